// biome-ignore-all lint/suspicious/noThenProperty: given, when, then; scenarios are data and never awaited.
import { describe, expect, test } from 'vitest';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Expectation, Scenario, ScenarioStep } from '../../src/scenario/scenario.ts';
import { frozen } from './driver.ts';
import { type SmallFlow, smallBundle } from './small-bundle.ts';

const work = (id: string) => ({ id, kind: 'work', role: 'worker', unit: 'case' }) as const;
const days = (n: number) => ({ n, unit: 'calendar-day' }) as const;

/** Work, an automatic state and a limit: everything that a step of a scenario can be about. */
const flow: SmallFlow = {
  states: [
    work('handling'),
    {
      id: 'asking',
      kind: 'automatic',
      effect: { type: 'deliver', channel: 'court-link', payload: null },
      timeout: days(3),
    },
    { id: 'done', kind: 'final', outcome: 'settled', result: 'success' },
  ],
  actions: [
    { id: 'ask', from: 'handling', to: 'asking', kind: 'forward' },
    { id: 'finish', from: 'handling', to: 'done', kind: 'forward' },
  ],
  routes: [
    { id: 'answered', from: 'asking', to: 'done', on: { type: 'done' } },
    ...(['failed', 'timed-out'] as const).map(
      (type) =>
        ({
          id: `on-${type}`,
          from: 'asking',
          to: 'handling',
          on: { type },
          guard: { '==': [{ var: 'data.subject' }, 'again'] },
        }) as const,
    ),
  ],
  deadlines: [
    {
      id: 'limit',
      state: 'handling',
      kind: 'operational',
      duration: days(5),
      starts: { on: 'entry' },
      counting: { rollsLastDay: false },
    },
  ],
  counters: [{ id: 'asked', counts: { action: 'ask' } }],
  parties: ['applicant'],
  documents: [{ id: 'decision', roles: ['worker'] }],
  jumping: { roles: ['worker'], to: ['handling'] },
  reopening: { roles: ['worker'], to: ['handling'], max: 1 },
  cancelling: { roles: ['worker'] },
};

const by = { role: 'worker', unitKind: 'community' } as const;

function run(steps: readonly Omit<ScenarioStep, 'at'>[]) {
  const scenario: Scenario = {
    id: 'a-scenario',
    title: { 'zh-CN': '情景', en: 'scenario' },
    flow: 'small',
    given: {
      at: '2026-03-02',
      by,
      unitKind: 'community',
      values: { subject: 'x' },
      parties: { applicant: 1 },
    },
    steps: steps.map((one) => ({ at: '2026-03-03', ...one })),
  };
  const { failures } = runScenario(frozen(smallBundle(flow)), frozen(scenario), []);
  return failures;
}

/** What the words of a failure are about, without its step and without what was expected and got. */
const subject = (words: string) => /^step \d+: (.*) expected /.exec(words)?.[1];

const missed = (...steps: readonly Omit<ScenarioStep, 'at'>[]) =>
  run(steps).map(({ what }) => subject(what.en));
const ask = { by, action: 'ask' };
const failed = { failed: 'asking', reason: 'busy' };

describe('what a step of a scenario is about', () => {
  test('[ST42] an incident that is retried or skipped, and an answer that nothing awaits', () => {
    expect(missed(ask, failed, { by, retry: 'asking' }, { done: 'asking' })).toEqual([]);
    expect(missed(ask, { failed: 'asking' }, { by, skip: 'asking', reason: 'known' })).toEqual([]);
    expect(missed({ done: 'asking' })).toEqual(['an answer awaited in asking']);
    expect(missed(ask, { childFailed: 'asking' })).toEqual(['an answer awaited in asking']);
    expect(missed({ child: { state: 'nowhere', outcome: 'x' } })).toEqual([
      'an answer awaited in nowhere',
    ]);
  });

  test('[ST42] a task that nobody has to do', () => {
    expect(missed({ by, claim: true }, { by, release: 'handling' })).toEqual([]);
    expect(missed({ by, claim: 'asking' })).toEqual(['a task to claim']);
  });

  test('[ST46] a branch that the case does not have', () => {
    expect(missed({ by, action: 'ask', in: 'fire' })).toEqual(['the branch that is meant']);
    expect(missed({ by, remove: true, reason: 'closed' })).toEqual(['the branch that is meant']);
    expect(missed({ by, action: 'ask', in: { state: 'shop', element: 'cafe' } })).toEqual([
      'the branch that is meant',
    ]);
  });

  test('[ST45] what the flow refuses is expected by its code', () => {
    const add = { by, add: { state: 'handling', element: 'x' } };
    expect(missed({ ...add, refused: 'ENGINE_ELEMENT_STATE_INACTIVE' })).toEqual([]);
    expect(missed({ by, jump: 'handling', refused: 'ENGINE_REASON_MISSING' })).toEqual([]);
    expect(missed({ by, reopen: 'handling', refused: 'ENGINE_CASE_OPEN' })).toEqual([]);
    expect(missed({ by, cancel: true, refused: 'ENGINE_REASON_MISSING' })).toEqual([]);
  });

  test('[ST48] service on an earlier day, parties and corrections', () => {
    const served = { by, served: { document: 'decision', to: 'applicant' } };
    expect(missed({ ...served, happenedAt: '2026-03-02 10:00' })).toEqual([]);
    const party = (what: 'add' | 'correct' | 'remove') => ({
      ...{ by, party: { role: 'applicant', what }, reason: 'entered wrongly' },
    });
    expect(missed(party('add'), party('correct'), party('remove'))).toEqual([]);
    const correct = { by, correct: 'handling', reason: 'typing error' };
    // Five days from 1 March end on the 6th; without a time the step's own is meant, 3 March.
    const due = (limit: string) => ({ then: { due: { limit } } });
    expect(missed({ ...correct, happenedAt: '2026-03-01', ...due('2026-03-06') })).toEqual([]);
    expect(missed({ ...correct, ...due('2026-03-08') })).toEqual([]);
  });
});

describe('what a scenario expects', () => {
  const expecting = (then: Expectation) => run([{ ...ask, then }]);
  const misses = (then: Expectation) =>
    expecting(then).map(({ what, expected, got }) => [subject(what.en), expected, got]);

  test('[ST43] the state, the unit, the tasks and the end of the case', () => {
    expect(misses({ states: ['asking'], unitKind: 'community', closed: false, tasks: [] })).toEqual(
      [],
    );
    expect(misses({ states: ['handling'] })).toEqual([['active states', ['handling'], ['asking']]]);
    expect(misses({ unitKind: 'street' })).toEqual([
      ["kind of the case's unit", 'street', 'community'],
    ]);
    expect(misses({ closed: true })).toEqual([['closed', true, false]]);
    expect(misses({ outcome: 'settled' })).toEqual([['outcome', 'settled', null]]);
    const tasks = [{ role: 'worker', unitKind: 'community' } as const];
    expect(misses({ tasks })).toEqual([['tasks', ['worker@community'], []]]);
  });

  test('[ST43] what is offered and what is not', () => {
    const offering = (then: Expectation) => run([{ then }]).map(({ what }) => subject(what.en));
    expect(offering({ offered: ['ask'], notOffered: ['answered'] })).toEqual([]);
    expect(offering({ offered: ['fly'] })).toEqual(['offered actions']);
    expect(offering({ notOffered: ['ask'] })).toEqual(['actions not to be offered']);
  });

  test('[ST43] limits, values and counters, also those that are not there', () => {
    const none = { due: { limit: '2026-03-07' }, deadlineStatus: { limit: 'met' } };
    expect(
      misses({ ...none, data: { subject: 'x', other: null }, counters: { asked: 1 } }),
    ).toEqual([]);
    expect(misses({ due: { other: null } })).toEqual([['due date of other', null, 'none']]);
    expect(misses({ deadlineStatus: { other: 'met' } })).toEqual([
      ['status of other', 'met', 'none'],
    ]);
    expect(misses({ data: { subject: 'y' } })).toEqual([['field subject', 'y', 'x']]);
    expect(misses({ counters: { other: 1 } })).toEqual([['counter other', 1, 0]]);
  });

  test('[ST43] effects by the keys that are given, whatever their order, and what never happened', () => {
    const deliver = { type: 'deliver', channel: 'court-link' };
    expect(misses({ effects: [deliver], neverEntered: ['done'] })).toEqual([]);
    expect(misses({ noEffects: [deliver] }).map(([what]) => what)).toEqual([
      'effect not to happen',
    ]);
    expect(misses({ effects: [{ type: { deep: true } }] }).map(([what]) => what)).toEqual([
      'effect',
    ]);
    expect(misses({ noEffects: [{ type: 'notify' }] })).toEqual([]);
    expect(misses({ neverEntered: ['asking'] })).toEqual([
      ['states never to be entered', ['asking'], ['asking']],
    ]);
  });
});
