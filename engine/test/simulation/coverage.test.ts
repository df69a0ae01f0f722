import { describe, expect, test } from 'vitest';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { conditionsOf } from '../../src/simulation/conditions.ts';
import { coverageOf } from '../../src/simulation/coverage-of.ts';
import { frozen } from '../step/driver.ts';
import { permitBundle, permitScenarios } from './small-pack.ts';

const bundle = frozen(permitBundle());

function coveredBy(...ids: string[]) {
  const played = permitScenarios.filter((one) => ids.length === 0 || ids.includes(one.id));
  return played.flatMap((one) => {
    const { covered, failures } = runScenario(bundle, one, [], { coverage: true });
    expect(failures).toEqual([]);
    return covered === null ? [] : [covered];
  });
}

const uncoveredBy = (...ids: string[]) =>
  coverageOf(bundle, coveredBy(...ids)).flatMap((flow) =>
    flow.categories.flatMap((one) =>
      one.uncovered.map((goal) => `${goal.category} ${goal.element} ${goal.want}`),
    ),
  );

describe('coverage', () => {
  test('[SI1] counts states, actions, routes, conditions both ways, and deadlines met and expired', () => {
    const [flow] = coverageOf(bundle, []);
    expect(flow?.categories.map((one) => [one.category, one.total, one.covered])).toEqual([
      ['states', 6, 0],
      ['actions', 2, 0],
      ['routes', 5, 0],
      // is-sound, the guard of to-chief and the `if` of the computed level, each twice.
      ['conditions', 6, 0],
      ['deadlines', 2, 0],
    ]);
    expect([flow?.total, flow?.covered]).toEqual([21, 0]);
  });

  test('[SI1] the scenarios of the permit go through all of it', () => {
    expect(uncoveredBy()).toEqual([]);
  });

  test('[SI1] without a scenario, just what only it went through is uncovered', () => {
    expect(uncoveredBy('small-late', 'large')).toEqual([
      'actions grant taken',
      'conditions is-sound true',
      'conditions is-sound false',
      // Both others are about more than 5000.
      'conditions level false',
      'deadlines check-limit met',
    ]);
    expect(uncoveredBy('small-sound', 'large')).toEqual([
      'states lapsed entered',
      'routes lapse taken',
      'deadlines check-limit expired',
    ]);
  });

  test('[SI2] a condition counts in a step that is refused', () => {
    const [first] = permitScenarios;
    const [refusedStep] = first?.steps ?? [];
    if (first === undefined || refusedStep === undefined) throw new TypeError('no scenario');
    const { covered } = runScenario(bundle, { ...first, steps: [refusedStep] }, [], {
      coverage: true,
    });
    expect(covered?.goals).toContain(
      'conditions is-sound false {"==":[{"var":"data.sound"},true]}',
    );
    expect(covered?.goals).not.toContain('actions grant taken');
  });

  test('[SI2] it is noted only where it is asked for', () => {
    const [first] = permitScenarios;
    if (first === undefined) throw new TypeError('no scenario');
    expect(runScenario(bundle, first, []).covered).toBeNull();
  });
});

describe('the conditions of a rule', () => {
  const paths = (rule: Parameters<typeof conditionsOf>[0], holds = true) =>
    conditionsOf(rule, holds).map((one) => one.path);
  const a = { var: 'data.a' };
  const b = { '>': [{ var: 'data.b' }, 1] };

  test('[SI3] joints are opened, everything else is one condition, literals are none', () => {
    expect(paths(b)).toEqual(['']);
    expect(paths({ and: [a, { or: [b, { '!': [a] }] }] })).toEqual([
      '/and/0',
      '/and/1/or/0',
      '/and/1/or/1/!/0',
    ]);
    expect(paths({ '!': b })).toEqual(['/!']);
    expect(paths({ and: [true, a] })).toEqual(['/and/1']);
    expect(paths({ some: [{ var: 'data.list' }, b] })).toEqual(['']);
  });

  test('[SI3] of the lighter of two versions both have theirs', () => {
    const [old, now] = [{ if: [a, b, false] }, b];
    expect(paths({ lighter: [old, now, [false, true]] })).toEqual([
      '/lighter/0/if/0',
      '/lighter/0/if/1',
      '/lighter/1',
    ]);
  });

  test('[SI3] a named rule has its own conditions', () => {
    expect(paths({ and: [{ rule: 'is-sound' }, a] })).toEqual(['/and/1']);
  });

  test('[SI3] of what gives a value only the conditions of its choices count', () => {
    expect(paths({ if: [a, 'high', b, 'middle', 'low'] }, false)).toEqual(['/if/0', '/if/2']);
    expect(paths({ '+': [{ if: [a, 1, 2] }, { var: 'data.b' }] }, false)).toEqual(['/+/0/if/0']);
    expect(paths({ if: [a, b, false] })).toEqual(['/if/0', '/if/1']);
  });
});
