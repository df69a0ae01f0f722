import { expect, test } from 'vitest';
import type { Bundle } from '../../src/document/bundle.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import type { Table, TableInput } from '../../src/document/tables.ts';
import { baseBundle } from '../base-bundle.ts';
import { range, tableOf } from './table-of.ts';

type Input = Partial<TableInput> & { readonly path?: string };

/** What is found in a table of one number, with two rows that meet between `from`–`middle`–`to`. */
function found(input: Input, from: number, middle: number, to: number): string[] {
  const table: Table = {
    ...tableOf({
      inputs: { given: { type: 'number', ...input } },
      rows: [
        [{ given: range({ from, to: middle }) }, 'low'],
        [{ given: range({ above: middle, to }) }, 'high'],
      ],
    }),
    id: 'levels',
  };
  const bundle: Bundle = { ...baseBundle(), tables: [table] };
  return checkBundle(bundle).map(({ code }) => code.replace('ENGINE_TABLE_', ''));
}

test('[DT15] what a parameter may be bounds an input that reads it', () => {
  const path = 'param.mediation-days';
  expect(found({ path }, 10, 30, 60)).toEqual([]);
  expect(found({ path }, 10, 30, 59)).toEqual(['GAP']);
  expect(found({ path }, 11, 30, 60)).toEqual(['GAP']);
  // The bounds of the table count as well: the narrower of both is what can come.
  expect(found({ path, min: 12, max: 50, decimals: 0 }, 12, 30, 50)).toEqual([]);
  expect(found({ path, min: 1, max: 99 }, 10, 30, 60)).toEqual([]);
  // The parameter has no upper bound.
  expect(found({ path: 'param.large-amount' }, 0, 30, 60)).toEqual(['GAP']);
});

test('[DT15] counters and numbers of parties are whole and not negative', () => {
  for (const path of ['history.signatures', 'case.parties.applicant']) {
    expect(found({ path, max: 9 }, 0, 3, 9), path).toEqual([]);
    expect(found({ path, max: 9 }, 1, 3, 9), path).toEqual(['GAP']);
  }
});

test('[DT15] a field bounds an input by its own least and greatest', () => {
  expect(found({ path: 'data.people' }, 1, 30, 500)).toEqual([]);
  expect(found({ path: 'data.people' }, 1, 30, 499)).toEqual(['GAP']);
  expect(found({ path: 'data.people' }, 2, 30, 500)).toEqual(['GAP']);
});
