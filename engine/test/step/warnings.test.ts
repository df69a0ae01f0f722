import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { smallBundle } from './small-bundle.ts';

type Unit = 'minute' | 'hour' | 'working-hour' | 'working-day' | 'calendar-day' | 'month' | 'year';

/** When a warning so long before the end of a year's limit goes off; the end is 24:00 of 2 March 2027. */
function warningAt(n: number, unit: Unit): string | undefined {
  const driver = new Driver(
    smallBundle({
      states: [
        { id: 'open', kind: 'work', role: 'worker', unit: 'case' },
        { id: 'closed', kind: 'final', outcome: 'done', result: 'success' },
      ],
      actions: [{ id: 'close', kind: 'forward', from: 'open', to: 'closed' }],
      deadlines: [
        {
          id: 'limit',
          state: 'open',
          kind: 'statutory',
          duration: { n: 1, unit: 'year' },
          starts: { on: 'entry' },
          warnings: [{ id: 'near', order: 'a0', before: { n, unit } }],
        },
      ],
    }),
  );
  driver.start('2026-03-02T02:00:00.000Z', { subject: 'x' });
  return driver.snapshot.timers.find(({ purpose }) => purpose === 'warning')?.dueAt;
}

describe('warnings', () => {
  // 2 March 2027 is a Tuesday. Instants are UTC, eight hours behind the city.
  const rows: readonly [number, Unit, string][] = [
    [90, 'minute', '2027-03-02T14:30:00.000Z'],
    [36, 'hour', '2027-03-01T04:00:00.000Z'],
    // Seven working hours a day: the last two of Tuesday, from 15:30.
    [2, 'working-hour', '2027-03-02T07:30:00.000Z'],
    [8, 'working-hour', '2027-03-01T08:30:00.000Z'],
    [3, 'calendar-day', '2027-02-26T16:00:00.000Z'],
    // Friday, over the weekend.
    [2, 'working-day', '2027-02-25T16:00:00.000Z'],
    [1, 'month', '2027-02-01T16:00:00.000Z'],
  ];
  it.each(rows)('[ST24] goes off %i %s(s) before the end', (n, unit, expected) => {
    expect(warningAt(n, unit)).toBe(expected);
  });

  it('[ST24] one that would go off before the limit began is not set', () => {
    expect(warningAt(2, 'year')).toBeUndefined();
  });
});
