import { refuse, shown } from './refuse.ts';

/**
 * How a limit counts. Hours and minutes run from the stated moment, so that only `until` days are
 * touched by it.
 */
export interface Counting {
  readonly firstDay: 'excluded' | 'included';
  readonly rollsLastDay: boolean;
  readonly until: 'end-of-day' | 'close-of-business';
}

/** 民法典 §§201-203; a statute that says otherwise is followed by saying so (§204). */
export const civilCounting: Counting = {
  firstDay: 'excluded',
  rollsLastDay: true,
  until: 'end-of-day',
};

/** Throws ENGINE_COUNTING_INVALID. */
export function checkedCounting(counting: Partial<Counting> | undefined): Counting {
  const { firstDay, rollsLastDay, until } = { ...civilCounting, ...counting };
  const isValid =
    (firstDay === 'excluded' || firstDay === 'included') &&
    typeof rollsLastDay === 'boolean' &&
    (until === 'end-of-day' || until === 'close-of-business');
  if (!isValid) throw refuse('ENGINE_COUNTING_INVALID', '/counting', { got: shown(counting) });
  return { firstDay, rollsLastDay, until };
}
