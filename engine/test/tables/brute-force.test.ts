import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, HitPolicy, Table } from '../../src/document/tables.ts';
import type { Json } from '../../src/json/json.ts';
import {
  checkTable,
  compileTable,
  evaluateTable,
  explainTable,
  whyNotRow,
} from '../../src/tables/index.ts';
import { frozen } from '../frozen.ts';
import { randomRun } from '../random-run.ts';
import { any, dataOf, is, missing, not, range, type Sketch, tableOf } from './table-of.ts';

/** Domains so small that every input can be tried: whole numbers 0 to 4, five days, codes, truth. */
const numbers = [0, 1, 2, 3, 4];
const days = ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'];
const codes = ['a', 'b', 'c'];

function ends<Value extends number | string>(values: readonly Value[]): fc.Arbitrary<Cell> {
  const value = fc.constantFrom(...values);
  const low = fc.oneof(fc.constant({}), fc.record({ from: value }), fc.record({ above: value }));
  const high = fc.oneof(fc.constant({}), fc.record({ to: value }), fc.record({ below: value }));
  return fc.tuple(low, high).map(([a, b]) => range({ ...a, ...b }));
}

function listed<Value extends number | string | boolean>(
  values: readonly Value[],
): fc.Arbitrary<Cell> {
  const some = fc.subarray([...values], { minLength: 1 });
  return fc.oneof(
    some.map((one) => is(...one)),
    some.map((one) => not(...one)),
  );
}

const rest = [
  { weight: 5, arbitrary: fc.constant(any) },
  { weight: 1, arbitrary: fc.constant(missing) },
];
const cellsOf = {
  n: fc.oneof(
    ...rest,
    { weight: 3, arbitrary: ends(numbers) },
    { weight: 1, arbitrary: listed(numbers) },
  ),
  d: fc.oneof(...rest, { weight: 3, arbitrary: ends(days) }),
  k: fc.oneof(...rest, { weight: 4, arbitrary: listed(codes) }),
  b: fc.oneof(
    { weight: 3, arbitrary: fc.constant(any) },
    { weight: 3, arbitrary: listed([true, false]) },
  ),
};
const policies: readonly HitPolicy[] = [
  'unique',
  'first',
  'any',
  'priority',
  'collect',
  'output-order',
];
/** Rows that speak of a few inputs only meet one another often. */
const spoken = fc.subarray(['n', 'd', 'k', 'b'] as const, { minLength: 1 });
const tables = fc
  .record({
    hitPolicy: fc.constantFrom(...policies),
    spoken,
    rows: fc.array(fc.tuple(fc.record(cellsOf), fc.constantFrom('x', 'y')), { maxLength: 9 }),
  })
  .map(({ hitPolicy, rows, spoken: ids }) =>
    tableOf({
      hitPolicy,
      inputs: {
        n: { min: 0, max: 4, decimals: 0 },
        d: 'date',
        k: { type: 'string', codeList: 'kinds' },
        b: 'boolean',
      },
      outputs: { result: { values: ['x', 'y'] } },
      rows: rows.map(([cells, given]) => [
        Object.fromEntries(ids.map((id) => [id, cells[id]])),
        given,
      ]),
    } satisfies Sketch),
  );
const context = { codes: { kinds: codes } };

/** Every input there is; a day before and one after all others. */
function everyInput(): Record<string, Json>[] {
  const all: Record<string, Json>[] = [];
  const domain = (values: readonly Json[]) => [...values, null];
  for (const n of domain(numbers)) {
    for (const d of domain(['1999-01-01', ...days, '2099-01-01'])) {
      for (const k of domain(codes))
        for (const b of domain([true, false])) all.push({ n, d, k, b });
    }
  }
  return all;
}

/** The rows that hold, read off the cells as they are written. */
function hits(table: Table, input: Record<string, Json>): readonly string[] {
  return table.rows.flatMap(({ id, conditions }) => {
    const fits = Object.entries(conditions).every(([key, cell]) =>
      cellHolds(cell, input[key] ?? null),
    );
    return fits ? [id] : [];
  });
}

function cellHolds(cell: Cell, value: Json): boolean {
  if (cell.kind === 'any') return true;
  if (value === null || cell.kind === 'missing') return value === null && cell.kind === 'missing';
  if (cell.kind === 'one-of') return cell.values.includes(value as string);
  if (cell.kind === 'not-one-of') return !cell.values.includes(value as string);
  // Dates written YYYY-MM-DD compare as texts do.
  const { from, above, to, below } = cell;
  const low = (from === undefined || value >= from) && (above === undefined || value > above);
  return low && (to === undefined || value <= to) && (below === undefined || value < below);
}

const found = randomRun(71, 400, 6_000);

test(`[DT13] gaps, overlaps and rows in vain are just those that trying every input finds (seed ${found.seed})`, () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(tables, (table) => {
      const problems = checkTable(frozen(table), context);
      fc.pre(problems.every(({ code }) => code !== 'ENGINE_TABLE_CELL_EMPTY'));
      const inputs = everyInput();
      const hitRows = new Map(inputs.map((input) => [input, hits(table, input)]));
      const of = (code: string) => problems.filter((one) => one.code === `ENGINE_TABLE_${code}`);
      for (const { code } of problems) seen[code] = (seen[code] ?? 0) + 1;

      const single = table.hitPolicy !== 'collect' && table.hitPolicy !== 'output-order';
      // A missing value is a case to answer for only where some cell of its input says missing.
      const says = (id: string) =>
        table.rows.some(({ conditions }) => conditions[id]?.kind === 'missing');
      const asked = inputs.filter((input) =>
        Object.entries(input).every(([id, value]) => value !== null || says(id)),
      );
      const bare = asked.filter((input) => hitRows.get(input)?.length === 0);
      expect(of('GAP').length > 0).toBe(single && bare.length > 0);
      for (const { details } of of('GAP'))
        expect(hits(table, details.example as never)).toEqual([]);
      // The rows that gaps propose cover all of what is bare, and nothing else.
      const ghosts = of('GAP').map(({ details }, index) => ({
        id: `ghost-${index}`,
        order: `z${index + 10}`,
        conditions: details.conditions,
        outputs: { result: 'x' },
      }));
      if (single) {
        const only = { ...table, rows: ghosts } as unknown as Table;
        for (const input of asked) expect(hits(only, input).length > 0).toBe(bare.includes(input));
      }

      const give = new Map(table.rows.map((row) => [row.id, row.outputs.result]));
      const pairs = new Set<string>();
      for (const rows of hitRows.values()) {
        for (const a of rows) for (const b of rows) if (a < b) pairs.add(`${b},${a}`);
      }
      const differ = (pair: string) => {
        const [a = '', b = ''] = pair.split(',');
        return give.get(a) !== give.get(b);
      };
      const told = (code: string) => of(code).map(({ details }) => String(details.rows));
      if (table.hitPolicy === 'unique') {
        const twice = of('ROW_TWICE').map(({ element }) => element);
        const expected = [...pairs].filter((pair) => !twice.includes(pair.split(',')[0]));
        expect(told('OVERLAP').sort()).toEqual(expected.sort());
      }
      if (table.hitPolicy === 'any') {
        const twice = of('ROW_TWICE').map(({ element }) => element);
        const expected = [...pairs].filter(
          (pair) => !twice.includes(pair.split(',')[0]) && differ(pair),
        );
        expect(told('CONFLICT').sort()).toEqual(expected.sort());
      }
      if (table.hitPolicy === 'first' || table.hitPolicy === 'priority') {
        const deciding = new Set(
          inputs.map((input) => {
            const rows = hitRows.get(input) ?? [];
            const high =
              table.hitPolicy === 'priority' ? rows.find((id) => give.get(id) === 'x') : rows[0];
            return high ?? rows[0];
          }),
        );
        const vain = table.rows.map(({ id }) => id).filter((id) => !deciding.has(id));
        const found = problems.flatMap(({ code, element }) => (/ROW_/.test(code) ? [element] : []));
        expect(found.sort()).toEqual(vain.sort());
      }
      for (const { code, details } of problems) {
        const named = (details.rows ?? []) as string[];
        if (/OVERLAP|CONFLICT|SUBSUMED|TWICE/.test(code)) {
          expect(hits(table, details.example as never)).toEqual(expect.arrayContaining(named));
        }
      }
    }),
    found,
  );
  for (const code of [
    'GAP',
    'OVERLAP',
    'CONFLICT',
    'ROW_SUBSUMED',
    'ROW_UNREACHABLE',
    'ROW_TWICE',
  ]) {
    expect([code, (seen[`ENGINE_TABLE_${code}`] ?? 0) > 3]).toEqual([code, true]);
  }
});

const same = randomRun(72, 300, 6_000);

test(`[DT6] compiled, interpreted and explained give the same, and change nothing (seed ${same.seed})`, () => {
  const value = (values: readonly Json[]) => fc.constantFrom<Json>(...values, null);
  const input = fc.record({
    n: value([...numbers, '3', 'three', 9]),
    d: value([...days, '1999-01-01', '2024-02-30']),
    k: value([...codes, 'other', 7]),
    b: value([true, false]),
  });
  let unfit = 0;
  fc.assert(
    fc.property(tables, fc.array(input, { minLength: 1, maxLength: 5 }), (table, inputs) => {
      fc.pre(checkTable(table).every(({ code }) => code !== 'ENGINE_TABLE_CELL_EMPTY'));
      const compiled = compileTable(frozen(table));
      for (const one of inputs) {
        const data = frozen(dataOf(one));
        const result = evaluateTable(table, data);
        if (result.problems?.[0]?.code === 'ENGINE_TABLE_INPUT_UNFIT') unfit += 1;
        expect(compiled.evaluate(data)).toEqual(result);
        const explained = explainTable(table, data);
        expect(explained.result).toEqual(result);
        for (const row of explained.rows) {
          expect(whyNotRow(explained, row.row) === null).toBe(row.holds);
        }
      }
    }),
    same,
  );
  expect(unfit).toBeGreaterThan(20);
});
