import { addDays } from '@jingwei/engine';

/** A record with its term, and the first day on which it counts no more where it was ended. */
interface Term<Until> {
  readonly validFrom: string;
  readonly validUntil: Until;
  readonly endedOn: string | null;
}

/**
 * The days on which a record counts, both included; null where it counts on none. What was ended still
 * counts for the days before its end, so that what is entered late is judged by the day it happened.
 */
export function countedDays<Until extends string | null>({
  validFrom: from,
  validUntil,
  endedOn,
}: Term<Until>): { readonly from: string; readonly until: Until | string } | null {
  const last = endedOn === null ? null : addDays(endedOn, -1);
  const until = last !== null && (validUntil === null || last < validUntil) ? last : validUntil;
  return until !== null && until < from ? null : { from, until };
}

export function countsOn(term: Term<string | null>, day: string): boolean {
  const days = countedDays(term);
  return days !== null && days.from <= day && (days.until === null || day <= days.until);
}
