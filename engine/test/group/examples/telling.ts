import { plainPolicy } from '../../../src/group/task-group.ts';
import { after, groupOf, now, say } from '../city.ts';
import type { Example, Given } from './example.ts';

export function tellingExamples({ base, over, paused, open }: Given): readonly Example[] {
  const urged = after(base, ['clerk', { type: 'urge' }]);
  const april = { today: '2026-04-01', at: '2026-04-01T01:00:00.000Z' };
  const later = (minutes: number) => ({ at: `2026-03-10T0${1 + minutes / 60}:00:00.000Z` });

  return [
    {
      row: 'copy.nobody-named',
      group: base,
      by: 'li',
      operation: { type: 'copy', people: [] },
      refused: 'ENGINE_GROUP_PEOPLE_MISSING',
    },
    {
      row: 'copy.not-involved',
      group: base,
      by: 'clerk',
      operation: { type: 'copy', people: ['sun'] },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    ...(
      [
        ['by a manager one unit up', base, 'xu'],
        ['by a substitute', base, 'sun'],
        ['by a holder of the role', open, 'wu'],
        [
          'by a delegate',
          after(base, ['li', { type: 'delegate', seat: 'g-1', to: 'zhou' }]),
          'zhou',
        ],
        [
          'by whoever delegated it',
          after(base, ['li', { type: 'delegate', seat: 'g-1', to: 'zhou' }]),
          'li',
        ],
        [
          'by the substitute who answered, later',
          after(base, ['sun', say('g-2', 'agree')]),
          'sun',
          april,
        ],
      ] as const
    ).map(
      ([when, group, by, moment = {}]): Example => ({
        row: 'copy.otherwise',
        when,
        group,
        by,
        operation: { type: 'copy', people: ['clerk'] },
        moment,
        becomes: {
          group: { copies: [{ person: 'clerk', by, readAt: null }] },
          entries: [{ people: ['clerk'], actingFor: null }],
          effects: [{ type: 'tell', seat: null, to: [{ person: 'clerk' }], about: 'copy' }],
        },
      }),
    ),
    {
      row: 'copy.not-involved',
      when: 'where the flow declares nothing at all',
      group: { ...base, policy: plainPolicy },
      by: 'clerk',
      operation: { type: 'copy', people: ['sun'] },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'copy.not-involved',
      when: 'by an officer of another street',
      group: open,
      by: 'feng',
      operation: { type: 'copy', people: ['sun'] },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'copy.otherwise',
      when: 'to somebody who has one',
      group: after(base, ['li', { type: 'copy', people: ['sun'] }]),
      by: 'wang',
      operation: { type: 'copy', people: ['sun'] },
      becomes: { group: { copies: [{ person: 'sun', by: 'li', at: now }] }, effects: [] },
    },
    {
      row: 'copy.otherwise',
      group: after(paused, ['li', { type: 'copy', people: ['sun'] }]),
      by: 'li',
      operation: { type: 'copy', people: ['sun', 'zhou', 'zhou'] },
      becomes: {
        group: { status: 'suspended', copies: [{ person: 'sun' }, { person: 'zhou', by: 'li' }] },
        effects: [{ type: 'tell', to: [{ person: 'zhou' }], about: 'copy' }],
      },
    },
    {
      row: 'mark-read.not-addressed',
      group: base,
      by: 'clerk',
      operation: { type: 'mark-read' },
      refused: 'ENGINE_GROUP_NOT_ADDRESSED',
    },
    {
      row: 'mark-read.otherwise',
      group: after(base, ['li', { type: 'copy', people: ['clerk'] }]),
      by: 'clerk',
      operation: { type: 'mark-read' },
      becomes: { group: { copies: [{ person: 'clerk', readAt: now }] }, effects: [] },
    },
    {
      row: 'mark-read.otherwise',
      when: 'a second time, with a copy of somebody else',
      group: after(
        base,
        ['li', { type: 'copy', people: ['clerk', 'zhou'] }],
        ['clerk', { type: 'mark-read' }],
      ),
      by: 'clerk',
      operation: { type: 'mark-read' },
      moment: later(60),
      becomes: {
        group: {
          copies: [
            { person: 'clerk', readAt: now },
            { person: 'zhou', readAt: null },
          ],
        },
      },
    },
    {
      row: 'mark-read.otherwise',
      when: 'of one task, not of the others',
      group: after(base, ['li', { type: 'mark-read' }]),
      by: 'li',
      operation: { type: 'mark-read' },
      becomes: { group: { seats: [{ readBy: ['li'] }, { readBy: [] }, { readBy: [] }] } },
    },
    {
      row: 'mark-read.otherwise',
      when: 'by delegate and principal both',
      group: after(
        base,
        ['li', { type: 'delegate', seat: 'g-1', to: 'sun' }],
        ['sun', { type: 'mark-read' }],
      ),
      by: 'li',
      operation: { type: 'mark-read' },
      becomes: { group: { seats: [{ readBy: ['sun', 'li'] }, { readBy: [] }, { readBy: [] }] } },
    },
    {
      row: 'mark-read.otherwise',
      when: 'of all tasks for the holders of one of several roles',
      group: after(open, ['li', { type: 'claim', seat: 'g-1' }]),
      by: 'wu',
      moment: {
        by: {
          id: 'wu',
          roles: [
            { role: 'clerk', unit: 'street' },
            { role: 'officer', unit: 'street' },
          ],
        },
      },
      operation: { type: 'mark-read' },
      becomes: { group: { seats: [{ readBy: [] }, { readBy: ['wu'] }] } },
    },
    {
      row: 'mark-read.otherwise',
      when: 'after the own answer, which stays as it was read',
      group: after(base, ['li', say('g-1', 'agree')]),
      by: 'li',
      operation: { type: 'mark-read' },
      becomes: { group: { seats: [{ readBy: [] }, { readBy: [] }, { readBy: [] }] } },
    },
    {
      row: 'mark-read.not-addressed',
      when: 'in another street',
      group: open,
      by: 'feng',
      operation: { type: 'mark-read' },
      refused: 'ENGINE_GROUP_NOT_ADDRESSED',
    },
    {
      row: 'mark-read.not-addressed',
      when: 'of a copy for somebody else',
      group: after(base, ['li', { type: 'copy', people: ['zhou'] }]),
      by: 'clerk',
      operation: { type: 'mark-read' },
      refused: 'ENGINE_GROUP_NOT_ADDRESSED',
    },
    {
      row: 'urge.ended',
      group: over,
      by: 'clerk',
      operation: { type: 'urge' },
      refused: 'ENGINE_GROUP_ENDED',
    },
    {
      row: 'urge.suspended',
      group: paused,
      by: 'clerk',
      operation: { type: 'urge' },
      refused: 'ENGINE_GROUP_SUSPENDED',
    },
    {
      row: 'urge.too-soon',
      group: urged,
      by: 'clerk',
      operation: { type: 'urge' },
      moment: { at: '2026-03-10T01:59:59.999Z' },
      refused: 'ENGINE_GROUP_URGED_ALREADY',
      says: 'It was urged at 2026-03-10T01:00:00.000Z; 60 minutes must lie between.',
    },
    {
      row: 'urge.otherwise',
      when: 'again as soon as the flow lets, as often as one wants where it sets no number',
      group: after(
        groupOf({ policy: { allows: { urge: { minutes: 60 } } } }),
        ['clerk', { type: 'urge' }],
        ['clerk', { type: 'urge' }, later(60)],
      ),
      by: 'clerk',
      operation: { type: 'urge' },
      moment: later(120),
      becomes: { group: { urged: { count: 3, lastAt: later(120).at } } },
    },
    {
      row: 'urge.otherwise',
      when: 'of tasks of one role, whose holders are told once',
      group: open,
      by: 'clerk',
      operation: { type: 'urge' },
      becomes: {
        effects: [
          { type: 'tell', seat: null, to: [{ role: 'officer', unit: 'street' }], about: 'urge' },
        ],
      },
    },
    {
      row: 'urge.otherwise',
      when: 'of a delegated task, of which both are told, and of no task that waits or is done',
      group: after(
        groupOf({ policy: { mode: 'in-turn' } }),
        ['li', say('g-1', 'agree')],
        ['wang', { type: 'delegate', seat: 'g-2', to: 'sun' }],
      ),
      by: 'clerk',
      operation: { type: 'urge' },
      becomes: { effects: [{ to: [{ person: 'sun' }, { person: 'wang' }] }] },
    },
    {
      row: 'urge.used-up',
      group: after(urged, ['clerk', { type: 'urge' }, later(60)]),
      by: 'clerk',
      operation: { type: 'urge' },
      moment: later(120),
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
      says: 'The limit of 2 is reached: “urge” is not possible any more.',
    },
    {
      row: 'urge.otherwise',
      group: after(open, ['li', { type: 'claim', seat: 'g-1' }]),
      by: 'clerk',
      operation: { type: 'urge' },
      becomes: {
        group: { urged: { count: 1, lastAt: now } },
        effects: [{ type: 'tell', to: [{ person: 'li' }, { role: 'officer', unit: 'street' }] }],
      },
    },
  ];
}
