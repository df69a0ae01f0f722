import { codeTable } from '../code-table.ts';

export const calendarCodes = codeTable({
  ENGINE_DATE_INVALID: {
    message: {
      'zh-CN': '“{got}”不是有效日期。',
      en: '{got} is not a date.',
    },
    solve: {
      'zh-CN': '按 YYYY-MM-DD 填写日历上存在的日期，例如 2026-02-28。',
      en: 'Give a date that exists, as YYYY-MM-DD, for example 2026-02-28.',
    },
  },
  ENGINE_TIME_INVALID: {
    message: {
      'zh-CN': '“{got}”不是有效时刻。',
      en: '{got} is not a time of day.',
    },
    solve: {
      'zh-CN': '按 HH:MM 填写 00:00 至 24:00 之间的时刻，例如 17:30。',
      en: 'Give a time from 00:00 to 24:00 as HH:MM, for example 17:30.',
    },
  },
  ENGINE_INSTANT_INVALID: {
    message: {
      'zh-CN': '“{got}”不是有效的时间点。',
      en: '{got} is not an instant.',
    },
    solve: {
      'zh-CN': '按世界协调时填写，精确到毫秒并以 Z 结尾，例如 2026-11-21T09:30:00.000Z。',
      en: 'Give the instant in UTC with milliseconds and Z, for example 2026-11-21T09:30:00.000Z.',
    },
  },
  ENGINE_ZONE_UNKNOWN: {
    message: {
      'zh-CN': '“{got}”不是已知的时区。',
      en: '{got} is not a known time zone.',
    },
    solve: {
      'zh-CN': '填写 IANA 时区名称，例如 Asia/Shanghai 或 Asia/Urumqi。',
      en: 'Give an IANA zone name, for example Asia/Shanghai or Asia/Urumqi.',
    },
  },
  ENGINE_DURATION_INVALID: {
    message: {
      'zh-CN': '期限 {got} 无效。',
      en: 'The duration {got} is not valid.',
    },
    solve: {
      'zh-CN':
        '数量用不小于 0 的整数，单位用 minute、hour、working-hour、working-day、calendar-day、month、year 之一。',
      en: 'Use a whole number of 0 or more and one of the units minute, hour, working-hour, working-day, calendar-day, month, year.',
    },
  },
  ENGINE_COUNTING_INVALID: {
    message: {
      'zh-CN': '计算方式 {got} 无效。',
      en: 'The way of counting {got} is not valid.',
    },
    solve: {
      'zh-CN':
        'firstDay 用 excluded 或 included，rollsLastDay 用 true 或 false，until 用 end-of-day 或 close-of-business。',
      en: 'Use excluded or included for firstDay, true or false for rollsLastDay, end-of-day or close-of-business for until.',
    },
  },
  ENGINE_COUNT_TOO_LONG: {
    message: {
      'zh-CN': '从 {from} 起算的期限超过 {years} 年，不予计算。',
      en: 'The count from {from} runs beyond {years} years and is refused.',
    },
    solve: {
      'zh-CN': '核对期限的数量、单位和中止区间；如日历把所有日期都列为休息日，请先更正日历。',
      en: 'Check the number, the unit and the suspensions; if the calendar has no working days, correct the calendar first.',
    },
  },
  ENGINE_SUSPENSION_REVERSED: {
    message: {
      'zh-CN': '中止区间的结束 {to} 早于开始 {from}。',
      en: 'The suspension ends at {to}, before it begins at {from}.',
    },
    solve: {
      'zh-CN': '更正恢复计算的时间，使其不早于中止的时间。',
      en: 'Correct the resumption so that it is not before the suspension.',
    },
  },
  ENGINE_WORKING_HOURS_MISSING: {
    message: {
      'zh-CN': '日历没有工作时间，无法按工作小时计算。',
      en: 'The calendar has no working hours, so working hours cannot be counted.',
    },
    solve: {
      'zh-CN': '在本市日历中填写工作时间，例如周一至周五 09:00 至 12:00、13:30 至 17:30。',
      en: 'Enter working hours in the city calendar, for example Monday to Friday 09:00 to 12:00 and 13:30 to 17:30.',
    },
  },
  ENGINE_WORKING_HOURS_INVALID: {
    message: {
      'zh-CN': '工作时间无效：{got}。',
      en: 'Working hours are not valid: {got}.',
    },
    solve: {
      'zh-CN':
        'days 用 1（周一）至 7（周日）的整数，from 早于 to，同一天的时段互不重叠；跨零点的时段分成两段。',
      en: 'Use days 1 (Monday) to 7 (Sunday), from before to, no overlap within a day; split a span that crosses midnight.',
    },
  },
  ENGINE_CALENDAR_DAY_TWICE: {
    message: {
      'zh-CN': '日期 {date} 在同一日历中出现两次。',
      en: 'The date {date} appears twice in one calendar.',
    },
    solve: {
      'zh-CN': '每个日期只保留一条，说明是休息日还是工作日。',
      en: 'Keep one entry for the date and say whether it is off or worked.',
    },
  },
  ENGINE_CALENDAR_DAY_OUTSIDE: {
    message: {
      'zh-CN': '日期 {date} 不属于 {year} 年的放假安排。',
      en: 'The date {date} does not belong to the arrangement of {year}.',
    },
    solve: {
      'zh-CN': '年度文件只列本年日期，以及同一通知所列上一年 12 月的日期。',
      en: "List only the year's own dates and those of the December before that the same notice names.",
    },
  },
  ENGINE_CALENDAR_SHAPE: {
    message: {
      'zh-CN': '日历数据的这一处格式不对：应为 {expected}。',
      en: 'This place of the calendar data has the wrong shape: expected {expected}.',
    },
    solve: {
      'zh-CN': '对照 templates/calendars/README.md 中的格式更正。',
      en: 'Correct it by the shape shown in templates/calendars/README.md.',
    },
  },
  ENGINE_CALENDAR_YEAR_TWICE: {
    message: {
      'zh-CN': '{year} 年的数据提供了两份。',
      en: 'The data of the year {year} are given twice.',
    },
    solve: {
      'zh-CN': '每个年度只提供一份文件。',
      en: 'Give one file for each year.',
    },
  },
});
