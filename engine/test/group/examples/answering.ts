import { after, groupOf, now, say } from '../city.ts';
import type { Example, Given } from './example.ts';
import { selfExamples } from './self.ts';

const open1 = { id: 'g-1', status: 'open' };

export function answeringExamples({ base, open, waiting }: Given): readonly Example[] {
  const inTurn = groupOf({ policy: { mode: 'in-turn', refusal: 'previous' } });
  const runOn = groupOf({ policy: { mode: 'any', rest: 'run-on' } });
  const vetoing = groupOf({ policy: { veto: { actions: ['veto'], roles: ['chief'] } } });
  const claimed = after(open, ['li', { type: 'claim', seat: 'g-1' }]);
  const veto = (roles?: readonly string[]) => ({
    veto: { actions: ['veto'], ...(roles === undefined ? {} : { roles: [...roles] }) },
  });
  const add = (where: 'before' | 'after' | 'beside', ...people: string[]) =>
    ({ type: 'add-signers', seat: 'g-1', where, people, reason: 'ask' }) as const;
  const onDay = (today: string) => ({ today, at: `${today}T01:00:00.000Z` });

  return [
    ...selfExamples('answer'),
    ...selfExamples('claim'),
    {
      row: 'answer.action-unknown',
      group: base,
      by: 'li',
      operation: say('g-1', 'sing'),
      refused: 'ENGINE_GROUP_ANSWER_UNKNOWN',
      says: '“sing” is none of the answers of this state.',
    },
    {
      row: 'answer.veto-right',
      group: vetoing,
      by: 'li',
      operation: say('g-1', 'veto'),
      refused: 'ENGINE_GROUP_VETO_RIGHT',
      says: '“veto” is a veto, and this seat does not have it.',
    },
    {
      row: 'answer.veto-right',
      when: 'of a seat without a role',
      group: after(groupOf({ policy: veto(['officer']) }), ['li', add('beside', 'sun')]),
      by: 'sun',
      operation: say('new0-1', 'veto'),
      refused: 'ENGINE_GROUP_VETO_RIGHT',
    },
    {
      row: 'answer.otherwise',
      when: 'with a veto of a role that has it',
      group: groupOf({ policy: veto(['chief', 'officer']) }),
      by: 'li',
      operation: say('g-1', 'veto'),
      becomes: { outcome: { type: 'decided', result: 'vetoed', action: 'veto', seats: ['g-1'] } },
    },
    {
      row: 'answer.otherwise',
      when: 'with another answer of a seat without the veto',
      group: vetoing,
      by: 'li',
      operation: say('g-1', 'reject'),
      becomes: { outcome: { result: 'refused', action: 'reject' } },
    },
    {
      row: 'answer.otherwise',
      when: 'with a veto that is everybody’s, in turn too',
      group: after(groupOf({ policy: { mode: 'in-turn', refusal: 'previous', ...veto() } }), [
        'li',
        say('g-1', 'agree'),
      ]),
      by: 'wang',
      operation: say('g-2', 'veto'),
      becomes: { outcome: { result: 'vetoed', seats: ['g-2'] } },
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
      row: 'answer.back-to-previous',
      when: 'with everybody who came after the previous one, but not before',
      group: after(
        groupOf({
          policy: {
            mode: 'in-turn',
            refusal: 'previous',
            allows: { add: { where: ['before', 'after'], addedMayAdd: true } },
          },
        }),
        ['li', add('before', 'zhou')],
        ['zhou', say('new0-1', 'agree')],
        ['li', add('after', 'sun')],
        ['li', { type: 'mark-read' }],
        ['li', say('g-1', 'agree')],
        ['sun', { ...add('after', 'wu'), seat: 'new2-1' }],
        ['sun', say('new2-1', 'agree')],
        ['wu', say('new5-1', 'agree')],
      ),
      by: 'wang',
      operation: say('g-2', 'reject'),
      becomes: {
        group: {
          outcome: null,
          seats: [
            { ...open1, answer: null, readBy: [] },
            { id: 'g-2', status: 'waiting', answer: null },
            { id: 'g-3', status: 'waiting' },
            { principal: 'zhou', status: 'answered', answer: { action: 'agree' } },
            { principal: 'sun', status: 'waiting', answer: null },
            { principal: 'wu', status: 'waiting', answer: null },
          ],
        },
        entries: [{ people: ['li'] }],
      },
    },
    {
      row: 'answer.back-to-previous',
      when: 'of a task that nobody had claimed',
      group: after(groupOf({ open: 2, policy: { mode: 'in-turn', refusal: 'previous' } }), [
        'li',
        say('g-1', 'agree'),
      ]),
      by: 'wu',
      operation: say('g-2', 'reject'),
      becomes: {
        group: {
          outcome: null,
          seats: [
            { ...open1, principal: 'li', answer: null },
            { principal: 'wu', status: 'waiting' },
          ],
        },
        entries: [{ people: ['li'] }],
      },
    },
    {
      row: 'answer.back-to-previous',
      when: 'by a substitute',
      group: after(inTurn, ['li', say('g-1', 'agree')]),
      by: 'sun',
      operation: say('g-2', 'reject'),
      becomes: {
        group: { seats: [open1, { principal: 'wang', status: 'waiting' }, {}] },
        entries: [{ by: 'sun', actingFor: 'wang' }],
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
      moment: onDay('2026-04-01'),
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'answer.not-holder',
      when: 'by a substitute on the day before the first',
      group: base,
      by: 'sun',
      operation: say('g-2', 'agree'),
      moment: onDay('2026-02-28'),
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    ...['2026-03-01', '2026-03-31'].map(
      (today): Example => ({
        row: 'answer.otherwise',
        when: `by a substitute on ${today}`,
        group: base,
        by: 'sun',
        operation: say('g-2', 'agree'),
        moment: onDay(today),
        becomes: { entries: [{ by: 'sun', actingFor: 'wang' }] },
      }),
    ),
    {
      row: 'answer.not-holder',
      when: 'by an officer of another street',
      group: open,
      by: 'feng',
      operation: say('g-1', 'agree'),
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'answer.otherwise',
      when: 'to a task that nobody had claimed',
      group: open,
      by: 'wu',
      operation: say('g-1', 'agree'),
      becomes: {
        group: {
          answered: 1,
          seats: [
            {
              principal: 'wu',
              status: 'answered',
              answer: {
                action: 'agree',
                by: 'wu',
                actingFor: null,
                at: now,
                order: 1,
                earlier: null,
              },
            },
            { principal: null, status: 'open' },
          ],
        },
        entries: [{ by: 'wu', actingFor: null }],
        effects: [{ type: 'close-seat', seat: 'g-1', because: 'answered' }],
      },
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
      says: 'The task has been claimed by li.',
    },
    {
      row: 'claim.not-holder',
      group: open,
      by: 'clerk',
      operation: { type: 'claim', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'claim.not-holder',
      when: 'by an officer of another street',
      group: open,
      by: 'feng',
      operation: { type: 'claim', seat: 'g-1' },
      refused: 'ENGINE_GROUP_NOT_HOLDER',
    },
    {
      row: 'claim.otherwise',
      when: 'by an officer who is a clerk besides',
      group: open,
      by: 'li',
      moment: {
        by: {
          id: 'li',
          roles: [
            { role: 'clerk', unit: 'street' },
            { role: 'officer', unit: 'street' },
          ],
        },
      },
      operation: { type: 'claim', seat: 'g-1' },
      becomes: { group: { seats: [{ principal: 'li' }, { principal: null }] } },
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
      row: 'release.not-claimed',
      when: 'while nobody has it',
      group: open,
      by: 'li',
      operation: { type: 'release', seat: 'g-1' },
      refused: 'ENGINE_TASK_NOT_CLAIMED',
    },
    {
      row: 'release.not-claimed',
      when: 'by a delegate',
      group: after(claimed, ['li', { type: 'delegate', seat: 'g-1', to: 'sun' }]),
      by: 'sun',
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
