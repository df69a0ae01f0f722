import { addDays } from '../calendar/index.ts';
import type { Cell, TableInput } from '../document/tables.ts';
import type { Axis } from './axis.ts';
import { dayNumber, type InputValue, type Test } from './cell-test.ts';
import { onGrid } from './input-value.ts';
import { type Runs, runsOf } from './runs.ts';

/** Values that no cell tells apart: a single one, or all between two ends (both left out). */
interface Atom {
  readonly low: number;
  readonly high: number;
  readonly example: number;
}

/**
 * The atoms of numbers and dates: every end of a cell, and what lies between two ends that follow one
 * another. Where only numbers of some decimals exist (days: none), what lies between may be nothing.
 */
export function numberAxis(input: TableInput, tests: readonly Test[]): Axis {
  const isDate = input.type === 'date';
  const min = isDate ? dayNumber('0001-01-01') : (input.min ?? -Infinity);
  const max = isDate ? dayNumber('9999-12-31') : (input.max ?? Infinity);
  const decimals = isDate ? 0 : input.decimals;
  const points = [...new Set([...tests.flatMap(endsOf), min, max])]
    .filter((point) => Number.isFinite(point) && point >= min && point <= max)
    .sort((a, b) => a - b);
  const list = atomsBetween(points, min, max, decimals);
  const lows = list.map(({ low }) => low);
  const missing = list.length;
  const jsonOf = (value: number) => (isDate ? addDays('1970-01-01', value) : value);

  const locate = (value: InputValue): number => {
    if (typeof value !== 'number') return missing;
    let [from, to] = [0, list.length - 1];
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if ((lows[middle] as number) <= value) from = middle;
      else to = middle - 1;
    }
    // An interval begins at the point before it, which is an atom of its own unless no value lies on it.
    const before = list[from - 1];
    return before !== undefined && before.high === value && before.low === value ? from - 1 : from;
  };

  const isPoint = (atom: number, value: InputValue): boolean =>
    list[atom]?.low === value && list[atom]?.high === value;
  const named = (values: ReadonlySet<InputValue>): number[] =>
    [...values]
      .flatMap((value) => (isPoint(locate(value), value) ? [locate(value)] : []))
      .sort((a, b) => a - b);
  const complement = (values: ReadonlySet<InputValue>): number[] => {
    const left = new Set(named(values));
    return [...list.keys()].filter((atom) => !left.has(atom));
  };
  /** The first atom from which on something holds, `atoms` where it never does. */
  const firstWhere = (condition: (value: number) => boolean): number => {
    let [from, to] = [0, list.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (condition((list[middle] as Atom).example)) to = middle;
      else from = middle + 1;
    }
    return from;
  };

  return {
    atoms: list.length,
    locate,
    runs(test): Runs {
      switch (test.kind) {
        case 'any':
          return [{ from: 0, to: missing }];
        case 'missing':
          return [{ from: missing, to: missing }];
        case 'set':
          return test.negated ? runsOf(complement(test.values)) : runsOf(named(test.values));
        case 'range': {
          const from = firstWhere((value) => (test.lowOpen ? value > test.low : value >= test.low));
          const end = firstWhere((value) =>
            test.highOpen ? value >= test.high : value > test.high,
          );
          return from < end ? [{ from, to: end - 1 }] : [];
        }
      }
    },
    example(atom) {
      const found = list[atom];
      return found === undefined ? null : jsonOf(found.example);
    },
    cell(runs): Cell | null {
      const [run, ...others] = runs;
      if (run === undefined || others.length > 0) return null;
      if (run.from === 0 && run.to === missing) return { kind: 'any' };
      if (run.to === missing) return run.from === missing ? { kind: 'missing' } : null;
      const [first, last] = [list[run.from] as Atom, list[run.to] as Atom];
      const single = run.from === run.to && first.low === first.high;
      if (single) return { kind: 'one-of', values: [jsonOf(first.example)] };
      const low = first.low === first.high ? 'from' : 'above';
      const high = last.low === last.high ? 'to' : 'below';
      return {
        kind: 'range',
        ...(Number.isFinite(first.low) ? { [low]: jsonOf(first.low) } : {}),
        ...(Number.isFinite(last.high) ? { [high]: jsonOf(last.high) } : {}),
      };
    },
  };
}

function endsOf(test: Test): readonly number[] {
  if (test.kind === 'range') return [test.low, test.high];
  return test.kind === 'set' ? ([...test.values] as number[]) : [];
}

function atomsBetween(
  points: readonly number[],
  min: number,
  max: number,
  decimals: number | undefined,
): Atom[] {
  const list: Atom[] = [];
  const between = (low: number, high: number): void => {
    if (low < min || high > max) return;
    const example =
      decimals === undefined ? plainBetween(low, high) : gridBetween(low, high, decimals);
    if (example > low && example < high) list.push({ low, high, example });
  };
  let before = -Infinity;
  for (const point of points) {
    between(before, point);
    if (decimals === undefined || onGrid(point, decimals)) {
      list.push({ low: point, high: point, example: point });
    }
    before = point;
  }
  between(before, Infinity);
  return list;
}

/** A number between two others with as few decimals as possible. */
function plainBetween(low: number, high: number): number {
  if (low === -Infinity) return high === Infinity ? 0 : high - Math.max(1, Math.abs(high) / 1e6);
  if (high === Infinity) return low + Math.max(1, Math.abs(low) / 1e6);
  const middle = low + (high - low) / 2;
  for (let places = 0; places <= 15; places += 1) {
    const rounded = Number(middle.toFixed(places));
    if (rounded > low && rounded < high) return rounded;
  }
  return middle;
}

/**
 * The number of so many decimals next above `low`, or below `high` where there is no `low`. Scaling may be
 * off by a hair in either direction, so that its neighbours are tried as well.
 */
function gridBetween(low: number, high: number, decimals: number): number {
  const scale = 10 ** decimals;
  const at = (whole: number) => Number((whole / scale).toFixed(decimals));
  if (low !== -Infinity) {
    const near = Math.floor(low * scale);
    return [at(near), at(near + 1)].find((value) => value > low) ?? at(near + 2);
  }
  if (high === Infinity) return 0;
  const near = Math.ceil(high * scale);
  return [at(near), at(near - 1)].find((value) => value < high) ?? at(near - 2);
}
