import { expect, test } from 'vitest';
import type { SubflowState } from '../../src/document/states.ts';
import { codesOf, Driver, effectTypes, entriesOf, leavesOf, nobody } from '../step/driver.ts';
import { type SmallFlow, smallBundle } from '../step/small-bundle.ts';

const at = '2026-03-02T02:00:00.000Z';
const later = '2026-03-03T02:00:00.000Z';
const work = { kind: 'work', role: 'worker', unit: 'case' } as const;

/** `before` → the subflow `inspect` of the flow `visit` → `after`. */
function parent(given: Partial<SubflowState> = {}, more: Partial<SmallFlow> = {}): Driver {
  const wait = given.wait ?? true;
  const driver = new Driver(
    smallBundle({
      fields: [{ id: 'report', type: 'text', class: 'P0' }],
      states: [
        { id: 'before', ...work },
        {
          id: 'inspect',
          kind: 'subflow',
          flow: 'visit',
          input: [{ field: 'visit-subject', value: { cat: ['check ', { var: 'data.subject' }] } }],
          output: [{ field: 'report', from: 'visit-report' }],
          wait,
          ...given,
        },
        { id: 'after', ...work },
        ...(wait ? [{ id: 'refused', ...work } as const] : []),
        { id: 'finished', kind: 'final', outcome: 'finished', result: 'success' },
      ],
      actions: [
        { id: 'begin', from: 'before', to: 'inspect', kind: 'forward' },
        { id: 'stop', from: 'inspect', to: 'before', kind: 'return', roles: ['worker'] },
        { id: 'finish', from: 'after', to: 'finished', kind: 'forward' },
        ...(wait ? [{ id: 'accept', from: 'refused', to: 'after', kind: 'forward' } as const] : []),
      ],
      routes: wait
        ? [
            {
              id: 'no-entry',
              from: 'inspect',
              to: 'refused',
              on: { type: 'finished', outcome: 'turned-away' },
            },
            { id: 'visited', from: 'inspect', to: 'after', on: { type: 'finished' } },
          ]
        : [{ id: 'sent', from: 'inspect', to: 'after', on: { type: 'started' } }],
      others: { visit },
      ...more,
    }),
  );
  driver.start(at, { subject: 'the mill' });
  driver.act(at, 'begin');
  return driver;
}

const visit: SmallFlow = {
  fields: [
    { id: 'visit-subject', type: 'text', class: 'P0' },
    { id: 'visit-report', type: 'text', class: 'P0' },
  ],
  states: [
    { id: 'visiting', ...work },
    { id: 'seen', kind: 'final', outcome: 'seen', result: 'success' },
    { id: 'away', kind: 'final', outcome: 'turned-away', result: 'neutral' },
  ],
  actions: [
    { id: 'see', from: 'visiting', to: 'seen', kind: 'forward' },
    { id: 'leave', from: 'visiting', to: 'away', kind: 'forward' },
  ],
};

function closed(driver: Driver, outcome: string, values = {}): string[] {
  const correlation = Object.keys(driver.snapshot.children)[0] ?? 'none';
  const payload = {
    type: 'child-closed',
    correlation,
    outcome,
    result: 'success',
    values,
  } as const;
  return codesOf(driver.step(later, payload, nobody));
}

test('[BR30] a subflow asks for another case with its values and waits for it', () => {
  const driver = parent();
  const effects = driver.last?.outcome === 'stepped' ? driver.last.effects : [];
  expect(effects.filter((one) => one.type === 'start-child')).toEqual([
    {
      type: 'start-child',
      correlation: 's2-1',
      state: 'inspect',
      flow: 'visit',
      unit: 'the-community',
      values: { 'visit-subject': 'check the mill' },
      parties: {},
      awaited: true,
    },
  ]);
  expect(driver.snapshot.children).toEqual({ 's2-1': 'visit' });
  expect(driver.snapshot.pending).toMatchObject([{ state: 'inspect', status: 'waiting' }]);
  expect(leavesOf(driver)).toEqual(['inspect']);
});

test('[BR31] a closed child hands over its values and leads on by its outcome', () => {
  const driver = parent();
  expect(closed(driver, 'seen', { 'visit-report': 'all well', more: 1 })).toEqual([]);
  expect(leavesOf(driver)).toEqual(['after']);
  expect(driver.data).toEqual({ subject: 'the mill', report: 'all well' });
  expect(driver.snapshot).toMatchObject({ children: {}, pending: [] });
  expect(effectTypes(driver.last)).not.toContain('cancel-child');
  const other = parent();
  closed(other, 'turned-away');
  expect(leavesOf(other)).toEqual(['refused']);
});

test('[BR32] leaving a subflow, and closing the case, calls the child off', () => {
  const driver = parent();
  driver.act(later, 'stop');
  expect(effectTypes(driver.last)).toContain('cancel-child');
  expect(driver.snapshot).toMatchObject({ children: {}, pending: [] });
  expect(closed(driver, 'seen')).toEqual(['ENGINE_CORRELATION_UNKNOWN']);
});

test('[BR33] a child that cannot be opened is an incident, tried again or gone on without', () => {
  const driver = parent();
  const failed = { type: 'child-failed', correlation: 's2-1', reason: 'no such unit' } as const;
  expect(codesOf(driver.step(later, failed, nobody))).toEqual([]);
  expect(driver.snapshot.pending).toMatchObject([{ status: 'incident' }]);
  expect(effectTypes(driver.last)).toEqual(['open-incident']);
  driver.step(later, { type: 'retry', correlation: 's2-1' });
  expect(effectTypes(driver.last)).toContain('start-child');
  expect(driver.snapshot.children).toEqual({ 's4-1': 'visit' });
  const again = { ...failed, correlation: 's4-1' };
  expect(codesOf(driver.step(later, failed, nobody))).toEqual(['ENGINE_CORRELATION_UNKNOWN']);
  driver.step(later, again, nobody);
  driver.step(later, { type: 'skip', correlation: 's4-1', reason: 'by phone' });
  expect(leavesOf(driver)).toEqual(['after']);
});

test('[BR34] a child that is not waited for is opened and forgotten by the flow', () => {
  const driver = parent({ wait: false });
  expect(leavesOf(driver)).toEqual(['after']);
  expect(effectTypes(driver.last)).toContain('start-child');
  expect(effectTypes(driver.last)).not.toContain('cancel-child');
  expect(driver.snapshot.children).toEqual({ 's2-1': 'visit' });
  expect(closed(driver, 'seen')).toEqual([]);
  expect(driver.snapshot.children).toEqual({});
  expect(leavesOf(driver)).toEqual(['after']);
});

test('[BR35] a child is opened by its parent without a start role, and closes when called off', () => {
  const { bundle } = parent().machine;
  const child = new Driver(bundle, [], 'visit');
  const given = { unit: 'the-community', by: nobody } as const;
  expect(codesOf(child.start(at, { 'visit-subject': 'x' }, given))).toEqual([
    'ENGINE_ROLE_MISSING',
  ]);
  const from = { ...given, parent: { case: 'c1', correlation: 's2-1' } };
  expect(codesOf(child.start(at, { 'visit-subject': 'x' }, from))).toEqual([]);
  const cancel = { type: 'cancel', reason: 'left' } as const;
  expect(codesOf(child.step(later, cancel, nobody))).toEqual(['ENGINE_ROLE_MISSING']);
  expect(codesOf(child.step(later, { ...cancel, byParent: true }, nobody))).toEqual([]);
  expect(child.snapshot).toMatchObject({
    status: 'closed',
    outcome: { outcome: 'cancelled', result: 'neutral' },
    tasks: [],
  });
  expect(entriesOf(child.last).map((one) => one.type)).toEqual(['left', 'closed']);
});
