import {
  addMs,
  type Calendar,
  type Instant,
  instantAt,
  localDateOf,
  localTimeOf,
} from '../calendar/index.ts';

const minute = 60_000;

/** An instant as scenarios write it, `2026-03-02 09:30`; the first whole minute not before it. */
export function whenOf(instant: Instant, { zone }: Calendar): string {
  for (let later = 0; later <= 180; later += 1) {
    const moment = addMs(instant, later * minute);
    const [date, time] = [localDateOf(moment, zone), localTimeOf(moment, zone)];
    // A time that the clock shows twice means its first showing, which may be over.
    if (instantAt(date, time, zone) >= instant) return `${date} ${time}`;
  }
  return `${localDateOf(addMs(instant, 1_440 * minute), zone)} 00:00`;
}
