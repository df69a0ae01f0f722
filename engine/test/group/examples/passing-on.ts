import { plainPolicy } from '../../../src/group/task-group.ts';
import { after, allows, groupOf, now } from '../city.ts';
import type { Example, Given } from './example.ts';
import { recipientExamples } from './recipients.ts';

export function passingOnExamples({ base, delegated }: Given): readonly Example[] {
  const transferOnce = groupOf({ policy: { allows: { ...allows, transfer: { max: 1 } } } });

  return [
    ...recipientExamples('transfer'),
    ...recipientExamples('delegate'),
    {
      row: 'transfer.undeclared',
      when: 'where it declares nothing at all',
      group: { ...base, policy: plainPolicy },
      by: 'li',
      operation: { type: 'transfer', seat: 'g-1', to: 'sun', reason: 'away' },
      refused: 'ENGINE_GROUP_OPERATION_UNDECLARED',
    },
    {
      row: 'transfer.otherwise',
      when: 'as often as one wants where the flow sets no number',
      group: {
        ...groupOf({ policy: { allows: { transfer: {} } } }),
        seats: base.seats.map((seat) => ({ ...seat, transfers: 7 })),
      },
      by: 'li',
      operation: { type: 'transfer', seat: 'g-1', to: 'sun', reason: 'away' },
      becomes: { group: { seats: [{ principal: 'sun', unit: 'street', transfers: 8 }, {}, {}] } },
    },
    {
      row: 'transfer.used-up',
      group: after(transferOnce, [
        'li',
        { type: 'transfer', seat: 'g-1', to: 'sun', reason: 'away' },
      ]),
      by: 'sun',
      operation: { type: 'transfer', seat: 'g-1', to: 'zhou', reason: 'away' },
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
      says: 'The limit of 1 is reached: “transfer” is not possible any more.',
    },
    {
      row: 'transfer.to-outside',
      group: base,
      by: 'li',
      // Chen is an officer, but in a street of another district.
      operation: { type: 'transfer', seat: 'g-1', to: 'chen', reason: 'away' },
      refused: 'ENGINE_GROUP_PERSON_OUTSIDE',
    },
    {
      row: 'transfer.otherwise',
      group: base,
      by: 'li',
      // Feng's street lies below the same district, one unit up.
      operation: { type: 'transfer', seat: 'g-1', to: 'feng', reason: 'away' },
      becomes: {
        group: { seats: [{ principal: 'feng', unit: 'other-street', transfers: 1 }, {}, {}] },
        entries: [{ people: ['feng'] }],
        effects: [{ type: 'change-seat', seat: { id: 'g-1', principal: 'feng' } }],
      },
    },
    {
      row: 'delegate.too-deep',
      group: after(delegated, ['sun', { type: 'delegate', seat: 'g-1', to: 'zhou' }]),
      by: 'zhou',
      operation: { type: 'delegate', seat: 'g-1', to: 'wang' },
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
      says: 'The limit of 2 is reached: “delegate” is not possible any more.',
    },
    {
      row: 'delegate.too-deep',
      when: 'where the flow says nothing of the depth',
      group: after(groupOf({ policy: { allows: { delegate: {} } } }), [
        'li',
        { type: 'delegate', seat: 'g-1', to: 'sun' },
      ]),
      by: 'sun',
      operation: { type: 'delegate', seat: 'g-1', to: 'zhou' },
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
      says: 'The limit of 1 is reached: “delegate” is not possible any more.',
    },
    ...['li', 'sun', 'zhou'].map(
      (to): Example => ({
        row: 'delegate.to-same',
        when: `to ${to}, who has it or gets it back`,
        group: after(
          groupOf({ policy: { allows: { delegate: { depth: 3 } } } }),
          ['li', { type: 'delegate', seat: 'g-1', to: 'sun' }],
          ['sun', { type: 'delegate', seat: 'g-1', to: 'zhou' }],
        ),
        by: 'zhou',
        operation: { type: 'delegate', seat: 'g-1', to },
        refused: 'ENGINE_GROUP_PERSON_SAME',
        says: `${to} has this task already.`,
      }),
    ),
    {
      row: 'delegate.otherwise',
      when: 'by a substitute, in the name of the principal',
      group: base,
      by: 'sun',
      operation: { type: 'delegate', seat: 'g-2', to: 'zhou' },
      becomes: {
        group: {
          seats: [
            {},
            { principal: 'wang', delegations: [{ by: 'wang', to: 'zhou', at: now }] },
            {},
          ],
        },
        entries: [{ by: 'sun', actingFor: 'wang', people: ['zhou'] }],
      },
    },
    {
      row: 'delegate.otherwise',
      group: base,
      by: 'li',
      operation: { type: 'delegate', seat: 'g-1', to: 'sun' },
      becomes: {
        group: { seats: [{ principal: 'li', delegations: [{ by: 'li', to: 'sun' }] }, {}, {}] },
        entries: [{ actingFor: null, people: ['sun'] }],
        effects: [{ type: 'change-seat', seat: { id: 'g-1' } }],
      },
    },
    ...(
      [
        ['transfer.otherwise', base, { type: 'transfer', seat: 'g-2', to: 'zhou', reason: 'away' }],
        [
          'hand-back.otherwise',
          after(base, ['li', { type: 'delegate', seat: 'g-1', to: 'wang' }]),
          { type: 'hand-back', seat: 'g-1' },
        ],
        ['ask-extension.otherwise', base, { type: 'ask-extension', seat: 'g-2', reason: 'survey' }],
        ['object.otherwise', base, { type: 'object', seat: 'g-2', reason: 'not ours' }],
        [
          'release.otherwise',
          after(groupOf({ open: 1 }), ['wang', { type: 'claim', seat: 'g-1' }]),
          { type: 'release', seat: 'g-1' },
        ],
      ] as const
    ).map(
      ([row, group, operation]): Example => ({
        row,
        when: 'by a substitute',
        group,
        by: 'sun',
        operation,
        becomes: { entries: [{ by: 'sun', actingFor: 'wang' }] },
      }),
    ),
    {
      row: 'release.given-by-name',
      when: 'to whom it was transferred',
      group: after(
        groupOf({ open: 1 }),
        ['li', { type: 'claim', seat: 'g-1' }],
        ['li', { type: 'transfer', seat: 'g-1', to: 'sun', reason: 'away' }],
      ),
      by: 'sun',
      operation: { type: 'release', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOT_RELEASABLE',
    },
    {
      row: 'hand-back.not-delegated',
      group: base,
      by: 'li',
      operation: { type: 'hand-back', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOT_DELEGATED',
    },
    {
      row: 'hand-back.not-holder',
      group: delegated,
      by: 'zhou',
      operation: { type: 'hand-back', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'hand-back.recalled',
      group: after(delegated, ['sun', { type: 'delegate', seat: 'g-1', to: 'zhou' }]),
      by: 'li',
      operation: { type: 'hand-back', seat: 'g-1' },
      becomes: {
        group: {
          seats: [
            { delegations: [], handedBack: [{ by: 'zhou', recalled: true }, { by: 'sun' }] },
            {},
            {},
          ],
        },
      },
    },
    {
      row: 'hand-back.recalled',
      when: 'by a delegate, of what was delegated further',
      group: after(delegated, ['sun', { type: 'delegate', seat: 'g-1', to: 'zhou' }]),
      by: 'sun',
      operation: { type: 'hand-back', seat: 'g-1' },
      becomes: {
        group: {
          seats: [
            {
              delegations: [{ by: 'li', to: 'sun', at: now }],
              handedBack: [{ by: 'zhou', at: now, recalled: true }],
            },
            {},
            {},
          ],
        },
        entries: [{ people: ['zhou'], actingFor: null }],
      },
    },
    {
      row: 'hand-back.recalled',
      when: 'by the principal in whose name a substitute delegated it',
      group: after(base, ['sun', { type: 'delegate', seat: 'g-2', to: 'zhou' }]),
      by: 'wang',
      operation: { type: 'hand-back', seat: 'g-2' },
      becomes: {
        group: {
          seats: [{}, { delegations: [], handedBack: [{ by: 'zhou', recalled: true }] }, {}],
        },
        entries: [{ people: ['zhou'] }],
      },
    },
    {
      row: 'hand-back.otherwise',
      when: 'after another delegation, whose return stays on record',
      group: after(
        delegated,
        ['sun', { type: 'hand-back', seat: 'g-1' }],
        ['li', { type: 'delegate', seat: 'g-1', to: 'zhou' }],
      ),
      by: 'zhou',
      operation: { type: 'hand-back', seat: 'g-1' },
      becomes: {
        group: {
          seats: [{ delegations: [], handedBack: [{ by: 'sun' }, { by: 'zhou' }] }, {}, {}],
        },
      },
    },
    {
      row: 'hand-back.otherwise',
      group: delegated,
      by: 'sun',
      operation: { type: 'hand-back', seat: 'g-1' },
      becomes: {
        group: {
          seats: [{ delegations: [], handedBack: [{ by: 'sun', recalled: false }] }, {}, {}],
        },
        entries: [{ people: ['li'] }],
      },
    },
  ];
}
