import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { quantile } from '../../src/simulation/figures.ts';
import { SeededRandom } from '../../src/simulation/seeded-random.ts';
import { simulateCase } from '../../src/simulation/simulate-case.ts';
import { simulateFlow } from '../../src/simulation/simulate-flow.ts';
import { replayCase } from '../../src/step/replay-case.ts';
import { frozen } from '../step/driver.ts';
import { flowOf, plan } from '../step/generated-flow.ts';
import { smallBundle } from '../step/small-bundle.ts';
import { permitBundle } from './small-pack.ts';

const from = '2026-01-05';
const simulate = (bundle: Bundle, cases: number, seed = 'one') =>
  simulateFlow(compileFlow(frozen(bundle), 'small'), {
    cases,
    seed,
    calendar: makeCalendar(bundle.calendar, []),
    from,
  });

describe('a simulation', () => {
  test('[SI4] goes through a whole small flow and tells how its cases came out', () => {
    const report = simulate(permitBundle(), 120);
    expect(report).toMatchObject({ flow: 'small', cases: 120, ended: 120, open: 0, deadEnds: [] });
    expect(report.coverage.categories.flatMap((one) => one.uncovered)).toEqual([]);
    const ends = report.outcomes.map((one) => [one.outcome, one.result]).sort();
    expect(ends).toEqual([
      ['granted-outcome', 'success'],
      ['lapsed-outcome', 'failure'],
    ]);
    expect(report.outcomes.reduce((sum, one) => sum + one.cases, 0)).toBe(120);
    const [limit] = report.deadlines;
    const { met = 0, expired = 0, started = 0, open = 0 } = limit ?? {};
    expect(met + expired + open).toBe(started);
    expect(Math.min(met, expired)).toBeGreaterThan(0);
    // Every lapsed case is one whose limit expired.
    const lapsed = report.outcomes.find((one) => one.outcome === 'lapsed-outcome');
    expect(lapsed?.cases).toBe(expired);
    expect(report.refusals.ENGINE_GUARD_NOT_MET).toBeGreaterThan(0);
    expect(report.incidents).toMatchObject({ 'timed-out': expect.any(Number) });
    const { p50 = -1, p90 = -1, longest = -1 } = report.durations ?? {};
    expect(0 <= p50 && p50 <= p90 && p90 <= longest).toBe(true);
  });

  test('[SI5] is the same for the same seed and another for another', () => {
    const report = simulate(permitBundle(), 15);
    expect(simulate(permitBundle(), 15)).toEqual(report);
    expect(simulate(permitBundle(), 15, 'two').outcomes).not.toEqual(report.outcomes);
    // More cases change none of those before.
    expect(simulate(permitBundle(), 16).steps).toBeGreaterThan(report.steps);
  });

  test('[SI6] a dead end is found, with a scenario that leads there', () => {
    // Nothing on its form can make the guard hold: the level that it asks for is never set.
    const stuck = smallBundle({
      fields: [{ id: 'level', type: 'integer', class: 'P0' }],
      states: [
        { id: 'trapped', kind: 'work', role: 'worker', unit: 'case' },
        { id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' },
      ],
      actions: [
        {
          id: 'finish',
          from: 'trapped',
          to: 'done',
          kind: 'forward',
          guard: { '==': [{ var: 'data.level' }, 3] },
        },
      ],
    });
    const report = simulate(stuck, 5);
    expect(report.ended).toBe(0);
    expect(report.deadEnds.map((one) => [one.at, one.cases])).toEqual([['trapped', 5]]);
    const [found] = report.deadEnds;
    if (found === undefined) throw new TypeError('no dead end');
    const { trace } = runScenario(stuck, found.scenario, []);
    expect(trace.flatMap((one) => one.entries).at(-1)).not.toMatchObject({ type: 'closed' });
    expect(report.coverage.categories.flatMap((one) => one.uncovered)).toMatchObject([
      { element: 'done', want: 'entered' },
      { element: 'finish', want: 'taken' },
      { element: 'finish', want: 'true' },
      // Nobody was offered it, so that nobody was refused either.
      { element: 'finish', want: 'false' },
    ]);
  });

  test('[SI4] without a first day and calendar data cases open in 2025; those left open are counted', () => {
    const bundle = permitBundle();
    const machine = compileFlow(frozen(bundle), 'small');
    const calendar = makeCalendar(bundle.calendar, []);
    const report = simulateFlow(machine, { cases: 6, seed: 'one', calendar, mostSteps: 1 });
    expect(report.open).toBeGreaterThan(0);
    expect(report.open + report.ended).toBe(6);
    for (const { scenario } of report.outcomes) expect(scenario.given.at).toMatch(/^2025-/);
  });

  test('[SI8] where no role fits a unit that cases may open at, they are opened there all the same', () => {
    const bundle = permitBundle();
    const [role] = bundle.roles;
    if (role === undefined) throw new TypeError('no role');
    const outsider = { ...role, id: 'outsider', unitKinds: ['micro-grid' as const] };
    const flows = bundle.flows.map((flow) => ({
      ...flow,
      start: { ...flow.start, roles: ['outsider'] },
    }));
    const report = simulate({ ...bundle, roles: [...bundle.roles, outsider], flows }, 3);
    expect(report).toMatchObject({ cases: 3, ended: 3 });
    for (const { scenario } of report.outcomes) expect(scenario.given.by.role).toBe('outsider');
  });

  test('[SI7] options that cannot be are refused', () => {
    const codeOf = (cases: number) => {
      try {
        simulate(permitBundle(), cases);
        return 'none';
      } catch (error) {
        return error instanceof EngineError ? error.code : 'other';
      }
    };
    expect([0, 1.5, 1_000_000].map(codeOf)).toEqual(
      Array(3).fill('ENGINE_SIMULATION_OPTION_OUTSIDE'),
    );
  });

  const seed = 20261121;
  test(`[SI8] no generated flow makes it throw, and every case replays (seed ${seed})`, () => {
    let steps = 0;
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 1_000_000 }), (made, number) => {
        const bundle = flowOf(made);
        const machine = compileFlow(bundle, 'small');
        const calendar = makeCalendar(bundle.calendar, []);
        const random = new SeededRandom(String(number));
        const frame = { machine, calendar, random, from, mostSteps: 25 };
        const { scenario, play } = simulateCase(frame, 'simulated');
        const { failures, trace, steps: stored } = runScenario(bundle, scenario, []);
        expect(failures.map((one) => one.what.en)).toEqual([]);
        expect(trace).toEqual(play.records);
        if (stored.length > 0) expect(replayCase(machine, stored)).toEqual(play.snapshot);
        steps += trace.length;
      }),
      { seed, numRuns: 40 },
    );
    expect(steps).toBeGreaterThan(150);
  });
});

describe('the source of random numbers', () => {
  test('[SI5] gives the same numbers for a seed, spread over their range', () => {
    const draw = (seed: string) => {
      const random = new SeededRandom(seed);
      return Array.from({ length: 6_000 }, () => random.between(1, 6));
    };
    const thrown = draw('dice');
    expect(draw('dice')).toEqual(thrown);
    expect(draw('other')).not.toEqual(thrown);
    const counts = [1, 2, 3, 4, 5, 6].map((face) => thrown.filter((one) => one === face).length);
    // A thousand each; five standard deviations are 145.
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(145);
  });
});

test('[SI4] half of the values do not exceed the median, nine tenths not the ninth decile', () => {
  const values = [0, 1, 1, 2, 3, 5, 8, 13, 21, 34];
  expect([quantile(values, 0.5), quantile(values, 0.9), quantile([], 0.5)]).toEqual([3, 21, 0]);
});
