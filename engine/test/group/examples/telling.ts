import { after, now } from '../city.ts';
import type { Example, Given } from './example.ts';

export function tellingExamples({ base, over, paused, open }: Given): readonly Example[] {
  const urged = after(base, ['clerk', { type: 'urge' }]);
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
    },
    {
      row: 'urge.used-up',
      group: after(urged, ['clerk', { type: 'urge' }, later(60)]),
      by: 'clerk',
      operation: { type: 'urge' },
      moment: later(120),
      refused: 'ENGINE_GROUP_LIMIT_REACHED',
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
