import { isJsonObject } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Text } from '../text/text.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import { shown } from './refuse.ts';
import { isText, shapeProblem } from './shape.ts';
import { isZone, minutesOfTime } from './zone.ts';

/** The hours of some weekdays: `days` are ISO 1 (Monday) to 7, `from` and `to` are `HH:MM` to 24:00. */
export interface WorkingHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** A city's own calendar, kept in its bundle. Its days win over the national year data. */
export interface CityCalendar {
  readonly zone: string;
  readonly workingHours: readonly WorkingHours[];
  readonly days: readonly {
    readonly date: LocalDate;
    readonly kind: 'off' | 'work';
    readonly name: Text;
  }[];
}

/** All that is wrong with a city's calendar; none means that it is a `CityCalendar`. */
export function checkCityCalendar(value: unknown, path = ''): readonly Problem[] {
  if (!isJsonObject(value)) return [shapeProblem(path, 'an object')];
  const problems: Problem[] = [];
  if (!isZone(value.zone)) {
    problems.push(
      problem('ENGINE_ZONE_UNKNOWN', { path: `${path}/zone` }, { got: shown(value.zone) }),
    );
  }
  problems.push(...checkHours(value.workingHours, `${path}/workingHours`));
  problems.push(...checkDays(value.days, `${path}/days`));
  return problems;
}

function checkHours(hours: unknown, path: string): Problem[] {
  if (!Array.isArray(hours)) return [shapeProblem(path, 'a list of working hours')];
  const spansByDay = new Map<number, [number, number][]>();
  return hours.flatMap((entry: unknown, index) => {
    const place = `${path}/${index}`;
    if (!isJsonObject(entry)) return [shapeProblem(place, 'an object')];
    try {
      const from = minutesOfTime(entry.from as string, `${place}/from`);
      const to = minutesOfTime(entry.to as string, `${place}/to`);
      const days = Array.isArray(entry.days) ? (entry.days as number[]) : [];
      const isSound =
        from < to &&
        days.length > 0 &&
        days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
        days.every((day) => addSpan(spansByDay, day, from, to));
      return isSound
        ? []
        : [problem('ENGINE_WORKING_HOURS_INVALID', { path: place }, { got: shown(entry) })];
    } catch (error) {
      if (error instanceof EngineError) return [...error.problems];
      throw error;
    }
  });
}

/** Adds a span to a weekday; false when it overlaps one that is there. */
function addSpan(
  spansByDay: Map<number, [number, number][]>,
  day: number,
  from: number,
  to: number,
): boolean {
  const spans = spansByDay.get(day) ?? [];
  if (spans.some(([start, end]) => from < end && start < to)) return false;
  spansByDay.set(day, [...spans, [from, to]]);
  return true;
}

function checkDays(days: unknown, path: string): Problem[] {
  if (!Array.isArray(days)) return [shapeProblem(path, 'a list of days')];
  const seen = new Set<string>();
  return days.flatMap((entry: unknown, index) => {
    const place = `${path}/${index}`;
    if (!isJsonObject(entry)) return [shapeProblem(place, 'an object')];
    const problems: Problem[] = [];
    const { date, kind, name } = entry;
    if (!isLocalDate(date)) {
      problems.push(
        problem('ENGINE_DATE_INVALID', { path: `${place}/date` }, { got: shown(date) }),
      );
    } else if (seen.has(date)) {
      problems.push(problem('ENGINE_CALENDAR_DAY_TWICE', { path: `${place}/date` }, { date }));
    } else {
      seen.add(date);
    }
    if (kind !== 'off' && kind !== 'work') {
      problems.push(shapeProblem(`${place}/kind`, '"off" or "work"'));
    }
    if (!isText(name)) problems.push(shapeProblem(`${place}/name`, 'a text in zh-CN and en'));
    return problems;
  });
}
