// biome-ignore-all lint/suspicious/noThenProperty: given, when, then; scenarios are data and never awaited.
import { expect, test } from 'vitest';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { frozen } from './driver.ts';
import { type SmallFlow, smallBundle, text } from './small-bundle.ts';

type Group = Extract<SmallFlow['states'][number], { kind: 'work' }>['group'];

const chief = { role: 'chief', unitKind: 'street' } as const;
const second = { ...chief, name: 'chief-street-2' };
const worker = { role: 'worker', unitKind: 'street' } as const;
const at = '2026-03-03';

/** One state `sign`, for whichever chief of the street takes it or for every one of them. */
function run(seats: 'open' | 'each', group: Group, steps: Scenario['steps']) {
  const bundle = smallBundle({
    states: [
      {
        id: 'sign',
        kind: 'work',
        role: 'chief',
        unit: 'case',
        people: { from: [{ type: 'role', role: 'chief', unit: 'case' }], seats: { type: seats } },
        ...(group === undefined ? {} : { group }),
      },
      { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
    ],
    actions: [
      { id: 'agree', from: 'sign', to: 'done', kind: 'forward' },
      { id: 'deny', from: 'sign', to: 'done', kind: 'forward' },
    ],
  });
  const given = {
    at: '2026-03-02',
    by: worker,
    unitKind: 'street',
    values: {},
    parties: {},
  } as const;
  const scenario: Scenario = { id: 'joint', title: text('joint'), flow: 'small', given, steps };
  return runScenario(frozen(bundle), frozen(scenario), []).failures.map(({ what }) => what.en);
}

const transfer = { mode: 'any', allows: { transfer: {} } } as const;

test('[ST49] a scenario names the seat of a task operation by the person who has it', () => {
  const to = 'chief-street-2';
  const steps: Scenario['steps'] = [
    { at, by: chief, claim: true },
    { at, by: chief, operation: { type: 'transfer', seat: 'chief-street', to, reason: 'away' } },
    { at, by: chief, action: 'agree', refused: 'ENGINE_GROUP_NOT_HOLDER' },
    { at, by: second, action: 'agree', then: { closed: true } },
  ];
  expect(run('open', transfer, steps)).toEqual([]);
});

test('[ST49] or by the role that a seat is open for', () => {
  const steps: Scenario['steps'] = [
    { at, by: second, operation: { type: 'claim', seat: 'chief' } },
    { at, by: chief, action: 'agree', refused: 'ENGINE_GROUP_NOT_HOLDER' },
    { at, by: second, action: 'agree', then: { closed: true } },
  ];
  expect(run('open', transfer, steps)).toEqual([]);
});

test('[ST49] joint work as a whole is meant where the operation has no seat', () => {
  const group: Group = {
    mode: 'all',
    answers: { approve: ['agree'], refuse: ['deny'] },
    allows: { remove: { whom: 'anyone', roles: ['worker'] }, manage: { roles: ['worker'] } },
  };
  const steps: Scenario['steps'] = [
    { at, by: worker, operation: { type: 'suspend', reason: 'flood' } },
    { at, by: chief, action: 'agree', refused: 'ENGINE_GROUP_SUSPENDED' },
    { at, by: worker, operation: { type: 'resume' } },
    {
      at,
      by: worker,
      operation: {
        type: 'remove-signers',
        seats: ['chief-street-2', 'chief-street-3'],
        reason: 'away',
      },
      then: { tasks: [chief] },
    },
    { at, by: chief, action: 'agree', then: { closed: true } },
  ];
  expect(run('each', group, steps)).toEqual([]);
});

test('[ST49] a task that nobody of that name has is a failure', () => {
  const operation = { type: 'release', seat: 'somebody-else' } as const;
  const failures = run('open', transfer, [{ at, by: chief, operation }]);
  expect(failures).toEqual(['step 1: a task of that person expected true, got false']);
});
