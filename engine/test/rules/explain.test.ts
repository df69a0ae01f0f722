import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import {
  type Explanation,
  explainRule,
  type Rule,
  sayExplanation,
  whyNot,
} from '../../src/rules/index.ts';
import { facts, large, names } from './named-data.ts';

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
