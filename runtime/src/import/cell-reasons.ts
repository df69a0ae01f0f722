import { fillText, type Json, type Text } from '@jingwei/engine';

/** Why a cell cannot be the value of its field, and how to write it. */
const reasons = {
  integer: {
    'zh-CN': '“{column}”不是整数：{value}。请只写数字，例如 120。',
    en: '“{column}” is not a whole number: {value}. Write digits only, such as 120.',
  },
  decimal: {
    'zh-CN': '“{column}”不是数字：{value}。请只写数字，例如 12.5。',
    en: '“{column}” is not a number: {value}. Write digits only, such as 12.5.',
  },
  money: {
    'zh-CN': '“{column}”不是金额：{value}。请以元为单位写，例如 1200.50。',
    en: '“{column}” is not an amount: {value}. Write it in yuan, such as 1200.50.',
  },
  boolean: {
    'zh-CN': '“{column}”不是“是”或“否”：{value}。',
    en: '“{column}” is neither yes nor no: {value}.',
  },
  date: {
    'zh-CN': '“{column}”不是日期：{value}。请改为 2026-01-13 这样的格式。',
    en: '“{column}” is not a date: {value}. Write it as 2026-01-13.',
  },
  'date-time': {
    'zh-CN': '“{column}”不是时间：{value}。请改为 2026-01-13 09:30 这样的格式。',
    en: '“{column}” is not a moment: {value}. Write it as 2026-01-13 09:30.',
  },
  code: {
    'zh-CN': '“{column}”不是已知的选项：{value}。是否指“{nearest}”？也可在映射的 codes 中写明。',
    en: '“{column}” is not a known option: {value}. Was “{nearest}” meant? The map’s codes can also say.',
  },
  unit: {
    'zh-CN': '“{column}”不是本市的组织单元：{value}。是否指“{nearest}”？',
    en: '“{column}” is not a unit of this city: {value}. Was “{nearest}” meant?',
  },
  length: {
    'zh-CN': '“{column}”有 {count} 个字，最多 {limit} 个。请缩短，或在映射中写 "cut": true。',
    en: '“{column}” has {count} characters, at most {limit} fit. Shorten it, or write "cut": true in the map.',
  },
  'party-length': {
    'zh-CN': '“{column}”有 {count} 个字，最多 {limit} 个。请缩短。',
    en: '“{column}” has {count} characters, at most {limit} fit. Shorten it.',
  },
  id: {
    'zh-CN': '“{column}”为空：没有编号就无法辨认重复导入。请补上编号。',
    en: '“{column}” is empty: without an id a repetition cannot be told. Fill it in.',
  },
  'id-length': {
    'zh-CN': '“{column}”过长：编号最多 150 个字。',
    en: '“{column}” is too long: an id has at most 150 characters.',
  },
  twice: {
    'zh-CN': '“{column}”与第 {first} 行相同：{value}。一个编号只能有一行。',
    en: '“{column}” is the same as in row {first}: {value}. An id has one row.',
  },
  torn: {
    'zh-CN':
      '有 {count} 格，表头有 {limit} 格。请检查没有加引号的逗号或缺少的列（文件第 {line} 行）。',
    en: '{count} cells, the header has {limit}. Look for unquoted commas or missing columns (line {line} of the file).',
  },
} as const satisfies Record<string, Text>;

export type CellReason = keyof typeof reasons;

export function cellReason(reason: CellReason, details: Readonly<Record<string, Json>>): Text {
  return fillText(reasons[reason], details);
}
