import { after, allows, groupOf, say } from '../city.ts';
import type { Example, Given } from './example.ts';
import { recipientExamples } from './recipients.ts';

const open1 = { id: 'g-1', status: 'open' };

export function signerExamples({ base, over, paused, answered }: Given): readonly Example[] {
  const only = (part: Partial<typeof allows>) =>
    groupOf({ policy: { allows: { ...allows, ...part } } });
  const besideSun = after(base, [
    'li',
    { type: 'add-signers', seat: 'g-1', where: 'beside', people: ['sun'], reason: 'ask' },
  ]);
  const add = (where: 'before' | 'after' | 'beside', people: string[], seat = 'g-1') =>
    ({ type: 'add-signers', seat, where, people, reason: 'ask' }) as const;
  const remove = (...seats: string[]) =>
    ({ type: 'remove-signers', seats, reason: 'wrong person' }) as const;

  return [
    ...recipientExamples('add-signers'),
    {
      row: 'add-signers.where-undeclared',
      group: only({ add: { where: ['after'] } }),
      by: 'li',
      operation: add('before', ['sun']),
      refused: 'ENGINE_GROUP_OPERATION_UNDECLARED',
    },
    {
      row: 'add-signers.not-entitled',
      group: base,
      by: 'zhou',
      operation: add('before', ['sun']),
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'add-signers.added-adds',
      group: besideSun,
      by: 'sun',
      operation: add('before', ['zhou'], 'new0-1'),
      refused: 'ENGINE_GROUP_ADDED_MAY_NOT_ADD',
    },
    {
      row: 'add-signers.nobody-named',
      group: base,
      by: 'li',
      operation: add('before', []),
      refused: 'ENGINE_GROUP_PEOPLE_MISSING',
    },
    {
      row: 'add-signers.too-many',
      group: groupOf({ seats: ['li', ...Array.from({ length: 60 }, (_, n) => `officer-${n}`)] }),
      by: 'li',
      operation: add(
        'beside',
        Array.from({ length: 40 }, (_, n) => `other-${n}`),
      ),
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
    },
    {
      row: 'add-signers.before',
      group: base,
      by: 'li',
      operation: add('before', ['sun']),
      becomes: {
        group: {
          seats: [{ id: 'g-1', status: 'waiting' }, {}, {}, { principal: 'sun', status: 'open' }],
        },
        effects: [
          { type: 'close-seat', seat: 'g-1', because: 'waiting' },
          { type: 'open-seat', seat: { position: 'before', of: 'g-1', addedBy: 'li' } },
        ],
      },
    },
    {
      row: 'add-signers.after',
      group: base,
      by: 'li',
      operation: add('after', ['sun']),
      becomes: { group: { seats: [open1, {}, {}, { principal: 'sun', status: 'waiting' }] } },
    },
    {
      row: 'add-signers.beside',
      group: base,
      by: 'he',
      // The chief may add by role; Sun comes right behind Li.
      operation: add('beside', ['sun']),
      becomes: {
        group: { seats: [open1, { principal: 'sun', position: 'member', status: 'open' }, {}, {}] },
      },
    },
    {
      row: 'remove-signers.ended',
      group: over,
      by: 'he',
      operation: remove('g-1'),
      refused: 'ENGINE_GROUP_ENDED',
    },
    {
      row: 'remove-signers.suspended',
      group: paused,
      by: 'he',
      operation: remove('g-1'),
      refused: 'ENGINE_GROUP_SUSPENDED',
    },
    {
      row: 'remove-signers.nobody-named',
      group: base,
      by: 'he',
      operation: remove(),
      refused: 'ENGINE_GROUP_PEOPLE_MISSING',
    },
    {
      row: 'remove-signers.seat-unknown',
      group: base,
      by: 'he',
      operation: remove('g-1', 'g-9'),
      refused: 'ENGINE_GROUP_SEAT_UNKNOWN',
    },
    {
      row: 'remove-signers.seat-closed',
      group: answered,
      by: 'he',
      operation: remove('g-1'),
      refused: 'ENGINE_GROUP_SEAT_CLOSED',
    },
    {
      row: 'remove-signers.not-entitled',
      group: base,
      by: 'li',
      operation: remove('g-2'),
      refused: 'ENGINE_GROUP_NOT_ENTITLED',
    },
    {
      row: 'remove-signers.not-added',
      group: only({ remove: { whom: 'added', roles: ['chief'] } }),
      by: 'he',
      operation: remove('g-2'),
      refused: 'ENGINE_GROUP_NOT_ADDED',
    },
    {
      row: 'remove-signers.no-reason',
      group: base,
      by: 'he',
      operation: { type: 'remove-signers', seats: ['g-2'] },
      refused: 'ENGINE_GROUP_REASON_MISSING',
    },
    {
      row: 'remove-signers.last',
      group: base,
      by: 'he',
      operation: remove('g-1', 'g-2', 'g-3'),
      refused: 'ENGINE_GROUP_LAST_SIGNER',
    },
    {
      row: 'remove-signers.quorum',
      group: groupOf({ policy: { quorum: { count: 3 } } }),
      by: 'he',
      operation: remove('g-3'),
      refused: 'ENGINE_GROUP_QUORUM_LOST',
    },
    {
      row: 'remove-signers.otherwise',
      group: after(answered, ['wang', say('g-2', 'agree')]),
      by: 'he',
      // The third was the only one left to answer: two of two agree.
      operation: remove('g-3'),
      becomes: {
        outcome: { type: 'decided', result: 'approved', seats: ['g-1', 'g-2'] },
        effects: [{ type: 'close-seat', seat: 'g-3', because: 'removed' }],
      },
    },
  ];
}
