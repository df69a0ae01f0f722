import { addDays, daysBetween, isLocalDate } from '../calendar/index.ts';
import type { Bundle } from '../document/bundle.ts';
import type { Field } from '../document/fields.ts';
import type { TableInput } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import { axisOf } from '../tables/axis.ts';
import { sampleOf } from './sample-value.ts';

/** How rules use a field: what it is compared with, whether in ways other than comparing. */
export interface FieldUse {
  readonly constants: ReadonlySet<Json>;
  readonly odd: boolean;
  /** Compared with the date of the day. */
  readonly timed: boolean;
}

/** Values of one field that no rule tells apart. */
export interface Atom {
  /** Values of it on this day, `today`; where they differ, near both of its ends. */
  readonly values: (today: string) => readonly Json[];
  /** Values of it as they may be on a later day. */
  readonly later: (today: string) => readonly Json[];
}

export interface Domain {
  /** The first is the missing value. */
  readonly atoms: readonly Atom[];
  readonly locate: (value: Json, today: string) => number;
  /** Every value is an atom of its own. */
  readonly exact: boolean;
  /** The values of an atom lie between two ends. */
  readonly ordered: boolean;
}

/** Whole numbers up to so many are looked at one by one. */
const mostNumbers = 40;

export function domainOf(field: Field, use: FieldUse, bundle: Bundle): Domain {
  switch (field.type) {
    case 'boolean':
      return listed([false, true], true);
    case 'code':
      return codes(field, use, bundle);
    case 'integer':
    case 'decimal':
    case 'money':
      return numbers(field, use);
    case 'date':
      return use.timed && !hasDates(use) ? days() : dates(use);
    default:
      return texts(field, use, bundle);
  }
}

function fixed(...values: readonly Json[]): Atom {
  return { values: () => values, later: () => values };
}

const missing = fixed(null);

function isMissing(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Each value by itself; others are as the first that is not listed. */
function listed(values: readonly Json[], exact: boolean, other?: Json): Domain {
  const all = other === undefined ? values : [...values, other];
  return {
    atoms: [missing, ...all.map((value) => fixed(value))],
    locate: (value) => {
      if (isMissing(value)) return 0;
      const at = values.indexOf(value);
      return at >= 0 ? at + 1 : all.length;
    },
    exact,
    ordered: false,
  };
}

function codes(field: Field, use: FieldUse, bundle: Bundle): Domain {
  const list = bundle.codeLists.find(({ id }) => id === field.codeList)?.codes ?? [];
  const all = list.map(({ id }) => id);
  if (use.odd) return listed(all, true);
  const named = all.filter((code) => use.constants.has(code));
  const other = all.find((code) => !use.constants.has(code));
  return listed(named, false, other);
}

function texts(field: Field, use: FieldUse, bundle: Bundle): Domain {
  const named = [...use.constants].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  const sample = sampleOf(field, bundle, '2026-01-05');
  if (typeof sample !== 'string') return listed([], false, sample);
  let text = sample;
  while (named.includes(text)) text += '-other';
  return listed(named, false, text);
}

function numbers(field: Field, use: FieldUse): Domain {
  const { type, min, max } = field;
  const decimals = type === 'integer' ? 0 : type === 'money' ? 2 : undefined;
  const low = type === 'money' ? (min ?? 0) : min;
  const stated = [...use.constants].flatMap((one) =>
    typeof one === 'number' || (typeof one === 'string' && one.trim() !== '')
      ? [Number(one)].filter(Number.isFinite)
      : [],
  );
  const points = type === 'integer' ? whole(stated, low, max) : stated;
  const input = {
    type: 'number',
    ...(low === undefined ? {} : { min: low }),
    ...(max === undefined ? {} : { max }),
    ...(decimals === undefined ? {} : { decimals }),
  } as TableInput;
  const axis = axisOf(input, [{ kind: 'set', values: new Set(points), negated: false }]);
  const write = (value: number): Json =>
    type === 'money' ? (Number.isInteger(value) ? `${value}` : value.toFixed(2)) : value;
  const ends = [
    ...points,
    ...(low === undefined ? [] : [low]),
    ...(max === undefined ? [] : [max]),
  ];
  const step = decimals === undefined ? 0.001 : 10 ** -decimals;
  const atoms = Array.from({ length: axis.atoms }, (_, atom) => {
    const example = axis.example(atom) as number;
    if (ends.includes(example)) return fixed(write(example));
    const below = Math.max(...ends.filter((end) => end < example), example - 1e6);
    const above = Math.min(...ends.filter((end) => end > example), example + 1e6);
    const near = [below + step, above - step].map((one) => Number(one.toFixed(6)));
    return fixed(...[...new Set([example, ...near])].map(write));
  });
  return {
    atoms: [missing, ...atoms],
    locate: (value) => {
      if (isMissing(value) || typeof value === 'object') return 0;
      const number = Number(value);
      return Number.isFinite(number) ? axis.locate(number) + 1 : 0;
    },
    exact: type === 'integer' && atoms.every((atom) => atom.values('').length === 1),
    ordered: true,
  };
}

/** The whole numbers from the least to one above the greatest that is stated. */
function whole(stated: readonly number[], min: number | undefined, max: number | undefined) {
  if (min !== undefined && max !== undefined && max - min < mostNumbers) {
    return range(min, max);
  }
  if (stated.length === 0) return [];
  const from = Math.floor(Math.min(...stated, ...(min === undefined ? [] : [min])));
  const to = Math.ceil(Math.max(...stated)) + 1;
  return to - from < mostNumbers ? range(from, to) : stated;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function hasDates(use: FieldUse): boolean {
  return [...use.constants].some((one) => isLocalDate(one));
}

function dates(use: FieldUse): Domain {
  const stated = [...use.constants].filter((one): one is string => isLocalDate(one));
  const points = new Set(stated.map((date) => daysBetween('1970-01-01', date)));
  const axis = axisOf({ type: 'date' } as TableInput, [
    { kind: 'set', values: points, negated: false },
  ]);
  return {
    atoms: [missing, ...Array.from({ length: axis.atoms }, (_, atom) => fixed(axis.example(atom)))],
    locate: (value) => (isLocalDate(value) ? axis.locate(daysBetween('1970-01-01', value)) + 1 : 0),
    exact: false,
    ordered: true,
  };
}

/** Dates that have come, and others: what is to come may have come on a later day. */
function days(): Domain {
  const past: Atom = {
    values: (today) => [today, addDays(today, -400)],
    later: (today) => [today, addDays(today, -400)],
  };
  const future: Atom = {
    values: (today) => [addDays(today, 30), addDays(today, 4000)],
    later: (today) => [addDays(today, 30), addDays(today, 4000), today],
  };
  return {
    atoms: [missing, past, future],
    locate: (value, today) => (!isLocalDate(value) ? 0 : value <= today ? 1 : 2),
    exact: false,
    ordered: true,
  };
}
