import { ofDate } from './date.ts';

export const yearOf = ofDate('year-of', '{date}的年份', 'the year of {date}', (date) =>
  Number(date.slice(0, 4)),
);

export const monthOf = ofDate('month-of', '{date}的月份', 'the month of {date}', (date) =>
  Number(date.slice(5, 7)),
);
