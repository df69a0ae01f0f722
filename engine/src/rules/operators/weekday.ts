import { weekdayOf } from '../../calendar/index.ts';
import { ofDate } from './date.ts';

/** ISO weekday of a date: 1 Monday to 7 Sunday. */
export const weekday = ofDate(
  'weekday',
  '{date}是星期几（1 至 7）',
  'the weekday (1 to 7) of {date}',
  weekdayOf,
);
