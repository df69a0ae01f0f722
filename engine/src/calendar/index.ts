export { addWorkingTime, type WorkingTimeEnd } from './add-working-time.ts';
export { type ArrangedDay, type Calendar, makeCalendar } from './calendar.ts';
export { type CalendarSource, type CalendarYear, checkCalendarYear } from './calendar-year.ts';
export { type CityCalendar, checkCityCalendar, type WorkingHours } from './city-calendar.ts';
export type { Clock, Extension, Suspension } from './clock.ts';
export { type Counting, civilCounting } from './counting.ts';
export { type Due, dueOf } from './due.ts';
export { type Duration, type DurationUnit, durationUnits, isDuration } from './duration.ts';
export { addMs, type Instant, isInstant, msBetween } from './instant.ts';
export {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isLocalDate,
  type LocalDate,
  weekdayOf,
  yearsBetween,
} from './local-date.ts';
export { type Remaining, remaining } from './remaining.ts';
export { type CalendarDay, dayOf, isWorkingDay, workingDaysBetween } from './working-day.ts';
export {
  endOfLocalDay,
  instantAt,
  isZone,
  localDateOf,
  localTimeOf,
  startOfLocalDay,
} from './zone.ts';
