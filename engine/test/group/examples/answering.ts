import { after, groupOf, say } from '../city.ts';
import type { Example, Given } from './example.ts';
import { selfExamples } from './self.ts';

const open1 = { id: 'g-1', status: 'open' };

export function answeringExamples({ base, open, waiting }: Given): readonly Example[] {
  const inTurn = groupOf({ policy: { mode: 'in-turn', refusal: 'previous' } });
  const runOn = groupOf({ policy: { mode: 'any', rest: 'run-on' } });
  const vetoing = groupOf({ policy: { veto: { actions: ['veto'], roles: ['chief'] } } });
  const claimed = after(open, ['li', { type: 'claim', seat: 'g-1' }]);

  return [
    ...selfExamples('answer'),
    ...selfExamples('claim'),
    {
      row: 'answer.action-unknown',
      group: base,
      by: 'li',
      operation: say('g-1', 'sing'),
      refused: 'ENGINE_GROUP_ANSWER_UNKNOWN',
    },
    {
      row: 'answer.veto-right',
      group: vetoing,
      by: 'li',
      operation: say('g-1', 'veto'),
      refused: 'ENGINE_GROUP_VETO_RIGHT',
    },
    {
      row: 'answer.opinion',
      group: waiting,
      by: 'sun',
      operation: say('new0-1', 'reject'),
      becomes: { group: { outcome: null, seats: [open1, {}, {}, { status: 'answered' }] } },
    },
    {
      row: 'answer.run-on',
      group: after(runOn, ['li', say('g-1', 'agree')]),
      by: 'wang',
      operation: say('g-2', 'reject'),
      becomes: { group: { status: 'decided', outcome: { result: 'approved' } } },
    },
    {
      row: 'answer.back-to-previous',
      group: after(inTurn, ['li', say('g-1', 'agree')]),
      by: 'wang',
      operation: say('g-2', 'reject'),
      becomes: {
        group: { outcome: null, seats: [{ ...open1, answer: null }, { status: 'waiting' }, {}] },
        entries: [{ people: ['li'] }],
      },
    },
    {
      row: 'answer.otherwise',
      group: base,
      by: 'sun',
      operation: say('g-2', 'agree'),
      // Sun stands in for Wang in March: both names are kept, and Wang stays accountable.
      becomes: {
        entries: [{ by: 'sun', actingFor: 'wang' }],
        group: {
          seats: [{}, { principal: 'wang', answer: { by: 'sun', actingFor: 'wang' } }, {}],
        },
      },
    },
    {
      row: 'answer.not-holder',
      group: base,
      by: 'sun',
      operation: say('g-2', 'agree'),
      moment: { today: '2026-04-01', at: '2026-04-01T01:00:00.000Z' },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },

    {
      row: 'claim.own',
      group: base,
      by: 'li',
      operation: { type: 'claim', seat: 'g-1' },
      becomes: { group: base, effects: [] },
    },
    {
      row: 'claim.taken',
      group: claimed,
      by: 'wang',
      operation: { type: 'claim', seat: 'g-1' },
      refused: 'ENGINE_TASK_CLAIMED',
    },
    {
      row: 'claim.not-holder',
      group: open,
      by: 'clerk',
      operation: { type: 'claim', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'claim.otherwise',
      group: open,
      by: 'li',
      operation: { type: 'claim', seat: 'g-1' },
      becomes: {
        group: { seats: [{ principal: 'li', status: 'open' }, { principal: null }] },
        effects: [{ type: 'change-seat', seat: { id: 'g-1' } }],
      },
    },
    {
      row: 'release.not-claimed',
      group: claimed,
      by: 'wang',
      operation: { type: 'release', seat: 'g-1' },
      refused: 'ENGINE_TASK_NOT_CLAIMED',
    },
    {
      row: 'release.given-by-name',
      group: base,
      by: 'li',
      operation: { type: 'release', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOT_RELEASABLE',
    },
    {
      row: 'release.otherwise',
      group: claimed,
      by: 'li',
      operation: { type: 'release', seat: 'g-1' },
      becomes: { group: { seats: [{ principal: null, status: 'open' }, {}] } },
    },
  ];
}
