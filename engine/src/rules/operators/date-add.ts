import {
  addDays,
  addMonths,
  addWorkingTime,
  addYears,
  type Calendar,
  type LocalDate,
  startOfLocalDay,
} from '../../calendar/index.ts';
import { calculated } from '../calculated.ts';
import type { Run } from '../run.ts';
import { phrase, text } from '../say/phrase.ts';
import { dateOf, sayDate, within } from './date.ts';

const units = {
  'calendar-day': text('日', 'days'),
  'working-day': text('个工作日', 'working days'),
  month: text('个月', 'months'),
  year: text('年', 'years'),
} as const;

type Unit = keyof typeof units;

/** Working days that one operation counts at most: some forty years. */
const mostWorkingDays = 10_000;

/** The date `n` units later, or earlier where `n` is negative. Working days are only counted forwards. */
export const dateAdd = calculated({
  name: 'date-add',
  arity: { least: 3, most: 3 },
  takes: ['date', 'number', 'string'],
  gives: 'date',
  choices: { 2: Object.keys(units) },
  needsCalendar: (parts) => parts[2] === 'working-day',
  calculate(run, from, n, unit) {
    const date = dateOf(from);
    if (date === null || typeof n !== 'number' || !Number.isSafeInteger(n)) return null;
    if (unit === 'working-day') return afterWorkingDays(date, n, run);
    return within(() => add[unit as keyof typeof add](date, n));
  },
  say: ([from, n, unit], speaker) => {
    const said = {
      from: sayDate(from, speaker),
      n: speaker.value(n),
      unit: units[unit as Unit] ?? speaker.value(unit),
    };
    if (typeof n === 'number' && n < 0) {
      const back = { ...said, n: speaker.value(-n) };
      return phrase('{from}之前 {n} {unit}', '{n} {unit} before {from}', back);
    }
    return phrase('{from}之后 {n} {unit}', '{n} {unit} after {from}', said);
  },
});

const add = { 'calendar-day': addDays, month: addMonths, year: addYears };

function afterWorkingDays(date: LocalDate, n: number, run: Run) {
  const { calendar } = run;
  if (calendar === null || n < 0 || n > mostWorkingDays) return null;
  run.charge(n);
  return n === 0 ? date : within(() => endOfCount(date, n, calendar));
}

/** The day on which the count is full; the day that it starts on is not counted (民法典 §201). */
function endOfCount(date: LocalDate, n: number, calendar: Calendar): LocalDate {
  const start = startOfLocalDay(date, calendar.zone);
  return addWorkingTime(start, { n, unit: 'working-day' }, calendar).date;
}
