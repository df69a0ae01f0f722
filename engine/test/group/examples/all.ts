import type { GroupOperation, OperationType } from '../../../src/group/operation.ts';
import { operationTable } from '../../../src/group/operation-table.ts';
import { after, allows, groupOf, say } from '../city.ts';
import { answeringExamples } from './answering.ts';
import type { Example, Given } from './example.ts';
import { goingBackExamples } from './going-back.ts';
import { managingExamples } from './managing.ts';
import { passingOnExamples } from './passing-on.ts';
import { requestExamples } from './requests.ts';
import { signerExamples } from './signers.ts';
import { tellingExamples } from './telling.ts';

/** The operations on a seat, as its holder Li can do them in the base group. */
const onSeat: readonly GroupOperation[] = [
  say('g-1', 'agree'),
  { type: 'claim', seat: 'g-1' },
  { type: 'release', seat: 'g-1' },
  { type: 'transfer', seat: 'g-1', to: 'sun', reason: 'away' },
  { type: 'delegate', seat: 'g-1', to: 'sun' },
  { type: 'hand-back', seat: 'g-1' },
  { type: 'add-signers', seat: 'g-1', where: 'before', people: ['sun'], reason: 'ask' },
  { type: 'return', seat: 'g-1', to: 'draft', reason: 'incomplete' },
  { type: 'ask-extension', seat: 'g-1', reason: 'survey' },
  { type: 'object', seat: 'g-1', reason: 'not ours' },
];

function beginnings(): Given {
  const base = groupOf();
  const over = after(base, ['he', { type: 'terminate', reason: 'stop' }]);
  const paused = after(base, ['he', { type: 'suspend', reason: 'audit' }]);
  const waiting = after(base, [
    'li',
    { type: 'add-signers', seat: 'g-1', where: 'before', people: ['sun'], reason: 'ask' },
  ]);
  const answered = after(base, ['li', say('g-1', 'agree')]);
  const delegated = after(base, ['li', { type: 'delegate', seat: 'g-1', to: 'sun' }]);
  const open = groupOf({ open: 2 });
  return { base, over, paused, waiting, answered, delegated, open };
}

/** Situations that several operations share, with the code expected in each, written by hand. */
const situationsOf = ({
  base,
  over,
  paused,
  waiting,
  answered,
  delegated,
  open,
}: Given): Readonly<Record<string, Pick<Example, 'group' | 'by' | 'refused' | 'says'>>> => ({
  ended: { group: over, by: 'li', refused: 'ENGINE_GROUP_ENDED' },
  suspended: { group: paused, by: 'li', refused: 'ENGINE_GROUP_SUSPENDED' },
  'seat-waiting': { group: waiting, by: 'li', refused: 'ENGINE_GROUP_SEAT_WAITING' },
  'seat-closed': {
    group: answered,
    by: 'li',
    refused: 'ENGINE_GROUP_SEAT_CLOSED',
    says: 'This task can no longer be done: it is answered.',
  },
  'delegated-away': {
    group: delegated,
    by: 'li',
    refused: 'ENGINE_GROUP_DELEGATED',
    says: 'The task is delegated to sun and not yet back.',
  },
  'delegate-only': {
    group: delegated,
    by: 'sun',
    refused: 'ENGINE_GROUP_DELEGATE_ONLY',
    says: 'A delegate can only hand it back: li decides.',
  },
  unclaimed: { group: open, by: 'li', refused: 'ENGINE_GROUP_CLAIM_FIRST' },
  'not-holder': { group: base, by: 'zhou', refused: 'ENGINE_GROUP_NOT_HOLDER' },
});

const table = operationTable();
const has = (operation: OperationType, row: string) =>
  table.some((one) => one.operation === operation && one.id === row);
const titleOf = (operation: OperationType) =>
  table.find((one) => one.operation === operation)?.title.en;

function sharedExamples(given: Given): readonly Example[] {
  const { base } = given;
  const situations = situationsOf(given);
  const inSituations = onSeat.flatMap((operation) =>
    Object.entries(situations)
      .filter(([row]) => has(operation.type, row))
      // These two look at the same situations from another side, below.
      .filter(([row]) => !(operation.type === 'hand-back' && row === 'not-holder'))
      .filter(([row]) => !(operation.type === 'claim' && row === 'not-holder'))
      .map(([row, given]) => ({ row: `${operation.type}.${row}`, operation, ...given })),
  );
  const unknown = onSeat.map((operation) => ({
    row: `${operation.type}.seat-unknown`,
    group: base,
    by: 'li',
    operation: { ...operation, seat: 'g-9' } as GroupOperation,
    refused: 'ENGINE_GROUP_SEAT_UNKNOWN',
  }));
  const withoutReason = onSeat.flatMap((operation) => {
    if (!has(operation.type, 'no-reason')) return [];
    const { reason: _, ...bare } = operation as { readonly reason?: string; readonly type: string };
    return {
      row: `${operation.type}.no-reason`,
      group: base,
      by: 'li',
      operation: bare as GroupOperation,
      refused: 'ENGINE_GROUP_REASON_MISSING',
      says: `“${titleOf(operation.type)}” takes a reason.`,
    };
  });
  return [...inSituations, ...unknown, ...withoutReason];
}

const undeclaredFor: readonly (readonly [OperationType, keyof typeof allows, GroupOperation])[] = [
  ['transfer', 'transfer', { type: 'transfer', seat: 'g-1', to: 'sun', reason: 'away' }],
  ['delegate', 'delegate', { type: 'delegate', seat: 'g-1', to: 'sun' }],
  [
    'add-signers',
    'add',
    { type: 'add-signers', seat: 'g-1', where: 'after', people: ['sun'], reason: 'ask' },
  ],
  ['remove-signers', 'remove', { type: 'remove-signers', seats: ['g-1'], reason: 'away' }],
  ['return', 'return', { type: 'return', seat: 'g-1', to: 'draft', reason: 'incomplete' }],
  ['withdraw', 'withdraw', { type: 'withdraw', seat: 'g-1' }],
  ['take-back', 'takeBack', { type: 'take-back' }],
  ['urge', 'urge', { type: 'urge' }],
  ['suspend', 'manage', { type: 'suspend', reason: 'audit' }],
  ['resume', 'manage', { type: 'resume' }],
  ['ask-extension', 'extend', { type: 'ask-extension', seat: 'g-1', reason: 'survey' }],
  ['decide-extension', 'extend', { type: 'decide-extension', seat: 'g-1', grant: true }],
  ['object', 'object', { type: 'object', seat: 'g-1', reason: 'not ours' }],
  ['decide-objection', 'object', { type: 'decide-objection', seat: 'g-1', uphold: false }],
  ['supervise', 'supervise', { type: 'supervise', level: 1, reason: 'late' }],
  ['end-supervision', 'supervise', { type: 'end-supervision', reason: 'done' }],
  ['reassign', 'manage', { type: 'reassign', seat: 'g-1', to: { person: 'sun' }, reason: 'x' }],
  ['hand-over', 'manage', { type: 'hand-over', from: 'li', to: 'sun', reason: 'leaves' }],
  ['terminate', 'terminate', { type: 'terminate', reason: 'stop' }],
];

function undeclaredExamples(): readonly Example[] {
  return undeclaredFor.map(([operation, allowance, given]) => {
    const { [allowance]: _, ...others } = allows;
    return {
      row: `${operation}.undeclared`,
      group: groupOf({ policy: { allows: others } }),
      by: 'li',
      operation: given,
      refused: 'ENGINE_GROUP_OPERATION_UNDECLARED',
      says: `The flow does not allow “${titleOf(operation)}” in this state.`,
    };
  });
}

/** Managers' operations, as the chief He can do them. */
const byManager: readonly GroupOperation[] = [
  { type: 'suspend', reason: 'audit' },
  { type: 'resume' },
  { type: 'supervise', level: 1, reason: 'late' },
  { type: 'end-supervision', reason: 'done' },
  { type: 'reassign', seat: 'g-1', to: { person: 'sun' }, reason: 'ill' },
  { type: 'hand-over', from: 'li', to: 'sun', reason: 'leaves' },
  { type: 'terminate', reason: 'stop' },
];

function managerExamples({ base, over }: Given): readonly Example[] {
  const supervised = after(base, ['he', { type: 'supervise', level: 1, reason: 'late' }]);
  return byManager.flatMap((operation): Example[] => {
    const { type } = operation;
    const { reason: _, ...bare } = operation as { readonly reason?: string; readonly type: string };
    const shared = { operation, by: 'he' };
    return [
      {
        ...shared,
        row: `${type}.not-entitled`,
        group: base,
        by: 'li',
        refused: 'ENGINE_GROUP_NOT_ENTITLED',
        says: `This takes one of the roles ${
          type === 'terminate' ? 'chief' : 'chief, head'
        } at the unit in question, and you hold none of them there.`,
      },
      {
        ...shared,
        row: `${type}.not-entitled`,
        when: 'in the street of another chief',
        group: groupOf({ group: { unit: 'other-street' } }),
        refused: 'ENGINE_GROUP_NOT_ENTITLED',
      },
      ...(has(type, 'ended')
        ? [{ ...shared, row: `${type}.ended`, group: over, refused: 'ENGINE_GROUP_ENDED' }]
        : []),
      ...(has(type, 'no-reason')
        ? [
            {
              ...shared,
              row: `${type}.no-reason`,
              group: supervised.supervision === 1 && type === 'end-supervision' ? supervised : base,
              operation: bare as GroupOperation,
              refused: 'ENGINE_GROUP_REASON_MISSING',
            },
          ]
        : []),
    ];
  });
}

/** All of them; what they begin with is worked out by the engine, too. */
export function allExamples(): readonly Example[] {
  const given = beginnings();
  return [
    ...sharedExamples(given),
    ...undeclaredExamples(),
    ...managerExamples(given),
    ...answeringExamples(given),
    ...passingOnExamples(given),
    ...signerExamples(given),
    ...goingBackExamples(given),
    ...tellingExamples(given),
    ...managingExamples(given),
    ...requestExamples(given),
  ];
}
