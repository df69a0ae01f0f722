import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import { checkRule, compileRule, evaluateRule } from '../../src/rules/index.ts';
import { randomRun } from '../random-run.ts';
import { operatorNames } from './generated-rule.ts';

const poison = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'constructor.constructor',
  '__proto__.polluted',
  'a.constructor',
  'a.__proto__',
  'list.map',
  'list.concat',
  'text.at',
  'n.toFixed',
  'call',
  'apply',
  'arguments',
  'caller',
];

function isPlainJson(value: unknown): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlainJson);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlainJson)
  );
}

const data = (): Json =>
  JSON.parse(
    '{"a":{"b":1,"toString":1,"valueOf":null,"length":2},"list":[1,{"c":2}],"text":"x","n":1,"__proto__":{"own":7}}',
  ) as Json;

describe('a poisoned vocabulary', () => {
  test.each(poison)('[RU3] var "%s" reads nothing that the data does not own', (path) => {
    expect(evaluateRule({ var: path }, { a: { b: 1 }, list: [1], text: 'x', n: 1 })).toBeNull();
    expect(evaluateRule({ var: [path, 'default'] }, { a: {}, list: [], text: '', n: 0 })).toBe(
      'default',
    );
    expect(evaluateRule({ missing: [path] }, {})).toEqual([path]);
  });

  test('[RU3] a key __proto__ that the data owns is read like any other', () => {
    expect(evaluateRule({ var: '__proto__.own' }, data())).toBe(7);
    const whole = evaluateRule({ var: '' }, data());
    expect(Object.getPrototypeOf(whole)).toBe(Object.prototype);
    expect(JSON.stringify(whole)).toBe(JSON.stringify(data()));
  });

  test.each([...poison, 'method', 'cat.constructor', 'var.call', '', '.', 'VAR'])(
    '[RU5] an operator named "%s" is a problem',
    (name) => {
      const rule = JSON.parse(`{${JSON.stringify(name)}: ["x"]}`) as Json;
      expect(checkRule(rule).map((one) => one.code)).toContain('ENGINE_RULE_OPERATOR_UNKNOWN');
      expect(() => compileRule(rule)).toThrow(EngineError);
    },
  );

  test('[RU4] functions, symbols and instances in the data read as nothing', () => {
    const hosts = {
      f: () => 1,
      s: Symbol('s'),
      d: new Date(0),
      m: new Map([[1, 2]]),
      b: 1n,
      n: Number.NaN,
    };
    expect(evaluateRule({ var: '' }, hosts as unknown as Json)).toEqual({
      f: null,
      s: null,
      d: null,
      m: null,
      b: null,
      n: null,
    });
    expect(evaluateRule({ var: 'f' }, hosts as unknown as Json)).toBeNull();
    expect(evaluateRule({ var: 'f.name' }, hosts as unknown as Json)).toBeNull();
    expect(evaluateRule([{ var: 'd' }, { var: 'm.size' }], hosts as unknown as Json)).toEqual([
      null,
      null,
    ]);
  });

  test('[RU4] a getter that the data inherits never runs, and a throwing own one stops with a code', () => {
    let ran = 0;
    const inherited = Object.create({
      get secret() {
        ran += 1;
        return 1;
      },
    }) as Json;
    expect(evaluateRule({ var: 'secret' }, inherited)).toBeNull();
    expect(ran).toBe(0);
    const throwing = Object.defineProperty({}, 'x', {
      enumerable: true,
      get() {
        throw new TypeError('no');
      },
    }) as Json;
    expect(() => evaluateRule({ var: 'x' }, throwing)).toThrow(/ENGINE_RULE_DATA_UNREADABLE/);
  });

  test('[RU4] a proxy is read through its own properties, and never kept', () => {
    const asked: string[] = [];
    const proxy = new Proxy(
      { x: 1 },
      {
        get: (target, key) => {
          asked.push(String(key));
          return Reflect.get(target, key);
        },
      },
    ) as Json;
    const result = evaluateRule(
      [{ var: 'x' }, { var: 'constructor' }, { cat: [{ var: '' }] }],
      proxy,
    );
    expect(result).toEqual([1, null, '[object Object]']);
    expect(asked).toEqual(['x']);
    expect(isPlainJson(evaluateRule({ var: '' }, proxy))).toBe(true);
  });

  test('[RU4] conversions never call into the data', () => {
    const trap = { toString: () => 'called', valueOf: () => 1, length: 3 } as unknown as Json;
    expect(evaluateRule({ cat: [{ var: '' }] }, trap)).toBe('[object Object]');
    expect(evaluateRule({ '+': [{ var: '' }] }, trap)).toBeNull();
    expect(evaluateRule({ '==': [{ var: '' }, 'called'] }, trap)).toBe(false);
    expect(evaluateRule({ in: ['x', { var: '' }] }, { indexOf: 1, a: 2 })).toBe(false);
  });

  test('[RU4] what comes from the data is never evaluated as a rule', () => {
    const attack = { keys: [{ var: 'secret' }, { cat: ['a'] }], secret: 'x', a: 1 };
    expect(evaluateRule({ missing: [{ var: 'keys' }] }, attack)).toEqual(attack.keys);
    expect(evaluateRule({ missing_some: [1, { var: 'keys' }] }, attack)).toEqual(attack.keys);
  });

  const run = randomRun(11_417, 8_000, 200_000);
  const { seed, numRuns: runs } = run;
  test(`[RU4] ${runs} poisoned rules give JSON or a code and change nothing, seed ${seed}`, () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const word = fc.constantFrom<Json>(...poison, 'a', 'list', 'text', '', 'length', 1, null, true);
    const { rule } = fc.letrec<{ rule: Json }>((tie) => ({
      rule: fc.oneof(
        { maxDepth: 4 },
        word,
        word.map((path): Json => ({ var: path })),
        fc
          .tuple(
            fc.constantFrom(...operatorNames, ...poison),
            fc.array(tie('rule'), { maxLength: 3 }),
          )
          .map(([name, parts]) => Object.fromEntries([[name, parts]]) as Json),
        fc
          .tuple(
            fc.constantFrom(...operatorNames),
            fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
          )
          .map(([name, parts]) => ({ [name]: parts }) as Json),
        fc.dictionary(fc.constantFrom(...poison), tie('rule'), {
          minKeys: 2,
          maxKeys: 3,
        }) as fc.Arbitrary<Json>,
      ),
    }));
    let evaluated = 0;
    fc.assert(
      fc.property(rule, (one) => {
        const given = data();
        try {
          expect(isPlainJson(evaluateRule(one, given))).toBe(true);
          evaluated += 1;
        } catch (error) {
          if (!(error instanceof EngineError)) throw error;
        }
        expect(JSON.stringify(given)).toBe(JSON.stringify(data()));
      }),
      run,
    );
    expect(evaluated).toBeGreaterThan(runs * 0.4);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('[RU4] data and rule are never changed, and the result shares nothing with either', () => {
    const rule = Object.freeze({ merge: [{ var: 'list' }, { a: 1, b: [2] }] }) as Json;
    const given = JSON.parse('{"list":[{"x":1},{"y":[2]}]}') as { list: object[] };
    Object.freeze(given);
    for (const item of given.list) Object.freeze(item);
    const result = evaluateRule(rule, given as unknown as Json) as unknown as Record<
      string,
      unknown
    >[];
    if (result[0] !== undefined) result[0].x = 'changed';
    if (result[2] !== undefined) result[2].a = 'changed';
    expect(given).toEqual({ list: [{ x: 1 }, { y: [2] }] });
    expect(rule).toEqual({ merge: [{ var: 'list' }, { a: 1, b: [2] }] });
  });

  test('[RU4] a rule changed after compiling keeps its compiled meaning', () => {
    const rule = { '==': [{ var: 'a' }, 1] };
    const compiled = compileRule(rule);
    rule['=='][1] = 2;
    expect(compiled.evaluate({ a: 1 })).toBe(true);
    expect(Object.isFrozen(compiled.rule)).toBe(true);
  });

  test('[RU3] what is added to the prototype of all objects after compiling is not read', () => {
    const rules = [
      { var: 'added' },
      { var: 'data.added' },
      { '==': [{ var: 'data.added' }, 'x'] },
      { '>': [{ var: 'data.added' }, 0] },
      { missing: ['data.added'] },
      { '!!': { var: 'added' } },
    ].map((rule) => compileRule(rule));
    const given: Json = { data: {} };
    const clean = rules.map((rule) => rule.evaluate(given));
    Object.defineProperty(Object.prototype, 'added', { value: 'x', configurable: true });
    try {
      expect(({} as Record<string, unknown>).added).toBe('x');
      expect(rules.map((rule) => rule.evaluate(given))).toEqual(clean);
      expect(clean).toEqual([null, null, false, false, ['data.added'], false]);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'added');
    }
  });

  test('[RU4] a rule evaluated again from within its own data gives both results', () => {
    const rule = compileRule({ '+': [{ var: 'data.a' }, { var: 'data.b' }] });
    let inner: Json = null;
    const outer = {
      data: {
        a: 1,
        get b() {
          inner = rule.evaluate({ data: { a: 10, b: 20 } });
          return 2;
        },
      },
    };
    expect(rule.evaluate(outer)).toBe(3);
    expect(inner).toBe(30);
    expect(rule.evaluate({ data: { a: 4, b: 5 } })).toBe(9);
  });

  test('[RU7] a rule that was stopped once works again, with its whole budget', () => {
    const rule = compileRule({ map: [{ var: 'list' }, 1] }, { limits: { steps: 30 } });
    const long = Array.from({ length: 40 }, () => 0);
    for (let round = 0; round < 3; round += 1) {
      expect(() => rule.evaluate({ list: long })).toThrow(/ENGINE_RULE_STEPS_EXCEEDED/);
      expect(rule.evaluate({ list: [0, 0] })).toEqual([1, 1]);
    }
  });
});
