import { expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { checkRule, compileRule, type Rule, sayRule } from '../../src/rules/index.ts';

const codes = (rule: Rule, rules: Readonly<Record<string, Rule>>) =>
  checkRule(rule, { rules }).map(({ code }) => code);

/** A rule under so many negations. */
const negated = (inside: Json, times: number): Json =>
  times === 0 ? inside : { '!': [negated(inside, times - 1)] };

/** Objects of two keys in one another: no operation, so that it is a literal. */
const nested = (times: number): Json => (times === 0 ? 1 : { first: nested(times - 1), second: 2 });

test('[RU6] the depth of a rule counts the named rules in it, and the objects that it states', () => {
  const rules = { half: negated(true, 24), whole: negated(true, 60), object: nested(24) };
  expect(codes(negated({ rule: 'half' }, 10), rules)).toEqual([]);
  expect(codes(negated({ rule: 'whole' }, 20), rules)).toEqual(['ENGINE_RULE_TOO_DEEP']);
  expect(codes(negated({ rule: 'object' }, 10), rules)).toEqual([]);
  expect(codes(negated({ rule: 'object' }, 50), rules)).toEqual(['ENGINE_RULE_TOO_DEEP']);
});

test('[RU6] the size of a rule counts the named rules in it, each time that they are named', () => {
  const big = { entries: Array.from({ length: 3000 }, (_, index) => index), also: 1 };
  expect(codes({ rule: 'big' }, { big })).toEqual([]);
  const twice = { or: [{ rule: 'big' }, { rule: 'big' }] };
  expect(codes(twice, { big })).toEqual(['ENGINE_RULE_TOO_LARGE']);
});

test('[RU9] a named rule that is not JSON is told where it is named', () => {
  const bad = Number.NaN;
  expect(checkRule({ '!': [{ rule: 'bad' }] }, { rules: { bad } })).toMatchObject([
    { code: 'ENGINE_RULE_NOT_JSON', element: 'bad' },
  ]);
});

test('[RU5] a name of any length is answered by names that there are', () => {
  const [problem] = checkRule({ rule: 'x'.repeat(201) }, { rules: { adult: true } });
  expect(problem?.details.nearest).toBe('adult');
});

test('[RU3] a path of many parts that is put together is looked up like any other', () => {
  const path = Array.from({ length: 18 }, () => 'a');
  const rule = compileRule({ var: [{ cat: ['a.', path.slice(1).join('.')] }] });
  const data = path.reduce<Json>((inside) => ({ a: inside }), 'found');
  expect(rule.evaluate(data)).toBe('found');
  expect(rule.evaluate({ a: {} })).toBe(null);
});

test('[RU11] what a reduction works on is said as the entry and the value so far', () => {
  const body = { '-': [{ var: 'accumulator' }, { var: 'current' }] };
  const said = sayRule({ '>': [{ reduce: [{ var: 'data.amounts' }, body, 100] }, 0] }, []);
  expect(said['zh-CN']).toContain('累计值');
  expect(said['zh-CN']).toContain('当前项');
  expect(said.en).toContain('the running value');
  expect(said.en).toContain('the current entry');
});
