import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { afterEach, expect, test, vi } from 'vitest';
import { type CompiledRule, compileRule, type Rule } from '../../src/rules/index.ts';
import { randomRun } from '../random-run.ts';
import { agreed } from './agreement.ts';
import { operatorNames, ruleAndData, typesSeen } from './generated-rule.ts';

const run = randomRun(20_250_401, 20_000, 250_000);
const { seed, numRuns: runs } = run;

afterEach(() => vi.restoreAllMocks());

test(`[RU1] ${runs} generated rules give what json-logic-js gives, seed ${seed}`, () => {
  // The peer's `log` writes to the console.
  vi.spyOn(console, 'log').mockReturnValue();
  let compared = 0;
  fc.assert(
    fc.property(ruleAndData, ({ rule, data }) => {
      const before = JSON.stringify(data);
      const expected = agreed(() => jsonLogic.apply(rule as never, data));
      const made = compiled(rule);
      const evaluated = agreed(() => made().evaluate(data));
      const explained = agreed(() => made().explain(data).result);
      const isSame = isDeepStrictEqual([evaluated, explained], [expected, expected]);
      // The comparison that says more takes longer than everything else here.
      if (!isSame)
        expect({ evaluated, explained }).toEqual({ evaluated: expected, explained: expected });
      if (JSON.stringify(data) !== before) expect.fail('the data were changed');
      compared += 1;
    }),
    run,
  );
  const pairs = typesSeen();
  process.stdout.write(`${compared} rules compared, ${pairs.size} pairs of operator and type\n`);
  expect(compared).toBe(runs);
  const wanted = operatorNames.flatMap((name) =>
    ['null', 'boolean', 'number', 'string', 'array', 'object'].map((type) => `${name} ${type}`),
  );
  expect(wanted.filter((pair) => !pairs.has(pair))).toEqual([]);
});

/** The rule compiled once, or what refuses it each time that it is asked for. */
function compiled(rule: Rule): () => CompiledRule {
  try {
    const made = compileRule(rule);
    return () => made;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
