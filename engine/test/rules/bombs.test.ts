import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import { checkRule, compileRule, evaluateRule, explainRule } from '../../src/rules/index.ts';
import { calendar } from '../calendar/naive-counter.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof EngineError ? error.code : `not an EngineError: ${error}`;
  }
  return 'nothing was thrown';
}

function nested(levels: number): Json {
  let rule: Json = true;
  for (let level = 0; level < levels; level += 1) rule = { '!': [rule] };
  return rule;
}

const numbers = (count: number): Json => Array.from({ length: count }, (_, index) => index);

describe('rules refused before they run', () => {
  test('[RU6] a rule of 64 levels is evaluated, one of 65 is refused', () => {
    expect(evaluateRule(nested(64), null)).toBe(true);
    expect(checkRule(nested(65)).map((one) => one.code)).toEqual(['ENGINE_RULE_TOO_DEEP']);
    expect(codeOf(() => compileRule(nested(65)))).toBe('ENGINE_RULE_TOO_DEEP');
  });

  test.each([1_000, 5_000, 100_000, 1_000_000])(
    '[RU6] %i levels are refused without exhausting the stack',
    (levels) => {
      expect(codeOf(() => compileRule(nested(levels)))).toMatch(/ENGINE_RULE_TOO_(DEEP|LARGE)/);
    },
  );

  test('[RU6] lists and literal objects nest no deeper than operations', () => {
    let list: Json = [];
    let object: Json = { a: 1, b: 2 };
    for (let level = 0; level < 1_000; level += 1) {
      list = [list];
      object = { a: object, b: 2 };
    }
    expect(codeOf(() => compileRule({ '!': [list] }))).toBe('ENGINE_RULE_TOO_DEEP');
    expect(codeOf(() => compileRule(object))).toBe('ENGINE_RULE_TOO_DEEP');
  });

  test('[RU6] a rule of 5,000 nodes is evaluated, one of 5,001 is refused', () => {
    const sum = (nodes: number): Json => ({ '+': Array.from({ length: nodes - 1 }, () => 1) });
    expect(evaluateRule(sum(5_000), null)).toBe(4_999);
    expect(checkRule(sum(5_001)).map((one) => one.code)).toEqual(['ENGINE_RULE_TOO_LARGE']);
  });

  test('[RU6] a literal list of a million entries is refused', () => {
    expect(codeOf(() => compileRule({ in: [1, numbers(1_000_000)] }))).toBe(
      'ENGINE_RULE_TOO_LARGE',
    );
  });

  test('[RU6] a rule that holds itself is refused', () => {
    const own: { and: unknown[] } = { and: [] };
    own.and.push(own);
    expect(codeOf(() => compileRule(own as Json))).toBe('ENGINE_RULE_TOO_DEEP');
  });

  test('[RU6] named rules count as written out, so that doubling them is refused', () => {
    const rules: Record<string, Json> = { 'rule-0': { '!': true } };
    for (let index = 1; index <= 30; index += 1) {
      const before = { rule: `rule-${index - 1}` };
      rules[`rule-${index}`] = { and: [before, before] };
    }
    expect(codeOf(() => compileRule({ rule: 'rule-30' }, { rules }))).toBe('ENGINE_RULE_TOO_LARGE');
  });

  test('[RU6] a literal text longer than the limit is refused', () => {
    expect(codeOf(() => compileRule({ '!': 'a'.repeat(100_001) }))).toBe(
      'ENGINE_RULE_TEXT_TOO_LONG',
    );
  });
});

describe('rules stopped while they run', () => {
  const list = numbers(400);
  const body = { var: 'current' };
  const bombs: readonly [name: string, rule: Json, data: Json, code: string][] = [
    [
      'map in map',
      { map: [{ var: 'list' }, { map: [list, { map: [list, 1] }] }] },
      { list },
      'ENGINE_RULE_STEPS_EXCEEDED',
    ],
    [
      'reduce in map',
      { map: [list, { reduce: [list, { '+': [body, 1] }, 0] }] },
      null,
      'ENGINE_RULE_STEPS_EXCEEDED',
    ],
    [
      'filter in some',
      { some: [list, { filter: [list, { '!': true }] }] },
      null,
      'ENGINE_RULE_STEPS_EXCEEDED',
    ],
    [
      'text doubled',
      { reduce: [numbers(30), { cat: [{ var: 'accumulator' }, { var: 'accumulator' }] }, 'ab'] },
      null,
      'ENGINE_RULE_TEXT_TOO_LONG',
    ],
    [
      'list doubled',
      { reduce: [numbers(30), { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, [1]] },
      null,
      'ENGINE_RULE_ARRAY_TOO_LONG',
    ],
    [
      'tree doubled',
      { reduce: [numbers(40), [{ var: 'accumulator' }, { var: 'accumulator' }], 1] },
      null,
      'ENGINE_RULE_STEPS_EXCEEDED',
    ],
    [
      'tree doubled into text',
      { cat: [{ reduce: [numbers(40), [{ var: 'accumulator' }, { var: 'accumulator' }], 1] }] },
      null,
      'ENGINE_RULE_TEXT_TOO_LONG',
    ],
    [
      'tower of lists',
      { reduce: [numbers(2_000), [{ var: 'accumulator' }], 1] },
      null,
      'ENGINE_RULE_VALUE_TOO_DEEP',
    ],
    [
      'tower of lists into text',
      { '+': [{ reduce: [numbers(2_000), [{ var: 'accumulator' }], 1] }] },
      null,
      'ENGINE_RULE_VALUE_TOO_DEEP',
    ],
    [
      'long text searched often',
      { map: [numbers(2_000), { in: ['b', { cat: ['a'.repeat(90_000)] }] }] },
      null,
      'ENGINE_RULE_STEPS_EXCEEDED',
    ],
    [
      'long number read often',
      { map: [numbers(2_000), { '+': ['1'.repeat(90_000)] }] },
      null,
      'ENGINE_RULE_STEPS_EXCEEDED',
    ],
    [
      'long path read often',
      { map: [numbers(2_000), { var: 'a.'.repeat(40_000) }] },
      null,
      'ENGINE_RULE_STEPS_EXCEEDED',
    ],
  ];

  test.each(bombs)(
    '[RU7] %s is stopped with a code, evaluated and explained',
    (_, rule, data, code) => {
      const compiled = compileRule(rule);
      expect(codeOf(() => compiled.evaluate(data))).toBe(code);
      expect(codeOf(() => compiled.explain(data))).toBe(code);
    },
  );

  test.each(bombs)(
    '[RU7] %s is stopped with a code while data is not known',
    (_, rule, data, code) => {
      const compiled = compileRule(rule);
      const outcome = codeOf(() => compiled.evaluate(data, { missing: 'unknown' }));
      // What stops on the way to a text or a result has no text or result to stop at while it is unknown.
      expect([code, 'ENGINE_RULE_STEPS_EXCEEDED', 'nothing was thrown']).toContain(outcome);
    },
  );

  const years: Json = { 'working-days-between': ['0001-01-01', '9999-12-31'] };
  test.each([
    ['count-of in count-of', { 'count-of': [list, { 'count-of': [list, true] }] }],
    ['sum-of in sum-of', { 'sum-of': [list, { 'sum-of': [list, 1] }] }],
    ['working days of all years, often', { map: [list, years] }],
    [
      'working days far ahead, often',
      { map: [list, { 'date-add': ['2026-01-01', 10_000, 'working-day'] }] },
    ],
    ['the lighter of two loops', { lighter: [{ map: [list, { map: [list, 1] }] }, 1, [1, 2]] }],
  ] as readonly [string, Json][])('[RU7] %s is stopped with a code', (_, rule) => {
    const compiled = compileRule(rule, { calendar });
    expect(codeOf(() => compiled.evaluate(null))).toBe('ENGINE_RULE_STEPS_EXCEEDED');
    expect(codeOf(() => compiled.explain(null))).toBe('ENGINE_RULE_STEPS_EXCEEDED');
  });

  test('[RU7] a thousand bombs, one after another, leave everything as it was', {
    timeout: 60_000,
  }, () => {
    const compiled = bombs.map(([, rule]) => compileRule(rule));
    const sound = compileRule({ '+': [{ var: 'a' }, 1] });
    for (let count = 0; count < 1_000; count += 1) {
      const index = count % bombs.length;
      const [, , data, code] = bombs[index] as (typeof bombs)[number];
      expect(codeOf(() => compiled[index]?.evaluate(data))).toBe(code);
    }
    expect(sound.evaluate({ a: 2 })).toBe(3);
  });

  const million = { list: numbers(1_000_000) };
  test.each(['map', 'filter', 'reduce', 'all', 'some', 'none'])(
    '[RU7] %s over a million entries of data is stopped',
    (name) => {
      const rule = { [name]: [{ var: 'list' }, { '!': [{ var: '' }] }] };
      expect(codeOf(() => evaluateRule(rule, million))).toBe('ENGINE_RULE_ARRAY_TOO_LONG');
    },
  );

  test.each([
    ['in', { in: [-1, { var: 'list' }] }],
    ['merge', { merge: [{ var: 'list' }, 1] }],
    ['cat', { cat: [{ var: 'list' }] }],
    ['missing', { missing: [{ var: 'list' }] }],
    ['missing_some', { missing_some: [1, { var: 'list' }] }],
    ['the result', { var: 'list' }],
  ] as readonly [string, Json][])('[RU7] %s of a million entries of data is stopped', (_, rule) => {
    expect(codeOf(() => evaluateRule(rule, million))).toBe('ENGINE_RULE_ARRAY_TOO_LONG');
  });

  test('[RU7] a list at the limit is gone through, one entry more is not', () => {
    const sum = { reduce: [{ var: '' }, { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0] };
    expect(evaluateRule(sum, numbers(10_000))).toBe(49_995_000);
    expect(codeOf(() => evaluateRule(sum, numbers(10_001)))).toBe('ENGINE_RULE_ARRAY_TOO_LONG');
  });

  test('[RU7] a text at the limit is made, one character more is not', () => {
    const doubled = { cat: [{ var: '' }, { var: '' }] };
    expect(evaluateRule(doubled, 'a'.repeat(50_000))).toHaveLength(100_000);
    expect(codeOf(() => evaluateRule(doubled, 'a'.repeat(50_001)))).toBe(
      'ENGINE_RULE_TEXT_TOO_LONG',
    );
  });

  test('[RU7] the limits of the context replace the defaults one by one', () => {
    const rule = { map: [[1, 2, 3], { '+': [{ var: '' }, 1] }] };
    expect(evaluateRule(rule, null, { limits: { steps: 50 } })).toEqual([2, 3, 4]);
    expect(codeOf(() => evaluateRule(rule, null, { limits: { steps: 10 } }))).toBe(
      'ENGINE_RULE_STEPS_EXCEEDED',
    );
    expect(codeOf(() => compileRule(rule, { limits: { nodes: 5 } }))).toBe('ENGINE_RULE_TOO_LARGE');
    expect(codeOf(() => compileRule(rule, { limits: { depth: 1 } }))).toBe('ENGINE_RULE_TOO_DEEP');
  });

  test('[RU7] a stopped rule leaves the next evaluation its whole budget', () => {
    const compiled = compileRule({ map: [{ var: 'list' }, { map: [{ var: '' }, 1] }] });
    const square = { list: [list, list, list] };
    expect(codeOf(() => compiled.evaluate({ list: Array.from({ length: 400 }, () => list) }))).toBe(
      'ENGINE_RULE_STEPS_EXCEEDED',
    );
    expect(compiled.evaluate(square)).toHaveLength(3);
    expect(explainRule(compiled.rule, square).result).toHaveLength(3);
  });
});
