import type { Calendar } from './calendar.ts';
import { type Counting, checkedCounting } from './counting.ts';
import { dueOf } from './due.ts';
import type { Duration } from './duration.ts';
import type { Instant } from './instant.ts';
import type { LocalDate } from './local-date.ts';
import { localDateOf } from './zone.ts';

/** The end of a limit that nothing suspends or extends; the fields are those of `Due`. */
export interface WorkingTimeEnd {
  readonly at: Instant;
  readonly date: LocalDate;
  readonly provisional: boolean;
  readonly skippedDays: readonly LocalDate[];
  readonly rolledFrom?: LocalDate;
}

/** Counts a limit from a start; what `counting` leaves out is the civil default. Throws as `dueOf`. */
export function addWorkingTime(
  start: Instant,
  duration: Duration,
  calendar: Calendar,
  counting?: Partial<Counting>,
): WorkingTimeEnd {
  const due = dueOf(
    {
      startedAt: start,
      duration,
      counting: checkedCounting(counting),
      suspensions: [],
      extensions: [],
    },
    calendar,
  );
  const at = due.dueAt ?? start;
  return {
    at,
    date: due.dueDate ?? localDateOf(at, calendar.zone),
    provisional: due.provisional,
    skippedDays: due.skippedDays,
    ...(due.rolledFrom === undefined ? {} : { rolledFrom: due.rolledFrom }),
  };
}
