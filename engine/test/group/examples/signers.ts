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
      row: 'add-signers.before',
      when: 'by an added one, where the flow lets',
      group: after(
        only({ add: { where: ['before', 'beside'], addedMayAdd: true, within: { up: 1 } } }),
        ['li', add('beside', ['sun'])],
      ),
      by: 'sun',
      operation: add('before', ['feng', 'zhou'], 'new0-1'),
      becomes: {
        group: {
          seats: [
            open1,
            { id: 'new0-1', status: 'waiting' },
            {},
            {},
            { id: 'new-1', role: null, unit: 'other-street', principal: 'feng', of: 'new0-1' },
            { id: 'new-2', role: null, unit: 'street', principal: 'zhou', addedBy: 'sun' },
          ],
        },
        entries: [{ people: ['feng', 'zhou'], actingFor: null }],
      },
    },
    {
      row: 'add-signers.not-entitled',
      when: 'where no role may add besides',
      group: only({ add: { where: ['before'] } }),
      by: 'he',
      operation: add('before', ['sun']),
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'add-signers.before',
      when: 'by a substitute',
      group: base,
      by: 'sun',
      operation: add('before', ['zhou'], 'g-2'),
      becomes: {
        group: { seats: [open1, { status: 'waiting' }, {}, { addedBy: 'sun', of: 'g-2' }] },
        entries: [{ by: 'sun', actingFor: 'wang' }],
      },
    },
    {
      row: 'add-signers.nobody-named',
      group: base,
      by: 'li',
      operation: add('before', []),
      refused: 'ENGINE_GROUP_PEOPLE_MISSING',
      says: '“add signers” names nobody.',
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
      says: 'The limit of 100 is reached: “add signers” is not possible any more.',
    },
    {
      row: 'add-signers.to-outside',
      when: 'while a hundred seats are not too many',
      group: groupOf({ seats: ['li', ...Array.from({ length: 60 }, (_, n) => `officer-${n}`)] }),
      by: 'li',
      operation: add(
        'beside',
        Array.from({ length: 39 }, () => 'gone'),
      ),
      refused: 'ENGINE_GROUP_PERSON_OUTSIDE',
    },
    {
      row: 'add-signers.to-outside',
      when: 'with all who are',
      group: base,
      by: 'li',
      operation: add('beside', ['gone', 'sun', 'chen']),
      refused: 'ENGINE_GROUP_PERSON_OUTSIDE',
      says: 'gone, chen is inactive, lacks the role, or is beyond the units that the flow allows.',
    },
    {
      row: 'add-signers.to-seated',
      when: 'where one is named twice',
      group: base,
      by: 'li',
      operation: add('beside', ['sun', 'zhou', 'sun']),
      refused: 'ENGINE_GROUP_PERSON_SEATED',
      says: 'sun has a seat already: one person, one voice.',
    },
    {
      row: 'add-signers.to-seated',
      when: 'who answered for somebody',
      group: after(base, ['sun', say('g-2', 'agree')]),
      by: 'li',
      operation: add('beside', ['sun']),
      refused: 'ENGINE_GROUP_PERSON_SEATED',
    },
    ...(
      [
        ['who was removed', ['he', remove('g-3')], 'zhao'],
        ['who gives an opinion elsewhere', ['wang', add('before', ['sun'], 'g-2')], 'sun'],
      ] as const
    ).map(
      ([when, done, person]): Example => ({
        row: 'add-signers.beside',
        when: `for somebody ${when}`,
        group: after(base, done),
        by: 'li',
        operation: add('beside', [person]),
        becomes: { entries: [{ people: [person] }] },
      }),
    ),
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
      becomes: {
        group: {
          seats: [
            open1,
            {},
            {},
            { principal: 'sun', status: 'waiting', position: 'after', of: 'g-1' },
          ],
        },
        effects: [],
      },
    },
    {
      row: 'add-signers.beside',
      group: base,
      by: 'he',
      // The chief may add by role; Sun comes right behind Li.
      operation: add('beside', ['sun']),
      becomes: {
        group: {
          seats: [
            open1,
            { principal: 'sun', position: 'member', of: null, addedBy: 'he', status: 'open' },
            {},
            {},
          ],
        },
        entries: [{ by: 'he', actingFor: null, people: ['sun'] }],
        effects: [{ type: 'open-seat', seat: { principal: 'sun' } }],
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
      says: '“remove signers” names nobody.',
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
      operation: remove('g-2', 'g-1'),
      refused: 'ENGINE_GROUP_SEAT_CLOSED',
      says: 'This task can no longer be done: it is answered.',
    },
    {
      row: 'remove-signers.not-entitled',
      group: base,
      by: 'li',
      operation: remove('g-2'),
      refused: 'ENGINE_GROUP_NOT_ENTITLED',
      says: 'This takes one of the roles chief at the unit in question, and you hold none of them there.',
    },
    {
      row: 'remove-signers.not-entitled',
      when: 'where one of two was added by whoever acts',
      group: besideSun,
      by: 'li',
      operation: remove('new0-1', 'g-2'),
      refused: 'ENGINE_GROUP_NOT_ENTITLED',
    },
    {
      row: 'remove-signers.otherwise',
      when: 'by whoever added them, where only added ones may go',
      group: after(only({ remove: { whom: 'added', roles: ['chief'] } }), [
        'li',
        add('beside', ['sun']),
      ]),
      by: 'li',
      operation: remove('new0-1'),
      becomes: {
        group: { seats: [open1, { id: 'new0-1', status: 'removed' }, {}, {}] },
        entries: [{ people: ['sun'], actingFor: null, seat: null }],
        effects: [{ type: 'close-seat', seat: 'new0-1', because: 'removed' }],
      },
    },
    {
      row: 'remove-signers.otherwise',
      when: 'with those who were added to them, but for an opinion that is there',
      group: after(
        only({ add: { where: ['before', 'after'], addedMayAdd: true } }),
        ['wang', add('before', ['sun', 'zhou'], 'g-2')],
        ['sun', say('new0-1', 'agree')],
        ['zhou', add('before', ['wu'], 'new0-2')],
      ),
      by: 'he',
      operation: remove('g-2'),
      becomes: {
        group: {
          seats: [
            open1,
            { status: 'removed' },
            { status: 'open' },
            { principal: 'sun', status: 'answered' },
            { principal: 'zhou', status: 'removed' },
            { principal: 'wu', status: 'removed' },
          ],
        },
        entries: [{ people: ['wang'] }],
      },
    },
    {
      row: 'remove-signers.otherwise',
      when: 'of a seat that nobody has claimed',
      group: groupOf({ open: 2 }),
      by: 'he',
      operation: remove('g-2'),
      becomes: {
        group: { seats: [{ status: 'open' }, { status: 'removed' }] },
        entries: [{ people: [] }],
      },
    },
    {
      row: 'remove-signers.otherwise',
      when: 'of a delegated one, of which nothing is left to hand back',
      group: after(base, ['wang', { type: 'delegate', seat: 'g-2', to: 'sun' }]),
      by: 'he',
      operation: remove('g-2'),
      becomes: { group: { seats: [open1, { status: 'removed', delegations: [] }, {}] } },
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
      says: 'Fewer seats than the quorum of 3 would be left.',
    },
    {
      row: 'remove-signers.otherwise',
      when: 'down to the quorum',
      group: groupOf({ policy: { quorum: { count: 2 } } }),
      by: 'he',
      operation: remove('g-3'),
      becomes: { group: { seats: [open1, {}, { status: 'removed' }] } },
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
