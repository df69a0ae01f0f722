import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  type CalendarYear,
  type Clock,
  civilCounting,
  type Duration,
  dueOf,
  makeCalendar,
  remaining,
} from './index.ts';

const file = new URL('../../../templates/calendars/cn-2026.json', import.meta.url);
const calendar = makeCalendar(
  {
    zone: 'Asia/Shanghai',
    workingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }],
    days: [],
  },
  [JSON.parse(readFileSync(file, 'utf8')) as CalendarYear],
);

const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+08:00`).toISOString();
const since = (from: string, to?: string) => ({
  from: at(from),
  ...(to === undefined ? {} : { to: at(to) }),
  ground: 'appraisal',
});

function held(n: number, unit: Duration['unit'], suspensions: Clock['suspensions'], more = 0) {
  return dueOf(
    {
      startedAt: at('2026-03-02 09:00'),
      duration: { n, unit },
      counting: civilCounting,
      suspensions,
      extensions: more === 0 ? [] : [{ duration: { n: more, unit }, at: at('2026-03-03 09:00') }],
    },
    calendar,
  );
}

describe('a clock under an open suspension', () => {
  it('[CK11] has no due date and says what is left', () => {
    const due = held(10, 'working-day', [since('2026-03-09 10:00')]);
    expect(due).toMatchObject({ dueAt: null, dueDate: null, suspended: true, provisional: false });
    // 3, 4, 5 and 6 March were counted.
    expect(due.remainingIfSuspended).toEqual({ n: 6, unit: 'working-day' });
  });

  const left: [title: string, due: ReturnType<typeof held>, n: number, unit: string][] = [
    // 3 to 9 March counted.
    ['calendar days', held(30, 'calendar-day', [since('2026-03-10 10:00')]), 23, 'calendar-day'],
    // 2 March to 2 April are 31 days; 3 to 19 March counted.
    ['a month in days', held(1, 'month', [since('2026-03-20 10:00')]), 14, 'calendar-day'],
    ['hours in minutes', held(24, 'hour', [since('2026-03-02 12:00')]), 1260, 'minute'],
    // 1.5 of 4 hours counted.
    [
      'working hours, rounded up',
      held(4, 'working-hour', [since('2026-03-02 10:30')]),
      3,
      'working-hour',
    ],
    [
      'all hours, when held before the start',
      held(24, 'hour', [since('2026-03-01 10:00')]),
      1440,
      'minute',
    ],
    [
      'all, when held before the start',
      held(10, 'working-day', [since('2026-02-20 10:00')]),
      10,
      'working-day',
    ],
    [
      'all, when held on the first day',
      held(10, 'working-day', [since('2026-03-02 10:00')]),
      10,
      'working-day',
    ],
    // 5 and 6 March counted.
    [
      'less than a closed suspension took',
      held(10, 'working-day', [
        since('2026-03-03 10:00', '2026-03-05 10:00'),
        since('2026-03-09 10:00'),
      ]),
      8,
      'working-day',
    ],
    // 3 March counted; the clock ran from 10:00 to 15:00 on the 6th but not at its end.
    [
      'the same after a short run within one day',
      held(10, 'working-day', [
        since('2026-03-04 09:00', '2026-03-06 10:00'),
        since('2026-03-06 15:00'),
      ]),
      9,
      'working-day',
    ],
    // A suspension within the open one changes nothing.
    [
      'the same when another lies inside it',
      held(10, 'working-day', [
        since('2026-03-09 10:00'),
        since('2026-03-11 10:00', '2026-03-12 10:00'),
      ]),
      6,
      'working-day',
    ],
    [
      'with an extension',
      held(10, 'working-day', [since('2026-03-09 10:00')], 5),
      11,
      'working-day',
    ],
    ['nothing of no days', held(0, 'calendar-day', [since('2026-03-01 10:00')]), 0, 'calendar-day'],
  ];
  for (const [title, due, n, unit] of left) {
    it(`[CK11] leaves ${title}`, () => {
      expect(due.suspended).toBe(true);
      expect(due.remainingIfSuspended).toEqual({ n, unit });
    });
  }

  it('[CK11] leaves the first day too where it counts', () => {
    const due = dueOf(
      {
        startedAt: at('2026-03-02 09:00'),
        duration: { n: 10, unit: 'working-day' },
        counting: { ...civilCounting, firstDay: 'included' },
        suspensions: [since('2026-03-02 10:00')],
        extensions: [],
      },
      calendar,
    );
    expect(due.remainingIfSuspended).toEqual({ n: 10, unit: 'working-day' });
  });

  it('[CK11] does not bring back a limit that was over before', () => {
    const due = held(4, 'calendar-day', [since('2026-03-10 10:00')]);
    expect(due).toMatchObject({ suspended: false, dueDate: '2026-03-06' });
    const hours = held(3, 'hour', [since('2026-03-02 12:00')]);
    expect(hours).toMatchObject({ suspended: false, dueAt: at('2026-03-02 12:00') });
  });

  it('[CK11] holds a limit whose last day was counted but had moved to Monday', () => {
    const due = held(5, 'calendar-day', [since('2026-03-08 10:00')]);
    expect(due).toMatchObject({ suspended: true, dueAt: null });
  });

  const seed = 20_261_121;
  it(`[CK11] ends where the days that are left end, counted from the resumption (seed ${seed})`, () => {
    const day = (offset: number) => new Date(Date.parse(at('2026-03-02 10:00')) + offset * 864e5);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('working-day' as const, 'calendar-day' as const),
        fc.nat(90),
        fc.nat(60),
        (n, unit, from, length) => {
          const open = { from: day(from).toISOString(), ground: 'appraisal' };
          const resumedAt = day(from + length).toISOString();
          const due = held(n, unit, [open]);
          fc.pre(due.suspended && from > 0);
          const rest = due.remainingIfSuspended ?? { n: 0, unit };
          fc.pre(rest.n > 0);
          const resumed = held(n, unit, [{ ...open, to: resumedAt }]);
          const counted = addWorkingTime(resumedAt, rest, calendar, { firstDay: 'included' });
          expect(resumed.dueAt).toBe(counted.at);
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});

describe('what remains', () => {
  const due = dueOf(
    {
      startedAt: at('2026-02-10 09:00'),
      duration: { n: 5, unit: 'working-day' },
      counting: civilCounting,
      suspensions: [],
      extensions: [],
    },
    calendar,
  );
  const hour = 3_600_000;

  it('[CK20] counts the working days after today up to the last', () => {
    expect(remaining(due, at('2026-02-13 10:00'), calendar)).toEqual({
      overdue: false,
      workingDays: 2,
      calendarDays: 11,
      ms: 278 * hour,
    });
  });

  it('[CK20] says today on the last day', () => {
    expect(remaining(due, at('2026-02-24 09:00'), calendar)).toEqual({
      overdue: false,
      workingDays: 0,
      calendarDays: 0,
      ms: 15 * hour,
    });
  });

  it('[CK20] is overdue from the due instant on', () => {
    const last = new Date(Date.parse(at('2026-02-25 00:00')) - 1).toISOString();
    expect(remaining(due, last, calendar)).toMatchObject({ overdue: false, ms: 1 });
    expect(remaining(due, at('2026-02-25 00:00'), calendar)).toEqual({
      overdue: true,
      workingDays: 1,
      calendarDays: 1,
      ms: 0,
    });
    expect(remaining(due, at('2026-02-27 08:00'), calendar)).toEqual({
      overdue: true,
      workingDays: 3,
      calendarDays: 3,
      ms: 56 * hour,
    });
  });

  it('[CK20] tells hours that ran out on the same day', () => {
    const hours = held(24, 'hour', []);
    expect(remaining(hours, at('2026-03-03 10:00'), calendar)).toEqual({
      overdue: true,
      workingDays: 0,
      calendarDays: 0,
      ms: hour,
    });
  });

  it('[CK20] of a suspended clock is what would be left if it were resumed now', () => {
    const suspended = held(10, 'working-day', [since('2026-03-09 10:00')]);
    // 18, 19, 20, 23, 24, 25 March.
    expect(remaining(suspended, at('2026-03-18 12:00'), calendar)).toEqual({
      overdue: false,
      workingDays: 5,
      calendarDays: 7,
      ms: (7 * 24 + 12) * hour,
    });
  });
});
