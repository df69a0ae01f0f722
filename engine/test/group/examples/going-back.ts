import type { GroupOperation } from '../../../src/group/operation.ts';
import { after, groupOf, say } from '../city.ts';
import type { Example, Given } from './example.ts';
import { selfExamples } from './self.ts';

const open1 = { id: 'g-1', status: 'open' };

export function goingBackExamples({
  base,
  over,
  paused,
  answered,
  waiting,
}: Given): readonly Example[] {
  const turned = after(groupOf({ policy: { mode: 'in-turn' } }), ['li', say('g-1', 'agree')]);
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
    },
    {
      row: 'return.not-passed',
      group: base,
      by: 'li',
      operation: back('survey'),
      refused: 'ENGINE_GROUP_RETURN_NOT_PASSED',
    },
    {
      row: 'return.used-up',
      group: groupOf({ group: { returns: 2 } }),
      by: 'li',
      operation: back('draft'),
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
    },
    {
      row: 'return.resubmission',
      group: base,
      by: 'li',
      operation: back('draft', { resubmission: 'through-again' }),
      refused: 'ENGINE_GROUP_RESUBMISSION',
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
      becomes: { outcome: { type: 'taken-back', to: 'draft' }, group: { status: 'ended' } },
    },
  ];
}
