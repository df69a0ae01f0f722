import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { afterEach, expect, test, vi } from 'vitest';
import { compileRule } from '../../src/rules/index.ts';
import { randomRun } from '../random-run.ts';
import { agreed } from './agreement.ts';
import { operatorNames, ruleAndData, typesSeen } from './generated-rule.ts';

const run = randomRun(20_250_401, 8_000, 250_000);
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
      const compiled = agreed(() => compileRule(rule).evaluate(data));
      const explained = agreed(() => compileRule(rule).explain(data).result);
      expect({ compiled, explained }).toEqual({ compiled: expected, explained: expected });
      expect(JSON.stringify(data)).toBe(before);
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
