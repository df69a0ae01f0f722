import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/tables.ts';
import { checkTable } from '../../src/tables/index.ts';
import { tableOf } from './table-of.ts';

describe('what an input reads', () => {
  const title = { 'zh-CN': '字段', en: 'Field' };
  const types = ['string', 'number', 'money', 'boolean', 'date', 'instant', 'any'] as const;
  const paths = types.map((type) => ({ path: `data.${type}`, type, title }));
  const reading = (path: string, type: 'number' | 'string' | 'boolean' | 'date') =>
    checkTable(tableOf({ inputs: { n: { type, path } }, rows: [[{}, 'a']] }), { paths });

  it('[DT16] is of the type of the input, where an amount is a number and anything may be any', () => {
    for (const type of ['number', 'string', 'boolean', 'date'] as const) {
      const fits = types.filter((one) => reading(`data.${one}`, type).length === 0);
      const own = type === 'number' ? ['number', 'money'] : [type];
      expect([type, new Set(fits)]).toEqual([type, new Set([...own, 'any'])]);
    }
  });

  it('[DT16] is told with both types, at the type', () => {
    for (const got of ['money', 'instant'] as const) {
      const titled = { 'zh-CN': '列n', en: 'Column n' };
      const details = { title: titled, path: `data.${got}`, expected: 'string', got };
      const [found, ...others] = reading(`data.${got}`, 'string');
      expect(found).toMatchObject({
        code: 'ENGINE_TABLE_PATH_TYPE',
        path: '/inputs/0/type',
        element: 'the-table',
      });
      expect([found?.details, others]).toEqual([details, []]);
    }
  });

  it('[DT16] is told where it leads nowhere, at the path or inside the rule, as a matter of the table', () => {
    const places = (one: Table) =>
      checkTable(one, { paths }).map(({ code, path, element }) => [code, path, element]);
    const read = tableOf({ inputs: { m: 'number', n: 'number' }, rows: [[{}, 'a']] });
    const inputs = read.inputs.map(({ id, order, title }, index) => ({
      id,
      order,
      title,
      type: 'number' as const,
      ...(index === 0 ? { path: 'data.nmuber' } : { rule: { '+': [1, { var: 'data.nmuber' }] } }),
    })) as Table['inputs'];
    expect(places({ ...read, inputs })).toEqual([
      ['ENGINE_RULE_PATH_UNKNOWN', '/inputs/0/path', 'the-table'],
      ['ENGINE_RULE_PATH_UNKNOWN', '/inputs/1/rule/+/1', 'the-table'],
    ]);
  });
});
