import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  type CalendarYear,
  type CityCalendar,
  checkCalendarYear,
  dayOf,
  isWorkingDay,
  makeCalendar,
  workingDaysBetween,
} from './index.ts';

const folder = new URL('../../../templates/calendars/', import.meta.url);
const years = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CalendarYear);
const city: CityCalendar = { zone: 'Asia/Shanghai', workingHours: [], days: [] };
const calendar = makeCalendar(city, years);
const name = { 'zh-CN': '壮族三月三', en: 'Sanyuesan' };

function yearOf(year: number): CalendarYear {
  const found = years.find((one) => one.year === year);
  if (found === undefined) throw new TypeError(`no file for ${year}`);
  return found;
}

describe('the national years', () => {
  it('[CK18] 2010 to 2026 are there, sound, and only 2026 claims to be verified', () => {
    expect(years.map((one) => one.year).sort()).toEqual(
      Array.from({ length: 17 }, (_, index) => 2010 + index),
    );
    expect(years.flatMap((one) => checkCalendarYear(one))).toEqual([]);
    expect(years.filter((one) => one.source.verified).map((one) => one.year)).toEqual([2026]);
  });

  it('[CK18] 2026 is the notice of 2025-11-04 item by item', () => {
    // 国务院办公厅关于2026年部分节假日安排的通知, items 1 to 7: off from, off to, worked.
    const items: [name: string, from: string, to: string, worked: string[]][] = [
      ['元旦', '01-01', '01-03', ['01-04']],
      ['春节', '02-15', '02-23', ['02-14', '02-28']],
      ['清明节', '04-04', '04-06', []],
      ['劳动节', '05-01', '05-05', ['05-09']],
      ['端午节', '06-19', '06-21', []],
      ['中秋节', '09-25', '09-27', []],
      ['国庆节', '10-01', '10-07', ['09-20', '10-10']],
    ];
    const { source, off, work } = yearOf(2026);
    expect(source).toMatchObject({
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      date: '2025-11-04',
    });
    for (const [festival, from, to, worked] of items) {
      const ofFestival = (day: { name: { 'zh-CN': string } }) => day.name['zh-CN'] === festival;
      const days = off.filter(ofFestival).map((day) => day.date);
      const [month = '', first = ''] = from.split('-');
      const length = Number(to.slice(3)) - Number(first) + 1;
      const expected = Array.from(
        { length },
        (_, index) => `2026-${month}-${String(Number(first) + index).padStart(2, '0')}`,
      );
      expect(days).toEqual(expected);
      expect(work.filter(ofFestival).map((day) => day.date)).toEqual(
        worked.map((day) => `2026-${day}`),
      );
    }
    expect(off).toHaveLength(33);
    expect(work).toHaveLength(6);
  });

  it('[CK18] 2026 has 248 working days, by month 21 16 22 21 19 21 23 21 22 18 21 23', () => {
    const ends = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map(
      (last, index) => `2026-${String(index + 1).padStart(2, '0')}-${last}`,
    );
    const starts = ['2025-12-31', ...ends.slice(0, -1)];
    expect(ends.map((end, at) => workingDaysBetween(starts[at] ?? '', end, calendar))).toEqual([
      21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23,
    ]);
    expect(workingDaysBetween('2025-12-31', '2026-12-31', calendar)).toBe(248);
  });

  it('[CK18] the statutory days are those of the measures in force, and the worked weekends those of the notices', () => {
    // 全国年节及纪念日放假办法 §2: 11 days, 13 from 2025. 2020: National Day was Mid-Autumn; 2015: 3 September.
    const statutory = (year: number) => yearOf(year).off.filter((day) => day.statutory);
    expect(years.map(({ year }) => statutory(year).length)).toEqual([
      11, 11, 11, 11, 11, 12, 11, 11, 11, 11, 10, 11, 11, 11, 11, 13, 13,
    ]);
    expect(statutory(2026).map((day) => day.date.slice(5))).toEqual([
      ...['01-01', '02-16', '02-17', '02-18', '02-19', '04-05', '05-01', '05-02'],
      ...['06-19', '09-25', '10-01', '10-02', '10-03'],
    ]);
    expect(years.map(({ work }) => work.length)).toEqual([
      8, 5, 7, 12, 5, 5, 6, 5, 6, 7, 6, 7, 7, 7, 8, 5, 6,
    ]);
  });

  it('[CK18] no worked day is a weekday and no day is both off and worked', () => {
    for (const { off, work } of years) {
      const weekdays = work.filter(({ date }) => {
        const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
        return weekday !== 0 && weekday !== 6;
      });
      expect(weekdays).toEqual([]);
      expect(work.filter(({ date }) => off.some((day) => day.date === date))).toEqual([]);
    }
  });
});

describe('a calendar', () => {
  it('[CK5] a working day is told with the word that it rests on', () => {
    expect(dayOf('2026-02-17', calendar)).toMatchObject({
      working: false,
      from: 'nation',
      statutory: true,
      name: { 'zh-CN': '春节' },
    });
    expect(dayOf('2026-02-14', calendar)).toMatchObject({ working: true, from: 'nation' });
    expect(dayOf('2026-03-07', calendar)).toEqual({
      working: false,
      provisional: false,
      from: 'week',
      statutory: false,
    });
  });

  it("[CK17] a city's own days win over the national ones", () => {
    const own = makeCalendar(
      {
        ...city,
        days: [
          { date: '2026-04-20', kind: 'off', name },
          { date: '2026-02-18', kind: 'work', name },
        ],
      },
      years,
    );
    expect(isWorkingDay('2026-04-20', own).working).toBe(false);
    expect(isWorkingDay('2026-02-18', own).working).toBe(true);
    const limit = { n: 1, unit: 'working-day' } as const;
    expect(addWorkingTime('2026-04-17T02:00:00.000Z', limit, own).date).toBe('2026-04-21');
    expect(addWorkingTime('2026-04-17T02:00:00.000Z', limit, calendar).date).toBe('2026-04-20');
  });

  it('[CK17] a later notice wins over an earlier one for the December that both touch', () => {
    const next: CalendarYear = {
      year: 2027,
      region: 'CN',
      source: { title: '试验', verified: false },
      off: [{ date: '2026-12-31', name, statutory: false }],
      work: [{ date: '2026-12-26', name }],
    };
    const with2027 = makeCalendar(city, [next, ...years]);
    expect(isWorkingDay('2026-12-31', with2027)).toEqual({ working: false, provisional: false });
    expect(isWorkingDay('2026-12-26', with2027)).toEqual({ working: true, provisional: false });
    expect(isWorkingDay('2026-12-31', calendar).working).toBe(true);
  });

  it('[CK14] a date of a year without data follows the week and is provisional', () => {
    expect(isWorkingDay('2027-02-08', calendar)).toEqual({ working: true, provisional: true });
    expect(isWorkingDay('2027-02-07', calendar)).toEqual({ working: false, provisional: true });
    expect(isWorkingDay('2009-12-31', calendar)).toEqual({ working: true, provisional: true });
    expect(isWorkingDay('2026-12-31', calendar)).toEqual({ working: true, provisional: false });
    const own = makeCalendar({ ...city, days: [{ date: '2027-02-08', kind: 'off', name }] }, years);
    expect(isWorkingDay('2027-02-08', own)).toEqual({ working: false, provisional: false });
  });

  it('[CK17] its version changes with what counts and with nothing else', () => {
    const again = makeCalendar(city, [...years].reverse());
    expect(again.version).toBe(calendar.version);
    expect(calendar.version).toMatch(/^[0-9a-f]{32}$/);
    const renamed = years.map((one) => ({ ...one, off: one.off.map((day) => ({ ...day, name })) }));
    expect(makeCalendar(city, renamed).version).toBe(calendar.version);
    const days = [{ date: '2026-04-20', kind: 'off', name }] as const;
    const hours = [{ days: [1], from: '09:00', to: '17:00' }];
    const others = [
      makeCalendar({ ...city, days }, years),
      makeCalendar({ ...city, zone: 'Asia/Urumqi' }, years),
      makeCalendar({ ...city, workingHours: hours }, years),
      makeCalendar(city, years.slice(1)),
      // A day that the nation has off is one on which the city works, and the other way round.
      makeCalendar({ ...city, days: [{ date: '2026-02-18', kind: 'work', name }] }, years),
      makeCalendar({ ...city, days: [{ date: '2026-04-21', kind: 'off', name }] }, years),
    ].map((one) => one.version);
    expect(new Set([calendar.version, ...others]).size).toBe(7);
    const inOrder = [...days, { date: '2026-04-21', kind: 'off', name }] as const;
    const backwards = makeCalendar({ ...city, days: [...inOrder].reverse() }, years);
    expect(backwards.version).toBe(makeCalendar({ ...city, days: inOrder }, years).version);
  });

  it('[CK8] the order in which hours are listed does not matter', () => {
    const hours = [
      { days: [1, 2, 3, 4, 5], from: '13:30', to: '17:30' },
      { days: [5, 4, 3, 2, 1], from: '09:00', to: '12:00' },
    ];
    const one = makeCalendar({ ...city, workingHours: hours }, years);
    const other = makeCalendar({ ...city, workingHours: [...hours].reverse() }, years);
    expect(one.version).toBe(other.version);
    const end = addWorkingTime('2026-03-02T03:00:00.000Z', { n: 2, unit: 'working-hour' }, one);
    expect(end.at).toBe('2026-03-02T06:30:00.000Z');
  });

  it('[CK8] a worked Saturday keeps its own hours where the city lists some, ordinary ones do not count', () => {
    const own = makeCalendar(
      {
        ...city,
        workingHours: [
          { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
          { days: [6], from: '10:00', to: '12:00' },
        ],
      },
      years,
    );
    const from = (at: string, n: number) => addWorkingTime(at, { n, unit: 'working-hour' }, own).at;
    // Worked Saturday 14 February from 10:00, and plain Friday 6 to Monday 9 March.
    expect(from('2026-02-13T08:00:00.000Z', 2)).toBe('2026-02-14T03:00:00.000Z');
    expect(from('2026-03-06T08:00:00.000Z', 2)).toBe('2026-03-09T02:00:00.000Z');
  });
});
