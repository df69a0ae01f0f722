import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import type { EngineError } from '../../src/problem/engine-error.ts';
import { evaluateRule } from '../../src/rules/index.ts';

/** Truth tables by hand, one for each operator: arguments (or the short form) and what they give. */
const tables: Readonly<Record<string, readonly [parts: Json, result: Json][]>> = {
  '==': [
    [[1, '1'], true],
    [[0, false], true],
    [['', 0], true],
    [[null, 0], false],
    [[null, null], true],
    [[[1], 1], true],
    [[[], []], false],
    [[{ a: 1, b: 2 }, '[object Object]'], true],
    [[1], false],
  ],
  '===': [
    [[1, 1], true],
    [[1, '1'], false],
    [[null, null], true],
    [[[], []], false],
  ],
  '!=': [
    [[1, '1'], false],
    [[1, 2], true],
    [[null, false], true],
  ],
  '!==': [
    [[1, '1'], true],
    [['a', 'a'], false],
  ],
  '>': [
    [[2, 1], true],
    [['10', '9'], false],
    [['10', 9], true],
    [[null, -1], true],
    [['a', 1], false],
    [[1], false],
  ],
  '>=': [
    [[1, 1], true],
    [[null, 0], true],
    [[0, 1], false],
  ],
  '<': [
    [[1, 2, 3], true],
    [[1, 3, 2], false],
    [[2, 1, 3], false],
    [['2024-01-31', '2024-02-01'], true],
    [[[1], [2]], true],
  ],
  '<=': [
    [[1, 1, 1], true],
    [[1, 2, 1], false],
    [[null, 0], true],
  ],
  '!': [
    [true, false],
    [[0], true],
    [[[]], true],
    [['0'], false],
    [[], true],
    [[{}], false],
  ],
  '!!': [
    [[[]], false],
    [['0'], true],
    [[null], false],
    [[[0]], true],
  ],
  and: [
    [[1, 'b'], 'b'],
    [[1, 0, 2], 0],
    [[[], 1], []],
    [[], null],
  ],
  or: [
    [[0, 'b', 'c'], 'b'],
    [[0, ''], ''],
    [[], null],
  ],
  if: [
    [[true, 1, 2], 1],
    [[[], 1, 2], 2],
    [[false, 1], null],
    [[false, 1, '0', 2, 3], 2],
    [[], null],
    [7, 7],
  ],
  '?:': [
    [[true, 1, 2], 1],
    [[0, 1, 2], 2],
  ],
  '+': [
    [[1, '2', 3.5], 6.5],
    [['3px', 1], 4],
    [[null, 1], null],
    [[], 0],
    ['-7.5', -7.5],
    [[true], null],
  ],
  '-': [
    [[5, 2], 3],
    [[5], -5],
    [['5', '2'], 3],
    [[null, 1], -1],
    [['x', 1], null],
  ],
  '*': [
    [[2, '3', 4], 24],
    [['x'], 'x'],
    [[2, null], null],
  ],
  '/': [
    [[6, 3], 2],
    [[1, 0], null],
    [['6', 4], 1.5],
  ],
  '%': [
    [[7, 3], 1],
    [[-7, 3], -1],
    [[7, 0], null],
  ],
  min: [
    [[3, 1, 2], 1],
    [[], null],
    [['5', 7], 5],
    [['x', 1], null],
  ],
  max: [
    [[3, 1, 2], 3],
    [[null, -1], 0],
    [4, 4],
  ],
  cat: [
    [['a', 1, true, null], 'a1true'],
    [[[1, [2, null]], 'x'], '1,2,x'],
    ['a', 'a'],
    [[], ''],
  ],
  substr: [
    [['jsonlogic', 4], 'logic'],
    [['jsonlogic', -5], 'logic'],
    [['jsonlogic', 1, 3], 'son'],
    [['jsonlogic', 4, -2], 'log'],
    [['纠纷受理', 0, 2], '纠纷'],
    [[12345, 1, 2], '23'],
    [['abc', 5], ''],
    [['abc', 0, '-1'], ''],
    [['abc', 0, -0.5], 'ab'],
  ],
  in: [
    [['b', ['a', 'b']], true],
    [[1, ['1']], false],
    [['ell', 'hello'], true],
    [[1, 'a1'], true],
    [['a', null], false],
    [['', ''], false],
    [['a', { a: 1, b: 2 }], false],
  ],
  merge: [
    [
      [1, [2, [3]], []],
      [1, 2, [3]],
    ],
    [[], []],
    [null, [null]],
  ],
  map: [
    [
      [[1, 2], { '*': [{ var: '' }, 2] }],
      [2, 4],
    ],
    [[null, 1], []],
    [[[1]], [null]],
  ],
  filter: [
    [
      [[1, 2, 3], { '>': [{ var: '' }, 1] }],
      [2, 3],
    ],
    [['abc', true], []],
  ],
  reduce: [
    [[[1, 2, 3], { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 10], 16],
    [[null, 1, 'start'], 'start'],
    [[[], 1], null],
  ],
  all: [
    [[[2, 3], { '>': [{ var: '' }, 1] }], true],
    [[[1, 2], { '>': [{ var: '' }, 1] }], false],
    [[[], true], false],
    [[null, true], false],
  ],
  some: [
    [[[1, 2], { '>': [{ var: '' }, 1] }], true],
    [[[0], { var: '' }], false],
    [[[], true], false],
  ],
  none: [
    [[[1], { '>': [{ var: '' }, 1] }], true],
    [[[2], { var: '' }], false],
    [[[], true], true],
  ],
  log: [
    ['said', 'said'],
    [[1, 2], 1],
  ],
  var: [
    ['claim-amount', 7],
    ['party.name', 'Li'],
    ['list.1', 'b'],
    ['list.length', 2],
    [['none', 'default'], 'default'],
    [['nothing', 'default'], null],
    ['none', null],
    [1, null],
    [[{ cat: ['par', 'ty'] }], { name: 'Li', 'a.b': 1 }],
  ],
  missing: [
    [
      ['claim-amount', 'x', 'blank', 'nothing'],
      ['x', 'blank', 'nothing'],
    ],
    [[['x', 'party.name']], ['x']],
    [[['x', ['y', 'default']]], ['x']],
    ['x', ['x']],
    [[], []],
  ],
  missing_some: [
    [[1, ['claim-amount', 'x']], []],
    [
      [2, ['claim-amount', 'x', 'y']],
      ['x', 'y'],
    ],
    [['1', ['x']], ['x']],
    [[0, []], []],
  ],
  rule: [
    ['named', 8],
    [['named'], 8],
  ],
};

const data: Json = {
  'claim-amount': 7,
  party: { name: 'Li', 'a.b': 1 },
  list: ['a', 'b'],
  blank: '',
  nothing: null,
};
const context = { rules: { named: { '+': [{ var: 'claim-amount' }, 1] } } };

describe('truth tables', () => {
  for (const [name, rows] of Object.entries(tables)) {
    test.each(rows)(`[RU2] "${name}" of %j gives %j`, (parts, result) => {
      expect(evaluateRule({ [name]: parts }, data, context)).toEqual(result);
    });
  }

  test('[RU2] what is no operation is itself, and lists are evaluated entry by entry', () => {
    for (const literal of [null, true, 0, 'text', {}, { var: 'a', other: 1 }]) {
      expect(evaluateRule(literal, data)).toEqual(literal);
    }
    expect(evaluateRule([1, { var: 'list.0' }, [{ '+': [1, 1] }]], data)).toEqual([1, 'a', [2]]);
  });

  test('[RU2] only the branch that is reached is evaluated', () => {
    const stops: Json = { missing_some: [1, { var: 'nothing' }] };
    expect(evaluateRule({ if: [true, 1, stops] }, data)).toBe(1);
    expect(evaluateRule({ and: [false, stops] }, data)).toBe(false);
    expect(evaluateRule({ or: [true, stops] }, data)).toBe(true);
    expect(() => evaluateRule({ or: [false, stops] }, data)).toThrow(/ENGINE_RULE_KEYS_NOT_LIST/);
  });

  test('[RU4] values that JSON cannot hold become null, at any place of a result', () => {
    expect(evaluateRule([{ '/': [1, 0] }, { '+': ['x'] }, { and: [] }], null)).toEqual([
      null,
      null,
      null,
    ]);
    expect(evaluateRule({ '>': [{ '/': [1, 0] }, 1e300] }, null)).toBe(true);
  });
});

describe('named rules', () => {
  const rules = {
    'large-case': { '>': [{ var: 'data.claim-amount' }, { rule: 'threshold' }] },
    threshold: { var: ['param.threshold', 50000] },
    ring: { '!': { rule: 'ring' } },
    'uses-unknown': { rule: 'absent' },
  };

  test('[RU9] a named rule gives what its body gives in its place', () => {
    const rule = { and: [{ rule: 'large-case' }, { rule: 'large-case' }] };
    expect(evaluateRule(rule, { data: { 'claim-amount': 60000 } }, { rules })).toBe(true);
    expect(
      evaluateRule(
        rule,
        { data: { 'claim-amount': 60000 }, param: { threshold: 70000 } },
        { rules },
      ),
    ).toBe(false);
    const adult = { adult: { '>=': [{ var: 'age' }, 18] } };
    expect(
      evaluateRule(
        { filter: [{ var: 'p' }, { rule: 'adult' }] },
        { p: [{ age: 17 }, { age: 18 }] },
        { rules: adult },
      ),
    ).toEqual([{ age: 18 }]);
  });

  test.each([
    [{ rule: 'ring' }, 'ENGINE_RULE_CYCLE'],
    [{ rule: 'absent' }, 'ENGINE_RULE_NAME_UNKNOWN'],
    [{ rule: 'uses-unknown' }, 'ENGINE_RULE_NAME_UNKNOWN'],
    [{ rule: 'constructor' }, 'ENGINE_RULE_NAME_UNKNOWN'],
    [{ rule: '__proto__' }, 'ENGINE_RULE_NAME_UNKNOWN'],
    [{ rule: [] }, 'ENGINE_RULE_NAME_INVALID'],
    [{ rule: [{ cat: ['a'] }] }, 'ENGINE_RULE_NAME_INVALID'],
  ] as readonly [Json, string][])('[RU9] %j is refused with %s', (rule, code) => {
    try {
      evaluateRule(rule, null, { rules });
      expect.unreachable();
    } catch (error) {
      expect((error as EngineError).problems.map((one) => one.code)).toContain(code);
    }
  });
});
