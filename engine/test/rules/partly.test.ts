import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/json/json.ts';
import { compileRule, type PartlyKnown } from '../../src/rules/index.ts';
import { truthy } from '../../src/rules/value.ts';
import { randomRun } from '../random-run.ts';

const partly = (rule: Json, data: Json = {}): PartlyKnown =>
  compileRule(rule).evaluate(data, { missing: 'unknown' });

/** T, F and U as parts of rules: U is a comparison with what is missing, hence true or false. */
const parts: Readonly<Record<string, Json>> = {
  T: { '==': [1, 1] },
  F: { '==': [1, 2] },
  U: { '>': [{ var: 'missing' }, 1] },
};

function letter(result: PartlyKnown): string {
  if (!result.known) return result.truth === null ? 'U' : `not known, ${result.truth}`;
  return result.value === true ? 'T' : result.value === false ? 'F' : JSON.stringify(result.value);
}

describe('what is known while data is missing', () => {
  /** Kleene's tables, by hand: operator, parts, result. */
  test.each(
    [
      'and TT T, and TF F, and TU U, and FU F, and UF F, and UU U, and UT U, and UUF F',
      'or TT T, or FT T, or FF F, or TU T, or UT T, or FU U, or UF U, or UU U, or UFT T',
      '! T F, ! F T, ! U U, !! T T, !! F F, !! U U',
      'if TTF T, if FTF F, if UTT T, if UFF F, if UTF U, if TUF U, if TTU T, if FUT T, if UUT U',
      'if UTUTT T, if UTUTF U, if FTUFF F',
      '== TT T, == TF F, == TU U, == UU U, != UF U',
    ]
      .join(', ')
      .split(', ')
      .map((row) => row.split(' ')),
  )('[RU21] %s %s is %s', (operator = '', letters = '', result = '') => {
    const rule: Json = { [operator]: [...letters].map((one) => parts[one] ?? null) };
    expect(letter(partly(rule))).toBe(result);
  });

  const people: Json = { p: [{ age: 17 }, { age: 40 }, {}] };
  const minor: Json = { '<': [{ var: 'age' }, 18] };
  const old: Json = { '>': [{ var: 'age' }, 90] };

  test.each([
    [{ some: [{ var: 'p' }, minor] }, 'T'],
    [{ some: [{ var: 'p' }, old] }, 'U'],
    [{ none: [{ var: 'p' }, minor] }, 'F'],
    [{ all: [{ var: 'p' }, minor] }, 'F'],
    [{ all: [{ var: 'p' }, { '>': [{ var: 'age' }, 1] }] }, 'U'],
    [{ some: [{ var: 'q' }, true] }, 'U'],
    [{ 'count-of': [{ var: 'p' }, minor] }, 'U'],
    [{ 'count-of': [{ var: 'p' }, true] }, '3'],
    [{ 'sum-of': [{ var: 'p' }, { var: 'age' }] }, 'U'],
    [{ length: { filter: [{ var: 'p' }, minor] } }, 'U'],
    [{ length: { var: 'p' } }, '3'],
    [{ reduce: [{ var: 'p' }, { '+': [{ var: 'accumulator' }, 1] }, 0] }, '3'],
    [{ reduce: [{ var: 'p' }, { var: 'current.age' }, 0] }, 'U'],
    [{ map: [{ var: 'p' }, { var: 'age' }] }, 'not known, true'],
    [{ filter: [{ var: 'p' }, true] }, 'not known, true'],
    [{ var: 'p.2' }, 'not known, true'],
    [{ var: 'p.3' }, 'null'],
    [{ var: ['p.3', 'none'] }, '"none"'],
    [{ var: ['q', 'none'] }, 'U'],
    [{ var: 'p.length' }, '3'],
    [{ missing: ['p'] }, '[]'],
    [{ missing: ['p', 'q'] }, 'U'],
    [{ and: [{ var: 'q' }, false] }, 'not known, false'],
    [{ or: [{ var: 'q' }, 7] }, 'not known, true'],
    [{ '!': { or: [{ var: 'q' }, 7] } }, 'F'],
    [{ '+': [{ var: 'q' }, 1] }, 'U'],
    [{ 'date-before': [{ var: 'q' }, '2026-01-01'] }, 'U'],
    [[{ var: 'q' }], 'not known, true'],
  ] as readonly [Json, string][])(
    '[RU21] over three people, one of unknown age, %j is %s',
    (rule, result) => {
      expect(letter(partly(rule, people))).toBe(result);
    },
  );

  test('[RU21] null is known, only what is absent is not', () => {
    expect(partly({ '>': [{ var: 'a' }, 1] }, { a: null })).toEqual({ known: true, value: false });
    expect(partly({ '>': [{ var: 'a' }, 1] }, {})).toEqual({ known: false, truth: null });
  });
});

/** Small values that behave differently in every conversion. */
const domain: readonly Json[] = [null, 0, 1, 2, '', '1', 'x', true, false, [], [1], { c: 1, e: 2 }];
const value = fc.constantFrom(...domain);
const names = [
  'a',
  'b',
  'c',
  'o',
  'l',
  'o.c',
  'o.d',
  'l.0',
  'l.0.e',
  'l.1.e',
  'l.7',
  'a.c',
  'e',
  '',
];
const inside = ['e', 'c', '', 'current', 'current.e', 'accumulator', 'accumulator.c'];
const plain = { noNullPrototype: true };

/** Data with at most three places left open, and the places. */
const places = ['a', 'b', 'c', 'o.c', 'o.d', 'l.0.e', 'l.1.e'] as const;
const missingData = fc
  .tuple(
    fc.tuple(...places.map(() => value)),
    fc.subarray([...places], { minLength: 1, maxLength: 3 }),
  )
  .map(([values, open]) => ({ values, open: new Set<string>(open) }));

function dataOf(values: readonly Json[], isLeftOut: (place: string) => boolean): Json {
  const at = (place: (typeof places)[number], name: string): JsonObject =>
    isLeftOut(place) ? {} : { [name]: values[places.indexOf(place)] ?? null };
  return {
    ...at('a', 'a'),
    ...at('b', 'b'),
    ...at('c', 'c'),
    o: { ...at('o.c', 'c'), ...at('o.d', 'd') },
    l: [at('l.0.e', 'e'), at('l.1.e', 'e')],
  };
}

/** Every way to fill the open places, one of them being to leave it absent. */
function* completions(values: readonly Json[], open: readonly string[]): Generator<Json> {
  const choices = [...domain, undefined];
  const total = choices.length ** open.length;
  for (let number = 0; number < total; number += 1) {
    const chosen = new Map<string, Json | undefined>(
      open.map((place, index) => [
        place,
        choices[Math.floor(number / choices.length ** index) % choices.length],
      ]),
    );
    const filled = places.map((place, index) => chosen.get(place) ?? values[index] ?? null);
    // `null` was chosen where the map holds it; `??` above would take the first value instead.
    for (const [index, place] of places.entries()) {
      if (chosen.get(place) === null) filled[index] = null;
    }
    yield dataOf(filled, (place) => chosen.has(place) && chosen.get(place) === undefined);
  }
}

const operators = [
  ...['and', 'or', 'if', '!', '!!', '==', '===', '!=', '<', '<=', '>', '+', '-', '*', 'max'],
  ...['cat', 'substr', 'in', 'merge', 'map', 'filter', 'reduce', 'all', 'some', 'none'],
  ...['missing', 'missing_some', 'count-of', 'sum-of', 'between', 'length', 'is-blank'],
  ...['starts-with', 'date-before', 'cents-of', 'log'],
];

const listOperators: ReadonlySet<string> = new Set(
  'map filter reduce all some none count-of sum-of'.split(' '),
);

const { rule } = fc.letrec<{ rule: Json; operation: Json }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { arbitrary: fc.constantFrom<Json>(...domain.filter((one) => !isObject(one))), weight: 2 },
    {
      arbitrary: fc.constantFrom(...names, ...inside).map((name): Json => ({ var: name })),
      weight: 5,
    },
    { arbitrary: fc.constantFrom(...names).map((name): Json => ({ var: [name, 1] })), weight: 1 },
    { arbitrary: tie('operation'), weight: 7 },
    { arbitrary: fc.array(tie('rule'), { maxLength: 2 }) as fc.Arbitrary<Json>, weight: 1 },
  ),
  operation: fc
    .tuple(
      fc.constantFrom(...operators),
      fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
      fc.constantFrom(...inside, null),
    )
    .map(([name, list, entry]): Json => {
      if (entry !== null && listOperators.has(name)) {
        const body = { '<': [{ var: entry }, list[1] ?? 1] };
        return { [name]: [{ var: 'l' }, body, ...list.slice(2)] };
      }
      if (name === 'missing') return { missing: list.map((_, index) => names[index * 3] ?? 'a') };
      if (['length', 'is-blank', 'cents-of', '!', '!!', 'log'].includes(name)) {
        return { [name]: list.slice(0, 1) };
      }
      if (name === 'between') return { between: [list[0] ?? 0, list[1] ?? 0, list[2] ?? 1] };
      return { [name]: list };
    }),
}));

function isObject(one: Json): boolean {
  return typeof one === 'object' && one !== null && !Array.isArray(one);
}

describe('a result that is known', () => {
  const run = randomRun(20_261_121, 600, 20_000);
  const { seed, numRuns: runs } = run;

  test(`[RU21] is the result of every completion of the missing data, ${runs} rules, seed ${seed}`, () => {
    const counts = { known: 0, truth: 0, open: 0, completions: 0 };
    fc.assert(
      fc.property(fc.record({ rule, given: missingData }, plain), ({ rule: made, given }) => {
        const compiled = compileRule(made);
        const data = dataOf(given.values, (place) => given.open.has(place));
        const before = JSON.stringify(data);
        const result = attempt(() => compiled.evaluate(data, { missing: 'unknown' }));
        expect(JSON.stringify(data)).toBe(before);
        if (result === null) return;
        counts[result.known ? 'known' : result.truth === null ? 'open' : 'truth'] += 1;
        if (!result.known && result.truth === null) return;
        for (const completed of completions(given.values, [...given.open])) {
          const full = attempt(() => ({ value: compiled.evaluate(completed) }));
          if (full === null) continue;
          counts.completions += 1;
          const agrees = result.known
            ? JSON.stringify(full.value) === JSON.stringify(result.value)
            : truthy(full.value) === result.truth;
          if (!agrees) expect({ completed, result }).toEqual(full);
        }
      }),
      run,
    );
    process.stdout.write(`${JSON.stringify(counts)}\n`);
    expect(Math.min(counts.known, counts.truth, counts.open)).toBeGreaterThan(runs / 20);
  });

  test(`[RU21] with nothing missing is the plain result, seed ${seed}`, () => {
    let compared = 0;
    fc.assert(
      fc.property(rule, fc.tuple(...places.map(() => value)), (made, values) => {
        const compiled = compileRule(made);
        const data = dataOf(values, () => false);
        const full = attempt(() => ({ value: compiled.evaluate(data) }));
        const result = attempt(() => compiled.evaluate(data, { missing: 'unknown' }));
        if (full === null || result === null) return;
        if (result.known) {
          compared += 1;
          expect(result.value).toEqual(full.value);
        } else if (result.truth !== null) {
          expect(truthy(full.value)).toBe(result.truth);
        }
      }),
      run,
    );
    expect(compared).toBeGreaterThan(runs / 2);
  });
});

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
