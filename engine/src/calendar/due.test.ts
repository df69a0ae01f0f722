import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, casesOf, naive, utc } from '../../test/calendar/naive-counter.ts';
import { addWorkingTime, type Clock, type Counting, type Duration, dueOf } from './index.ts';

/**
 * Every expected end below was counted by hand on the printed calendars. Times are local to
 * Asia/Shanghai. How: `in` first day included, `no-roll`, `close` of business; `p a > b` a pause, `x n
 * unit @ t` an extension granted at t. The end may be followed by `from` the unrolled last day and by
 * `provisional`.
 */
const table = `
[CK5]  | five working days over Spring Festival 2026, Sat 14 worked  | 许可法 §82    | 2026-02-10 09:00 | 5 working-day    |            | 2026-02-24 24:00
[CK5]  | seven days of the penalty law are working days              | 处罚法 §85    | 2026-02-13 09:00 | 7 working-day    |            | 2026-03-02 24:00
[CK5]  | started on a worked Saturday before the festival            | 许可法 §82    | 2026-02-14 16:00 | 1 working-day    |            | 2026-02-24 24:00
[CK5]  | twenty working days over Mid-Autumn and National Day        | 信息公开 §33  | 2026-09-14 10:00 | 20 working-day   |            | 2026-10-16 24:00
[CK5]  | three working days end on a worked Saturday                 | 复议法 §88    | 2026-09-30 10:00 | 3 working-day    |            | 2026-10-10 24:00
[CK5]  | ten working days over Labour Day                            | 强制法 §69    | 2026-04-30 10:00 | 10 working-day   |            | 2026-05-18 24:00
[CK5]  | two working days over Dragon Boat                           | 复议法 §88    | 2026-06-18 10:00 | 2 working-day    |            | 2026-06-23 24:00
[CK5]  | the next working day is a worked Sunday                     | 许可法 §82    | 2026-09-18 10:00 | 1 working-day    |            | 2026-09-20 24:00
[CK5]  | started on a day off, Sunday 4 January is worked            | 许可法 §82    | 2026-01-03 10:00 | 1 working-day    |            | 2026-01-04 24:00
[CK2]  | first working day counted                                   | 民法典 §204   | 2026-03-02 10:00 | 3 working-day    | in         | 2026-03-04 24:00
[CK2]  | first day counted but not worked                            | 民法典 §204   | 2026-03-07 10:00 | 2 working-day    | in         | 2026-03-10 24:00
[CK5]  | no working days from a Sunday                               | 民法典 §203   | 2026-03-08 10:00 | 0 working-day    |            | 2026-03-09 24:00 from 2026-03-08
[CK2]  | fifteen calendar days, first not counted                    | 信访条例 §22  | 2026-03-02 10:00 | 15 calendar-day  |            | 2026-03-17 24:00
[CK4]  | sixty days end on Tomb-sweeping Day                         | 复议法 §20    | 2026-02-04 10:00 | 60 calendar-day  |            | 2026-04-07 24:00 from 2026-04-05
[CK4]  | thirty days end on the first day of the festival break      | 民法典 §203   | 2026-01-16 10:00 | 30 calendar-day  |            | 2026-02-24 24:00 from 2026-02-15
[CK4]  | a last day on a worked Saturday stays                       | 民法典 §203   | 2026-09-30 10:00 | 10 calendar-day  |            | 2026-10-10 24:00
[CK4]  | a last day on an ordinary Saturday moves to Monday          | 民法典 §203   | 2026-03-09 10:00 | 5 calendar-day   |            | 2026-03-16 24:00 from 2026-03-14
[CK4]  | custody is not lengthened by the festival                   | 刑诉法 §105   | 2026-02-12 10:00 | 3 calendar-day   | no-roll    | 2026-02-15 24:00
[CK4]  | a supervised person's duty does not move                    | 社区矫正法    | 2026-09-22 10:00 | 10 calendar-day  | no-roll    | 2026-10-02 24:00
[CK2]  | seven calendar days with the first counted                  | 民法典 §204   | 2026-03-02 10:00 | 7 calendar-day   | in         | 2026-03-09 24:00 from 2026-03-08
[CK2]  | ninety days of a penalty case                               | 处罚法 §60    | 2026-05-08 10:00 | 90 calendar-day  |            | 2026-08-06 24:00
[CK3]  | the day before a leap day                                   | 民法典 §201   | 2024-02-28 10:00 | 1 calendar-day   |            | 2024-02-29 24:00
[CK3]  | 365 days from a leap day                                    | 民法典 §201   | 2024-02-29 10:00 | 365 calendar-day |            | 2025-02-28 24:00
[CK3]  | a month from 31 January                                     | 民法典 §202   | 2025-01-31 10:00 | 1 month          |            | 2025-02-28 24:00
[CK3]  | a month from 31 January ends on a worked Saturday           | 民法典 §202   | 2026-01-31 10:00 | 1 month          |            | 2026-02-28 24:00
[CK3]  | a month from 31 January in a leap year                      | 民法典 §202   | 2024-01-31 10:00 | 1 month          |            | 2024-02-29 24:00
[CK3]  | a month from 31 August                                      | 民法典 §202   | 2026-08-31 10:00 | 1 month          |            | 2026-09-30 24:00
[CK3]  | six months from 31 August                                   | 民法典 §202   | 2025-08-31 10:00 | 6 month          |            | 2026-02-28 24:00
[CK3]  | three months from 30 November                               | 民法典 §202   | 2025-11-30 10:00 | 3 month          |            | 2026-02-28 24:00
[CK3]  | two months over a year's end                                | 民法典 §202   | 2025-12-31 10:00 | 2 month          |            | 2026-02-28 24:00
[CK3]  | a year from a leap day                                      | 民法典 §202   | 2024-02-29 10:00 | 1 year           |            | 2025-02-28 24:00
[CK3]  | four years from leap day to leap day                        | 民法典 §202   | 2020-02-29 10:00 | 4 year           |            | 2024-02-29 24:00
[CK4]  | a month ends within the festival break                      | 民法典 §203   | 2026-01-20 10:00 | 1 month          |            | 2026-02-24 24:00 from 2026-02-20
[CK4]  | six months end on National Day                              | 民法典 §203   | 2026-04-01 10:00 | 6 month          |            | 2026-10-08 24:00 from 2026-10-01
[CK4]  | a year ends on a worked Saturday                            | 民法典 §203   | 2025-10-10 10:00 | 1 year           |            | 2026-10-10 24:00
[CK3]  | a month with the first day counted                          | 民法典 §204   | 2026-03-10 10:00 | 1 month          | in         | 2026-04-09 24:00
[CK3]  | a month from 31 January with the first day counted          | 民法典 §204   | 2025-01-31 10:00 | 1 month          | in         | 2025-02-28 24:00
[CK6]  | ends at close of business after a roll                      | 民法典 §203   | 2026-03-02 10:00 | 5 calendar-day   | close      | 2026-03-09 17:30 from 2026-03-07
[CK6]  | a worked Saturday closes like a weekday                     | 民法典 §203   | 2026-09-30 10:00 | 3 working-day    | close      | 2026-10-10 17:30
[CK6]  | a day without business hours ends at 24:00                  | 民法典 §203   | 2026-03-02 10:00 | 6 calendar-day   | no-roll close | 2026-03-08 24:00
[CK6]  | a limit is never over before it began                       | 民法典 §203   | 2026-03-02 20:00 | 1 calendar-day   | in close   | 2026-03-02 20:00
[CK7]  | twenty-four hours from the stated minute                    | 民法典 §201   | 2026-02-13 18:30 | 24 hour          |            | 2026-02-14 18:30
[CK7]  | seventy-two hours over a weekend                            | 民法典 §201   | 2026-03-06 23:15 | 72 hour          |            | 2026-03-09 23:15
[CK7]  | ninety minutes over midnight and into an unknown year       | 民法典 §201   | 2026-12-31 23:30 | 90 minute        |            | 2027-01-01 01:00
[CK8]  | two working hours over lunch                                | city's hours  | 2026-03-02 11:00 | 2 working-hour   |            | 2026-03-02 14:30
[CK8]  | four working hours from the evening                         | city's hours  | 2026-03-02 20:00 | 4 working-hour   |            | 2026-03-03 14:30
[CK8]  | into a worked Saturday                                      | city's hours  | 2026-02-13 16:30 | 2 working-hour   |            | 2026-02-14 10:00
[CK8]  | from a worked Saturday over the festival                    | city's hours  | 2026-02-14 15:00 | 8 working-hour   |            | 2026-02-24 16:00
[CK8]  | started during lunch                                        | city's hours  | 2026-03-02 12:10 | 3 working-hour   |            | 2026-03-02 16:30
[CK8]  | a full working day ends at its close, not next morning      | city's hours  | 2026-03-02 09:00 | 7 working-hour   |            | 2026-03-02 17:30
[CK9]  | working days suspended across new year                      | 许可法 §45    | 2025-12-22 10:00 | 10 working-day   | p 2025-12-30 10:00 > 2026-01-06 15:00 | 2026-01-12 24:00
[CK9]  | calendar days suspended across new year                     | 强制法 §25    | 2025-12-15 10:00 | 30 calendar-day  | p 2025-12-28 10:00 > 2026-01-03 09:00 | 2026-01-20 24:00
[CK9]  | paused and resumed on one day                               | 处罚法 §60    | 2026-03-02 10:00 | 4 calendar-day   | p 2026-03-04 09:00 > 2026-03-04 17:00 | 2026-03-06 24:00
[CK9]  | paused over one midnight                                    | 处罚法 §60    | 2026-03-02 10:00 | 3 calendar-day   | p 2026-03-04 23:00 > 2026-03-05 01:00 | 2026-03-06 24:00
[CK9]  | paused on the last day of a month                           | 民法典 §202   | 2026-03-10 10:00 | 1 month          | p 2026-04-10 09:00 > 2026-04-15 09:00 | 2026-04-15 24:00
[CK9]  | a weekend's pause costs no working day                      | 许可法 §45    | 2026-03-02 10:00 | 5 working-day    | p 2026-03-07 09:00 > 2026-03-08 20:00 | 2026-03-09 24:00
[CK9]  | paused on the rolled day                                    | 民法典 §203   | 2026-03-09 10:00 | 5 calendar-day   | p 2026-03-15 09:00 > 2026-03-18 09:00 | 2026-03-18 24:00 from 2026-03-14
[CK9]  | two overlapping pauses count once                           | 处罚法 §60    | 2026-03-02 10:00 | 3 calendar-day   | p 2026-03-03 09:00 > 2026-03-05 09:00 p 2026-03-04 09:00 > 2026-03-09 09:00 | 2026-03-11 24:00
[CK10] | hours stand still to the minute                             | 民法典 §201   | 2026-03-02 09:00 | 24 hour          | p 2026-03-02 12:00 > 2026-03-02 15:45 | 2026-03-03 12:45
[CK10] | working hours stand still to the minute                     | city's hours  | 2026-03-02 09:00 | 4 working-hour   | p 2026-03-02 10:00 > 2026-03-02 14:00 | 2026-03-02 17:00
[CK12] | twenty working days more, granted on the last day           | 信息公开 §33  | 2026-03-02 10:00 | 20 working-day   | x 20 working-day @ 2026-03-30 16:00   | 2026-04-28 24:00
[CK12] | counted on from the day before the roll                     | 复议法 §62    | 2026-02-04 10:00 | 60 calendar-day  | x 30 calendar-day @ 2026-04-07 16:00  | 2026-05-06 24:00 from 2026-05-05
[CK12] | a month more from the last day of February                  | 民法典 §202   | 2026-01-31 10:00 | 1 month          | x 1 month @ 2026-02-28 16:00          | 2026-03-30 24:00 from 2026-03-28
[CK12] | hours more run from the end of the rolled last day          | 民法典 §203   | 2026-03-09 10:00 | 5 calendar-day   | x 10 hour @ 2026-03-13 16:00          | 2026-03-17 10:00
[CK12] | days more run from the day of the hour                      | 民法典 §201   | 2026-03-02 09:00 | 24 hour          | x 2 calendar-day @ 2026-03-03 08:00   | 2026-03-05 24:00
[CK12] | an extension of a limit whose first day counted         | 民法典 §202   | 2025-01-31 10:00 | 1 month          | in x 1 month @ 2025-02-27 10:00 | 2025-03-28 24:00
[CK12] | extensions count in the order of their grant            | 民法典 §202   | 2026-01-15 10:00 | 10 calendar-day  | x 1 month @ 2026-01-22 10:00 x 6 calendar-day @ 2026-01-20 10:00 | 2026-02-28 24:00
[CK12] | a month from the last day that a suspension had moved   | 民法典 §202   | 2025-01-15 10:00 | 10 calendar-day  | p 2025-01-20 09:00 > 2025-01-28 09:00 x 1 month @ 2025-01-29 09:00 | 2025-03-03 24:00 from 2025-03-02
[CK9]  | suspended after the grant, a month keeps its 31 days    | 民法典 §202   | 2025-01-15 10:00 | 10 calendar-day  | p 2025-01-20 09:00 > 2025-01-28 09:00 x 1 month @ 2025-01-18 09:00 | 2025-03-05 24:00
[CK12] | a month granted under a suspension, of which 4 days were known | 民法典 §202 | 2025-01-15 10:00 | 10 calendar-day | p 2025-01-20 09:00 > 2025-01-28 09:00 x 1 month @ 2025-01-24 09:00 | 2025-03-04 24:00
[CK13] | entered years later, over the day of 2015                   | 许可法 §82    | 2015-08-31 10:00 | 15 working-day   |            | 2015-09-22 24:00
[CK13] | over the lengthened festival of 2020                        | 许可法 §82    | 2020-01-23 10:00 | 3 working-day    |            | 2020-02-05 24:00
[CK13] | over the New Year of 2019 that began in December            | 许可法 §82    | 2018-12-28 10:00 | 2 working-day    |            | 2019-01-02 24:00
[CK13] | over the New Year of 2023 that began in December            | 许可法 §82    | 2022-12-30 10:00 | 1 working-day    |            | 2023-01-03 24:00
[CK14] | working days into 2027                                      | no notice     | 2026-12-21 10:00 | 15 working-day   |            | 2027-01-11 24:00 provisional
[CK14] | the last known working day                                  | notice 2026   | 2026-12-21 10:00 | 8 working-day    |            | 2026-12-31 24:00
[CK14] | a last day in 2027 may still move                           | no notice     | 2026-12-20 10:00 | 30 calendar-day  |            | 2027-01-19 24:00 provisional
[CK14] | a last day in 2027 that does not roll cannot move           | 刑诉法 §105   | 2026-12-20 10:00 | 30 calendar-day  | no-roll    | 2027-01-19 24:00
[CK14] | whether business is open that day is not known          | 民法典 §203   | 2026-12-20 10:00 | 30 calendar-day  | no-roll close | 2027-01-19 17:30 provisional
[CK14] | before the first year with data                             | no notice     | 2009-12-25 10:00 | 5 working-day    |            | 2010-01-04 24:00 provisional
`;

const cases = casesOf(table);

describe('hand-counted limits', () => {
  for (const { title, clock, end, from, provisional } of cases) {
    it(title, () => {
      const due = dueOf(clock, calendar);
      expect(due.dueAt).toBe(utc(end));
      expect(due.dueDate).toBe(end.slice(0, 10));
      expect(due.rolledFrom).toBe(from);
      expect(due.provisional).toBe(provisional);
      expect(due.suspended).toBe(false);
      expect(naive(clock)).toBe(utc(end));
    });
  }

  it('[CK5] lists the non-working days that were passed over', () => {
    const passed = addWorkingTime(utc('2026-09-24 10:00'), { n: 1, unit: 'working-day' }, calendar);
    expect(passed.skippedDays).toEqual(['2026-09-25', '2026-09-26', '2026-09-27']);
    const rolled = addWorkingTime(
      utc('2026-03-02 10:00'),
      { n: 5, unit: 'calendar-day' },
      calendar,
    );
    expect(rolled.skippedDays).toEqual(['2026-03-07', '2026-03-08']);
    expect(rolled).toMatchObject({ date: '2026-03-09', rolledFrom: '2026-03-07' });
  });
});

const seed = 20_261_121;

const startMinute = fc
  .integer({
    min: Date.parse('2012-01-01T00:00:00Z') / 6e4,
    max: Date.parse('2025-06-01T00:00:00Z') / 6e4,
  })
  .map((minute) => new Date(minute * 6e4).toISOString());
const anyDuration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ n: fc.nat(40), unit: fc.constantFrom('working-day', 'calendar-day') }),
  fc.record({ n: fc.nat(5), unit: fc.constantFrom('month', 'hour', 'working-hour') }),
  fc.record({ n: fc.nat(90), unit: fc.constant('minute') }),
) as fc.Arbitrary<Duration>;
const anyClock: fc.Arbitrary<Clock> = fc
  .record({
    startedAt: startMinute,
    duration: anyDuration,
    counting: fc.record({
      firstDay: fc.constantFrom('excluded', 'included'),
      rollsLastDay: fc.boolean(),
      until: fc.constantFrom('end-of-day', 'close-of-business'),
    }),
    pauses: fc.array(fc.tuple(fc.integer({ min: -3000, max: 60_000 }), fc.nat(30_000)), {
      maxLength: 3,
    }),
    more: fc.array(fc.tuple(anyDuration, fc.nat(40_000)), { maxLength: 2 }),
  })
  .map(({ startedAt, duration, counting, pauses, more }) => ({
    startedAt,
    duration,
    counting: counting as Counting,
    suspensions: pauses.map(([after, length]) => pauseAt(startedAt, after, length)),
    extensions: more.map(([one, after]) => ({
      duration: one,
      at: pauseAt(startedAt, after, 0).from,
    })),
  }));

function pauseAt(startedAt: string, after: number, length: number) {
  const from = Date.parse(startedAt) + after * 6e4;
  const to = new Date(from + length * 6e4).toISOString();
  return { from: new Date(from).toISOString(), to, ground: 'appraisal' };
}

describe('any limit', () => {
  it(`[CK19] ends where the naive counter ends (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        expect(dueOf(clock, calendar).dueAt).toBe(naive(clock));
      }),
      { seed, numRuns: 300 },
    );
  });

  it(`[CK19] is never shortened by a suspension (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        anyClock,
        fc.integer({ min: -3000, max: 90_000 }),
        fc.nat(60_000),
        (clock, after, length) => {
          const plain = dueOf({ ...clock, extensions: [] }, calendar).dueAt ?? '';
          fc.pre(clock.extensions.every(({ at }) => at < plain));
          const more = [...clock.suspensions, pauseAt(clock.startedAt, after, length)];
          const before = dueOf(clock, calendar).dueAt ?? '';
          const then = dueOf({ ...clock, suspensions: more }, calendar).dueAt ?? '';
          expect(then >= before).toBe(true);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });

  it(`[CK19] is never earlier for a greater number or one more extension (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyClock, fc.integer({ min: 1, max: 9 }), anyDuration, (clock, more, extra) => {
        const before = dueOf(clock, calendar).dueAt ?? '';
        const duration = { ...clock.duration, n: clock.duration.n + more };
        const last = clock.extensions.reduce(
          (at, one) => (one.at > at ? one.at : at),
          clock.startedAt,
        );
        const extensions = [...clock.extensions, { duration: extra, at: last }];
        if (clock.extensions.every((one) => one.duration.unit !== 'month')) {
          expect((dueOf({ ...clock, duration }, calendar).dueAt ?? '') >= before).toBe(true);
        }
        expect((dueOf({ ...clock, extensions }, calendar).dueAt ?? '') >= before).toBe(true);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it(`[CK19] is the same for the same input, and changes none of it (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        const frozen = JSON.stringify(clock);
        expect(dueOf(clock, calendar)).toEqual(dueOf(clock, calendar));
        expect(JSON.stringify(clock)).toBe(frozen);
      }),
      { seed, numRuns: 100 },
    );
  });
});
