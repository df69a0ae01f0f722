import fc from 'fast-check';
import { Check } from 'typebox/schema';
import { describe, expect, it, test } from 'vitest';
import { applyChanges } from '../../src/change/apply-changes.ts';
import type { Change } from '../../src/change/change.ts';
import { describeChange } from '../../src/change/describe-change.ts';
import { diffBundles } from '../../src/change/diff-bundles.ts';
import { Bundle } from '../../src/document/bundle.ts';
import { bundleHash } from '../../src/document/bundle-hash.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { retireIds } from '../../src/document/retire-ids.ts';
import type { Table } from '../../src/document/tables.ts';
import { baseBundle } from '../base-bundle.ts';
import { frozen } from '../frozen.ts';
import { is, not, range, tableOf } from './table-of.ts';

/** Who handles a dispute by its amount and kind; nothing left out, nothing twice. */
function handling(): Table {
  const table = tableOf({
    inputs: {
      amount: 'number',
      kind: { type: 'string', codeList: 'dispute-kinds', path: 'data.dispute-kind' },
    },
    outputs: { handler: { values: ['street', 'community'] } },
    rows: [
      [{ amount: range({ below: 5000 }), kind: is('neighbours') }, { handler: 'community' }],
      [{ amount: range({ from: 5000 }), kind: is('neighbours') }, { handler: 'street' }],
      [{ kind: not('neighbours') }, { handler: 'street' }],
    ],
  });
  return {
    ...table,
    id: 'handling',
    rows: table.rows.map((row, index) => ({
      ...row,
      id: `handling-row-${index}`,
      basis: [{ regulation: 'mediation-law', article: '第十条' }],
    })),
  };
}

function withTable(where: 'pack' | 'flow', table = handling()): Bundle {
  const bundle = baseBundle();
  if (where === 'pack') return { ...bundle, tables: [table] };
  return { ...bundle, flows: bundle.flows.map((flow) => ({ ...flow, tables: [table] })) };
}

describe('tables in the document', () => {
  it('[DT15] lie in the pack or in a flow and have nothing wrong with them', () => {
    for (const where of ['pack', 'flow'] as const) {
      const { bundle, problems } = parseBundle(JSON.stringify(withTable(where)));
      expect(problems).toEqual([]);
      expect(bundle === null ? null : checkBundle(frozen(bundle))).toEqual([]);
    }
  });

  it('[DT15] are optional, and an empty list is the same as none', () => {
    expect(bundleHash({ ...baseBundle(), tables: [] })).toBe(bundleHash(baseBundle()));
  });

  it('[DT15] have the same hash whatever the order of their arrays', () => {
    const table = handling();
    const turned = {
      ...table,
      rows: table.rows.toReversed(),
      inputs: table.inputs.toReversed(),
    };
    expect(bundleHash(withTable('flow', turned))).toBe(bundleHash(withTable('flow')));
    const other = { ...table, hitPolicy: 'first' as const };
    expect(bundleHash(withTable('flow', other))).not.toBe(bundleHash(withTable('flow')));
  });

  it('[DT15] take the bounds, decimals and codes of the fields that they read', () => {
    const table = handling();
    // The field `amount` of the base bundle begins at 0: nothing below is left out.
    const rows = table.rows.with(0, {
      ...(table.rows[0] as Table['rows'][number]),
      conditions: { amount: range({ from: 0, below: 5000 }), kind: is('neighbours') },
    });
    expect(checkBundle(withTable('flow', { ...table, rows }))).toEqual([]);
    const cut = table.rows.slice(0, 2);
    const found = checkBundle(withTable('flow', { ...table, rows: cut }));
    expect(found.map(({ code, path, flow }) => [code, path, flow])).toEqual([
      ['ENGINE_TABLE_GAP', '/flows/0/tables/0', baseBundle().flows[0]?.id],
    ]);
    const codes = baseBundle().codeLists[0]?.codes.map(({ id }) => id) ?? [];
    expect(codes).toContain(Reflect.get(found[0]?.details.example as object, 'kind'));
  });

  it('[DT16] read what exists, of their own type, and cite what is in the register', () => {
    const spoilt = (change: (table: Table) => void) => {
      const table = structuredClone(handling());
      change(table);
      return checkBundle(withTable('flow', table)).map(({ code, path }) => [code, path]);
    };
    expect(
      spoilt(({ inputs: [input] }) => Object.assign(input ?? {}, { path: 'data.amuont' })),
    ).toEqual([['ENGINE_RULE_PATH_UNKNOWN', '/flows/0/tables/0/inputs/0/path']]);
    expect(
      spoilt(({ inputs: [, input] }) => Object.assign(input ?? {}, { codeList: 'dispute-kind' })),
    ).toEqual([['ENGINE_REFERENCE_UNKNOWN', '/flows/0/tables/0/inputs/1/codeList']]);
    expect(
      spoilt(({ rows: [row] }) => Object.assign(row?.basis?.[0] ?? {}, { regulation: 'no-law' })),
    ).toEqual([['ENGINE_REFERENCE_UNKNOWN', '/flows/0/tables/0/rows/0/basis/0/regulation']]);
    expect(
      spoilt(({ rows: [row, other] }) => Object.assign(row ?? {}, { id: other?.id })),
    ).toContainEqual(['ENGINE_ID_TWICE', '/flows/0/tables/0/rows/1']);
  });

  it('[DT17] two tables may name their columns alike, but no two rows', () => {
    const first = handling();
    const rows = first.rows.map((row) => ({ ...row, id: `${row.id}-b` }));
    const second = { ...first, id: 'handling-b', order: 'a1', rows };
    const bundle = { ...withTable('flow'), tables: [second] };
    expect(checkBundle(bundle)).toEqual([]);
    expect(retireIds(bundle, withTable('flow')).retired).toEqual(
      ['handling-b', ...baseBundle().retired, ...rows.map(({ id }) => id)].sort(),
    );
  });

  it('[DT17] rows, columns and cells change one by one, and back again', () => {
    for (const where of ['pack', 'flow'] as const) {
      const before = withTable(where);
      const at = where === 'flow' ? { flow: before.flows[0]?.id ?? '' } : {};
      const inTable = { ...at, parent: 'handling' };
      const row = { ...handling().rows[0], id: 'row-new', order: 'b0' };
      const changes: Change[] = [
        { op: 'set', kind: 'table', ...at, id: 'handling', path: ['hitPolicy'], value: 'first' },
        { op: 'add', kind: 'row', ...inTable, element: row as never },
        { op: 'remove', kind: 'row', ...inTable, id: 'handling-row-1' },
        {
          op: 'set',
          kind: 'row',
          ...inTable,
          id: 'handling-row-0',
          path: ['conditions', 'amount'],
          value: range({ to: 300 }),
        },
        { op: 'set', kind: 'table-input', ...inTable, id: 'amount', path: ['min'], value: 0 },
        {
          op: 'set',
          kind: 'table-output',
          ...inTable,
          id: 'handler',
          path: ['type'],
          value: 'string',
        },
      ];
      const { bundle, inverse, problems } = applyChanges(frozen(before), changes);
      expect(problems).toEqual([]);
      expect(bundleHash(applyChanges(bundle, inverse).bundle)).toBe(bundleHash(before));
      const diff = diffBundles(before, bundle);
      expect(diff).toHaveLength(5);
      expect(bundleHash(applyChanges(before, diff).bundle)).toBe(bundleHash(bundle));
      const said = describeChange(changes[3] as Change, before);
      expect(said.en).toBe(
        'Change the amount of conditions of “handling-row-0” from “below 5000” to “at most 300”',
      );
      expect(said['zh-CN']).toContain('从「小于 5000」改为「不大于 300」');
    }
  });

  it('[DT17] a cell of no known shape is refused where it is set', () => {
    const set = (value: unknown): Change => ({
      op: 'set',
      kind: 'row',
      flow: baseBundle().flows[0]?.id ?? '',
      parent: 'handling',
      id: 'handling-row-0',
      path: ['conditions', 'amount'],
      value,
    });
    const codes = (value: unknown) =>
      applyChanges(withTable('flow'), [set(value)]).problems.map(({ code, path }) => [code, path]);
    expect(codes({ kind: 'rnage' })).toEqual([['ENGINE_DOCUMENT_VALUE_UNKNOWN', '/0/value/kind']]);
    expect(codes({ kind: 'range', form: 1 })).toEqual([
      ['ENGINE_DOCUMENT_KEY_MISSPELT', '/0/value/form'],
    ]);
  });
});

test("[DT15] the verdict on the shape of tables is the schema's own (seed 73)", () => {
  const places: string[][] = [];
  const visit = (value: unknown, way: string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inside] of Object.entries(value)) {
      places.push([...way, key]);
      visit(inside, [...way, key]);
    }
  };
  visit(withTable('pack').tables, ['tables']);
  const odd = [null, true, 0, '', 'x', 'Not an id', [], {}, { kind: 'any' }, { kind: 'range' }];
  const edit = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'remove', 'add'),
    key: fc.constantFrom('surplus', 'Not an id', 'rule'),
    value: fc.constantFrom<unknown>(...odd),
  });
  let refused = 0;
  fc.assert(
    fc.property(edit, ({ place, how, key, value }) => {
      const bundle = withTable('pack');
      const holder = place
        .slice(0, -1)
        .reduce<unknown>((at, step) => Reflect.get(at as object, step), bundle) as object;
      const last = place.at(-1) ?? '';
      if (how === 'replace') Reflect.set(holder, last, value);
      else if (how === 'add')
        Reflect.set(holder, Array.isArray(holder) ? holder.length : key, value);
      else if (Array.isArray(holder)) holder.splice(Number(last), 1);
      else Reflect.deleteProperty(holder, last);
      const text = JSON.stringify(bundle);
      const fine = Check(Bundle, JSON.parse(text));
      if (!fine) refused += 1;
      const parsed = parseBundle(text);
      expect(parsed.problems.length === 0).toBe(fine);
      if (parsed.bundle !== null) checkBundle(parsed.bundle);
    }),
    { seed: 73, numRuns: 400 },
  );
  expect(refused).toBeGreaterThan(150);
});
