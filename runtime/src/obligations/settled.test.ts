import { expect, test } from 'vitest';
import { settled } from './settled.ts';

const dueAt = '2026-03-10T16:00:00.000Z';
const early = '2026-03-10T15:59:59.999Z';
const late = '2026-03-12T02:00:00.000Z';
const open = { status: 'open', dueAt } as const;
const missed = { status: 'missed', dueAt } as const;

test('a due is done by a case that ended before its time was over', () => {
  expect(settled(open, early, late)).toEqual({ status: 'done', doneAt: early });
  // Also where it was looked at too late to see that.
  expect(settled(missed, early, late)).toEqual({ status: 'done', doneAt: early });
});

test('a due is missed once its time is over, and stays so when its case ends after all', () => {
  expect(settled(open, null, early)).toEqual({ status: 'open', doneAt: null });
  expect(settled({ status: 'owed', dueAt }, null, dueAt)).toEqual({
    status: 'missed',
    doneAt: null,
  });
  expect(settled(open, dueAt, dueAt)).toEqual({ status: 'missed', doneAt: dueAt });
  expect(settled(missed, late, late)).toEqual({ status: 'missed', doneAt: late });
});
