import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { Json } from '../../src/json/json.ts';
import {
  checkRule,
  compileRule,
  evaluateRule,
  explainRule,
  sayRule,
} from '../../src/rules/index.ts';

/** National Day of 2026: off from 1 to 7 October, working on Sunday 20 September and Saturday 10 October. */
const calendar = makeCalendar(
  {
    zone: 'Asia/Shanghai',
    workingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    days: [
      ...[1, 2, 5, 6, 7].map((day) => ({
        date: `2026-10-0${day}`,
        kind: 'off' as const,
        name: { 'zh-CN': '国庆节', en: 'National Day' },
      })),
      ...['2026-09-20', '2026-10-10'].map((date) => ({
        date,
        kind: 'work' as const,
        name: { 'zh-CN': '调休上班', en: 'exchanged day' },
      })),
    ],
  },
  [],
);

/** By hand: operator, parts, what it gives. */
const tables: Readonly<Record<string, readonly [parts: Json, result: Json][]>> = {
  'date-add': [
    [['2026-01-31', 1, 'month'], '2026-02-28'],
    [['2024-02-29', 1, 'year'], '2025-02-28'],
    [['2026-03-01', -1, 'calendar-day'], '2026-02-28'],
    [['2026-12-31', 1, 'calendar-day'], '2027-01-01'],
    [['2026-03-31', -1, 'month'], '2026-02-28'],
    // Wednesday 30 September: the next working day is Thursday 8 October, then Friday and Saturday 10.
    [['2026-09-30', 1, 'working-day'], '2026-10-08'],
    [['2026-09-30', 3, 'working-day'], '2026-10-10'],
    [['2026-09-30', 4, 'working-day'], '2026-10-12'],
    [['2026-10-03', 0, 'working-day'], '2026-10-03'],
    [['2026-10-03', -1, 'working-day'], null],
    [['2026-10-03', 10_001, 'working-day'], null],
    [['2026-02-30', 1, 'calendar-day'], null],
    [[null, 1, 'calendar-day'], null],
    [['2026-01-01', 1.5, 'calendar-day'], null],
    [['2026-01-01', '1', 'calendar-day'], null],
    [['9999-12-31', 1, 'calendar-day'], null],
    [['2026-01-01', 9e15, 'month'], null],
  ],
  'days-between': [
    [['2026-02-28', '2026-03-01'], 1],
    [['2024-02-28', '2024-03-01'], 2],
    [['2026-01-02', '2026-01-01'], -1],
    [['2026-01-01', '2026-01-01'], 0],
    [['2026-01-01', ''], null],
    [['2026-01-01T00:00:00.000Z', '2026-01-02'], null],
  ],
  'working-days-between': [
    // 8, 9 and 10 October; the holiday and Sunday 11 do not count.
    [['2026-09-30', '2026-10-11'], 3],
    [['2026-09-30', '2026-10-07'], 0],
    [['2026-10-12', '2026-10-08'], 0],
    [['2026-09-18', '2026-09-21'], 2],
    [['2026-09-18', null], null],
  ],
  weekday: [
    [['2026-10-01'], 4],
    [['2024-02-29'], 4],
    [['2026-10-04'], 7],
    ['2026-10-05', 1],
    [['soon'], null],
  ],
  'year-of': [
    [['2026-10-01'], 2026],
    [['0987-10-01'], 987],
    [['2026'], null],
  ],
  'month-of': [
    [['2026-09-30'], 9],
    [[20260930], null],
  ],
  'age-on': [
    [['2008-10-02', '2026-10-01'], 17],
    [['2008-10-01', '2026-10-01'], 18],
    [['2008-02-29', '2026-02-28'], 18],
    [['2026-10-01', '2026-09-30'], null],
    [['2026-10-01', '2026-10-01'], 0],
    [[null, '2026-10-01'], null],
  ],
  'date-before': [
    [['2026-01-01', '2026-01-02'], true],
    [['2026-01-02', '2026-01-02'], false],
    [['2026-01-02', 'tomorrow'], null],
  ],
  'date-after': [
    [['2026-01-03', '2026-01-02'], true],
    [['2026-01-02', '2026-01-02'], false],
    [[3, '2026-01-02'], null],
  ],
  'date-between': [
    [['2026-01-01', '2026-01-01', '2026-01-31'], true],
    [['2026-01-31', '2026-01-01', '2026-01-31'], true],
    [['2026-02-01', '2026-01-01', '2026-01-31'], false],
    [['2026-02-01', '2026-01-01', null], null],
  ],
  between: [
    [[3, 3, 10], true],
    [[10, 3, 10], true],
    [[3, 3, 10, '(]'], false],
    [[10, 3, 10, '[)'], false],
    [[10, 3, 10, '(]'], true],
    [[3, 3, 10, '()'], false],
    [[4, 3, 10, '()'], true],
    [['5', 3, 10], true],
    [['x', 3, 10], false],
    [['b', 'a', 'c'], true],
  ],
  'starts-with': [
    [['440305001', '440305'], true],
    [['440305001', '305'], false],
    [[440305, '44'], false],
    [[null, ''], false],
  ],
  'ends-with': [
    [['深圳市', '市'], true],
    [['深圳市', '深圳'], false],
    [['深圳市', null], false],
  ],
  'contains-text': [
    [['要求赔偿损失', '赔偿'], true],
    [['要求赔偿损失', '道歉'], false],
    [[['赔偿'], '赔偿'], false],
  ],
  length: [
    [['赔偿'], 2],
    [['𠮷野'], 2],
    [[''], 0],
    [[[1, 2, 3]], 3],
    [[12], null],
    [[null], null],
  ],
  'is-blank': [
    [[''], true],
    [[' \u3000\n'], true],
    [[null], true],
    [[[]], true],
    [[[null]], false],
    [[0], false],
    [[false], false],
    [['x'], false],
  ],
  // The example of GB 11643-1999: the digits times their weights sum to 167 = 15 × 11 + 2, hence X.
  'citizen-id-valid': [
    [['11010519491231002X'], true],
    [['110105194912310021'], false],
    [['11010519491331002X'], false],
    [['11010519491231002x'], false],
    [[11010519491231], false],
    [[null], false],
  ],
  'citizen-id-birth': [
    [['11010519491231002X'], '1949-12-31'],
    [['440524188001010014'], '1880-01-01'],
    [['110105194912310021'], null],
  ],
  'citizen-id-sex': [
    [['11010519491231002X'], 'female'],
    [['440524188001010014'], 'male'],
    [[''], null],
  ],
  // 9·1+1·3+3·9+5·27+0+1·26+0+0+21·20+0+0+0+1·8+0+0+30·30+4·28 = 1640 = 52 × 31 + 28; 31 − 28 = 3.
  'credit-code-valid': [
    [['91350100M000100Y43'], true],
    [['91350100M000100Y44'], false],
    [['91350100M000100Y4'], false],
    [['9135010OM000100Y43'], false],
    // 485 = 15 × 31 + 20; 31 − 20 = 11, the value of B.
    [['91110000802100433B'], true],
    [[91350100], false],
  ],
  'count-of': [
    [[[1, 2, 3], { '>': [{ var: '' }, 1] }], 2],
    [[[], true], 0],
    [[null, true], 0],
    [[{ var: 'parties' }, { '<': [{ var: 'age' }, 18] }], 1],
  ],
  'sum-of': [
    [[[1, 2.5, '3'], { var: '' }], 6.5],
    [[[1, null], { var: '' }], 1],
    [[[1, 'x'], { var: '' }], null],
    [['none', { var: '' }], 0],
    [[{ var: 'parties' }, { 'cents-of': { var: 'claim' } }], 30],
  ],
  'cents-of': [
    [['80000.50'], 8_000_050],
    [['0.1'], 10],
    [['-0.05'], -5],
    [['-0.00'], 0],
    [[12], 1200],
    [[0.07], 7],
    [['1.005'], null],
    [['1e3'], null],
    [['01'], null],
    [[''], null],
    [[null], null],
    [['900000000000000.00'], null],
  ],
  'money-of': [
    [[8_000_050], '80000.50'],
    [[5], '0.05'],
    [[-5], '-0.05'],
    [[0], '0.00'],
    [[2.5], '0.03'],
    [[-0.2], '0.00'],
    [['5'], null],
    [[1e300], null],
  ],
};

const data: Json = {
  parties: [
    { age: 41, claim: '0.10' },
    { age: 17, claim: '0.20' },
  ],
};

describe('operators beyond JSONLogic', () => {
  for (const [name, rows] of Object.entries(tables)) {
    test.each(rows)(`[RU17] {"${name}": %j} gives %j`, (parts, result) => {
      const rule = { [name]: parts };
      const compiled = compileRule(rule, { calendar });
      expect(compiled.evaluate(data)).toEqual(result);
      expect(compiled.explain(data).result).toEqual(result);
    });

    test(`[RU17] ${name} says all its parts in both languages`, () => {
      const parts = rows[0]?.[0] ?? [];
      const list: readonly Json[] = Array.isArray(parts) ? parts : [parts];
      const marked = list.map((part, index) =>
        typeof part === 'string' && /^[a-z[(]/.test(part) ? part : { var: `mark${index}` },
      );
      const said = sayRule({ [name]: marked }, []);
      for (const words of [said['zh-CN'], said.en]) {
        for (const part of marked) {
          if (typeof part === 'object' && part !== null)
            expect(words).toContain(Object.values(part)[0]);
        }
        expect(words).not.toMatch(/\{\w+\}|\w+\(|（“?mark/);
      }
      expect(said['zh-CN']).toMatch(/\p{Script=Han}/u);
    });
  }

  test('[RU17] too few parts are refused, too many are a warning', () => {
    for (const name of Object.keys(tables)) {
      expect(checkRule({ [name]: [] }, { calendar }).map((one) => one.code)).toContain(
        'ENGINE_RULE_ARITY_IMPOSSIBLE',
      );
      const many = checkRule({ [name]: [1, 1, 1, 1, 1, 1] }, { calendar });
      expect(many.map((one) => one.code)).toContain('ENGINE_RULE_ARITY');
    }
  });

  test('[RU17] units and ends are stated, not calculated', () => {
    const units = checkRule({ 'date-add': [{ var: 'a' }, 1, 'day'] });
    expect(units).toMatchObject([
      { code: 'ENGINE_RULE_CHOICE_UNKNOWN', severity: 'error', path: '/date-add/2' },
    ]);
    const ends = checkRule({ between: [1, 0, 2, { var: 'ends' }] });
    expect(ends.map((one) => one.code)).toEqual(['ENGINE_RULE_CHOICE_UNKNOWN']);
  });

  test('[RU18] rules that count working days are refused without a calendar', () => {
    const between: Json = { 'working-days-between': [{ var: 'a' }, { var: 'b' }] };
    const later: Json = { '!': { 'date-add': [{ var: 'a' }, 3, 'working-day'] } };
    expect(checkRule(between)).toMatchObject([{ code: 'ENGINE_RULE_CALENDAR_ABSENT', path: '' }]);
    expect(checkRule(later)).toMatchObject([{ code: 'ENGINE_RULE_CALENDAR_ABSENT', path: '/!' }]);
    expect(checkRule({ 'date-add': [{ var: 'a' }, 3, 'month'] })).toEqual([]);
    expect(() => compileRule(between)).toThrow(/ENGINE_RULE_CALENDAR_ABSENT/);
    expect(checkRule(between, { calendar })).toEqual([]);
  });

  test('[RU18] a calendar may come with each evaluation', () => {
    const rule = compileRule(
      { 'working-days-between': ['2026-09-30', '2026-10-11'] },
      { calendar: 'with-data' },
    );
    const week = makeCalendar({ zone: 'Asia/Shanghai', workingHours: [], days: [] }, []);
    expect(rule.evaluate(null, { calendar })).toBe(3);
    expect(rule.evaluate(null, { calendar: week })).toBe(7);
    expect(rule.explain(null, { calendar }).result).toBe(3);
    expect(rule.evaluate(null)).toBeNull();
  });

  test('[RU7] counting working days over thousands of years is stopped', () => {
    const rule = { 'working-days-between': ['0001-01-01', '9999-12-31'] };
    expect(() => evaluateRule(rule, null, { calendar })).toThrow(/ENGINE_RULE_STEPS_EXCEEDED/);
  });

  test('[RU19] amounts added and compared in cents are exact', () => {
    const sum: Json = { 'money-of': { '+': [{ 'cents-of': '0.10' }, { 'cents-of': '0.20' }] } };
    expect(evaluateRule(sum, null)).toBe('0.30');
    const larger = (one: Json, other: Json): Json => ({ '>': [one, other] });
    expect(evaluateRule(larger('900.00', '80000.00'), null)).toBe(true);
    expect(evaluateRule(larger({ 'cents-of': '900.00' }, { 'cents-of': '80000.00' }), null)).toBe(
      false,
    );
  });

  test('[RU16] the body of count-of and sum-of reads within its list', () => {
    const rule: Json = { 'count-of': [{ var: 'data.parties' }, { '<': [{ var: 'age' }, 18] }] };
    expect(compileRule(rule).reads).toEqual(['data.parties', 'data.parties.age']);
    expect(explainRule(rule, { data }).parts[0]?.path).toBe('data.parties');
  });
});
