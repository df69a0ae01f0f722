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
  const everybody = [{ person: 'li' }, { person: 'wang' }, { person: 'zhao' }];
  const twice = after(delegated, ['sun', { type: 'delegate', seat: 'g-1', to: 'zhou' }]);

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
      becomes: {
        group: { status: 'suspended', suspendedAt: now },
        effects: [{ type: 'tell', seat: null, to: everybody, about: 'suspend' }],
      },
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
      becomes: {
        group: { status: 'running', suspendedAt: null },
        effects: [{ type: 'tell', seat: null, to: everybody, about: 'resume' }],
      },
    },
    {
      row: 'supervise.not-higher',
      group: groupOf({ group: { supervision: 2 } }),
      by: 'he',
      operation: { type: 'supervise', level: 2, reason: 'late' },
      refused: 'ENGINE_GROUP_SUPERVISION_LEVEL',
      says: 'The level 2 is not above the present one, 2.',
    },
    {
      row: 'supervise.otherwise',
      group: groupOf({ group: { supervision: 2 } }),
      by: 'he',
      operation: { type: 'supervise', level: 3, reason: 'late' },
      becomes: {
        group: { supervision: 3 },
        effects: [{ type: 'tell', seat: null, to: everybody, about: 'supervise' }],
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
      becomes: {
        group: { supervision: 0 },
        effects: [{ type: 'tell', seat: null, to: everybody, about: 'end-supervision' }],
      },
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
      becomes: {
        group: {
          status: 'suspended',
          seats: [{ principal: 'zhou', shared: false, delegations: [] }, {}, {}],
        },
        entries: [{ people: ['zhou'], actingFor: null }],
        effects: [
          { type: 'change-seat', seat: { id: 'g-1', principal: 'zhou' } },
          {
            type: 'tell',
            seat: 'g-1',
            to: [{ person: 'sun' }, { person: 'li' }],
            about: 'reassign',
          },
        ],
      },
    },
    ...(
      [
        ['to the same role elsewhere', { role: 'officer', unit: 'other-street' }],
        ['to another role', { role: 'clerk', unit: 'street' }],
      ] as const
    ).map(
      ([when, to]): Example => ({
        row: 'reassign.otherwise',
        when,
        group: groupOf({ open: 1 }),
        by: 'he',
        operation: { type: 'reassign', seat: 'g-1', to, reason: 'theirs' },
        becomes: {
          group: { seats: [{ principal: null, shared: true, ...to }] },
          entries: [{ people: [] }],
          effects: [
            { type: 'change-seat', seat: { id: 'g-1', ...to } },
            { type: 'tell', to: [{ role: 'officer', unit: 'street' }] },
          ],
        },
      }),
    ),
    {
      row: 'reassign.to-same',
      when: 'as the delegate of it',
      group: delegated,
      by: 'he',
      operation: { type: 'reassign', seat: 'g-1', to: { person: 'sun' }, reason: 'ill' },
      refused: 'ENGINE_GROUP_PERSON_SAME',
    },
    {
      row: 'reassign.to-same',
      when: 'as its principal while it is delegated',
      group: delegated,
      by: 'he',
      operation: { type: 'reassign', seat: 'g-1', to: { person: 'li' }, reason: 'back' },
      refused: 'ENGINE_GROUP_PERSON_SAME',
    },
    {
      row: 'reassign.otherwise',
      when: 'to somebody by name, whatever the role and the unit',
      group: base,
      by: 'he',
      operation: { type: 'reassign', seat: 'g-1', to: { person: 'clerk' }, reason: 'theirs' },
      becomes: {
        group: { seats: [{ principal: 'clerk', role: 'officer', unit: 'street' }, {}, {}] },
      },
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
        effects: [],
      },
    },
    {
      row: 'hand-over.otherwise',
      when: 'of the last of several delegates, so that the one before works on it again',
      group: twice,
      by: 'he',
      operation: { type: 'hand-over', from: 'zhou', to: 'wu', reason: 'leaves' },
      becomes: {
        group: {
          seats: [
            {
              principal: 'li',
              delegations: [{ by: 'li', to: 'sun', at: now }],
              handedBack: [{ by: 'zhou', at: now, recalled: true }],
            },
            {},
            {},
          ],
        },
        effects: [{ type: 'change-seat', seat: { id: 'g-1' } }],
      },
    },
    {
      row: 'hand-over.otherwise',
      when: 'of the first of several delegates, so that those behind it are undone too',
      group: twice,
      by: 'he',
      operation: { type: 'hand-over', from: 'sun', to: 'wu', reason: 'leaves' },
      becomes: {
        group: {
          seats: [
            {
              principal: 'li',
              delegations: [],
              handedBack: [
                { by: 'zhou', recalled: true },
                { by: 'sun', recalled: true },
              ],
            },
            {},
            {},
          ],
        },
      },
    },
    {
      row: 'hand-over.otherwise',
      when: 'of a delegate without a task of their own, whoever is named',
      group: delegated,
      by: 'he',
      operation: { type: 'hand-over', from: 'sun', to: 'gone', reason: 'leaves' },
      becomes: { group: { seats: [{ principal: 'li', delegations: [] }, {}, {}] } },
    },
    {
      row: 'hand-over.otherwise',
      when: 'to the delegate of it',
      group: delegated,
      by: 'he',
      operation: { type: 'hand-over', from: 'li', to: 'sun', reason: 'leaves' },
      // Sun works on it as before, but is accountable now.
      becomes: {
        group: { seats: [{ principal: 'sun', delegations: [], handedBack: [] }, {}, {}] },
        effects: [{ type: 'change-seat', seat: { id: 'g-1', principal: 'sun' } }],
      },
    },
    {
      row: 'hand-over.otherwise',
      when: 'of the own task and of a delegated one',
      group: after(base, ['li', { type: 'delegate', seat: 'g-1', to: 'wang' }]),
      by: 'he',
      operation: { type: 'hand-over', from: 'wang', to: 'wu', reason: 'leaves' },
      becomes: {
        group: {
          seats: [
            { principal: 'li', delegations: [], handedBack: [{ by: 'wang' }] },
            { principal: 'wu' },
            { principal: 'zhao' },
          ],
        },
      },
    },
    {
      row: 'hand-over.nothing',
      when: 'of somebody who has answered',
      group: answered,
      by: 'he',
      operation: { type: 'hand-over', from: 'li', to: 'sun', reason: 'leaves' },
      becomes: { group: answered, effects: [], entries: [{ people: [] }] },
    },
  ];
}
