import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { explainRule, type Rule, sayExplanation, sayRule } from '../../src/rules/index.ts';
import { operatorNames } from './generated-rule.ts';
import { facts, large, names } from './named-data.ts';

describe('rules in words', () => {
  const says: readonly [rule: Rule, chinese: string, english: string][] = [
    [
      large,
      '「争议金额」大于 50000，并且「涉及人数」不少于 10',
      '“Claim amount” is greater than 50000, and “People involved” is at least 10',
    ],
    [
      { or: [large, { var: 'data.signed' }] },
      '（「争议金额」大于 50000，并且「涉及人数」不少于 10），或者「已签收」为是',
      '(“Claim amount” is greater than 50000, and “People involved” is at least 10), or “Signed” is yes',
    ],
    [{ '!': [{ var: 'data.signed' }] }, '「已签收」为否', '“Signed” is no'],
    [
      { '!': [{ '<': [{ var: 'data.people' }, 2] }] },
      '并非（「涉及人数」小于 2）',
      'not (“People involved” is less than 2)',
    ],
    [
      { '==': [{ var: 'data.kind' }, 'labour'] },
      '「纠纷类别」等于「劳动争议」',
      '“Kind” equals “Labour”',
    ],
    [
      { in: [{ var: 'data.kind' }, ['labour', 'family']] },
      '「纠纷类别」是「劳动争议」、「婚姻家庭」之一',
      '“Kind” is one of “Labour”, “Family”',
    ],
    [
      { '>=': [{ var: 'data.filed-on' }, '2024-01-01'] },
      '「受理日期」不早于 2024-01-01',
      '“Filed on” is not before 2024-01-01',
    ],
    [
      { '<=': [1, { var: 'data.people' }, 9] },
      '「涉及人数」不少于 1 并且不超过 9',
      '“People involved” is at least 1 and is at most 9',
    ],
    [{ '!=': [{ var: 'data.kind' }, null] }, '「纠纷类别」已填写', '“Kind” is filled in'],
    [
      { if: [{ var: 'data.signed' }, 1, 2] },
      '如果「已签收」为是，则为 1；否则为 2',
      'if “Signed” is yes then 1; otherwise 2',
    ],
    [
      { some: [{ var: 'data.parties' }, { '<': [{ var: 'age' }, 18] }] },
      '「当事人」中至少有一项满足（「年龄」小于 18）',
      'for at least one of “Parties”: (“Age” is less than 18)',
    ],
    [
      { '!': [{ missing: ['data.kind', 'data.people'] }] },
      '「纠纷类别」、「涉及人数」均已填写',
      'all of “Kind”, “People involved” are filled in',
    ],
    [{ rule: 'large-case' }, '规则「大额案件」成立', 'the rule “Large case” holds'],
    [
      { '>': [{ '+': [{ var: 'data.people' }, 1] }, 3] },
      '（「涉及人数」 + 1）大于 3',
      '(“People involved” + 1) is greater than 3',
    ],
  ];

  test.each(says)('[RU11] %j is said in both languages', (rule, chinese, english) => {
    const titles = { 'large-case': { 'zh-CN': '大额案件', en: 'Large case' } };
    expect(sayRule(rule, names, titles)).toEqual({ 'zh-CN': chinese, en: english });
  });

  test.each([...operatorNames, 'rule', 'unheard-of'])(
    '[RU11] every part of "%s" is mentioned, whatever its number of parts',
    (operator) => {
      for (let count = 1; count <= 5; count += 1) {
        const parts = Array.from({ length: count }, (_, index) => ({
          '!!': [{ var: `part-${index}` }],
        }));
        const said = sayRule({ [operator]: parts }, []);
        for (let index = 0; index < count; index += 1) {
          expect(said['zh-CN']).toContain(`part-${index}`);
          expect(said.en).toContain(`part-${index}`);
        }
      }
    },
  );

  test('[RU11] a rule far deeper than its bounds is still said', () => {
    let rule: Json = { var: 'x' };
    for (let level = 0; level < 5_000; level += 1) rule = { '!': [rule] };
    expect(sayRule(rule, []).en).toContain('…');
  });
});

describe('explanations in words', () => {
  const because = (rule: Rule, data: Json): string[] =>
    sayExplanation(explainRule(rule, { data }), names).because.map((one) => one['zh-CN']);

  test('[RU12] what is absent is said as such, and no opposite is claimed of it', () => {
    expect(because(large, {})).toEqual(['「争议金额」未填写，不满足“大于 50000”']);
    expect(because({ '!': [{ var: 'data.signed' }] }, { signed: true })).toEqual([
      '「已签收」为是',
    ]);
    expect(because({ '==': [{ var: 'data.kind' }, 'labour'] }, { kind: 'family' })).toEqual([
      '「纠纷类别」为「婚姻家庭」，不等于「劳动争议」',
    ]);
    expect(
      because({ '>': [{ var: 'data.filed-on' }, '2024-01-01'] }, { 'filed-on': '2023-05-01' }),
    ).toEqual(['「受理日期」为 2023-05-01，不晚于 2024-01-01']);
    expect(because({ in: [{ var: 'data.kind' }, ['labour']] }, { kind: 'family' })).toEqual([
      '「纠纷类别」为「婚姻家庭」，不是「劳动争议」之一',
    ]);
    expect(
      because(
        { '>': [{ '+': [{ var: 'data.people' }, 1] }, { var: 'data.people' }] },
        { people: 3 },
      ),
    ).toEqual(['（「涉及人数」 + 1）为 4，大于「涉及人数」（3）']);
  });

  test('[RU12] a rule that holds is explained by every deciding condition with its value', () => {
    expect(sayExplanation(explainRule(large, facts(80000, 12)), names)).toEqual({
      result: { 'zh-CN': '条件成立', en: 'The condition holds' },
      because: [
        {
          'zh-CN': '「争议金额」为 80000，大于 50000',
          en: '“Claim amount” is 80000, which is greater than 50000',
        },
        {
          'zh-CN': '「涉及人数」为 12，不少于 10',
          en: '“People involved” is 12, which is at least 10',
        },
      ],
    });
  });

  test('[RU12] a rule that fails is explained by the nearest failing condition first', () => {
    const said = sayExplanation(explainRule(large, facts(80000, 4)), names);
    expect(said.result).toEqual({ 'zh-CN': '条件不成立', en: 'The condition does not hold' });
    expect(said.because).toEqual([
      { 'zh-CN': '「涉及人数」为 4，小于 10', en: '“People involved” is 4, which is less than 10' },
    ]);
  });

  const secret = 'syphilis-13800000000';
  const leaks: readonly Rule[] = [
    { '==': [{ var: 'data.illness' }, secret] },
    { '==': [secret, { var: 'data.illness' }] },
    { in: [{ var: 'data.illness' }, [secret, 'b']] },
    { in: [secret, { var: 'data.illness' }] },
    { and: [{ var: 'data.illness' }, { var: 'data.phone' }] },
    { cat: [{ var: 'data.phone' }, 'x'] },
    { '!': [{ '==': [{ var: 'data.illness' }, secret] }] },
    { if: [{ var: 'data.illness' }, { var: 'data.phone' }, 1] },
    { var: 'data' },
    { var: '' },
    { var: [{ cat: ['data.', 'illness'] }] },
    { filter: [{ var: 'data.parties' }, { '>': [{ var: 'age' }, 3] }] },
    { '>': [{ substr: [{ var: 'data.phone' }, 0, 30] }, 'a'] },
    { reduce: [{ merge: [{ var: 'data.phone' }] }, { var: 'current' }, ''] },
    { rule: 'ill' },
    { some: [{ merge: [{ var: 'data.parties' }] }, { '==': [{ var: 'age' }, 17.25] }] },
  ];

  test.each(leaks)('[RU13] %j never shows a value of class P2 or P3', (rule) => {
    const data = { data: { illness: secret, phone: secret, parties: [{ age: 17.25 }] } };
    const rules = { ill: { '==': [{ var: 'data.illness' }, secret] } };
    const explained = explainRule(rule, data, { rules });
    const said = sayExplanation(explained, names);
    const words = JSON.stringify(said);
    expect(words).not.toContain('13800000000');
    const stated = JSON.stringify(rule).includes('17.25');
    if (!stated) expect(words).not.toContain('17.25');
    expect(words).toContain('***');
  });
});
