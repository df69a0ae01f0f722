import { expect, test } from 'vitest';
import { countedDays, countsOn } from './counted-days.ts';

const [from, until] = ['2026-03-02', '2026-03-31'];
const term = { validFrom: from, validUntil: until, endedOn: null };

test('a record counts from its first to its last day, or for good', () => {
  expect(countedDays(term)).toEqual({ from, until });
  expect(countedDays({ ...term, validUntil: null })).toEqual({ from, until: null });
});

test('one that was ended counts to the day before, in an open term as well', () => {
  const day = '2026-03-10';
  expect(countedDays({ ...term, endedOn: day })).toEqual({ from, until: '2026-03-09' });
  const open = { ...term, validUntil: null, endedOn: '2026-03-01' };
  expect(countedDays({ ...open, validFrom: '2026-02-01' })?.until).toBe('2026-02-28');
});

test('an end behind the last day changes nothing', () => {
  expect(countedDays({ ...term, endedOn: '2026-04-05' })).toEqual({ from, until });
});

test('one that was ended on its first day counts on none', () => {
  expect(countedDays({ ...term, endedOn: from })).toBeNull();
  expect(countedDays({ ...term, endedOn: '2026-03-03' })).toEqual({ from, until: from });
});

test('the first and the last day count, the days around them and from an end on do not', () => {
  const on = (day: string, endedOn: string | null = null) => countsOn({ ...term, endedOn }, day);
  expect([on('2026-03-01'), on(from), on(until), on('2026-04-01')]).toEqual([
    ...[false, true, true, false],
  ]);
  expect([on('2026-03-09', '2026-03-10'), on('2026-03-10', '2026-03-10')]).toEqual([true, false]);
  expect(countsOn({ ...term, validUntil: null }, '2099-01-01')).toBe(true);
});
