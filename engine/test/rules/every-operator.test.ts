import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import {
  checkRule,
  compileRule,
  type RulePaths,
  sayExplanation,
  sayRule,
  whyNot,
} from '../../src/rules/index.ts';
import { operators } from '../../src/rules/operator-table.ts';
import { truthy } from '../../src/rules/value.ts';
import { maskExplanation } from '../../src/step/mask-explanation.ts';
import { calendar } from '../calendar/naive-counter.ts';
import { isLong } from '../random-run.ts';

const text = (words: string) => ({ 'zh-CN': words, en: words });
const paths: RulePaths = [
  { path: 'n', type: 'number', title: text('Number') },
  { path: 'name', type: 'string', title: text('Name'), class: 'P2' },
  { path: 'on', type: 'date', title: text('Day') },
  { path: 'fee', type: 'money', title: text('Fee') },
  { path: 'yes', type: 'boolean', title: text('Agreed') },
  { path: 'list', type: 'array', title: text('List') },
  { path: 'list.age', type: 'number', title: text('Age') },
  { path: 'code', type: 'string', title: text('Code'), codes: [{ id: 'a', title: text('A') }] },
];
const data: Json = {
  n: 3,
  name: 'Wang',
  on: '2026-03-02',
  fee: '12.50',
  yes: true,
  list: [{ age: 17 }, { age: 40 }, 3],
  code: 'a',
};

/** One of each kind of part. */
const parts: readonly Json[] = [
  null,
  true,
  false,
  0,
  2.5,
  '',
  'a',
  '2026-03-06',
  '12.00',
  'calendar-day',
  'working-day',
  [],
  [1, 'a', null],
  { a: 1, b: 2 },
  { var: 'n' },
  { var: ['absent', 'other'] },
  { var: 'name' },
  { var: 'on' },
  { var: 'list' },
  { var: '' },
  { var: { cat: ['n', ''] } },
  { '==': [{ var: 'code' }, 'a'] },
  { and: [{ var: 'yes' }, { '<': [{ var: 'n' }, 2] }] },
  { or: [{ '!': { var: 'yes' } }, { if: [{ var: 'yes' }, false, true] }] },
  { rule: 'named' },
];
const context = { rules: { named: { '>': [{ var: 'n' }, 1] } }, calendar };

/** Every operator with none to four parts; which ones goes round, so that each meets many others. */
function rulesOf(name: string): Json[] {
  const rules: Json[] = [{ [name]: [] }];
  parts.forEach((part, index) => {
    const next = (step: number) => parts[(index * 7 + step * 5) % parts.length] as Json;
    rules.push({ [name]: part }, { [name]: [part] });
    for (let round = 0; round < parts.length; round += isLong ? 1 : 27) {
      rules.push({ [name]: [part, next(round)] });
      rules.push({ [name]: [part, next(round), next(round + 1)] });
      rules.push({ [name]: [part, next(round), next(round + 1), next(round + 2)] });
    }
  });
  return rules;
}

describe('every operator with every kind of part', () => {
  for (const name of operators.keys()) {
    it(`[RU8] ${name} gives one result, however it is evaluated, and words for it`, () => {
      let evaluated = 0;
      for (const rule of rulesOf(name)) {
        const said = sayRule(rule, paths, { named: text('Named') });
        expect(said['zh-CN'].length * said.en.length).toBeGreaterThan(0);
        expect(checkRule(rule, { ...context, paths }).length).toBeGreaterThanOrEqual(0);
        const broken = checkRule(rule, context).some(({ severity }) => severity === 'error');
        if (broken) {
          expect(() => compileRule(rule, context)).toThrow(EngineError);
          continue;
        }
        const compiled = compileRule(rule, context);
        let result: Json;
        try {
          result = compiled.evaluate(data);
        } catch (error) {
          expect(error).toBeInstanceOf(EngineError);
          expect(() => compiled.explain(data)).toThrow(EngineError);
          continue;
        }
        evaluated += 1;
        const explained = compiled.explain(data);
        expect(explained.result).toEqual(result);
        const partly = compiled.evaluate(data, { missing: 'unknown' });
        if (partly.known) expect(partly.value).toEqual(result);
        else if (partly.truth !== null) expect(partly.truth).toBe(truthy(result));
        expect(whyNot(explained) === null).toBe(truthy(result));
        const words = sayExplanation(explained, paths, { named: text('Named') });
        expect(words.result.en.length).toBeGreaterThan(0);
        for (const reason of words.because) expect(reason.en).not.toContain('Wang');
      }
      if (!['rule', 'table'].includes(name)) expect(evaluated).toBeGreaterThan(0);
    });
  }

  it('[RU13] a default or a key that was calculated from a protected value is masked', () => {
    const said = (rule: Json) =>
      sayExplanation(compileRule(rule, context).explain(data), paths).because.map((one) => one.en);
    const name: Json = { var: 'name' };
    expect(said({ '==': [{ var: ['absent', name] }, 'x'] })[0]).toContain('***');
    expect(said({ '!': { missing: [name] } })[0]).not.toContain('Wang');
    expect(said({ '==': [{ var: ['absent', { var: 'code' }] }, 'x'] })[0]).toContain('is “a”');
    const masked = maskExplanation(
      compileRule({ var: ['absent', { cat: [name, ''] }] }, context).explain(data),
      paths,
    );
    expect(JSON.stringify(masked)).not.toContain('Wang');
    const byName = compileRule({ var: name }, context).explain(data);
    expect(JSON.stringify(maskExplanation(byName, paths))).not.toContain('Wang');
  });

  it('[RU11] words stop where nesting goes beyond all bounds', () => {
    const deep = Array.from({ length: 120 }).reduce<Json>((inner) => [inner], 1);
    expect(sayRule(deep, paths).en).toContain('…');
  });
});
