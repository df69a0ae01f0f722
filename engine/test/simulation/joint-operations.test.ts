import { expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { SeededRandom } from '../../src/simulation/seeded-random.ts';
import { simulateCase } from '../../src/simulation/simulate-case.ts';
import { frozen } from '../step/driver.ts';
import { smallBundle } from '../step/small-bundle.ts';

const seed = 'joint-20261124';
const worker = { role: 'worker', unit: 'case' } as const;

/** Two of three workers sign together; what they sign was drafted by one. */
const bundle = frozen(
  smallBundle({
    states: [
      { id: 'drafting', kind: 'work', ...worker },
      {
        id: 'signing',
        kind: 'work',
        ...worker,
        people: {
          from: [{ type: 'role', ...worker }],
          seats: { type: 'chosen', count: 2, by: 'rotation' },
        },
        group: {
          mode: 'all',
          answers: { approve: ['sign'], refuse: ['object'] },
          allows: {
            delegate: {},
            transfer: {},
            return: { to: ['drafting'], max: 2, resubmission: 'as-chosen' },
            takeBack: { until: 'acted' },
            terminate: { roles: ['chief'], action: 'stop' },
          },
        },
      },
      { id: 'signed', kind: 'final', outcome: 'signed', result: 'success' },
      { id: 'dropped', kind: 'final', outcome: 'dropped', result: 'failure' },
    ],
    actions: [
      { id: 'submit', from: 'drafting', to: 'signing', kind: 'forward' },
      { id: 'sign', from: 'signing', to: 'signed', kind: 'forward' },
      { id: 'object', from: 'signing', to: 'dropped', kind: 'terminate' },
      { id: 'stop', from: 'signing', to: 'dropped', kind: 'terminate', roles: ['chief'] },
    ],
  }),
);

test(`[SI13] random cases play what may be done with tasks, and replay as scenarios (seed ${seed})`, () => {
  const machine = compileFlow(bundle, 'small');
  const calendar = makeCalendar(bundle.calendar, []);
  const seen = new Map<string, number>();
  const tally = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  for (let number = 0; number < 250; number += 1) {
    const random = new SeededRandom(`${seed}-${number}`);
    const frame = { machine, calendar, random, from: '2026-03-02', mostSteps: 60 } as const;
    const { ending, scenario, play } = simulateCase(frame, `case-${number}`);
    tally(ending);
    for (const { entries } of play.records) {
      for (const entry of entries) {
        if (entry.type === 'task-operation') tally(entry.operation);
        if (entry.type === 'group-outcome') tally(`outcome ${entry.outcome.type}`);
      }
    }
    const again = runScenario(bundle, scenario, []);
    expect(again.failures).toEqual([]);
    expect(again.trace).toEqual(play.records);
  }
  expect(seen.get('ended')).toBeGreaterThan(100);
  expect(seen.get('dead-end')).toBeUndefined();
  for (const done of ['delegate', 'hand-back', 'transfer', 'return', 'take-back']) {
    expect(seen.get(done) ?? 0, done).toBeGreaterThan(0);
  }
  for (const outcome of ['decided', 'returned', 'taken-back', 'terminated']) {
    expect(seen.get(`outcome ${outcome}`) ?? 0, outcome).toBeGreaterThan(0);
  }
});
