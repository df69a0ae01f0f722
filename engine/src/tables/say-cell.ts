import type { Cell } from '../document/tables.ts';
import type { Text } from '../text/text.ts';

const kinds: ReadonlySet<unknown> = new Set(['any', 'missing', 'one-of', 'not-one-of', 'range']);

/** Whether a value of a document of sound shape is a cell. */
export function isCell(value: object): value is Cell {
  return 'kind' in value && kinds.has(value.kind);
}

/** A cell in words: 「大于 200」, “above 200”. */
export function sayCell(cell: Cell): Text {
  switch (cell.kind) {
    case 'any':
      return { 'zh-CN': '任意', en: 'anything' };
    case 'missing':
      return { 'zh-CN': '未填写', en: 'missing' };
    case 'one-of':
      return { 'zh-CN': cell.values.join('、'), en: cell.values.join(' or ') };
    case 'not-one-of':
      return cell.values.length === 0
        ? { 'zh-CN': '已填写', en: 'anything but missing' }
        : {
            'zh-CN': `除 ${cell.values.join('、')} 外`,
            en: `anything but ${cell.values.join(' or ')}`,
          };
    case 'range': {
      const ends = (['from', 'above', 'to', 'below'] as const).filter(
        (end) => cell[end] !== undefined,
      );
      if (ends.length === 0) return { 'zh-CN': '已填写', en: 'anything but missing' };
      return {
        'zh-CN': ends.map((end) => `${words[end]['zh-CN']} ${cell[end]}`).join(' 且'),
        en: ends.map((end) => `${words[end].en} ${cell[end]}`).join(' and '),
      };
    }
  }
}

const words = {
  from: { 'zh-CN': '不小于', en: 'at least' },
  above: { 'zh-CN': '大于', en: 'above' },
  to: { 'zh-CN': '不大于', en: 'at most' },
  below: { 'zh-CN': '小于', en: 'below' },
} as const;
