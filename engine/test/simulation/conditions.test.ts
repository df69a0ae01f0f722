import { expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { compileRule } from '../../src/rules/index.ts';
import { conditionsOf, seenConditions } from '../../src/simulation/conditions.ts';

const a = { '>': [{ var: 'a' }, 1] };
const b = { '==': [{ var: 'b' }, 'x'] };
const c = { '<': [{ var: 'c' }, 9] };
const paths = (rule: Json, holds = true) => conditionsOf(rule, holds).map((one) => one.path);

test('[SI3] joints are opened, in lists and in short form, and what stands between is one condition', () => {
  expect(paths(a)).toEqual(['']);
  expect(paths({ and: [a, { or: [b, c] }] })).toEqual(['/and/0', '/and/1/or/0', '/and/1/or/1']);
  expect(paths({ '!': a })).toEqual(['/!']);
  expect(paths({ '!!': [a] })).toEqual(['/!!/0']);
  expect(paths({ lighter: [a, b, 'kept'] })).toEqual(['/lighter/0', '/lighter/1']);
});

test('[SI3] of choices the conditions count, and the branches where the whole is asked', () => {
  const choice = { if: [a, b, c, 1, 2] };
  expect(paths(choice, false)).toEqual(['/if/0', '/if/2']);
  expect(paths(choice)).toEqual(['/if/0', '/if/1', '/if/2']);
  expect(paths({ '?:': [a, 1, 2] }, false)).toEqual(['/?:/0']);
});

test('[SI3] of a rule that gives a value only the conditions of its choices and negations count', () => {
  expect(paths({ '+': [{ if: [a, 1, 2] }, 3] }, false)).toEqual(['/+/0/if/0']);
  expect(paths([{ if: [a, 1, 2] }, { '!': b }], false)).toEqual(['/0/if/0', '/1/!']);
  expect(paths(a, false)).toEqual([]);
  expect(paths('text', false)).toEqual([]);
  expect(paths({ map: [{ var: 'list' }, { if: [a, 1, 2] }] }, false)).toEqual([]);
});

test('[SI3] named rules and tables have conditions of their own', () => {
  expect(paths({ and: [{ rule: 'named' }, a] })).toEqual(['/and/1']);
  expect(paths({ table: ['levels', 'days'] })).toEqual([]);
});

/** Each condition that an evaluation reached, by its owner, with whether it held. */
function seen(rule: Json, data: Json, holds = true): [string, Json, boolean][] {
  const found: [string, Json, boolean][] = [];
  const { explain } = compileRule(rule, { rules: { named: { and: [b, c] } } });
  const tell = (owner: string, condition: Json, held: boolean) =>
    found.push([owner, condition, held]);
  seenConditions(explain(data), 'own', holds, tell, () => true);
  return found;
}

test('[SI2] what was reached is seen, up to where it was decided', () => {
  expect(seen({ and: [a, b] }, { a: 2, b: 'y' })).toEqual([
    ['own', a, true],
    ['own', b, false],
  ]);
  expect(seen({ and: [a, b] }, { a: 0, b: 'x' })).toEqual([['own', a, false]]);
  expect(seen({ '!': [a] }, { a: 0 })).toEqual([['own', a, false]]);
  expect(seen({ '!!': a }, { a: 2 }, false)).toEqual([['own', a, true]]);
});

test('[SI2] of a choice the conditions up to the one that held are seen, then its branch', () => {
  const choice = { if: [a, b, c, 1, 2] };
  expect(seen(choice, { a: 2, b: 'x' })).toEqual([
    ['own', a, true],
    ['own', b, true],
  ]);
  expect(seen(choice, { a: 0, c: 3 })).toEqual([
    ['own', a, false],
    ['own', c, true],
  ]);
  expect(seen({ '+': [{ if: [a, 1, 2] }, 3] }, { a: 0 }, false)).toEqual([['own', a, false]]);
});

test('[SI3] what a named rule evaluates is seen as its own', () => {
  expect(seen({ or: [a, { rule: 'named' }] }, { a: 0, b: 'x', c: 10 })).toEqual([
    ['own', a, false],
    ['named', b, true],
    ['named', c, false],
  ]);
});

test('[SI3] of two results that are held against each other both are seen', () => {
  expect(seen({ lighter: [a, b, ['kept']] }, { a: 2, b: 'y' })).toEqual([
    ['own', a, true],
    ['own', b, false],
  ]);
});

test('[SI3] what stands neither in a list nor under one operator has no condition', () => {
  expect(paths({ one: 1, two: 2 })).toEqual([]);
  expect(paths({})).toEqual([]);
  expect(paths({ if: a }, false)).toEqual([]);
  expect(paths({ '!!': [a] }, false)).toEqual(['/!!/0']);
  expect(seen({ '!!': [a] }, { a: 2 })).toEqual([['own', a, true]]);
  expect(seen({ map: [{ var: 'list' }, { if: [a, 1, 2] }] }, { list: [1] }, false)).toEqual([]);
});
