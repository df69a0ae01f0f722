import { codeTable } from '../code-table.ts';
import { formCodes } from './form.ts';
import { meaningCodes } from './meaning.ts';
import { obligationsCodes } from './obligations.ts';
import { structureCodes } from './structure.ts';
import { versionsCodes } from './versions.ts';

/** Codes of reading a document: its JSON and its shape. What a document means has its own table. */
const shapeCodes = codeTable({
  ENGINE_JSON_SYNTAX: {
    message: {
      'zh-CN': '第 {line} 行第 {column} 列不是合法的 JSON：应为{expected}，实际是 {got}。',
      en: 'Line {line}, column {column} is not JSON: expected {expected}, got {got}.',
    },
    solve: {
      'zh-CN': '改正该处。常见原因：多余或缺少逗号、单引号、注释、全角标点。',
      en: 'Correct this place. Usual causes: a comma too many or too few, single quotes, a comment.',
    },
  },
  ENGINE_JSON_KEY_TWICE: {
    message: {
      'zh-CN': '第 {line} 行第 {column} 列：键“{key}”在同一对象中出现两次。',
      en: 'Line {line}, column {column}: the key “{key}” is given twice in one object.',
    },
    solve: {
      'zh-CN': '只保留一处“{key}”。',
      en: 'Keep one “{key}”.',
    },
  },
  ENGINE_JSON_NUMBER_RANGE: {
    message: {
      'zh-CN': '第 {line} 行第 {column} 列：数字 {got} 超出可表示的范围。',
      en: 'Line {line}, column {column}: the number {got} is too large to be held.',
    },
    solve: {
      'zh-CN': '改用较小的数字；金额用文字，例如 "1200.50"。',
      en: 'Use a smaller number; write amounts of money as text, for example "1200.50".',
    },
  },
  ENGINE_JSON_TOO_DEEP: {
    message: {
      'zh-CN': '第 {line} 行第 {column} 列：嵌套超过 {limit} 层。',
      en: 'Line {line}, column {column}: nested deeper than {limit} levels.',
    },
    solve: {
      'zh-CN': '减少嵌套；规则可拆成若干有名称的规则再引用。',
      en: 'Nest less; split a rule into named rules and refer to them.',
    },
  },
  ENGINE_TEXT_CHARACTER_INVALID: {
    message: {
      'zh-CN': '文字中有无法存储的字符 {got}。',
      en: 'The text holds the character {got}, which cannot be stored.',
    },
    solve: {
      'zh-CN': '删除该字符。它通常来自损坏的复制粘贴。',
      en: 'Remove the character. It usually comes from a damaged copy and paste.',
    },
  },
  ENGINE_DOCUMENT_KEY_UNKNOWN: {
    message: {
      'zh-CN': '此处没有名为“{key}”的属性。',
      en: 'There is no property “{key}” here.',
    },
    solve: {
      'zh-CN': '删除它，或改用已有的属性：{known}。',
      en: 'Remove it or use one of the known properties: {known}.',
    },
  },
  ENGINE_DOCUMENT_KEY_MISSPELT: {
    message: {
      'zh-CN': '此处没有名为“{key}”的属性，最接近的是“{nearest}”。',
      en: 'There is no property “{key}” here; the nearest is “{nearest}”.',
    },
    solve: {
      'zh-CN': '把“{key}”改为“{nearest}”。',
      en: 'Rename “{key}” to “{nearest}”.',
    },
  },
  ENGINE_DOCUMENT_KEY_MISSING: {
    message: {
      'zh-CN': '缺少属性“{key}”。',
      en: 'The property “{key}” is missing.',
    },
    solve: {
      'zh-CN': '补上“{key}”。',
      en: 'Add “{key}”.',
    },
  },
  ENGINE_DOCUMENT_TYPE_MISMATCH: {
    message: {
      'zh-CN': '此处应为{expected}，实际是 {got}。',
      en: 'Expected {expected}, got {got}.',
    },
    solve: {
      'zh-CN': '改为{expected}。',
      en: 'Replace it by {expected}.',
    },
  },
  ENGINE_DOCUMENT_VALUE_UNKNOWN: {
    message: {
      'zh-CN': '{got} 不在允许的取值之中：{allowed}。',
      en: '{got} is not one of the allowed values: {allowed}.',
    },
    solve: {
      'zh-CN': '改为其中之一，例如“{nearest}”。',
      en: 'Use one of them, for example “{nearest}”.',
    },
  },
  ENGINE_DOCUMENT_PATTERN_MISMATCH: {
    message: {
      'zh-CN': '{got} 的写法不对：应为{expected}。',
      en: '{got} is not written as it must be: {expected}.',
    },
    solve: {
      'zh-CN': '改为{expected}。',
      en: 'Write {expected}.',
    },
  },
  ENGINE_DOCUMENT_TEXT_EMPTY: {
    message: {
      'zh-CN': '此处不能是空文字。',
      en: 'The text here is empty.',
    },
    solve: {
      'zh-CN': '填写文字，或删除整个属性。',
      en: 'Write something, or remove the whole property.',
    },
  },
  ENGINE_DOCUMENT_TEXT_TOO_LONG: {
    message: {
      'zh-CN': '文字有 {got} 个字符，最多 {limit} 个。',
      en: 'The text has {got} characters; at most {limit} are allowed.',
    },
    solve: {
      'zh-CN': '缩短到 {limit} 个字符以内。',
      en: 'Shorten it to {limit} characters or fewer.',
    },
  },
  ENGINE_DOCUMENT_NUMBER_OUTSIDE: {
    message: {
      'zh-CN': '{got} 超出范围 {min} 至 {max}。',
      en: '{got} is outside {min} to {max}.',
    },
    solve: {
      'zh-CN': '改为 {min} 至 {max} 之间的数。',
      en: 'Use a number from {min} to {max}.',
    },
  },
  ENGINE_DOCUMENT_COUNT_INVALID: {
    message: {
      'zh-CN': '列表有 {got} 项，应为 {expected} 项。',
      en: 'The list has {got} entries; it must have {expected}.',
    },
    solve: {
      'zh-CN': '增加或减少到 {expected} 项。',
      en: 'Add or remove entries until there are {expected}.',
    },
  },
});

export const documentCodes = {
  ...shapeCodes,
  ...meaningCodes,
  ...structureCodes,
  ...formCodes,
  ...versionsCodes,
  ...obligationsCodes,
};
