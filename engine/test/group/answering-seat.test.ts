import { expect, test } from 'vitest';
import { type AnsweringSeat, answeringSeat } from '../../src/group/answering-seat.ts';
import type { TaskGroup } from '../../src/group/task-group.ts';
import { frozen } from '../frozen.ts';
import { after, answerTo, groupOf, principal } from './city.ts';

function seatOf(group: TaskGroup, by: string, today = '2026-03-10'): AnsweringSeat {
  const ask = (directory: ReturnType<typeof answerTo>[]) =>
    answeringSeat(frozen(group), frozen({ by: principal(by), today, directory }));
  const first = ask([]);
  return first.result === 'asks' ? ask(first.questions.map(answerTo)) : first;
}

test('[TG16] an action answers the own seat, then one of a role, then that of an absent colleague', () => {
  const named = groupOf();
  expect(seatOf(named, 'wang')).toEqual({ result: 'found', seat: 'g-2' });
  expect(seatOf(named, 'zhou')).toEqual({ result: 'found', seat: null });
  const open = after(groupOf({ open: 2 }), ['wang', { type: 'claim', seat: 'g-1' }]);
  // Sun stands in for Wang in March, but a seat that is open to Sun comes first.
  expect(seatOf(open, 'sun')).toEqual({ result: 'found', seat: 'g-2' });
  expect(seatOf(named, 'sun')).toEqual({ result: 'found', seat: 'g-2' });
  expect(seatOf(named, 'sun', '2026-04-01')).toEqual({ result: 'found', seat: null });
});

test('[TG16] the own seat comes first, wherever it stands', () => {
  const second = after(groupOf({ open: 2 }), ['li', { type: 'claim', seat: 'g-2' }]);
  expect(seatOf(second, 'li')).toEqual({ result: 'found', seat: 'g-2' });
  expect(seatOf(second, 'wu')).toEqual({ result: 'found', seat: 'g-1' });
  // Officers of another street, and other roles of this one, hold none of them.
  expect(seatOf(second, 'feng')).toEqual({ result: 'found', seat: null });
  expect(seatOf(second, 'clerk')).toEqual({ result: 'found', seat: null });
  const roles = [
    { role: 'clerk', unit: 'street' },
    { role: 'officer', unit: 'street' },
  ];
  const frame = { by: { id: 'zhou', roles }, today: '2026-03-10', directory: [] };
  expect(answeringSeat(second, frame)).toEqual({ result: 'found', seat: 'g-1' });
});

test('[TG16] a substitute answers for the days of the substitution, the first and the last too', () => {
  const wang = groupOf({ seats: ['li', 'wang'] });
  const on = (today: string) => seatOf(wang, 'sun', today);
  expect(on('2026-02-28')).toEqual({ result: 'found', seat: null });
  expect(on('2026-03-01')).toEqual({ result: 'found', seat: 'g-2' });
  expect(on('2026-03-31')).toEqual({ result: 'found', seat: 'g-2' });
});

test('[TG16] a delegated seat is its delegate’s, and nobody’s whose turn has not come', () => {
  const delegated = after(groupOf(), ['li', { type: 'delegate', seat: 'g-1', to: 'zhou' }]);
  expect(seatOf(delegated, 'zhou')).toEqual({ result: 'found', seat: 'g-1' });
  expect(seatOf(delegated, 'li')).toEqual({ result: 'found', seat: null });
  const inTurn = groupOf({ policy: { mode: 'in-turn' } });
  expect(seatOf(inTurn, 'wang')).toEqual({ result: 'found', seat: null });
});
