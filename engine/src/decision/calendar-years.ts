import type { Calendar } from '../calendar/index.ts';
import { addDays } from '../calendar/index.ts';
import { hashJson } from '../hash/hash.ts';
import type { DecisionRecord } from './decision-record.ts';

type Years = DecisionRecord['calendar']['years'];

const made = new WeakMap<Calendar, Years>();

/** Each year with data or with days of the city's own, and a hash of the days that it names. */
export function calendarYears(calendar: Calendar): Years {
  const known = made.get(calendar) ?? collect(calendar);
  made.set(calendar, known);
  return known;
}

function collect({ years, arrangedDays }: Calendar): Years {
  const days = new Map<number, [string, string][]>(years.map((year) => [year, []]));
  for (const [number, { kind }] of arrangedDays) {
    const date = addDays('1970-01-01', number);
    const year = Number(date.slice(0, 4));
    days.set(year, [...(days.get(year) ?? []), [date, kind]]);
  }
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([year, named]) => ({ year, hash: hashJson(named.toSorted(byDate)) }));
}

function byDate([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1;
}
