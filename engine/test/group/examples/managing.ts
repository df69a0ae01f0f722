import { after, answers, groupOf, now } from '../city.ts';
import type { Example, Given } from './example.ts';
import { recipientExamples } from './recipients.ts';

export function managingExamples({
  base,
  over,
  paused,
  answered,
  delegated,
}: Given): readonly Example[] {
  return [
    ...recipientExamples('reassign'),
    ...recipientExamples('hand-over'),
    {
      row: 'suspend.already',
      group: paused,
      by: 'he',
      operation: { type: 'suspend', reason: 'audit' },
      refused: 'ENGINE_GROUP_SUSPENDED',
    },
    {
      row: 'suspend.otherwise',
      group: base,
      by: 'xu',
      // Xu holds a managing role at the district, above the street.
      operation: { type: 'suspend', reason: 'audit' },
      becomes: { group: { status: 'suspended', suspendedAt: now } },
    },
    {
      row: 'resume.not-suspended',
      group: base,
      by: 'he',
      operation: { type: 'resume' },
      refused: 'ENGINE_GROUP_NOT_SUSPENDED',
    },
    {
      row: 'resume.otherwise',
      group: paused,
      by: 'he',
      operation: { type: 'resume' },
      becomes: { group: { status: 'running', suspendedAt: null } },
    },
    {
      row: 'supervise.not-higher',
      group: groupOf({ group: { supervision: 2 } }),
      by: 'he',
      operation: { type: 'supervise', level: 2, reason: 'late' },
      refused: 'ENGINE_GROUP_SUPERVISION_LEVEL',
    },
    {
      row: 'supervise.otherwise',
      group: groupOf({ group: { supervision: 2 } }),
      by: 'he',
      operation: { type: 'supervise', level: 3, reason: 'late' },
      becomes: {
        group: { supervision: 3 },
        effects: [{ type: 'tell', to: [{ person: 'li' }, { person: 'wang' }, { person: 'zhao' }] }],
      },
    },
    {
      row: 'end-supervision.not-supervised',
      group: base,
      by: 'he',
      operation: { type: 'end-supervision', reason: 'done' },
      refused: 'ENGINE_GROUP_NOT_SUPERVISED',
    },
    {
      row: 'end-supervision.otherwise',
      group: groupOf({ group: { supervision: 2 } }),
      by: 'he',
      operation: { type: 'end-supervision', reason: 'done' },
      becomes: { group: { supervision: 0 } },
    },
    {
      row: 'terminate.otherwise',
      group: paused,
      by: 'he',
      operation: { type: 'terminate', reason: 'stop' },
      becomes: {
        group: { status: 'ended' },
        outcome: { type: 'terminated', action: 'stop', by: 'he' },
      },
    },

    {
      row: 'reassign.seat-unknown',
      group: base,
      by: 'he',
      operation: { type: 'reassign', seat: 'g-9', to: { person: 'sun' }, reason: 'ill' },
      refused: 'ENGINE_GROUP_SEAT_UNKNOWN',
    },
    {
      row: 'reassign.seat-closed',
      group: answered,
      by: 'he',
      operation: { type: 'reassign', seat: 'g-1', to: { person: 'sun' }, reason: 'ill' },
      refused: 'ENGINE_GROUP_SEAT_CLOSED',
    },
    {
      row: 'reassign.otherwise',
      group: after(delegated, ['he', { type: 'suspend', reason: 'audit' }]),
      by: 'he',
      operation: { type: 'reassign', seat: 'g-1', to: { person: 'zhou' }, reason: 'ill' },
      becomes: { group: { seats: [{ principal: 'zhou', delegations: [] }, {}, {}] } },
    },
    {
      row: 'hand-over.nothing',
      group: over,
      by: 'he',
      operation: { type: 'hand-over', from: 'li', to: 'sun', reason: 'leaves' },
      becomes: { group: over, effects: [] },
    },
    {
      row: 'hand-over.otherwise',
      group: after(groupOf({ policy: { mode: 'in-turn', answers } }), [
        'li',
        { type: 'delegate', seat: 'g-1', to: 'sun' },
      ]),
      by: 'he',
      operation: { type: 'hand-over', from: 'wang', to: 'zhou', reason: 'leaves' },
      // Wang's turn is still to come; it is Zhou's then.
      becomes: {
        group: { seats: [{ principal: 'li' }, { principal: 'zhou', status: 'waiting' }, {}] },
        entries: [{ people: ['wang', 'zhou'] }],
      },
    },
  ];
}
