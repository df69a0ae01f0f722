import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { explainRule, type RulePaths, sayExplanation, sayRule } from '../../src/rules/index.ts';

const names: RulePaths = [
  { path: 'data.filed-on', type: 'date', title: { 'zh-CN': '受理日期', en: 'Filed on' } },
  { path: 'data.people', type: 'number', title: { 'zh-CN': '涉及人数', en: 'People' } },
  { path: 'data.claim', type: 'money', title: { 'zh-CN': '争议金额', en: 'Claim' } },
  { path: 'data.id', type: 'string', title: { 'zh-CN': '身份证号', en: 'Id' }, class: 'P2' },
  { path: 'data.parties', type: 'array', title: { 'zh-CN': '当事人', en: 'Parties' } },
  { path: 'data.parties.age', type: 'number', title: { 'zh-CN': '年龄', en: 'Age' } },
];

describe('the operators beyond JSONLogic in words', () => {
  /** By hand. */
  test.each([
    [
      { 'date-before': [{ var: 'data.filed-on' }, '2026-05-01'] },
      '「受理日期」早于 2026-05-01',
      '“Filed on” is before 2026-05-01',
    ],
    [
      { 'date-add': [{ var: 'data.filed-on' }, 15, 'working-day'] },
      '「受理日期」之后 15 个工作日',
      '15 working days after “Filed on”',
    ],
    [
      { 'date-add': ['2026-05-01', -2, 'month'] },
      '2026-05-01 之前 2 个月',
      '2 months before 2026-05-01',
    ],
    [
      { between: [{ var: 'data.people' }, 3, 10, '[)'] },
      '「涉及人数」在 3 与 10 之间（含下限，不含上限）',
      '“People” is between 3 and 10 (lower end included, upper end not)',
    ],
    [
      { '>=': [{ 'count-of': [{ var: 'data.parties' }, { '<': [{ var: 'age' }, 18] }] }, 1] },
      '「当事人」中满足（「年龄」小于 18）的项数不少于 1',
      'how many of “Parties” fulfil (“Age” is less than 18) is at least 1',
    ],
    [
      { 'age-on': [{ 'citizen-id-birth': { var: 'data.id' } }, { var: 'data.filed-on' }] },
      '「身份证号」所载的出生日期出生者在「受理日期」的周岁年龄',
      'the age on “Filed on” of a person born on the date of birth in “Id”',
    ],
    [{ 'is-blank': { var: 'data.claim' } }, '「争议金额」为空白', '“Claim” is blank'],
  ] as readonly [Json, string, string][])('[RU11] %j is said', (rule, chinese, english) => {
    expect(sayRule(rule, names)).toEqual({ 'zh-CN': chinese, en: english });
  });

  test('[RU11] too many parts have no phrase, and none is passed over', () => {
    const said = sayRule({ weekday: [{ var: 'data.filed-on' }, { var: 'data.people' }] }, names);
    expect(said.en).toBe('weekday(“Filed on”, “People”)');
  });

  test('[RU12] a reason names the condition, whether it holds, and the values', () => {
    const rule = { 'date-before': [{ var: 'data.filed-on' }, '2026-05-01'] };
    const { because } = sayExplanation(
      explainRule(rule, { data: { 'filed-on': '2026-06-01' } }),
      names,
    );
    expect(because).toEqual([
      {
        'zh-CN': '「受理日期」早于 2026-05-01：不符合（「受理日期」为 2026-06-01）',
        en: '“Filed on” is before 2026-05-01: this does not hold (“Filed on” is 2026-06-01)',
      },
    ]);
  });

  test('[RU13] what is read from a guarded id is not said', () => {
    const id = '11010519491231002X';
    for (const rule of [
      { '==': [{ 'citizen-id-sex': { var: 'data.id' } }, 'female'] },
      { 'citizen-id-valid': { var: 'data.id' } },
      { 'starts-with': [{ var: 'data.id' }, '1101'] },
      { '>': [{ 'age-on': [{ 'citizen-id-birth': { var: 'data.id' } }, '2026-01-01'] }, 60] },
    ] as Json[]) {
      const said = sayExplanation(explainRule(rule, { data: { id } }), names);
      const words = JSON.stringify(said);
      for (const secret of [id, 'female', '1949', '76', '1101', '60']) {
        expect(words).not.toContain(secret);
      }
      expect(words).toContain('***');
    }
  });
});
