import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import { checkRule, compileRule, evaluateRule, type RulePaths } from '../../src/rules/index.ts';

const title = { 'zh-CN': '标题', en: 'Title' };
const paths: RulePaths = [
  { path: 'data.claim-amount', type: 'number', title },
  { path: 'data.signed', type: 'boolean', title },
  { path: 'data.filed-on', type: 'date', title },
  { path: 'data.sent-at', type: 'instant', title },
  { path: 'data.note', type: 'string', title },
  {
    path: 'data.kind',
    type: 'string',
    title,
    codes: [
      { id: 'labour', title },
      { id: 'family', title },
    ],
  },
  { path: 'data.kinds', type: 'array', title, codes: [{ id: 'labour', title }] },
  { path: 'data.parties', type: 'array', title },
  { path: 'data.parties.age', type: 'number', title },
  { path: 'data.files', type: 'array', title },
];

const found = (rule: Json, rules: Record<string, Json> = {}) =>
  checkRule(rule, { paths, rules }).map((one) => [one.code, one.path, one.details]);

/** The museum of mistakes: the smallest rule for each code, and the words its message must contain. */
const museum: readonly [
  code: string,
  rule: unknown,
  place: string,
  words: string,
  solve: string,
][] = [
  ['ENGINE_RULE_OPERATOR_UNKNOWN', { if: [{ fliter: [[], 2] }, 1] }, '/if/0', 'fliter', '“filter”'],
  ['ENGINE_RULE_NAME_UNKNOWN', { rule: 'big-cose' }, '/rule', 'big-cose', 'big-case'],
  ['ENGINE_RULE_NAME_INVALID', { rule: { var: 'x' } }, '/rule', '{"var":"x"}', 'the-id'],
  [
    'ENGINE_RULE_CYCLE',
    { '!': { rule: 'ring-a' } },
    '/!/rule/rule/rule',
    'ring-a → ring-b → ring-a',
    'Remove',
  ],
  ['ENGINE_RULE_NOT_JSON', { '!': [() => 1] }, '/!/0', 'function', 'finite'],
  ['ENGINE_RULE_NOT_JSON', { '!': [Number.NaN] }, '/!/0', 'number', 'finite'],
  ['ENGINE_RULE_NOT_JSON', { '!': new Date(0) }, '/!', 'object', 'plain'],
  ['ENGINE_RULE_ARITY', { '!': [{ '>': [1] }] }, '/!/0', '1', 'absent'],
  ['ENGINE_RULE_ARITY', { '>': [3, 2, 1] }, '', '2', 'surplus'],
  ['ENGINE_RULE_ARITY_IMPOSSIBLE', { '*': [] }, '', '*', 'Add'],
  ['ENGINE_RULE_ARITY_IMPOSSIBLE', { missing_some: [1] }, '', 'missing_some', 'Add'],
  [
    'ENGINE_RULE_PATH_UNKNOWN',
    { '!': [{ var: 'data.claim-amuont' }] },
    '/!/0',
    'data.claim-amuont',
    'data.claim-amount',
  ],
  ['ENGINE_RULE_PATH_UNKNOWN', { missing: ['data.sigend'] }, '', 'data.sigend', 'data.signed'],
  [
    'ENGINE_RULE_TYPE_MISMATCH',
    { '>': [{ var: 'data.claim-amount' }, 'many'] },
    '',
    'number',
    'number',
  ],
  ['ENGINE_RULE_CODE_UNKNOWN', { '==': [{ var: 'data.kind' }, 'labor'] }, '', 'labor', 'labour'],
];

describe('checking a rule', () => {
  const rules = {
    'big-case': { '!!': 1 },
    'ring-a': { rule: 'ring-b' },
    'ring-b': { rule: 'ring-a' },
  };

  test.each(museum)('[RU5] %s is found in %j at "%s"', (code, rule, place, words, solve) => {
    const problems = checkRule(rule as Json, { paths, rules });
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(problems[0]?.path).toBe(place);
    for (const language of ['zh-CN', 'en'] as const) {
      expect(problems[0]?.message[language]).toContain(words);
      expect(problems[0]?.message[language]).not.toMatch(/\{[a-z]+\}/);
    }
    expect(problems[0]?.solve.en).toContain(solve);
  });

  test('[RU5] all problems are found at once', () => {
    const rule = { and: [{ foo: 1 }, { rule: 'none' }, { bar: [{ baz: 1 }] }] };
    expect(checkRule(rule).map((one) => one.code)).toEqual([
      'ENGINE_RULE_OPERATOR_UNKNOWN',
      'ENGINE_RULE_NAME_UNKNOWN',
      'ENGINE_RULE_OPERATOR_UNKNOWN',
      'ENGINE_RULE_OPERATOR_UNKNOWN',
    ]);
    const thrown = (() => {
      try {
        compileRule(rule);
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(thrown).toBeInstanceOf(EngineError);
    expect((thrown as EngineError).problems).toHaveLength(4);
  });

  test('[RU5] a warning does not keep a rule from being compiled', () => {
    expect(checkRule({ '>': [1] })[0]?.severity).toBe('warning');
    expect(evaluateRule({ '>': [1] }, null)).toBe(false);
  });

  test('[RU14] known paths, their holders, open content, positions and lengths are accepted', () => {
    for (const path of [
      '',
      'data',
      'data.claim-amount',
      'data.parties.0.age',
      'data.parties.length',
      'data.files.0.name',
      'data.note.length',
    ]) {
      expect(found({ var: path })).toEqual([]);
    }
    expect(found({ var: [{ cat: ['data.', 'x'] }] })).toEqual([]);
  });

  test('[RU14] paths in a body are followed into the list that it goes through', () => {
    const some = (list: Json, path: string): Json => ({
      some: [list, { '>': [{ var: path }, 1] }],
    });
    expect(found(some({ var: 'data.parties' }, 'age'))).toEqual([]);
    expect(found(some({ filter: [{ var: 'data.parties' }, true] }, 'age'))).toEqual([]);
    expect(found(some([1, 2], ''))).toEqual([]);
    expect(found(some({ merge: [1] }, 'whatever'))).toEqual([]);
    expect(found(some({ var: 'data.parties' }, 'aeg'))).toEqual([
      [
        'ENGINE_RULE_PATH_UNKNOWN',
        '/some/1/>/0',
        { path: 'data.parties.aeg', nearest: 'data.parties.age' },
      ],
    ]);
    const sum = (path: string): Json => ({
      reduce: [{ var: 'data.parties' }, { '+': [{ var: path }, { var: 'accumulator' }] }, 0],
    });
    expect(found(sum('current.age'))).toEqual([]);
    expect(found(sum('current.ago')).map(([code]) => code)).toEqual(['ENGINE_RULE_PATH_UNKNOWN']);
  });

  test('[RU14] paths in a named rule are checked where it is used', () => {
    expect(
      found({ rule: 'odd' }, { odd: { var: 'data.nothing' } }).map(([code, path]) => [code, path]),
    ).toEqual([['ENGINE_RULE_PATH_UNKNOWN', '/rule']]);
  });

  const mismatches: readonly [rule: Json, codes: string[]][] = [
    [{ '==': [{ var: 'data.claim-amount' }, '5'] }, []],
    [{ '==': [{ var: 'data.claim-amount' }, null] }, []],
    [{ '==': ['five', { var: 'data.claim-amount' }] }, ['ENGINE_RULE_TYPE_MISMATCH']],
    [
      { '<': ['one', { var: 'data.claim-amount' }, 'two'] },
      ['ENGINE_RULE_TYPE_MISMATCH', 'ENGINE_RULE_TYPE_MISMATCH'],
    ],
    [{ '==': [{ var: 'data.signed' }, true] }, []],
    [{ '==': [{ var: 'data.signed' }, 'yes'] }, ['ENGINE_RULE_TYPE_MISMATCH']],
    [{ '>': [{ var: 'data.filed-on' }, '2024-02-29'] }, []],
    [{ '>': [{ var: 'data.filed-on' }, '2024/02/29'] }, ['ENGINE_RULE_TYPE_MISMATCH']],
    [{ '>': [{ var: 'data.filed-on' }, '2024-13-01'] }, ['ENGINE_RULE_TYPE_MISMATCH']],
    [{ '>': [{ var: 'data.sent-at' }, '2024-02-01T10:00:00Z'] }, []],
    [{ '>': [{ var: 'data.sent-at' }, 'noon'] }, ['ENGINE_RULE_TYPE_MISMATCH']],
    [{ '==': [{ var: 'data.note' }, 'x'] }, []],
    [{ '==': [{ var: 'data.note' }, true] }, ['ENGINE_RULE_TYPE_MISMATCH']],
    [{ in: [{ var: 'data.kind' }, ['labour', 'famly']] }, ['ENGINE_RULE_CODE_UNKNOWN']],
    [{ in: ['labour', { var: 'data.kinds' }] }, []],
    [{ in: ['labours', { var: 'data.kinds' }] }, ['ENGINE_RULE_CODE_UNKNOWN']],
    [{ in: ['x', { var: 'data.note' }] }, []],
    [{ '>': [{ var: 'data.claim-amount' }, { var: 'data.note' }] }, []],
  ];

  test.each(mismatches)('[RU15] the types of %j give %j', (rule, codes) => {
    expect(found(rule).map(([code]) => code)).toEqual(codes);
  });
});

describe('what a rule reads', () => {
  const reads: readonly [rule: Json, paths: string[]][] = [
    [{ and: [{ var: 'data.b' }, { var: ['data.a', 1] }, { var: 'data.b' }] }, ['data.a', 'data.b']],
    [{ missing: ['a', 'b.c'] }, ['a', 'b.c']],
    [{ missing_some: [1, ['a', 'b']] }, ['a', 'b']],
    [{ some: [{ var: 'data.list' }, { var: 'x' }] }, ['data.list', 'data.list.x']],
    [{ map: [[1], { var: 'x' }] }, []],
    [{ var: '' }, ['']],
    [{ var: [{ var: 'which' }] }, ['', 'which']],
    [{ rule: 'named' }, ['data.z']],
    [5, []],
  ];

  test.each(reads)('[RU16] %j reads %j', (rule, expected) => {
    expect(compileRule(rule, { rules: { named: { var: 'data.z' } } }).reads).toEqual(expected);
  });
});
