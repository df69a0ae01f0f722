import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { checkRule, type RulePaths, typeOfRule } from '../../src/rules/index.ts';

const types = [
  'string',
  'number',
  'money',
  'boolean',
  'date',
  'instant',
  'array',
  'object',
  'any',
] as const;

const paths: RulePaths = [
  ...types.map((type) => ({ path: `data.${type}`, type, title: { 'zh-CN': type, en: type } })),
  { path: 'data.array.age', type: 'number' as const, title: { 'zh-CN': '年龄', en: 'Age' } },
];

const read = (name: string): Json => ({ var: `data.${name}` });

/** By hand: for a part of each operator, the types that it can do something with; `any` always. */
const accepted: readonly [operator: string, around: (part: Json) => Json, types: string][] = [
  ['+', (part) => ({ '+': [part, 1] }), 'number money boolean'],
  ['-', (part) => ({ '-': [1, part] }), 'number money boolean'],
  ['*', (part) => ({ '*': [part, 2] }), 'number money boolean'],
  ['max', (part) => ({ max: [1, part] }), 'number money boolean'],
  ['substr', (part) => ({ substr: [part, 1] }), 'string number money boolean date instant'],
  ['in', (part) => ({ in: ['x', part] }), 'string array date instant money'],
  ['some', (part) => ({ some: [part, true] }), 'array'],
  ['filter', (part) => ({ filter: [part, true] }), 'array'],
  ['count-of', (part) => ({ 'count-of': [part, true] }), 'array'],
  ['sum-of', (part) => ({ 'sum-of': [part, 1] }), 'array'],
  ['date-add', (part) => ({ 'date-add': [part, 1, 'month'] }), 'date'],
  ['date-add', (part) => ({ 'date-add': ['2026-01-01', part, 'month'] }), 'number money boolean'],
  ['days-between', (part) => ({ 'days-between': [read('date'), part] }), 'date'],
  ['weekday', (part) => ({ weekday: part }), 'date'],
  ['age-on', (part) => ({ 'age-on': [part, read('date')] }), 'date'],
  ['date-between', (part) => ({ 'date-between': [read('date'), '2026-01-01', part] }), 'date'],
  ['starts-with', (part) => ({ 'starts-with': [part, 'x'] }), 'string date instant money'],
  ['length', (part) => ({ length: [part] }), 'string array date instant money'],
  ['citizen-id-valid', (part) => ({ 'citizen-id-valid': [part] }), 'string date instant money'],
  ['cents-of', (part) => ({ 'cents-of': [part] }), 'money number'],
  ['money-of', (part) => ({ 'money-of': [part] }), 'number money boolean'],
  ['is-blank', (part) => ({ 'is-blank': [part] }), types.join(' ')],
  ['cat', (part) => ({ cat: [part] }), types.join(' ')],
];

describe('types of arguments', () => {
  test.each(accepted)('[RU20] %s takes the types that it can use', (_, around, fitting) => {
    const refused = types.filter((type) =>
      checkRule(around(read(type)), { paths }).some(
        ({ code }) => code === 'ENGINE_RULE_ARGUMENT_TYPE',
      ),
    );
    const wanted = [...fitting.split(' '), 'any'];
    expect(refused).toEqual(types.filter((type) => !wanted.includes(type)));
  });

  test('[RU20] the mistake is placed at the argument, with expected and got', () => {
    const rule: Json = { and: [true, { '/': [read('number'), read('date')] }] };
    expect(checkRule(rule, { paths })).toMatchObject([
      {
        code: 'ENGINE_RULE_ARGUMENT_TYPE',
        severity: 'warning',
        path: '/and/1/~1/1',
        details: { operator: '/', expected: 'number', got: 'date' },
      },
    ]);
    expect(checkRule({ weekday: 'today' }, { paths })).toMatchObject([
      { path: '/weekday', details: { expected: 'date', got: 'string' } },
    ]);
  });

  test('[RU20] what calculates a type is known by it', () => {
    const ofNumber: Json = { 'date-add': [read('date'), { 'year-of': read('date') }, 'year'] };
    expect(checkRule(ofNumber, { paths })).toEqual([]);
    const ofDate: Json = { '+': [1, { 'citizen-id-birth': read('string') }] };
    expect(checkRule(ofDate, { paths }).map((one) => one.path)).toEqual(['/+/1']);
    const ofEntry: Json = { map: [read('array'), { '+': [{ var: '' }, { var: 'age' }] }] };
    expect(checkRule(ofEntry, { paths })).toEqual([]);
  });

  test('[RU20] one text becomes a number by +, and numeric texts are numbers', () => {
    expect(checkRule({ '+': read('string') }, { paths })).toEqual([]);
    expect(checkRule({ '+': ['2', read('number')] }, { paths })).toEqual([]);
    expect(checkRule({ '+': ['two', read('number')] }, { paths })).toHaveLength(1);
  });
});

describe('sides of a comparison', () => {
  /** By hand: which types may stand on the two sides of `<`; every pair, in one order. */
  const comparable = [
    'string number',
    'string money',
    'string boolean',
    'string date',
    'string instant',
    'number money',
    'number boolean',
    'money boolean',
  ];

  test('[RU20] sides that differ are a warning, in either order', () => {
    const told = types.filter((type) => type !== 'any');
    const differ = told.flatMap((one) =>
      told
        .filter((other) => {
          const found = checkRule({ '<': [read(one), read(other)] }, { paths });
          return found.some(({ code }) => code === 'ENGINE_RULE_SIDES_DIFFER');
        })
        .map((other) => `${one} ${other}`),
    );
    const expected = told.flatMap((one) =>
      told
        .filter((other) => one !== other)
        .map((other) => [`${one} ${other}`, `${other} ${one}`])
        .filter((pair) => !pair.some((name) => comparable.includes(name)))
        .map(([name]) => name),
    );
    expect(differ.sort()).toEqual(expected.sort());
  });

  test('[RU20] strictly equal needs the same type', () => {
    const codes = (rule: Json) => checkRule(rule, { paths }).map((one) => one.code);
    expect(codes({ '===': [read('number'), read('string')] })).toEqual([
      'ENGINE_RULE_SIDES_DIFFER',
    ]);
    expect(codes({ '==': [read('number'), read('string')] })).toEqual([]);
  });

  test('[RU19] two amounts compared as texts are a warning, in cents they are none', () => {
    const codes = (rule: Json) => checkRule(rule, { paths }).map((one) => one.code);
    expect(codes({ '>': [read('money'), read('money')] })).toEqual(['ENGINE_RULE_MONEY_AS_TEXT']);
    expect(codes({ '>=': [read('money'), '500.00'] })).toEqual(['ENGINE_RULE_MONEY_AS_TEXT']);
    expect(codes({ between: [read('money'), 1, read('money')] })).toEqual([
      'ENGINE_RULE_MONEY_AS_TEXT',
    ]);
    expect(codes({ '>': [read('money'), 500] })).toEqual([]);
    expect(codes({ '>': [{ 'cents-of': read('money') }, { 'cents-of': '500.00' }] })).toEqual([]);
  });
});

describe('types of results', () => {
  test.each([
    [true, 'boolean'],
    [null, 'nothing'],
    ['2026-01-01', 'date'],
    ['2026-01-01T00:00:00.000Z', 'instant'],
    ['2026-02-30', 'string'],
    [[1], 'array'],
    [{ a: 1, b: 2 }, 'object'],
    [read('money'), 'money'],
    [read('array.age'), 'number'],
    [read('unknown'), 'any'],
    [read('array.0'), 'any'],
    [{ '<': [1, 2] }, 'boolean'],
    [{ and: [{ '!': 1 }, { in: [1, [1]] }] }, 'boolean'],
    [{ or: [read('number'), read('string')] }, 'any'],
    [{ if: [true, read('date'), { 'date-add': [read('date'), 1, 'year'] }] }, 'date'],
    [{ if: [true, 1, null] }, 'number'],
    [{ if: [true, 1, false, 'x'] }, 'any'],
    [{ rule: 'large' }, 'boolean'],
    [{ missing: ['a'] }, 'array'],
    [{ 'money-of': 1 }, 'money'],
    [{ reduce: [[], 1, 0] }, 'any'],
    [{ unknown: 1 }, 'any'],
  ] as readonly [Json, string][])('[RU20] %j gives %s', (rule, type) => {
    const rules = { large: { '>': [read('number'), 1] } };
    expect(typeOfRule(rule, paths, { rules })).toBe(type);
  });

  test('[RU20] a condition that gives no truth value is a warning', () => {
    const found = (rule: Json) => checkRule(rule, { paths, expects: 'boolean' });
    expect(found({ '+': [1, 2] })).toMatchObject([
      {
        code: 'ENGINE_RULE_RESULT_TYPE',
        severity: 'warning',
        details: { expected: 'boolean', got: 'number' },
      },
    ]);
    expect(found(read('date'))).toHaveLength(1);
    for (const rule of [
      read('boolean'),
      read('any'),
      { '!': read('date') },
      null,
      true,
    ] as Json[]) {
      expect(found(rule)).toEqual([]);
    }
    expect(checkRule({ '+': [1, 2] }, { paths })).toEqual([]);
  });
});
