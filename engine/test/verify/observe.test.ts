// biome-ignore-all lint/suspicious/noThenProperty: a key of the property's JSON; nothing here is awaited.
import { expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { PropertyStatement } from '../../src/document/properties.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { modelOf } from '../../src/verify/model.ts';
import { isBroken } from '../../src/verify/observe.ts';
import { plansFor, startPlans } from '../../src/verify/plan.ts';
import { Run } from '../../src/verify/run.ts';
import { smallBundle, text } from '../step/small-bundle.ts';

const bundle = smallBundle({
  states: [
    { id: 'reading', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'deciding', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
  ],
  actions: [
    { id: 'hand-on', from: 'reading', to: 'deciding', kind: 'forward' },
    { id: 'close', from: 'deciding', to: 'done', kind: 'forward' },
  ],
});
const machine = compileFlow(bundle, 'small');
const calendar = makeCalendar(bundle.calendar, []);
const model = modelOf(machine, []);

/** Whether a case that has come so far breaks a promise. */
function breaks(statement: PropertyStatement, ...actions: string[]): boolean {
  const run = new Run(machine, calendar);
  const [start] = startPlans(model);
  if (start === undefined) throw new TypeError('no start');
  expect(run.go(start, {})).toBe(true);
  for (const action of actions) {
    const { snapshot } = run;
    if (snapshot === null) throw new TypeError('no case');
    const plan = plansFor(model, snapshot).find(
      (one) => one.type === 'action' && one.action === action,
    );
    if (plan === undefined) throw new TypeError(`nobody may ${action}`);
    expect(run.go(plan, {})).toBe(true);
  }
  const property = { id: 'promise', order: 'a0', title: text('promise'), property: statement };
  return isBroken(machine, model.frame, calendar, property, run.steps);
}

const when = { '==': [1, 1] };

test('[VE6] before: what happens first breaks nothing, what happens without it does', () => {
  expect(breaks({ type: 'before', first: 'reading', then: 'deciding' }, 'hand-on')).toBe(false);
  expect(breaks({ type: 'before', first: 'deciding', then: 'reading' })).toBe(true);
  expect(breaks({ type: 'before', first: 'done', then: 'deciding' })).toBe(false);
});

test('[VE6] passes: it is broken at a successful end alone, by state or by kind of unit', () => {
  const through = (one: { state: string } | { unit: 'city' | 'community' }) =>
    ({ type: 'passes', when, through: one }) as const;
  expect(breaks(through({ unit: 'city' }), 'hand-on')).toBe(false);
  expect(breaks(through({ unit: 'city' }), 'hand-on', 'close')).toBe(true);
  expect(breaks(through({ unit: 'community' }), 'hand-on', 'close')).toBe(false);
  expect(breaks(through({ state: 'deciding' }), 'hand-on', 'close')).toBe(false);
  const never = { type: 'passes', when: { '!': [when] }, through: { unit: 'city' } } as const;
  expect(breaks(never, 'hand-on', 'close')).toBe(false);
});

test('[VE6] within: a case that is under way without a clock is late, a closed one is not', () => {
  const soon = {
    type: 'within',
    from: 'reading',
    to: 'deciding',
    duration: { n: 5, unit: 'calendar-day' },
  } as const;
  expect(breaks(soon)).toBe(true);
  expect(breaks(soon, 'hand-on')).toBe(false);
  expect(breaks(soon, 'hand-on', 'close')).toBe(false);
});

test('[VE6] different people: one who does both breaks it', () => {
  const both = { type: 'different-people', actions: ['hand-on', 'close'] } as const;
  const states = { type: 'different-people', states: ['reading', 'deciding'] } as const;
  for (const statement of [both, states] as unknown as PropertyStatement[]) {
    expect(breaks(statement, 'hand-on')).toBe(false);
    expect(breaks(statement, 'hand-on', 'close')).toBe(true);
  }
});
