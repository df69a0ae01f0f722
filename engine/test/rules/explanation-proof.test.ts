import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/document/bundle.ts';
import type { Flow } from '../../src/document/flow.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { ruleContextOf, ruleTitlesOf } from '../../src/document/rule-context.ts';
import { rulePathsOf } from '../../src/document/rule-paths.ts';
import type { Json } from '../../src/json/json.ts';
import {
  compileRule,
  explainRule,
  type Rule,
  type RulePaths,
  type RuleTitles,
  sayExplanation,
} from '../../src/rules/index.ts';
import { decide, type Facts } from './decisive-oracle.ts';

// A citizen may rely on what is said: flip any fact, and the words change exactly when the result or a
// condition that decided has changed.

const text = (words: string) => ({ 'zh-CN': words, en: words });
const names: RulePaths = ['a', 'b', 'c', 'd', 'n', 'm'].map((id) => ({
  path: `data.${id}`,
  type: id === 'n' || id === 'm' ? 'number' : 'boolean',
  title: text(`field ${id}`),
  class: 'P0',
}));

/** What must be told apart: the result, and each condition that decided with the facts that it read. */
function decisive({ rule, facts, named, hidden }: Case): string {
  const { value, statements } = decide(rule, facts, named?.rules, hidden);
  return [JSON.stringify(value ?? null), ...new Set(statements)].sort().join('\n');
}

/** All that is said, whatever the order. */
function said({ rule, facts, named }: Case): string {
  const explained = explainRule(rule, facts, { rules: named?.rules ?? {} });
  const { result, because } = sayExplanation(explained, named?.paths ?? names, named?.titles);
  return [result.en, ...because.map((one) => one.en).sort()].join('\n');
}

interface Case {
  readonly rule: Rule;
  readonly facts: Facts;
  readonly hidden?: ReadonlySet<string>;
  readonly named?: {
    readonly rules: Readonly<Record<string, Rule>>;
    readonly paths: RulePaths;
    readonly titles: RuleTitles;
  };
}

/** Every fact put to each other value in turn: whether something decisive changed, and whether it was told. */
function flips(of: Case, others: Readonly<Record<string, readonly Json[]>>, tell = said) {
  const before = [decisive(of), tell(of)];
  return Object.entries(others).flatMap(([path, values]) =>
    values
      .map((value) => ({ ...of, facts: withFact(of.facts, path, value) }))
      .filter((other) => JSON.stringify(other.facts) !== JSON.stringify(of.facts))
      .map((other) => {
        const after = [decisive(other), tell(other)];
        return {
          changed: before[0] !== after[0],
          told: before[1] !== after[1],
          words: [path, ...before, ...after],
        };
      }),
  );
}

function withFact(facts: Facts, path: string, value: Json): Facts {
  const [first = '', ...rest] = path.split('.');
  const inner = (facts[first] ?? {}) as Facts;
  return { ...facts, [first]: rest.length === 0 ? value : withFact(inner, rest.join('.'), value) };
}

const flag = fc.constantFrom('a', 'b', 'c', 'd').map((id): Rule => ({ var: `data.${id}` }));
const number = fc.constantFrom('n', 'm').map((id): Rule => ({ var: `data.${id}` }));
const bound = fc.integer({ min: 0, max: 3 });
const condition: fc.Arbitrary<Rule> = fc.oneof(
  flag.map((one): Rule => ({ '==': [one, true] })),
  flag.map((one): Rule => ({ '!': [one] })),
  fc
    .tuple(fc.constantFrom('>', '>=', '<', '<=', '==', '!='), number, bound)
    .map(([name, one, limit]): Rule => ({ [name]: [one, limit] })),
  fc
    .tuple(number, fc.uniqueArray(bound, { minLength: 1, maxLength: 3 }))
    .map(([one, list]): Rule => ({ in: [one, list] })),
);
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { arbitrary: condition, weight: 3 },
    {
      arbitrary: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }).map((all): Rule => {
        return { and: all };
      }),
      weight: 2,
    },
    {
      arbitrary: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }).map((all): Rule => {
        return { or: all };
      }),
      weight: 2,
    },
    { arbitrary: tie('rule').map((one): Rule => ({ '!': [one] })), weight: 1 },
    {
      arbitrary: fc.tuple(tie('rule'), tie('rule'), tie('rule')).map((all): Rule => ({ if: all })),
      weight: 1,
    },
  ),
}));

const data: fc.Arbitrary<Facts> = fc
  .record(
    {
      a: fc.boolean(),
      b: fc.boolean(),
      c: fc.boolean(),
      d: fc.boolean(),
      n: fc.integer({ min: 0, max: 4 }),
      m: fc.integer({ min: 0, max: 4 }),
    },
    { noNullPrototype: true },
  )
  .map((made) => ({ data: made }));

const yesNo = [true, false];
const small = [0, 1, 2, 3, 4];
const values = {
  'data.a': yesNo,
  'data.b': yesNo,
  'data.c': yesNo,
  'data.d': yesNo,
  'data.n': small,
  'data.m': small,
};

describe('what an explanation says', () => {
  const seed = 20260401;
  const over = (tell?: typeof said) => {
    const counts = { changed: 0, same: 0, wrong: [] as string[] };
    fc.assert(
      fc.property(rule, data, (of, facts) => {
        for (const { changed, told, words } of flips({ rule: of, facts }, values, tell)) {
          counts[changed ? 'changed' : 'same'] += 1;
          if (changed !== told) counts.wrong.push(JSON.stringify({ of, words }));
        }
      }),
      { seed, numRuns: 300 },
    );
    return counts;
  };

  test(`[RU26] of generated rules changes with a fact exactly when something decisive does (seed ${seed})`, () => {
    const { changed, same, wrong } = over();
    expect(wrong.slice(0, 6).join('\n')).toBe('');
    // Neither side is empty: the claim is about both.
    expect(Math.min(changed, same)).toBeGreaterThan(500);
  });

  test(`[RU26] and a text that left out a reason, or told one too many, would be caught (seed ${seed})`, () => {
    const withoutLast = (of: Case) => said(of).split('\n').slice(0, -1).join('\n');
    const withAll = (of: Case) => `${said(of)}${JSON.stringify(of.facts)}`;
    expect(over(withoutLast).wrong.length).toBeGreaterThan(100);
    expect(over(withAll).wrong.length).toBeGreaterThan(100);
  });

  test('[RU26] of every guard of three-level dispute mediation does so too', () => {
    const { bundle, flow } = mediation();
    const paths = rulePathsOf(bundle, flow);
    const context = ruleContextOf(bundle, flow);
    const named = { rules: context.rules, paths, titles: ruleTitlesOf(bundle, flow) };
    const hidden = new Set(
      paths.filter((one) => one.class === 'P2' || one.class === 'P3').map((one) => one.path),
    );
    const counts = { guards: 0, changed: 0, same: 0 };
    for (const { id, guard } of [...flow.actions, ...flow.routes]) {
      if (guard === undefined) continue;
      counts.guards += 1;
      const reads = compileRule(guard as Rule, context).reads.filter(
        (one) => !one.startsWith('param'),
      );
      const others = Object.fromEntries(
        reads.map((path) => [path, valuesAt(paths, path, JSON.stringify([guard, context.rules]))]),
      );
      for (const shift of [0, 1, 2, 3, 5, 7]) {
        const facts = reads.reduce<Facts>(
          (made, path, index) => {
            const all = others[path] ?? [];
            return withFact(made, path, all[(shift * (index + 1)) % all.length] ?? null);
          },
          { param: Object.fromEntries(bundle.parameters.map((one) => [one.id, one.value])) },
        );
        for (const one of flips({ rule: guard as Rule, facts, named, hidden }, others)) {
          expect(one.told, `${id} ${JSON.stringify(one.words, null, 1)}`).toBe(one.changed);
          counts[one.changed ? 'changed' : 'same'] += 1;
        }
      }
    }
    expect(counts.guards).toBe(31);
    expect(Math.min(counts.changed, counts.same)).toBeGreaterThan(60);
  });
});

function mediation(): { readonly bundle: Bundle; readonly flow: Flow } {
  const folder = new URL('../../../templates/dispute-mediation/', import.meta.url);
  const read = (file: string): object =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
  const { bundle } = parseBundle({
    ...read('pack.json'),
    flows: [read('flows/dispute-mediation.json')],
  });
  const [flow] = bundle?.flows ?? [];
  if (bundle === null || flow === undefined) throw new TypeError('the pack cannot be read');
  return { bundle, flow };
}

/** Values of a path that lie on both sides of whatever it is compared with. */
function valuesAt(paths: RulePaths, path: string, rules: string): readonly Json[] {
  const entry = paths.find((one) => one.path === path);
  if (entry?.type === 'boolean') return [true, false];
  if (entry?.codes !== undefined) {
    const compared = entry.codes.filter(({ id }) => rules.includes(`"${id}"`));
    const other = entry.codes.find(({ id }) => !rules.includes(`"${id}"`));
    return [...compared, ...(other === undefined ? [] : [other])].map(({ id }) => id);
  }
  if (entry?.type === 'number' || entry?.type === 'money') {
    const isMoney = path === 'data.amount';
    return isMoney ? ['100.00', '10000', '10000.01', '500000.01'] : [0, 1, 2, 9, 10];
  }
  if (entry?.type === 'date') return ['2026-03-01', '2026-03-02', '2026-03-03'];
  return ['someone', ''];
}
