// biome-ignore-all lint/suspicious/noThenProperty: given, when, then; scenarios are data and never awaited.
import { expect, test } from 'vitest';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { baseBundle } from '../base-bundle.ts';
import { frozen } from './driver.ts';

const words = { 'zh-CN': '情景', en: 'scenario' };
const grid = { role: 'grid-worker', unitKind: 'grid' } as const;
const mediator = { role: 'mediator', unitKind: 'community' } as const;

function scenario(steps: Scenario['steps'], given: Partial<Scenario['given']> = {}): Scenario {
  return {
    id: 'a-scenario',
    title: words,
    flow: 'dispute',
    given: {
      at: '2026-03-02 09:30',
      by: grid,
      unitKind: 'grid',
      values: { summary: '楼上漏水', 'dispute-kind': 'neighbours' },
      parties: { applicant: 1 },
      ...given,
    },
    steps,
  };
}

const run = (steps: Scenario['steps'], given: Partial<Scenario['given']> = {}) =>
  runScenario(frozen(baseBundle()), frozen(scenario(steps, given)), []);

test('[ST40] a scenario passes when everything that it expects holds', () => {
  const result = run(
    [
      {
        at: '2026-03-05',
        by: mediator,
        action: 'await-signature',
        then: {
          states: ['awaiting-signature'],
          due: { 'mediation-deadline': null },
          deadlineStatus: { 'mediation-deadline': 'suspended' },
          counters: { signatures: 1 },
          tasks: [],
        },
      },
      {
        at: '2026-03-07',
        signal: 'agreement-signed',
        then: {
          states: ['mediating'],
          // 30 days after 2 March end on 1 April; the 5th and 6th of March did not count.
          due: { 'mediation-deadline': '2026-04-03' },
          offered: ['close-mediation', 'record-talk'],
          notOffered: ['await-signature-again'],
          effects: [{ type: 'open-task', task: { role: 'mediator' } }],
        },
      },
      {
        at: '2026-03-09',
        by: mediator,
        action: 'close-mediation',
        values: { 'agreement-reached': true },
        then: { states: ['court-confirmation'], data: { 'agreement-reached': true } },
      },
      {
        at: '2026-03-10',
        done: 'court-confirmation',
        then: {
          closed: true,
          outcome: 'settled-outcome',
          deadlineStatus: { 'mediation-deadline': 'met' },
          effects: [{ type: 'close-case', result: 'success' }],
          neverEntered: ['not-settled'],
        },
      },
    ],
    {
      then: {
        states: ['mediating'],
        due: { 'mediation-deadline': '2026-04-01' },
        tasks: [{ role: 'mediator', unitKind: 'community' }],
        unitKind: 'grid',
      },
    },
  );
  expect(result.failures).toEqual([]);
  expect(result.passed).toBe(true);
});

test('[ST41] alarms go off on the way to the next step, in order', () => {
  const result = run([
    {
      at: '2026-04-02 00:00',
      then: {
        closed: true,
        outcome: 'failed-outcome',
        deadlineStatus: { 'mediation-deadline': 'expired' },
        effects: [{ type: 'deadline-near' }, { type: 'deadline-expired' }],
      },
    },
  ]);
  expect(result.failures).toEqual([]);
  expect(result.trace.map((one) => [one.event, one.at])).toEqual([
    ['start', '2026-03-02T01:30:00.000Z'],
    // Three days before 1 April: the 29th of March begins.
    ['timer', '2026-03-28T16:00:00.000Z'],
    ['timer', '2026-04-01T16:00:00.000Z'],
  ]);
});

test('[ST42] a failure says the step, what was expected and what was got, in words', () => {
  const result = run([
    { at: '2026-03-03', by: mediator, action: 'close-mediation', then: { closed: true } },
  ]);
  expect(result.passed).toBe(false);
  expect(result.failures.map((one) => [one.step, one.expected, one.got])).toEqual([
    [1, null, expect.stringContaining('ENGINE_VALUE_MISSING')],
    [1, true, false],
  ]);
  expect(result.failures[1]?.what).toEqual({
    'zh-CN': '第 1 步：是否办结应为 true，实际为 false',
    en: 'step 1: closed expected true, got false',
  });
});

test.each([
  ['states', { states: ['sorting'] }],
  ['outcome', { outcome: 'settled-outcome' }],
  ['closed', { closed: true }],
  ['unitKind', { unitKind: 'street' }],
  ['offered', { offered: ['no-such'] }],
  ['notOffered', { notOffered: ['record-talk'] }],
  ['due', { due: { 'mediation-deadline': '2026-04-02' } }],
  ['deadlineStatus', { deadlineStatus: { 'mediation-deadline': 'met' } }],
  ['data', { data: { summary: 'other' } }],
  ['counters', { counters: { signatures: 1 } }],
  ['tasks', { tasks: [] }],
  ['effects', { effects: [{ type: 'close-case' }] }],
  ['noEffects', { noEffects: [{ type: 'notify' }] }],
  ['neverEntered', { neverEntered: ['mediating'] }],
] as const)('[ST43] an expectation about %s that does not hold is a failure', (_key, then) => {
  const result = run([], { then: structuredClone(then) as Scenario['given']['then'] & object });
  expect(result.failures).toHaveLength(1);
});

test('[ST44] a local value of a parameter takes the place of the default', () => {
  const result = run([], {
    parameters: { 'mediation-days': 10 },
    then: { due: { 'mediation-deadline': '2026-03-12' } },
  });
  expect(result.failures).toEqual([]);
});

test('[ST45] a refusal that was expected is no failure, another one is', () => {
  expect(run([], { parties: {}, refused: 'ENGINE_PARTY_COUNT' }).passed).toBe(true);
  expect(run([], { parties: {}, refused: 'ENGINE_ROLE_MISSING' }).passed).toBe(false);
  expect(run([], { refused: 'ENGINE_PARTY_COUNT' }).passed).toBe(false);
});
