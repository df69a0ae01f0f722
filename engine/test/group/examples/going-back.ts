import type { GroupOperation } from '../../../src/group/operation.ts';
import { after, allows, groupOf, say } from '../city.ts';
import type { Example, Given } from './example.ts';
import { selfExamples } from './self.ts';

/** Each by itself is something that was done with a task, in a group that leaves reading aside. */
const touches: readonly (readonly [string, ...(readonly [string, GroupOperation])[]])[] = [
  ['it is claimed', ['li', { type: 'claim', seat: 'g-1' }]],
  ['it is delegated', ['wang', { type: 'delegate', seat: 'g-2', to: 'zhou' }]],
  [
    'a delegate has handed it back',
    ['wang', { type: 'delegate', seat: 'g-2', to: 'zhou' }],
    ['zhou', { type: 'hand-back', seat: 'g-2' }],
  ],
  ['it is transferred', ['wang', { type: 'transfer', seat: 'g-2', to: 'zhou', reason: 'away' }]],
  ['it is objected to', ['wang', { type: 'object', seat: 'g-2', reason: 'not ours' }]],
  ['more time is asked for', ['wang', { type: 'ask-extension', seat: 'g-2', reason: 'survey' }]],
  [
    'signers are added to it',
    ['wang', { type: 'add-signers', seat: 'g-2', where: 'after', people: ['zhou'], reason: 'ask' }],
  ],
];

const open1 = { id: 'g-1', status: 'open' };

export function goingBackExamples({
  base,
  over,
  paused,
  answered,
  waiting,
}: Given): readonly Example[] {
  const turned = after(groupOf({ policy: { mode: 'in-turn' } }), ['li', say('g-1', 'agree')]);
  const returning = (resubmission: 'as-chosen' | 'through-again' | 'straight-back') =>
    groupOf({ policy: { allows: { return: { to: ['draft'], resubmission } } } });
  const calling = (until: 'acted' | 'read') =>
    groupOf({ policy: { mode: 'in-turn', allows: { withdraw: { until }, takeBack: { until } } } });
  // The first task is for all officers, the others have their persons; reading is no acting.
  const mixed = after(
    groupOf({ policy: { allows: { ...allows, takeBack: { until: 'acted' } } } }),
    [
      'he',
      { type: 'reassign', seat: 'g-1', to: { role: 'officer', unit: 'street' }, reason: 'ill' },
    ],
  );
  const back = (to: string, more: object = {}) =>
    ({ type: 'return', seat: 'g-1', to, reason: 'incomplete', ...more }) as GroupOperation;

  return [
    ...selfExamples('return'),
    {
      row: 'return.opinion-only',
      group: waiting,
      by: 'sun',
      operation: { type: 'return', seat: 'new0-1', to: 'draft', reason: 'incomplete' },
      refused: 'ENGINE_GROUP_OPINION_ONLY',
    },
    {
      row: 'return.target',
      group: base,
      by: 'li',
      operation: back('archive'),
      refused: 'ENGINE_GROUP_RETURN_TARGET',
      says: 'It cannot be returned to “archive”; allowed are draft, survey.',
    },
    {
      row: 'return.not-passed',
      group: base,
      by: 'li',
      operation: back('survey'),
      refused: 'ENGINE_GROUP_RETURN_NOT_PASSED',
      says: 'The case has not been in “survey”.',
    },
    {
      row: 'return.used-up',
      group: groupOf({ group: { returns: 2 } }),
      by: 'li',
      operation: back('draft'),
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
      says: 'The limit of 2 is reached: “return” is not possible any more.',
    },
    {
      row: 'return.resubmission',
      group: base,
      by: 'li',
      operation: back('draft', { resubmission: 'through-again' }),
      refused: 'ENGINE_GROUP_RESUBMISSION',
      says: 'The way of resubmission must be straight-back.',
    },
    {
      row: 'return.resubmission',
      when: 'that is left to choose, and nothing is chosen',
      group: returning('as-chosen'),
      by: 'li',
      operation: back('draft'),
      refused: 'ENGINE_GROUP_RESUBMISSION',
      says: 'The way of resubmission must be as-chosen.',
    },
    ...(
      [
        ['as-chosen', 'through-again', 'through-again'],
        ['as-chosen', 'straight-back', 'straight-back'],
        ['straight-back', 'straight-back', 'straight-back'],
        ['through-again', undefined, 'through-again'],
      ] as const
    ).map(
      ([declared, resubmission, becomes]): Example => ({
        row: 'return.otherwise',
        when: `${declared}, with ${resubmission ?? 'nothing'} chosen, as often as one wants`,
        group: { ...returning(declared), returns: 7 },
        by: 'li',
        operation: back('draft', resubmission === undefined ? {} : { resubmission }),
        becomes: { group: { returns: 8 }, outcome: { resubmission: becomes } },
      }),
    ),
    {
      row: 'return.otherwise',
      when: 'by a substitute',
      group: base,
      by: 'sun',
      operation: back('draft', { seat: 'g-2' }),
      becomes: {
        entries: [
          { by: 'sun', actingFor: 'wang', seat: 'g-2' },
          { type: 'group-outcome', outcome: { type: 'returned' } },
        ],
        outcome: { by: 'sun' },
      },
    },
    {
      row: 'return.otherwise',
      group: base,
      by: 'li',
      operation: back('draft'),
      becomes: {
        group: {
          status: 'ended',
          returns: 1,
          seats: [{ status: 'cancelled' }, { status: 'cancelled' }, { status: 'cancelled' }],
        },
        outcome: { type: 'returned', to: 'draft', resubmission: 'straight-back', by: 'li' },
      },
    },
    {
      row: 'withdraw.ended',
      group: over,
      by: 'li',
      operation: { type: 'withdraw', seat: 'g-1' },
      refused: 'ENGINE_GROUP_ENDED',
    },
    {
      row: 'withdraw.suspended',
      group: after(answered, ['he', { type: 'suspend', reason: 'audit' }]),
      by: 'li',
      operation: { type: 'withdraw', seat: 'g-1' },
      refused: 'ENGINE_GROUP_SUSPENDED',
    },
    {
      row: 'withdraw.seat-unknown',
      group: answered,
      by: 'li',
      operation: { type: 'withdraw', seat: 'g-9' },
      refused: 'ENGINE_GROUP_SEAT_UNKNOWN',
    },
    {
      row: 'withdraw.nothing',
      group: base,
      by: 'li',
      operation: { type: 'withdraw', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOTHING_TO_WITHDRAW',
    },
    {
      row: 'withdraw.not-own',
      group: answered,
      by: 'wang',
      operation: { type: 'withdraw', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'withdraw.acted-on',
      // The next signer has read what was sent on: this flow says that this is enough.
      group: after(turned, ['wang', { type: 'mark-read' }]),
      by: 'li',
      operation: { type: 'withdraw', seat: 'g-1' },
      refused: 'ENGINE_GROUP_ACTED_ON',
    },
    {
      row: 'withdraw.otherwise',
      when: 'where reading is no acting',
      group: after(calling('acted'), ['li', say('g-1', 'agree')], ['wang', { type: 'mark-read' }]),
      by: 'li',
      operation: { type: 'withdraw', seat: 'g-1' },
      becomes: {
        group: { seats: [{ ...open1, answer: null }, { status: 'waiting' }, {}] },
        entries: [{ seat: 'g-1', actingFor: null, people: [] }],
      },
    },
    {
      row: 'withdraw.otherwise',
      when: 'where only somebody has read it whose turn is still to come',
      group: after(calling('read'), ['zhao', { type: 'mark-read' }], ['li', say('g-1', 'agree')]),
      by: 'li',
      operation: { type: 'withdraw', seat: 'g-1' },
      becomes: { group: { seats: [{ ...open1, answer: null }, {}, {}] } },
    },
    ...['sun', 'wang'].map(
      (by): Example => ({
        row: 'withdraw.otherwise',
        when: `by ${by}, of what a substitute answered for the principal`,
        group: after(base, ['sun', say('g-2', 'agree')]),
        by,
        operation: { type: 'withdraw', seat: 'g-2' },
        becomes: {
          group: { seats: [{}, { principal: 'wang', status: 'open', answer: null }, {}] },
        },
      }),
    ),
    {
      row: 'withdraw.otherwise',
      group: turned,
      by: 'li',
      operation: { type: 'withdraw', seat: 'g-1' },
      becomes: {
        group: { seats: [{ ...open1, answer: null }, { status: 'waiting' }, {}] },
        effects: [{ type: 'open-seat' }, { type: 'close-seat', because: 'waiting' }],
      },
    },
    {
      row: 'take-back.ended',
      group: over,
      by: 'clerk',
      operation: { type: 'take-back' },
      refused: 'ENGINE_GROUP_ENDED',
    },
    {
      row: 'take-back.suspended',
      group: paused,
      by: 'clerk',
      operation: { type: 'take-back' },
      refused: 'ENGINE_GROUP_SUSPENDED',
    },
    {
      row: 'take-back.nothing-before',
      group: groupOf({ group: { cameFrom: null } }),
      by: 'clerk',
      operation: { type: 'take-back' },
      refused: 'ENGINE_GROUP_NOTHING_BEFORE',
    },
    {
      row: 'take-back.not-last',
      group: base,
      by: 'li',
      operation: { type: 'take-back' },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'take-back.acted-on',
      group: answered,
      by: 'clerk',
      operation: { type: 'take-back' },
      refused: 'ENGINE_GROUP_ACTED_ON',
    },
    {
      row: 'take-back.otherwise',
      group: base,
      by: 'clerk',
      operation: { type: 'take-back' },
      becomes: {
        outcome: { type: 'taken-back', to: 'draft', by: 'clerk' },
        group: { status: 'ended' },
      },
    },
    {
      row: 'take-back.otherwise',
      when: 'where reading is no acting',
      group: after(calling('acted'), ['li', { type: 'mark-read' }]),
      by: 'clerk',
      operation: { type: 'take-back' },
      becomes: { outcome: { type: 'taken-back' } },
    },
    {
      row: 'take-back.acted-on',
      when: 'where reading is acting',
      group: after(calling('read'), ['li', { type: 'mark-read' }]),
      by: 'clerk',
      operation: { type: 'take-back' },
      refused: 'ENGINE_GROUP_ACTED_ON',
    },
    ...touches.map(
      ([when, ...done]): Example => ({
        row: 'take-back.acted-on',
        when: `once ${when}`,
        group: after(mixed, ...done),
        by: 'clerk',
        operation: { type: 'take-back' },
        refused: 'ENGINE_GROUP_ACTED_ON',
      }),
    ),
  ];
}
