import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/tables.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import {
  checkTable,
  compileTable,
  evaluateTable,
  explainTable,
  tableCheckLimits,
  tableLimits,
} from '../../src/tables/index.ts';
import { dataOf, is, range, type Sketch, tableOf } from './table-of.ts';

function many(count: number): Sketch {
  const rows = Array.from({ length: count }, (_, index) => [{ n: is(index) }, 'x'] as const);
  return { inputs: { n: { min: 0, decimals: 0 } }, rows, otherwise: { result: 'y' } };
}

function refusal(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof EngineError ? error.code : String(error);
  }
}

describe('bounds', () => {
  it('[DT8] a table of a hundred thousand rows is refused by every way in', () => {
    const table = tableOf(many(100_000));
    const code = 'ENGINE_TABLE_TOO_LARGE';
    const problems = checkTable(table);
    expect(problems.map((one) => [one.code, one.path])).toEqual([[code, '/rows']]);
    expect(problems[0]?.message.en).toContain('100000 rows; at most 10000');
    for (const work of [compileTable, evaluateTable, explainTable] as const) {
      expect(refusal(() => work(table, {}))).toBe(code);
    }
  });

  it('[DT8] the largest table is decided, and checked to the end', () => {
    const table = tableOf(many(tableLimits.rows));
    expect(compileTable(table).evaluate(dataOf({ n: 9_999 })).rows).toEqual(['r10000']);
    expect(compileTable(table).evaluate(dataOf({ n: 10_000 })).outputs).toEqual({ result: 'y' });
    expect(checkTable(table)).toEqual([]);
  });

  it('[DT8] too many columns or values in a cell are refused', () => {
    const names = Array.from({ length: 65 }, (_, index) => `c${index}`);
    const inputs = Object.fromEntries(names.map((name) => [name, 'number' as const]));
    const wide = tableOf({ inputs, rows: [] });
    const outputs = Object.fromEntries(names.map((name) => [name, {}]));
    const giving = tableOf({ inputs: {}, outputs, rows: [] });
    const values = Array.from({ length: tableLimits.values + 1 }, (_, index) => index);
    const long = tableOf({ inputs: { n: 'number' }, rows: [[{ n: is(...values) }, 'x']] });
    const told = (table: Table) => checkTable(table).map(({ code, path }) => [code, path]);
    expect(told(wide)).toEqual([['ENGINE_TABLE_TOO_LARGE', '/inputs']]);
    expect(told(giving)).toEqual([['ENGINE_TABLE_TOO_LARGE', '/outputs']]);
    expect(told(long)).toEqual([['ENGINE_TABLE_TOO_LARGE', '/rows/0/conditions/n']]);
  });

  it('[DT6] a row index that is too large to be exact still gives just the rows that hold', () => {
    const count = 9_000;
    const rows = Array.from(
      { length: count },
      (_, index) => [{ n: range({ from: index, below: index + 3 }) }, 'x'] as const,
    );
    const table = tableOf({ inputs: { n: 'number' }, hitPolicy: 'rule-order', rows });
    const compiled = compileTable(table);
    expect(compiled.evaluate(dataOf({ n: 4_500.5 })).rows).toEqual(['r4499', 'r4500', 'r4501']);
    expect(compiled.evaluate(dataOf({ n: 0 })).rows).toEqual(['r1']);
    expect(compiled.evaluate(dataOf({ n: -0.5 })).rows).toEqual([]);
  });

  it('[DT14] what needs more comparisons than the cap is said to be undecided, with the cap', () => {
    // Every row excludes one combination of three of 64 yes-or-no inputs, drawn by a fixed formula.
    let state = 7;
    const draw = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return (state >> 8) % below;
    };
    const names = Array.from({ length: 64 }, (_, index) => `c${index}`);
    const rows = Array.from({ length: 1_000 }, () => {
      const cells = Array.from({ length: 3 }, () => [`c${draw(64)}`, is(draw(2) === 0)] as const);
      return [Object.fromEntries(cells), 'x'] as const;
    });
    const inputs = Object.fromEntries(names.map((name) => [name, 'boolean' as const]));
    const problems = checkTable(tableOf({ inputs, hitPolicy: 'first', rows }));
    const undecided = problems.filter(({ code }) => code === 'ENGINE_TABLE_UNDECIDED');
    expect(undecided.length).toBeGreaterThan(0);
    for (const one of undecided) {
      expect(one.severity).toBe('warning');
      expect(one.details.cap).toBe(tableCheckLimits.cells);
      expect(one.message.en).toContain(String(tableCheckLimits.cells));
    }
    expect(problems.some(({ code }) => code === 'ENGINE_TABLE_ROW_UNREACHABLE')).toBe(false);
  });

  it('[DT14] findings of one kind beyond the first fifty are counted', () => {
    const rows = Array.from(
      { length: 12 },
      (_, index) => [{ n: range({ from: index }) }, `x${index}`] as const,
    );
    const problems = checkTable(tableOf({ inputs: { n: { min: 0 } }, rows }));
    const overlaps = problems.filter(({ code }) => code === 'ENGINE_TABLE_OVERLAP');
    expect(overlaps).toHaveLength(50);
    // 12 × 11 / 2 pairs overlap.
    const more = problems.filter(({ code }) => code === 'ENGINE_TABLE_MORE_FOUND');
    expect(more.map(({ details }) => details.count)).toEqual([16]);
  });
});
