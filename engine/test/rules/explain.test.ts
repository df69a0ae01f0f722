import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import {
  type Explanation,
  explainRule,
  type Rule,
  type RulePaths,
  sayExplanation,
  sayRule,
  whyNot,
} from '../../src/rules/index.ts';

const names: RulePaths = [
  {
    path: 'data.claim-amount',
    type: 'number',
    title: { 'zh-CN': '争议金额', en: 'Claim amount' },
    class: 'P0',
  },
  { path: 'data.people', type: 'number', title: { 'zh-CN': '涉及人数', en: 'People involved' } },
  { path: 'data.signed', type: 'boolean', title: { 'zh-CN': '已签收', en: 'Signed' } },
  { path: 'data.filed-on', type: 'date', title: { 'zh-CN': '受理日期', en: 'Filed on' } },
  { path: 'data.illness', type: 'string', title: { 'zh-CN': '疾病', en: 'Illness' }, class: 'P3' },
  { path: 'data.phone', type: 'string', title: { 'zh-CN': '电话', en: 'Phone' }, class: 'P2' },
  {
    path: 'data.kind',
    type: 'string',
    title: { 'zh-CN': '纠纷类别', en: 'Kind' },
    codes: [
      { id: 'labour', title: { 'zh-CN': '劳动争议', en: 'Labour' } },
      { id: 'family', title: { 'zh-CN': '婚姻家庭', en: 'Family' } },
    ],
  },
  { path: 'data.parties', type: 'array', title: { 'zh-CN': '当事人', en: 'Parties' } },
  { path: 'data.parties.age', type: 'number', title: { 'zh-CN': '年龄', en: 'Age' }, class: 'P2' },
];

const large: Rule = {
  and: [{ '>': [{ var: 'data.claim-amount' }, 50000] }, { '>=': [{ var: 'data.people' }, 10] }],
};

const facts = (amount: number, people: number): Json => ({
  data: { 'claim-amount': amount, people },
});

describe('explanations', () => {
  test('[RU8] every part is recorded with what it gave, and what was not reached is absent', () => {
    const explained = explainRule(large, facts(60000, 4));
    expect(explained).toEqual({
      operator: 'and',
      rule: large,
      result: false,
      decisive: true,
      parts: [
        {
          operator: '>',
          rule: { '>': [{ var: 'data.claim-amount' }, 50000] },
          result: true,
          decisive: false,
          parts: [
            {
              operator: 'var',
              rule: { var: 'data.claim-amount' },
              path: 'data.claim-amount',
              result: 60000,
              decisive: true,
              parts: [],
            },
            { operator: null, rule: 50000, result: 50000, decisive: true, parts: [] },
          ],
        },
        {
          operator: '>=',
          rule: { '>=': [{ var: 'data.people' }, 10] },
          result: false,
          decisive: true,
          parts: [
            {
              operator: 'var',
              rule: { var: 'data.people' },
              path: 'data.people',
              result: 4,
              decisive: true,
              parts: [],
            },
            { operator: null, rule: 10, result: 10, decisive: true, parts: [] },
          ],
        },
      ],
    });
    expect(explainRule(large, facts(1, 4)).parts).toHaveLength(1);
  });

  const flips: readonly [
    name: string,
    rule: Rule,
    data: Record<string, Json>,
    path: string,
    other: Json,
  ][] = [
    ['and', large, { 'claim-amount': 60000, people: 4 }, 'people', 12],
    [
      'or',
      { or: [{ '>': [{ var: 'data.people' }, 9] }, { '==': [{ var: 'data.kind' }, 'labour'] }] },
      { people: 3, kind: 'family' },
      'kind',
      'labour',
    ],
    ['not', { '!': [{ var: 'data.signed' }] }, { signed: true }, 'signed', false],
    [
      'if',
      {
        if: [
          { '==': [{ var: 'data.kind' }, 'labour'] },
          { '>': [{ var: 'data.people' }, 2] },
          false,
        ],
      },
      { kind: 'labour', people: 1 },
      'people',
      5,
    ],
    ['in', { in: [{ var: 'data.kind' }, ['labour']] }, { kind: 'family' }, 'kind', 'labour'],
    [
      'some',
      { some: [{ var: 'data.list' }, { '>': [{ var: '' }, 5] }] },
      { list: [1, 2] },
      'list',
      [1, 6],
    ],
    ['between', { '<': [1, { var: 'data.people' }, 10] }, { people: 4 }, 'people', 40],
  ];

  test.each(flips)(
    '[RU8] flipping a decisive fact of "%s" changes the result and the words',
    (_, rule, data, path, other) => {
      const before = explainRule(rule, { data });
      const after = explainRule(rule, { data: { ...data, [path]: other } });
      const decisive = (part: Explanation): string[] =>
        part.path === undefined
          ? part.parts.filter((one) => one.decisive).flatMap(decisive)
          : [part.path];
      expect(decisive(before)).toContain(`data.${path}`);
      expect(after.result).toBe(!before.result);
      const said = [sayExplanation(before, names), sayExplanation(after, names)];
      expect(said[0]?.result['zh-CN']).not.toBe(said[1]?.result['zh-CN']);
      expect(said[0]?.because.map((one) => one.en)).not.toEqual(
        said[1]?.because.map((one) => one.en),
      );
    },
  );

  test('[RU8] a part that is not decisive can change without changing the result', () => {
    const before = explainRule(large, facts(60000, 4));
    expect(before.parts[0]?.decisive).toBe(false);
    expect(explainRule(large, facts(1, 4)).result).toBe(before.result);
  });

  test('[RU8] of a long list only the first elements and the deciding one are kept', () => {
    const list = Array.from({ length: 500 }, (_, index) => index);
    const explained = explainRule(
      { some: [{ var: 'l' }, { '==': [{ var: '' }, 400] }] },
      { l: list },
    );
    expect(explained.parts).toHaveLength(22);
    expect(explained.parts.at(-1)?.result).toBe(true);
    expect(explained.parts.at(-1)?.decisive).toBe(true);
    expect(explained.parts[1]?.decisive).toBe(false);
  });

  test('[RU8] values too large to be shown are left out, and the result stays', () => {
    const list = Array.from({ length: 9_000 }, (_, index) => index);
    const rule = { and: Array.from({ length: 200 }, () => ({ var: 'l' })) };
    const explained = explainRule({ '!!': [rule] }, { l: list });
    expect(explained.result).toBe(true);
    expect(explained.parts[0]?.parts[0]?.result).toHaveLength(9_000);
    expect(explained.parts[0]?.parts[199]?.result).toBe('…');
    expect(JSON.stringify(explained).length).toBeLessThan(2_000_000);
  });

  test('[RU9] a named rule appears in the explanation under its id', () => {
    const explained = explainRule({ '!': { rule: 'large-case' } }, facts(60000, 12), {
      rules: { 'large-case': large },
    });
    expect(explained.result).toBe(false);
    expect(explained.parts[0]).toMatchObject({
      operator: 'rule',
      named: 'large-case',
      rule: { rule: 'large-case' },
      result: true,
    });
    expect(explained.parts[0]?.parts[0]?.operator).toBe('and');
  });
});

describe('why not', () => {
  const at = (rule: Rule, data: Json): Json | undefined => whyNot(explainRule(rule, data))?.rule;

  test('[RU10] a rule that holds has no failing condition', () => {
    expect(whyNot(explainRule(large, facts(60000, 12)))).toBeNull();
  });

  test('[RU10] the nearest failing condition is the smallest that failed', () => {
    expect(at(large, facts(60000, 4))).toEqual({ '>=': [{ var: 'data.people' }, 10] });
    expect(
      at({ and: [{ '!!': [{ and: [true, { '>': [{ var: 'x' }, 1] }] }] }] }, { x: 0 }),
    ).toEqual({ '>': [{ var: 'x' }, 1] });
    expect(at({ '!': [{ var: 'x' }] }, { x: 1 })).toEqual({ '!': [{ var: 'x' }] });
    expect(at({ if: [{ var: 'x' }, true, false] }, { x: 0 })).toEqual({ var: 'x' });
    expect(at({ all: [[1, 5], { '<': [{ var: '' }, 3] }] }, null)).toEqual({
      '<': [{ var: '' }, 3],
    });
    expect(at({ some: [[], true] }, null)).toEqual({ some: [[], true] });
    expect(at({ and: [] }, null)).toEqual({ and: [] });
  });

  test('[RU10] of alternatives the one with the fewest failures is nearest', () => {
    const rule = {
      or: [
        { or: [{ '==': [{ var: 'a' }, 1] }, { '==': [{ var: 'a' }, 2] }] },
        { '==': [{ var: 'b' }, 1] },
      ],
    };
    expect(at(rule, { a: 0, b: 0 })).toEqual({ '==': [{ var: 'b' }, 1] });
  });
});

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

  test.each([
    'var',
    'missing',
    'missing_some',
    'if',
    '?:',
    '==',
    '===',
    '!=',
    '!==',
    '!',
    '!!',
    'or',
    'and',
    '>',
    '>=',
    '<',
    '<=',
    'max',
    'min',
    '+',
    '-',
    '*',
    '/',
    '%',
    'map',
    'reduce',
    'filter',
    'all',
    'none',
    'some',
    'merge',
    'in',
    'cat',
    'substr',
    'log',
    'rule',
    'unheard-of',
  ])('[RU11] every part of "%s" is mentioned, whatever its number of parts', (operator) => {
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
  });

  test('[RU11] a rule far deeper than its bounds is still said', () => {
    let rule: Json = { var: 'x' };
    for (let level = 0; level < 5_000; level += 1) rule = { '!': [rule] };
    expect(sayRule(rule, []).en).toContain('…');
  });
});

describe('explanations in words', () => {
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
