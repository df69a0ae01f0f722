import { expect, test } from 'vitest';
import type { Cell } from '../../src/document/tables.ts';
import { sayCell } from '../../src/tables/index.ts';
import { any, is, missing, not, range } from './table-of.ts';

const said: readonly (readonly [Cell, string, string])[] = [
  [any, '任意', 'anything'],
  [missing, '未填写', 'missing'],
  [is('a'), 'a', 'a'],
  [is(1, 2.5), '1、2.5', '1 or 2.5'],
  [is(true), 'true', 'true'],
  [not('a'), '除 a 外', 'anything but a'],
  [not('a', 'b'), '除 a、b 外', 'anything but a or b'],
  [not(), '已填写', 'anything but missing'],
  [range({}), '已填写', 'anything but missing'],
  [range({ from: 0 }), '不小于 0', 'at least 0'],
  [range({ above: 200 }), '大于 200', 'above 200'],
  [range({ to: '2026-01-31' }), '不大于 2026-01-31', 'at most 2026-01-31'],
  [range({ below: -1 }), '小于 -1', 'below -1'],
  [range({ below: 5, from: 1 }), '不小于 1 且小于 5', 'at least 1 and below 5'],
  [range({ to: 5, above: 1 }), '大于 1 且不大于 5', 'above 1 and at most 5'],
];

test.each(said)('[DT1] %o is said as “%s” and “%s”', (cell, chinese, english) => {
  expect(sayCell(cell)).toEqual({ 'zh-CN': chinese, en: english });
});
