import { isJsonObject } from '../json/json.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Text } from '../text/text.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import { shown } from './refuse.ts';
import { isText, shapeProblem } from './shape.ts';

export interface CalendarSource {
  readonly title: string;
  readonly number?: string;
  readonly date?: LocalDate;
  /** Whether every day was compared with the notice itself. */
  readonly verified: boolean;
  /** What was changed after the notice, or what is not known. */
  readonly note?: string;
}

/**
 * One national year file: the arrangement of one yearly notice of the State Council's office. A
 * notice may also name days of the December before (2019, 2023); they stand here with it, and win
 * over that earlier year's file.
 */
export interface CalendarYear {
  readonly year: number;
  readonly region: 'CN';
  readonly source: CalendarSource;
  /** Days off, weekends within a break included; `statutory` marks 法定节假日 proper. */
  readonly off: readonly {
    readonly date: LocalDate;
    readonly name: Text;
    readonly statutory: boolean;
  }[];
  /** Weekend days that are worked (调休上班). */
  readonly work: readonly { readonly date: LocalDate; readonly name: Text }[];
}

/** All that is wrong with the data of a year; none means that it is a `CalendarYear`. */
export function checkCalendarYear(value: unknown, path = ''): readonly Problem[] {
  if (!isJsonObject(value)) return [shapeProblem(path, 'an object')];
  const { year, region, source, off, work } = value;
  const problems: Problem[] = [];
  if (!Number.isInteger(year) || (year as number) < 1 || (year as number) > 9999) {
    problems.push(shapeProblem(`${path}/year`, 'a year from 1 to 9999'));
  }
  if (region !== 'CN') problems.push(shapeProblem(`${path}/region`, '"CN"'));
  problems.push(...checkSource(source, `${path}/source`));
  const seen = new Set<string>();
  problems.push(
    ...checkDays(off, `${path}/off`, year as number, seen, true),
    ...checkDays(work, `${path}/work`, year as number, seen, false),
  );
  return problems;
}

function checkSource(source: unknown, path: string): Problem[] {
  if (!isJsonObject(source)) return [shapeProblem(path, 'an object')];
  const problems: Problem[] = [];
  const { title, number, date, verified, note } = source;
  if (typeof title !== 'string' || title === '') {
    problems.push(shapeProblem(`${path}/title`, 'the title of the notice'));
  }
  if (number !== undefined && typeof number !== 'string') {
    problems.push(shapeProblem(`${path}/number`, 'the number of the notice'));
  }
  if (date !== undefined && !isLocalDate(date)) {
    problems.push(problem('ENGINE_DATE_INVALID', { path: `${path}/date` }, { got: shown(date) }));
  }
  if (typeof verified !== 'boolean') {
    problems.push(shapeProblem(`${path}/verified`, 'true or false'));
  }
  if (note !== undefined && typeof note !== 'string') {
    problems.push(shapeProblem(`${path}/note`, 'a text'));
  }
  return problems;
}

function checkDays(
  days: unknown,
  path: string,
  year: number,
  seen: Set<string>,
  isOff: boolean,
): Problem[] {
  if (!Array.isArray(days)) return [shapeProblem(path, 'a list of days')];
  return days.flatMap((entry: unknown, index) => {
    const place = `${path}/${index}`;
    if (!isJsonObject(entry)) return [shapeProblem(place, 'an object')];
    const problems = checkDate(entry.date, `${place}/date`, year, seen);
    if (!isText(entry.name)) {
      problems.push(shapeProblem(`${place}/name`, 'a text in zh-CN and en'));
    }
    if (isOff && typeof entry.statutory !== 'boolean') {
      problems.push(shapeProblem(`${place}/statutory`, 'true or false'));
    }
    return problems;
  });
}

function checkDate(date: unknown, path: string, year: number, seen: Set<string>): Problem[] {
  if (!isLocalDate(date)) {
    return [problem('ENGINE_DATE_INVALID', { path }, { got: shown(date) })];
  }
  if (seen.has(date)) return [problem('ENGINE_CALENDAR_DAY_TWICE', { path }, { date })];
  seen.add(date);
  const dateYear = Number(date.slice(0, 4));
  const belongs = dateYear === year || (dateYear === year - 1 && date.slice(5, 7) === '12');
  return belongs
    ? []
    : [problem('ENGINE_CALENDAR_DAY_OUTSIDE', { path }, { date, year: shown(year) })];
}
