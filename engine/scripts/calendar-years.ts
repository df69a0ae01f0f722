/**
 * Writes templates/calendars/cn-YYYY.json from an unpacked copy of the npm package chinese-days:
 *
 *   npm pack chinese-days@1.5.7 && tar xzf chinese-days-1.5.7.tgz
 *   npx tsx engine/scripts/calendar-years.ts ./package
 *
 * The package gives the days and the lunar calendar; notices and laws are listed here. Days of a
 * December that a notice for the following New Year names go to that notice's file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { CalendarYear } from '../src/calendar/calendar-year.ts';
import { addDays, addMonths } from '../src/calendar/local-date.ts';

interface Lunar {
  getSolarDateFromLunar(lunarDate: string): { date: string };
  getSolarTermDate(year: number, month: number, term: 'pure_brightness'): string;
}

type Days = Readonly<Record<string, string>>;

/** Number and date of each year's notice, and what was changed after it. */
const notices: Readonly<Record<number, readonly [number: string, date: string, note?: string]>> = {
  2010: ['国办发明电〔2009〕27号', '2009-12-08'],
  2011: ['国办发明电〔2010〕40号', '2010-12-10'],
  2012: ['国办发明电〔2011〕45号', '2011-12-06', '通知所列2011年12月31日上班，列在本文件。'],
  2013: ['国办发明电〔2012〕33号', '2012-12-08'],
  2014: ['国办发明电〔2013〕28号', '2013-12-11'],
  2015: [
    '国办发明电〔2014〕28号',
    '2014-12-16',
    '已并入国务院关于抗战胜利70周年纪念日调休放假的通知：9月3日至5日放假，9月6日上班。9月3日按当年一次性放假日列入。',
  ],
  2016: ['国办发明电〔2015〕18号', '2015-12-10'],
  2017: ['国办发明电〔2016〕17号', '2016-12-01'],
  2018: ['国办发明电〔2017〕12号', '2017-11-30'],
  2019: [
    '国办发明电〔2018〕15号',
    '2018-12-04',
    '已并入调整2019年劳动节放假安排的通知：5月1日至4日放假，4月28日、5月5日上班。通知所列2018年12月的日期列在本文件。',
  ],
  2020: [
    '国办发明电〔2019〕16号',
    '2019-11-21',
    '已并入延长2020年春节假期的通知：假期至2月2日，原定2月1日上班取消。各地自行延长的假期未列入。',
  ],
  2021: ['国办发明电〔2020〕27号', '2020-11-25'],
  2022: ['国办发明电〔2021〕11号', '2021-10-25'],
  2023: ['国办发明电〔2022〕16号', '2022-12-08', '通知所列2022年12月31日放假，列在本文件。'],
  2024: ['国办发明电〔2023〕7号', '2023-10-25'],
  2025: ['国办发明电〔2024〕12号', '2024-11-12'],
  2026: ['国办发明电〔2025〕7号', '2025-11-04'],
};

/** Weekend days within a break that the notices name and the package leaves out. */
const leftOut: Days = {
  '2011-06-05': 'Dragon Boat Festival,端午',
  '2012-06-23': 'Dragon Boat Festival,端午',
  '2015-09-05': ',中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
};

/** Years whose every day was compared with the notice. */
const verifiedYears = [2026];

const names: Readonly<Record<string, { 'zh-CN': string; en: string }>> = {
  元旦: { 'zh-CN': '元旦', en: "New Year's Day" },
  春节: { 'zh-CN': '春节', en: 'Spring Festival' },
  清明: { 'zh-CN': '清明节', en: 'Tomb-sweeping Day' },
  劳动节: { 'zh-CN': '劳动节', en: 'Labour Day' },
  端午: { 'zh-CN': '端午节', en: 'Dragon Boat Festival' },
  中秋: { 'zh-CN': '中秋节', en: 'Mid-Autumn Festival' },
  国庆节: { 'zh-CN': '国庆节', en: 'National Day' },
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: {
    'zh-CN': '抗战胜利70周年纪念日',
    en: '70th anniversary of the victory of 1945',
  },
};

/**
 * 全国年节及纪念日放假办法 §2: in force 2008 with the Spring Festival from its eve, 2014 from the first
 * day, 2025 from the eve to the third day and two days for Labour Day.
 */
function statutoryDays(year: number, lunar: Lunar): Set<string> {
  const fromLunar = (monthAndDay: string) =>
    lunar.getSolarDateFromLunar(`${year}-${monthAndDay}`).date;
  const newYear = fromLunar('01-01');
  const springFestival = year >= 2025 ? [-1, 0, 1, 2] : year >= 2014 ? [0, 1, 2] : [-1, 0, 1];
  return new Set([
    `${year}-01-01`,
    ...springFestival.map((offset) => addDays(newYear, offset)),
    lunar.getSolarTermDate(year, 4, 'pure_brightness'),
    `${year}-05-01`,
    ...(year >= 2025 ? [`${year}-05-02`] : []),
    fromLunar('05-05'),
    fromLunar('08-15'),
    ...['01', '02', '03'].map((day) => `${year}-10-${day}`),
    ...(year === 2015 ? ['2015-09-03'] : []),
  ]);
}

/** The package's days that one year's notice arranged, as [date, festival]. */
function arrangedBy(year: number, days: Days): [string, string][] {
  return Object.entries(days)
    .map(([date, label]): [string, string] => [date, label.split(',')[1] ?? ''])
    .filter(([date, festival]) => {
      const isNextNewYear = festival === '元旦' && date.slice(5, 7) === '12';
      const noticeYear = isNextNewYear ? addMonths(date, 1) : date;
      return Number(noticeYear.slice(0, 4)) === year;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function nameOf(festival: string): { 'zh-CN': string; en: string } {
  const name = names[festival];
  if (name === undefined) throw new TypeError(`No name for ${festival}`);
  return name;
}

function yearFile(year: number, holidays: Days, workdays: Days, lunar: Lunar): CalendarYear {
  const [number, date, note] = notices[year] ?? [];
  const statutory = statutoryDays(year, lunar);
  const off = arrangedBy(year, { ...holidays, ...leftOut }).map(([day, festival]) => ({
    date: day,
    name: nameOf(festival),
    statutory: statutory.has(day),
  }));
  const listed = new Set(off.map((day) => day.date));
  const missing = [...statutory].filter((day) => !listed.has(day));
  if (missing.length > 0) throw new TypeError(`${year} leaves out ${missing.join(', ')}`);
  return {
    year,
    region: 'CN',
    source: {
      title: `国务院办公厅关于${year}年部分节假日安排的通知`,
      ...(number === undefined ? {} : { number }),
      ...(date === undefined ? {} : { date }),
      verified: verifiedYears.includes(year),
      ...(note === undefined ? {} : { note }),
    },
    off,
    work: arrangedBy(year, workdays).map(([day, festival]) => ({
      date: day,
      name: nameOf(festival),
    })),
  };
}

/** One day a line, so that a change of one day is a change of one line. */
function print(file: CalendarYear): string {
  const lines = (list: readonly unknown[]) =>
    list.length === 0
      ? '[]'
      : `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  const text = `{
  "year": ${file.year},
  "region": ${JSON.stringify(file.region)},
  "source": ${JSON.stringify(file.source)},
  "off": ${lines(file.off)},
  "work": ${lines(file.work)}
}
`;
  if (!isDeepStrictEqual(JSON.parse(text), file))
    throw new TypeError(`${file.year} does not print`);
  return text;
}

const packageFolder = process.argv[2];
if (packageFolder === undefined) {
  process.stderr.write(
    'usage: npx tsx engine/scripts/calendar-years.ts <folder of chinese-days>\n',
  );
  process.exitCode = 2;
} else {
  const folder = resolve(packageFolder);
  const { holidays, workdays } = JSON.parse(
    readFileSync(join(folder, 'dist/chinese-days.json'), 'utf8'),
  ) as { holidays: Days; workdays: Days };
  const lunar = createRequire(import.meta.url)(join(folder, 'dist/index.min.js')) as Lunar;
  const target = fileURLToPath(new URL('../../templates/calendars/', import.meta.url));
  for (const year of Object.keys(notices).map(Number)) {
    const file = join(target, `cn-${year}.json`);
    writeFileSync(file, print(yearFile(year, holidays, workdays, lunar)));
    process.stdout.write(`${file}\n`);
  }
}
