import { expect, test } from 'vitest';
import type { Cell, Table, TableInput } from '../../src/document/tables.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { boundariesOf } from '../../src/simulation/boundaries.ts';
import { targetsOf } from '../../src/simulation/targets.ts';
import { frozen } from '../step/driver.ts';
import { smallBundle, text } from '../step/small-bundle.ts';

const inputs = [
  { id: 'weight', order: 'a0', title: text('weight'), type: 'number', path: 'data.weight' },
  { id: 'kind', order: 'a1', title: text('kind'), type: 'string', rule: { var: 'data.kind' } },
  { id: 'twice', order: 'a2', title: text('twice'), type: 'number', rule: { '+': [1, 1] } },
] as TableInput[];

function tableOf(...rows: Readonly<Record<string, Cell>>[]): Table {
  return {
    id: 'level',
    order: 'a0',
    title: text('level'),
    hitPolicy: 'first',
    inputs,
    outputs: [{ id: 'desk', order: 'a0', title: text('desk'), type: 'string' }],
    rows: rows.map((conditions, index) => ({
      id: `row-${index}`,
      order: `a${index}`,
      conditions,
      outputs: { desk: 'desk' },
    })),
  };
}

const table = tableOf(
  { weight: { kind: 'range', above: 10, to: 20 }, kind: { kind: 'one-of', values: ['wet'] } },
  { weight: { kind: 'range', from: 30, below: 40 }, kind: { kind: 'missing' } },
  { weight: { kind: 'any' }, kind: { kind: 'not-one-of', values: ['dry'] } },
  { weight: { kind: 'missing' }, twice: { kind: 'range', from: 2 } },
);

const bundle = frozen({
  ...smallBundle({
    fields: [
      { id: 'weight', type: 'decimal', class: 'P0' },
      { id: 'kind', type: 'text', class: 'P0' },
    ],
    states: [{ id: 'done', kind: 'final', outcome: 'done', result: 'success' }],
  }),
  tables: [table],
});
const machine = compileFlow(bundle, 'small');

test('[SI9] what the cells of a table hold a field against are its boundaries', () => {
  const boundaries = boundariesOf(machine);
  expect(boundaries.get('weight')).toEqual([10, 20, 30, 40]);
  expect(boundaries.get('kind')).toEqual(['wet', 'dry']);
});

test('[SI9] each row of a table is a target that values fulfil where all of its cells hold', () => {
  const fulfilled = (data: Record<string, string | number>) =>
    targetsOf(machine)
      .filter(({ owner }) => owner === 'level')
      .map(({ wishes }) => wishes.every(({ rule, holds }) => rule.evaluate({ data }) === holds));
  expect(fulfilled({ weight: 20, kind: 'wet' })).toEqual([true, false, true, false]);
  expect(fulfilled({ weight: 10, kind: 'dry' })).toEqual([false, false, false, false]);
  expect(fulfilled({ weight: 30 })).toEqual([false, true, true, false]);
  expect(fulfilled({ weight: 40, kind: 'dry' })).toEqual([false, false, false, false]);
  expect(fulfilled({ kind: 'dry' })).toEqual([false, false, false, true]);
});
