import {
  type CoveredRun,
  compileFlow,
  coverageOf,
  decisionRecord,
  hasErrors,
  makeCalendar,
  type Proposals,
  proposeScenarios,
  runScenario,
  type Snapshot,
  type StepOutcome,
  simulateFlow,
  startCase,
  stepCase,
  verifyDecision,
} from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import { run } from '../unit/cli/spoken.ts';
import { shippedPack, templatePath } from './shipped-pack.ts';

const pack = await shippedPack('dispute-mediation');
const { bundle, scenarios, years } = pack;

describe('the coverage of three-level dispute mediation by its scenarios', () => {
  const runs = scenarios.flatMap((one): CoveredRun[] => {
    const { covered } = runScenario(bundle, one, years, { coverage: true });
    return covered === null ? [] : [covered];
  });
  const [flow] = coverageOf(bundle, runs);
  const shares = flow?.categories.map(({ category, covered, total }) => [category, covered, total]);

  test('is whole for states, actions, routes and the conditions of every rule', () => {
    const whole = shares?.filter(([category]) => category !== 'deadlines');
    expect(whole?.map(([category]) => category)).toEqual([
      'states',
      'actions',
      'routes',
      'conditions',
    ]);
    for (const [category, covered, total] of whole ?? [])
      expect(covered, `${category}`).toBe(total);
  });

  test('leaves at most five limits that no scenario lets expire, and names them', () => {
    const uncovered = flow?.categories.flatMap((one) =>
      one.uncovered.map((goal) => `${goal.element} ${goal.want}`),
    );
    expect(uncovered).toEqual([
      'grid-report expired',
      'reply expired',
      'ended-notice expired',
      'court-acceptance expired',
      'court-decision expired',
    ]);
    // The floor: a change of the pack that its scenarios do not follow falls below it.
    expect((flow?.covered ?? 0) / (flow?.total ?? 1)).toBeGreaterThan(0.97);
  });

  test('falls where a scenario that alone goes somewhere is taken away', () => {
    const others = runs.filter(({ goals }) => !goals.includes('states with-police entered'));
    expect(others.length).toBeLessThan(runs.length);
    const [less] = coverageOf(bundle, others);
    expect(less?.covered).toBeLessThan(flow?.covered ?? 0);
  });
});

describe('scenarios proposed for three-level dispute mediation', () => {
  test('let limits expire that none of its own does, and pass when they are run', async () => {
    const folder = templatePath('dispute-mediation');
    const { code, out } = await run(['simulate', folder, '--propose', '--json']);
    expect(code).toBe(0);
    const { proposals } = JSON.parse(out) as { proposals: Proposals };
    expect(proposals.scenarios.length).toBeGreaterThanOrEqual(3);
    expect(proposals.left.every((one) => one.category === 'deadlines')).toBe(true);
    for (const scenario of proposals.scenarios) {
      expect(scenario.proposed).toBe(true);
      expect(runScenario(bundle, scenario, years).failures).toEqual([]);
    }
  });

  test('go nearly everywhere where it has none at all', () => {
    const bound = { years, mostPlays: 1_500 };
    const { scenarios: made, left } = proposeScenarios(bundle, 'dispute-mediation', [], bound);
    const kinds = new Set(left.map((one) => one.category));
    expect(kinds.has('states') || kinds.has('actions')).toBe(false);
    // Of 235 goals.
    expect(left.length).toBeLessThan(15);
    expect(made.length).toBeLessThan(80);
  });
});

describe('random cases of three-level dispute mediation', () => {
  const machine = compileFlow(bundle, 'dispute-mediation');
  const calendar = makeCalendar(bundle.calendar, years);
  const report = simulateFlow(machine, {
    cases: 300,
    seed: 'packs',
    calendar,
    from: '2026-01-05',
  });

  test('all end, in no dead end, and play again as scenarios', () => {
    expect([report.ended, report.open]).toEqual([300, 0]);
    expect([report.deadEnds, report.stopped]).toEqual([[], []]);
    for (const { scenario } of report.outcomes) {
      expect(runScenario(bundle, scenario, years).failures).toEqual([]);
    }
    expect(report.outcomes.length).toBeGreaterThanOrEqual(6);
  });
});

describe('decision records of three-level dispute mediation', () => {
  const calendar = makeCalendar(bundle.calendar, years);
  const salt = 'the secret of these records';

  test('recompute to the same output for every step of every scenario', () => {
    const plain = scenarios.filter((one) => one.given.parameters === undefined);
    let steps = 0;
    for (const scenario of plain) {
      const machine = compileFlow(bundle, scenario.flow);
      let before: Snapshot | null = null;
      for (const { event, context } of runScenario(bundle, scenario, years).steps) {
        const { data, directory } = context;
        if (!('unit' in event) && before === null) throw new TypeError('a step before the start');
        const outcome: StepOutcome =
          'unit' in event
            ? startCase(machine, event, context)
            : stepCase(machine, before as Snapshot, event, context);
        const record = decisionRecord(machine, before, event, context, outcome, salt);
        const values = { salt, before, event, data, directory };
        const stored = JSON.parse(JSON.stringify(record)) as typeof record;
        const verdict = verifyDecision(stored, { bundle, calendar, values });
        expect(verdict, `${scenario.id} ${event.ids}`).toEqual({
          equal: true,
          differences: [],
          problems: [],
        });
        steps += 1;
        if (outcome.outcome === 'stepped') before = outcome.snapshot;
      }
    }
    expect(plain.length).toBeGreaterThan(80);
    expect(steps).toBeGreaterThan(350);
  });

  test('cite every figure and condition that decided from the register', () => {
    expect(hasErrors(pack.problems)).toBe(false);
    const [scenario] = scenarios.filter((one) => one.id === 'direct-by-amount');
    const [start] = scenario === undefined ? [] : runScenario(bundle, scenario, years).steps;
    if (start === undefined || !('unit' in start.event)) throw new TypeError('no such scenario');
    const machine = compileFlow(bundle, 'dispute-mediation');
    const outcome = startCase(machine, start.event, start.context);
    const record = decisionRecord(machine, null, start.event, start.context, outcome, salt);
    expect(record.citations.length).toBeGreaterThan(0);
    expect(record.citations.every((one) => one.title !== null && one.rank !== null)).toBe(true);
  });
});
