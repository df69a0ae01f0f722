import { expect, test } from 'vitest';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import { baseBundle } from '../base-bundle.ts';
import { codesOf, Driver, enteredIn, entriesOf, frozen, leftIn } from './driver.ts';
import { smallBundle } from './small-bundle.ts';

const work = { kind: 'work', role: 'worker', unit: 'community' } as const;
const done = { id: 'done', kind: 'final', outcome: 'done', result: 'success' } as const;
const t0 = '2026-03-02T01:00:00.000Z';
const t1 = '2026-03-03T01:00:00.000Z';
const t2 = '2026-03-04T01:00:00.000Z';

const nested = smallBundle({
  states: [
    { id: 'outer', kind: 'composite', initial: 'inner' },
    { id: 'inner', kind: 'composite', parent: 'outer', initial: 'first' },
    { id: 'first', parent: 'inner', ...work },
    { id: 'second', parent: 'inner', ...work },
    { id: 'other', ...work },
    done,
  ],
  actions: [
    { id: 'go-on', from: 'first', to: 'second', kind: 'forward' },
    { id: 'again', from: 'first', to: 'first', kind: 'record' },
    { id: 'note', from: 'outer', kind: 'record', roles: ['worker'] },
    { id: 'restart', from: 'outer', to: 'first', kind: 'return', roles: ['worker'] },
    { id: 'all-over', from: 'first', to: 'outer', kind: 'return' },
    { id: 'step-out', from: 'outer', to: 'other', kind: 'forward', roles: ['worker'] },
    { id: 'finish', from: 'other', to: 'done', kind: 'forward' },
  ],
});

test('[MA1] a compiled machine holds no delays, invocations, spawned children or context', () => {
  for (const machine of [compileFlow(baseBundle(), 'dispute'), compileFlow(nested, 'small')]) {
    const chart = machine.charts.get(null);
    if (chart === undefined) throw new Error('the flow has no chart');
    const nodes = [
      chart.root,
      ...[...machine.states.keys()].map((id) => chart.getStateNodeById(id)),
    ];
    for (const node of nodes) {
      expect(node.after).toEqual([]);
      expect(node.invoke).toEqual([]);
      expect(Object.keys(node.config)).not.toContain('context');
      const actions = [
        ...node.entry,
        ...node.exit,
        ...[...node.transitions.values()].flat().flatMap((one) => one.actions),
      ];
      for (const action of actions) expect(action).toMatchObject({ type: /^(enter|leave|take)$/ });
    }
    expect(chart.config.context).toBeUndefined();
    expect(chart.implementations.actions).toEqual({});
  }
});

test('[MA2] states are entered from the outside in and left from the inside out', () => {
  const driver = new Driver(nested);
  driver.start(t0);
  expect(enteredIn(driver.last)).toEqual(['outer', 'inner', 'first']);
  driver.act(t1, 'step-out');
  expect(leftIn(driver.last)).toEqual(['first', 'inner', 'outer']);
  expect(enteredIn(driver.last)).toEqual(['other']);
});

test('[MA3] an action to its own state leaves it and enters it again', () => {
  const driver = new Driver(nested);
  driver.start(t0);
  const [before] = driver.snapshot.tasks;
  driver.act(t1, 'again');
  expect([leftIn(driver.last), enteredIn(driver.last)]).toEqual([['first'], ['first']]);
  expect(driver.snapshot.tasks).toHaveLength(1);
  expect(driver.snapshot.tasks[0]?.id).not.toBe(before?.id);
});

test('[MA3] an action from a composite state to a state inside does not leave the composite state', () => {
  const driver = new Driver(nested);
  driver.start(t0);
  driver.act(t1, 'go-on');
  driver.act(t2, 'restart');
  expect([leftIn(driver.last), enteredIn(driver.last)]).toEqual([
    ['second', 'inner'],
    ['inner', 'first'],
  ]);
});

test('[MA3] an action to the composite state around it leaves and enters that state', () => {
  const driver = new Driver(nested);
  driver.start(t0);
  driver.act(t1, 'all-over');
  expect(leftIn(driver.last)).toEqual(['first', 'inner', 'outer']);
  expect(enteredIn(driver.last)).toEqual(['outer', 'inner', 'first']);
});

test('[MA3] an action without a target leaves nothing', () => {
  const driver = new Driver(nested);
  driver.start(t0);
  const before = driver.snapshot;
  driver.act(t1, 'note');
  expect([leftIn(driver.last), enteredIn(driver.last)]).toEqual([[], []]);
  expect(driver.snapshot).toEqual(before);
});

const historyOf = (history: 'shallow' | 'deep' | undefined) =>
  smallBundle({
    states: [
      {
        id: 'outer',
        kind: 'composite',
        initial: 'one',
        ...(history === undefined ? {} : { history }),
      },
      { id: 'one', parent: 'outer', ...work },
      { id: 'two', parent: 'outer', kind: 'composite', initial: 'two-first' },
      { id: 'two-first', parent: 'two', ...work },
      { id: 'two-second', parent: 'two', ...work },
      { id: 'away', ...work },
      done,
    ],
    actions: [
      { id: 'to-two', from: 'one', to: 'two', kind: 'forward' },
      { id: 'to-second', from: 'two-first', to: 'two-second', kind: 'forward' },
      { id: 'leave', from: 'outer', to: 'away', kind: 'forward', roles: ['worker'] },
      { id: 'back', from: 'away', to: 'outer', kind: 'return' },
      { id: 'finish', from: 'away', to: 'done', kind: 'forward' },
    ],
  });

test.each([
  ['no history', undefined, 'one'],
  ['shallow history', 'shallow', 'two-first'],
  ['deep history', 'deep', 'two-second'],
] as const)('[MA4] a composite state with %s continues at the right place', (_, history, leaf) => {
  const driver = new Driver(historyOf(history));
  driver.start(t0);
  driver.act(t0, 'to-two');
  driver.act(t0, 'to-second');
  driver.act(t1, 'leave');
  driver.act(t2, 'back');
  expect(enteredIn(driver.last).at(-1)).toBe(leaf);
  expect(driver.snapshot.tasks.map((task) => task.state)).toEqual([leaf]);
});

const choosing = smallBundle({
  states: [
    { id: 'desk', ...work },
    { id: 'sorting', kind: 'choice' },
    { id: 'sorting-again', kind: 'choice' },
    { id: 'low', ...work },
    { id: 'high', ...work },
    done,
  ],
  fields: [
    { id: 'amount', type: 'integer', class: 'P0' },
    { id: 'grade', type: 'integer', class: 'P0' },
  ],
  entry: ['amount'],
  actions: [
    { id: 'sort', from: 'desk', to: 'sorting', kind: 'forward', form: 'entry' },
    { id: 'back', from: 'low', to: 'desk', kind: 'return' },
    { id: 'finish', from: 'high', to: 'done', kind: 'forward' },
  ],
  routes: [
    {
      id: 'much',
      from: 'sorting',
      to: 'sorting-again',
      on: { type: 'choice' },
      guard: { '>=': [{ var: 'data.amount' }, 100] },
      effects: [{ type: 'set-field', field: 'grade', value: 2 }],
    },
    { id: 'little', from: 'sorting', to: 'low', on: { type: 'choice' } },
    {
      id: 'graded',
      from: 'sorting-again',
      to: 'high',
      on: { type: 'choice' },
      guard: {
        and: [{ '==': [{ var: 'data.grade' }, 2] }, { '==': [{ var: 'history.sorts' }, 2] }],
      },
    },
    { id: 'not-graded', from: 'sorting-again', to: 'low', on: { type: 'choice' } },
  ],
  counters: [{ id: 'sorts', counts: { action: 'sort' } }],
});

test('[MA5] the first route of a choice whose guard holds is taken, one choice after the other', () => {
  const driver = new Driver(choosing);
  driver.start(t0);
  driver.act(t0, 'sort', { amount: 99 });
  expect(enteredIn(driver.last)).toEqual(['sorting', 'low']);
  driver.act(t1, 'back');
  // The second choice sees what the first route has set, and that this is the second sorting.
  driver.act(t2, 'sort', { amount: 100 });
  expect(enteredIn(driver.last)).toEqual(['sorting', 'sorting-again', 'high']);
  expect(driver.data).toMatchObject({ amount: 100, grade: 2 });
});

test('[MA5] every guard that decided is explained in the record', () => {
  const driver = new Driver(choosing);
  driver.start(t0);
  const outcome = driver.act(t0, 'sort', { amount: 5 });
  const decided =
    outcome.outcome === 'stepped'
      ? outcome.record.entries.filter((one) => one.type === 'decided')
      : [];
  expect(decided).toMatchObject([
    { transition: 'much', result: false, explanation: { operator: '>=' } },
  ]);
});

test('[MA6] a flow with errors, an unknown flow and computed fields in a circle are refused', () => {
  const compile = (bundle: Parameters<typeof compileFlow>[0], flow = 'small') => {
    try {
      compileFlow(bundle, flow);
      return [];
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return error.problems.map((one) => one.code);
    }
  };
  expect(compile(nested)).toEqual([]);
  expect(compile(nested, 'smal')).toEqual(['ENGINE_FLOW_UNKNOWN']);
  const broken = structuredClone(nested);
  for (const flow of broken.flows) flow.initial = 'nowhere';
  expect(compile(broken)).toContain('ENGINE_REFERENCE_UNKNOWN');
  const circle = smallBundle({
    states: [{ id: 'desk', ...work }, done],
    fields: [
      { id: 'one', type: 'integer', class: 'P0', computed: { '+': [{ var: 'data.two' }, 1] } },
      { id: 'two', type: 'integer', class: 'P0', computed: { '+': [{ var: 'data.one' }, 1] } },
    ],
    actions: [{ id: 'finish', from: 'desk', to: 'done', kind: 'forward' }],
  });
  expect(compile(circle)).not.toEqual([]);
});

test('[MA5] the record of a decision masks the values of sensitive fields', () => {
  const purpose = { 'zh-CN': '核对', en: 'to verify' };
  const secret = smallBundle({
    states: [{ id: 'desk', ...work }, done],
    fields: [
      {
        id: 'illness',
        type: 'text',
        class: 'P3',
        purpose,
        retention: { n: 1, unit: 'year' },
        basis: [{ regulation: 'rule-book' }],
      },
    ],
    entry: ['illness'],
    actions: [
      {
        id: 'finish',
        from: 'desk',
        to: 'done',
        kind: 'forward',
        guard: {
          and: [
            { '!=': [{ var: 'data.illness' }, 'none'] },
            { '==': [{ cat: [{ var: 'data.subject' }, { var: 'data.illness' }] }, 'noiseasthma'] },
          ],
        },
      },
    ],
  });
  const driver = new Driver(secret);
  driver.start(t0, { subject: 'noise', illness: 'asthma' });
  const outcome = driver.act(t1, 'finish');
  expect(codesOf(outcome)).toEqual([]);
  const decided = entriesOf(outcome).filter((one) => one.type === 'decided');
  expect(decided).toMatchObject([{ result: true, explanation: { operator: 'and', result: true } }]);
  const kept = JSON.stringify(decided);
  expect(kept).toContain('***');
  expect(kept).toContain('"noise"');
  expect(kept.replaceAll('noiseasthma', '')).not.toContain('asthma');
});

const computing = smallBundle({
  states: [{ id: 'desk', ...work }, done],
  fields: [
    // Declared before what it reads.
    {
      id: 'gross',
      type: 'integer',
      class: 'P0',
      computed: { '+': [{ var: 'data.net' }, { var: 'data.tax' }] },
    },
    { id: 'net', type: 'integer', class: 'P0' },
    { id: 'tax', type: 'integer', class: 'P0', computed: { '*': [{ var: 'data.net' }, 2] } },
  ],
  entry: ['net'],
  actions: [
    { id: 'enter', from: 'desk', kind: 'record', form: 'entry' },
    {
      id: 'finish',
      from: 'desk',
      to: 'done',
      kind: 'forward',
      form: 'entry',
      guard: { '>': [{ var: 'data.gross' }, 30] },
    },
  ],
});

test('[MA7] computed fields follow what is entered, each after those that it reads', () => {
  const driver = new Driver(computing);
  driver.start(t0, { net: 5 });
  expect(driver.data).toMatchObject({ net: 5, tax: 10, gross: 15 });
  const outcome = driver.act(t1, 'enter', { net: 7 });
  expect(outcome.outcome === 'stepped' ? outcome.changes : []).toEqual([
    { field: 'net', value: 7, because: 'entered' },
    { field: 'tax', value: 14, because: 'computed' },
    { field: 'gross', value: 21, because: 'computed' },
  ]);
});

test('[MA7] a guard sees the data as they will be after the form', () => {
  const driver = new Driver(computing);
  driver.start(t0, { net: 5 });
  expect(codesOf(driver.act(t1, 'finish', { net: 10 }))).toEqual(['ENGINE_GUARD_NOT_MET']);
  expect(driver.data).toMatchObject({ net: 5, gross: 15 });
  expect(codesOf(driver.act(t1, 'finish', { net: 11 }))).toEqual([]);
  expect(driver.snapshot.status).toBe('closed');
});

test('[MA8] the same bundle gives machines of the same hash, a changed one another', () => {
  const changed = structuredClone(nested);
  changed.pack.version = '1.0.1';
  const hash = compileFlow(frozen(nested), 'small').hash;
  expect(compileFlow(structuredClone(nested), 'small').hash).toBe(hash);
  expect(compileFlow(changed, 'small').hash).not.toBe(hash);
});
