import {
  addDays,
  type Calendar,
  type Duration,
  type Instant,
  localDateOf,
} from '../calendar/index.ts';
import type { Bundle } from '../document/bundle.ts';
import type { UnitObligation } from '../document/obligations.ts';
import type { DocumentDuration, UnitKind } from '../document/primitives.ts';
import { caughtUp, type Occurrence, occurrences } from './occurrences.ts';

/** One time that a case of `flow` is due at a unit. */
export interface UnitDue extends Occurrence {
  /** The same whenever it is asked for: what was begun under it is not begun again. */
  readonly key: string;
  readonly obligation: string;
  readonly unit: string;
  readonly flow: string;
}

/** Which times are asked for: those that open after one instant, up to and including another. */
export interface Between {
  readonly after: Instant;
  readonly until: Instant;
}

/**
 * What the obligations of a bundle ask of a unit between two instants, the earliest first. Spans that
 * follow one another give every time once; of those whose time was over by the end of a span, `catchUp`
 * says which are still given. Opens no case: that is for who asks.
 */
export function dueForUnit(
  bundle: Bundle,
  unit: { readonly id: string; readonly kind: UnitKind },
  { after, until }: Between,
  calendar: Calendar,
): readonly UnitDue[] {
  const due = (bundle.obligations ?? [])
    .filter(({ unitKind }) => unitKind === unit.kind)
    .flatMap((obligation): readonly UnitDue[] => {
      const { id, flow, catchUp } = obligation;
      const opened = timesOf(bundle, obligation, until, calendar).filter(
        ({ opensAt }) => opensAt > after && opensAt <= until,
      );
      return caughtUp(opened, until, catchUp).map((time) => ({
        key: `${id}/${unit.id}/${time.nominal}`,
        obligation: id,
        unit: unit.id,
        flow,
        ...time,
      }));
    });
  return due.sort((a, b) => compare(a.opensAt, b.opensAt) || compare(a.key, b.key));
}

/** The series up to the day of an instant; it begins as if the day before `validFrom` were its entry. */
function timesOf(
  bundle: Bundle,
  { every, holiday, within, validFrom, validUntil }: UnitObligation,
  until: Instant,
  calendar: Calendar,
): readonly Occurrence[] {
  const today = localDateOf(until, calendar.zone);
  const last = validUntil !== undefined && validUntil < today ? validUntil : today;
  const recurring = { every, holiday, within: fixed(within, bundle) };
  return occurrences(recurring, addDays(validFrom, -1), last, calendar);
}

/** A duration with its parameter's value; checking has made sure that it is a number. */
function fixed({ n, unit }: DocumentDuration, { parameters }: Bundle): Duration {
  if (typeof n === 'number') return { n, unit };
  const value = parameters.find(({ id }) => id === n.parameter)?.value;
  return { n: typeof value === 'number' ? value : Number.NaN, unit };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
