import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { compileRule, evaluateRule, explainRule } from '../../src/rules/index.ts';
import suite from './official-tests.json' with { type: 'json' };

type Case = [rule: Json, data: Json, expected: Json];

describe('the official JSONLogic suite', () => {
  const cases = (suite as unknown[]).filter((entry): entry is Case => Array.isArray(entry));

  test('has every case of the file', () => {
    expect(cases.length).toBe(72);
  });

  for (const [index, [rule, data, expected]] of cases.entries()) {
    test(`[RU1] case ${index + 1} gives the same evaluated, compiled and explained: ${JSON.stringify(rule)}`, () => {
      expect(evaluateRule(rule, data)).toEqual(expected);
      const compiled = compileRule(rule);
      expect(compiled.evaluate(data)).toEqual(expected);
      expect(compiled.evaluate(data)).toEqual(expected);
      expect(explainRule(rule, data).result).toEqual(expected);
    });
  }
});
