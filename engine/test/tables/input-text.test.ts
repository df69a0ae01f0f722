import { describe, expect, it } from 'vitest';
import type { TableInput } from '../../src/document/tables.ts';
import type { Json } from '../../src/json/json.ts';
import { evaluateTable, explainTable } from '../../src/tables/index.ts';
import { tableOf } from './table-of.ts';

/** What an input is read as; undefined where it does not fit. */
function read(input: TableInput['type'] | Partial<TableInput>, x: Json): Json | undefined {
  const table = tableOf({ inputs: { x: input }, rows: [[{}, 'a']] });
  const explained = explainTable(table, { data: { x } });
  return explained.result.problems === undefined ? explained.inputs[0]?.value : undefined;
}

describe('numbers as text', () => {
  const fine: readonly (readonly [string, number])[] = [
    ['0', 0],
    ['12', 12],
    ['007', 7],
    ['+5', 5],
    ['-0.5', -0.5],
    ['1234.50', 1234.5],
    ['10.01', 10.01],
  ];
  for (const [text, number] of fine) {
    it(`[DT2] “${text}” is ${number}`, () => expect(read('number', text)).toBe(number));
  }
  const unfit = [
    '12abc',
    'abc12',
    '12 ',
    ' 12',
    '1 2',
    '1.',
    '.5',
    '1.5.2',
    '1,000',
    '1e5',
    '0x10',
  ];
  for (const text of [...unfit, '--1', '+', '-', 'NaN', 'Infinity', '１２', '12\n']) {
    it(`[DT2] ${JSON.stringify(text)} is no number`, () => {
      expect(read('number', text)).toBeUndefined();
    });
  }
});

describe('what an input declares', () => {
  const cases: readonly (readonly [Partial<TableInput>, readonly Json[], readonly Json[]])[] = [
    [{ min: 0 }, [0, '0.00', 5], [-0.01, '-1']],
    [{ max: 10 }, [10, '10.0', -5], [10.01, '11']],
    [{ min: -1, max: 1 }, [-1, 0, 1], [-1.5, 1.5]],
    [{ decimals: 0 }, [3, '3.0', -2], [3.5, '0.1']],
    [{ decimals: 2 }, [0.29, 1.1, '1.50'], [1.005, '0.001']],
    [
      { type: 'date' },
      ['2024-02-29', '0001-01-01', '9999-12-31'],
      ['2023-02-29', '2026-1-1', true],
    ],
    [{ type: 'string' }, ['a', ' ', '12'], [12, true, ['a']]],
    [{ type: 'boolean' }, [true, false], ['true', 0, 1, {}]],
  ];
  for (const [input, fits, others] of cases) {
    it(`[DT2] ${JSON.stringify(input)} holds for what is read, at its very edges too`, () => {
      for (const one of fits) expect([one, read(input, one) !== undefined]).toEqual([one, true]);
      for (const one of others) expect([one, read(input, one)]).toEqual([one, undefined]);
    });
  }

  it('[DT2] every input that does not fit is told, by its name and type alone', () => {
    const table = tableOf({ inputs: { n: 'number', k: 'string', d: 'date' }, rows: [[{}, 'a']] });
    const { problems } = evaluateTable(table, { data: { n: 'x', k: 'fine', d: '2026-02-30' } });
    expect(problems?.map(({ path, element, details }) => [path, element, details])).toEqual([
      ['/inputs/n', 'n', { title: { 'zh-CN': '列n', en: 'Column n' }, type: 'number' }],
      ['/inputs/d', 'd', { title: { 'zh-CN': '列d', en: 'Column d' }, type: 'date' }],
    ]);
  });
});
