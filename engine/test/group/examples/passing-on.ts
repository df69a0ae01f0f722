import { after, allows, groupOf } from '../city.ts';
import type { Example, Given } from './example.ts';
import { recipientExamples } from './recipients.ts';

export function passingOnExamples({ base, delegated }: Given): readonly Example[] {
  const transferOnce = groupOf({ policy: { allows: { ...allows, transfer: { max: 1 } } } });

  return [
    ...recipientExamples('transfer'),
    ...recipientExamples('delegate'),
    {
      row: 'transfer.used-up',
      group: after(transferOnce, [
        'li',
        { type: 'transfer', seat: 'g-1', to: 'sun', reason: 'away' },
      ]),
      by: 'sun',
      operation: { type: 'transfer', seat: 'g-1', to: 'zhou', reason: 'away' },
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
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
        effects: [{ type: 'change-seat', seat: { id: 'g-1', principal: 'feng' } }],
      },
    },
    {
      row: 'delegate.too-deep',
      group: after(delegated, ['sun', { type: 'delegate', seat: 'g-1', to: 'zhou' }]),
      by: 'zhou',
      operation: { type: 'delegate', seat: 'g-1', to: 'wang' },
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
    },
    {
      row: 'delegate.otherwise',
      group: base,
      by: 'li',
      operation: { type: 'delegate', seat: 'g-1', to: 'sun' },
      becomes: {
        group: { seats: [{ principal: 'li', delegations: [{ by: 'li', to: 'sun' }] }, {}, {}] },
      },
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
