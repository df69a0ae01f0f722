// biome-ignore-all lint/suspicious/noThenProperty: given, when, then; scenarios are data and never awaited.
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { Scenario } from '../../src/scenario/scenario.ts';
import { coverageOf } from '../../src/simulation/coverage-of.ts';
import type { CoveredRun } from '../../src/simulation/observation.ts';
import { proposeScenarios } from '../../src/simulation/propose-scenarios.ts';
import { frozen } from '../step/driver.ts';
import { permitBundle, permitScenarios } from './small-pack.ts';

const bundle = frozen(permitBundle());

function coveredBy(scenarios: readonly Scenario[]): CoveredRun[] {
  return scenarios.flatMap((one) => {
    const { covered, failures } = runScenario(bundle, one, [], { coverage: true });
    expect(failures.map((failure) => failure.what.en)).toEqual([]);
    return covered === null ? [] : [covered];
  });
}

const uncovered = (runs: readonly CoveredRun[]) =>
  coverageOf(bundle, runs).flatMap((flow) => flow.categories.flatMap((one) => one.uncovered));

describe('proposed scenarios', () => {
  test.each(permitScenarios.map((one) => one.id))(
    '[SI9] without "%s" they cover what it covered, and running them passes',
    (id) => {
      const runs = coveredBy(permitScenarios.filter((one) => one.id !== id));
      expect(uncovered(runs).length).toBeGreaterThan(0);
      const { scenarios, left } = proposeScenarios(bundle, 'small', runs, { years: [] });
      expect(left).toEqual([]);
      expect(uncovered([...runs, ...coveredBy(scenarios)])).toEqual([]);
    },
  );

  test('[SI9] for a flow without any they go through all of it', () => {
    const { scenarios, left } = proposeScenarios(bundle, 'small', [], { years: [] });
    expect(left).toEqual([]);
    expect(uncovered(coveredBy(scenarios))).toEqual([]);
    expect(scenarios.length).toBeLessThanOrEqual(5);
  });

  test('[SI10] they are scenarios marked as proposed, which expect what the run gave', () => {
    const runs = coveredBy(permitScenarios.filter((one) => one.id !== 'small-late'));
    const { scenarios } = proposeScenarios(bundle, 'small', runs, { years: [], id: 'draft' });
    expect(scenarios.map((one) => [one.id, one.proposed])).toEqual([['draft-1', true]]);
    expect(scenarios.every((one) => Value.Check(Scenario, one))).toBe(true);
    const [first] = scenarios;
    expect(first?.given.then).toMatchObject({
      states: ['checking'],
      deadlineStatus: { 'check-limit': 'running' },
    });
    expect(first?.steps.at(-1)?.then).toMatchObject({
      states: ['lapsed'],
      closed: true,
      outcome: 'lapsed-outcome',
      deadlineStatus: { 'check-limit': 'expired' },
    });
    // An expectation that is changed by hand is noticed.
    const changed = { ...first, given: { ...first?.given, then: { states: ['deciding'] } } };
    expect(runScenario(bundle, changed as Scenario, []).passed).toBe(false);
  });

  test('[SI11] nothing is proposed where nothing is open, and the search keeps to its bound', () => {
    const all = coveredBy(permitScenarios);
    expect(proposeScenarios(bundle, 'small', all, { years: [] })).toEqual({
      scenarios: [],
      left: [],
    });
    const { left } = proposeScenarios(bundle, 'small', [], { years: [], mostPlays: 1 });
    expect(left.length).toBeGreaterThan(0);
  });

  test('[SI11] the same input gives the same proposals', () => {
    const made = () => proposeScenarios(bundle, 'small', [], { years: [] });
    expect(made()).toEqual(made());
  });
});
