import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../src/document/tables.ts';
import type { Json } from '../../src/json/json.ts';
import { checkTable, compileTable, evaluateTable } from '../../src/tables/index.ts';
import { dataOf, is, not, range, tableOf } from './table-of.ts';

/** Ends lie on halves: between two of them all numbers are alike, and a quarter stands for them. */
const halves = [0, 0.5, 1, 1.5, 2];
const end = fc.constantFrom(...halves);
const low = fc.oneof(fc.constant({}), fc.record({ from: end }), fc.record({ above: end }));
const high = fc.oneof(fc.constant({}), fc.record({ to: end }), fc.record({ below: end }));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(low, high).map(([a, b]) => range({ ...a, ...b })) },
  { weight: 1, arbitrary: fc.subarray(halves, { minLength: 1 }).map((some) => is(...some)) },
  { weight: 1, arbitrary: fc.subarray(halves, { minLength: 1 }).map((some) => not(...some)) },
);

/** What numbers there are: any, of one place, whole; with and without bounds. */
const domains = [
  { declared: {}, step: 0.25, from: -1, to: 3 },
  { declared: { min: 0, max: 2 }, step: 0.25, from: 0, to: 2 },
  { declared: { decimals: 1 }, step: 0.1, from: -1, to: 3 },
  { declared: { decimals: 0 }, step: 1, from: -1, to: 3 },
  { declared: { decimals: 0, min: 1 }, step: 1, from: 1, to: 4 },
] as const;

function numbersOf({ step, from, to }: (typeof domains)[number]): number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toFixed(2)));
}

test('[DT13] gaps and overlaps of numbers of any kind agree with trying them (seed 74)', () => {
  const seen = { gaps: 0, overlaps: 0, sound: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...domains),
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
      (domain, cells) => {
        const table = tableOf({
          inputs: { n: domain.declared, m: domain.declared },
          rows: cells.map(([n, m], index) => [{ n, m }, `x${index}`]),
        });
        const problems = checkTable(table);
        fc.pre(problems.every(({ code }) => code !== 'ENGINE_TABLE_CELL_EMPTY'));
        const compiled = compileTable({ ...table, hitPolicy: 'rule-order' });
        const hits = (example: Json) => compiled.evaluate(dataOf(example)).rows;
        const numbers = numbersOf(domain);
        const tried = numbers.flatMap((n) => numbers.map((m) => hits({ n, m })));

        const gaps = problems.filter(({ code }) => code === 'ENGINE_TABLE_GAP');
        expect(gaps.length > 0).toBe(tried.some((rows) => rows.length === 0));
        for (const { details } of gaps) {
          const example = details.example as Json;
          expect(evaluateTable(table, dataOf(example)).problems?.[0]?.code).toBe(
            'ENGINE_TABLE_ROW_NONE',
          );
        }
        const pairs = tried.flatMap((rows) =>
          rows.flatMap((a, index) => rows.slice(index + 1).map((b) => `${b},${a}`)),
        );
        const overlaps = problems.filter(({ code }) => code === 'ENGINE_TABLE_OVERLAP');
        const told = overlaps.map(({ details }) => String(details.rows));
        expect(told.sort()).toEqual([...new Set(pairs)].sort());
        for (const { details } of overlaps) {
          expect(hits(details.example as Json)).toEqual(
            expect.arrayContaining(details.rows as string[]),
          );
        }
        if (gaps.length > 0) seen.gaps += 1;
        if (overlaps.length > 0) seen.overlaps += 1;
        if (problems.length === 0) seen.sound += 1;
      },
    ),
    { seed: 74, numRuns: 300 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(2);
});
