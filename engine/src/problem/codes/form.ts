import { codeTable } from '../code-table.ts';

/** Codes of forms and of the values that are entered on them. */
export const formCodes = codeTable({
  ENGINE_FORM_UNKNOWN: {
    message: {
      'zh-CN': '没有标识为“{form}”的表单。',
      en: 'There is no form with the id “{form}”.',
    },
    solve: {
      'zh-CN': '改用已有的表单，最接近的是：{nearest}。',
      en: 'Use an existing form; the nearest is: {nearest}.',
    },
  },
  ENGINE_VALUE_FIELD_UNKNOWN: {
    message: {
      'zh-CN': '表单“{form}”上没有字段“{field}”。',
      en: 'The form “{form}” has no field “{field}”.',
    },
    solve: {
      'zh-CN': '去掉它，或改用表单上的字段：{nearest}。',
      en: 'Leave it out or use a field of the form: {nearest}.',
    },
  },
  ENGINE_VALUE_INVISIBLE: {
    message: {
      'zh-CN': '“{title}”此时不显示，不能填写。',
      en: '“{title}” is not shown now and cannot be filled in.',
    },
    solve: {
      'zh-CN': '清空“{title}”，或先更正决定它是否显示的内容。',
      en: 'Clear “{title}”, or first correct what decides whether it is shown.',
    },
  },
  ENGINE_VALUE_READ_ONLY: {
    message: {
      'zh-CN': '“{title}”在这里只供查看，不能修改。',
      en: '“{title}” is only shown here and cannot be changed.',
    },
    solve: {
      'zh-CN': '去掉“{title}”的新值；需要更正时，在允许填写它的操作中更正。',
      en: 'Leave “{title}” as it is; correct it in an action that lets you enter it.',
    },
  },
  ENGINE_VALUE_MISSING: {
    message: { 'zh-CN': '请填写“{title}”。', en: 'Fill in “{title}”.' },
    solve: { 'zh-CN': '“{title}”为必填。', en: '“{title}” is required.' },
  },
  ENGINE_VALUE_TYPE_MISMATCH: {
    message: { 'zh-CN': '“{title}”应为{expected}。', en: '“{title}” must be {expected}.' },
    solve: { 'zh-CN': '按要求重新填写“{title}”。', en: 'Enter “{title}” again as asked.' },
  },
  ENGINE_VALUE_TOO_SHORT: {
    message: {
      'zh-CN': '“{title}”至少要有 {limit} 个字符。',
      en: '“{title}” must have at least {limit} characters.',
    },
    solve: { 'zh-CN': '把“{title}”写得更完整。', en: 'Write “{title}” more fully.' },
  },
  ENGINE_VALUE_TOO_LONG: {
    message: {
      'zh-CN': '“{title}”最多 {limit} 个字符。',
      en: '“{title}” may have at most {limit} characters.',
    },
    solve: { 'zh-CN': '缩短“{title}”。', en: 'Shorten “{title}”.' },
  },
  ENGINE_VALUE_OUTSIDE: {
    message: {
      'zh-CN': '“{title}”应在 {min} 至 {max} 之间。',
      en: '“{title}” must be from {min} to {max}.',
    },
    solve: { 'zh-CN': '更正“{title}”的数值。', en: 'Correct the figure of “{title}”.' },
  },
  ENGINE_VALUE_CODE_UNKNOWN: {
    message: {
      'zh-CN': '“{title}”中有不存在的选项。',
      en: '“{title}” holds an option that does not exist.',
    },
    solve: {
      'zh-CN': '从“{title}”列出的选项中选择。',
      en: 'Choose from the options listed for “{title}”.',
    },
  },
  ENGINE_VALUE_TOO_MANY: {
    message: {
      'zh-CN': '“{title}”最多 {limit} 项。',
      en: '“{title}” may have at most {limit} entries.',
    },
    solve: { 'zh-CN': '减少“{title}”的项数。', en: 'Remove entries of “{title}”.' },
  },
  ENGINE_VALUE_REPEATED: {
    message: {
      'zh-CN': '“{title}”中有重复的项。',
      en: '“{title}” holds the same entry twice.',
    },
    solve: { 'zh-CN': '每项只保留一次。', en: 'Keep each entry once.' },
  },
  ENGINE_VALUE_DATE_INVALID: {
    message: {
      'zh-CN': '“{title}”不是存在的日期。',
      en: '“{title}” is not a date that exists.',
    },
    solve: {
      'zh-CN': '按 YYYY-MM-DD 填写，例如 2026-02-28。',
      en: 'Enter it as YYYY-MM-DD, for example 2026-02-28.',
    },
  },
  ENGINE_VALUE_INSTANT_INVALID: {
    message: {
      'zh-CN': '“{title}”不是有效的日期和时间。',
      en: '“{title}” is not a date and time.',
    },
    solve: {
      'zh-CN': '按世界协调时填写，例如 2026-11-21T09:30:00.000Z。',
      en: 'Give it in UTC, for example 2026-11-21T09:30:00.000Z.',
    },
  },
  ENGINE_VALUE_MONEY_INVALID: {
    message: {
      'zh-CN': '“{title}”不是有效的金额。',
      en: '“{title}” is not an amount of money.',
    },
    solve: {
      'zh-CN': '填写元，最多两位小数，不加逗号和单位，例如 1200.50。',
      en: 'Enter yuan with at most two decimal places, no commas or units, for example 1200.50.',
    },
  },
  ENGINE_VALUE_PHONE_INVALID: {
    message: {
      'zh-CN': '“{title}”不是电话号码。',
      en: '“{title}” is not a telephone number.',
    },
    solve: {
      'zh-CN': '只填数字，可加空格、连字符和开头的加号，例如 13800138000 或 010-12345678。',
      en: 'Use digits, with spaces, hyphens or a plus in front where needed, for example 13800138000.',
    },
  },
  ENGINE_VALUE_CITIZEN_ID_INVALID: {
    message: {
      'zh-CN': '“{title}”不是有效的公民身份号码。',
      en: '“{title}” is not a citizen identity number.',
    },
    solve: {
      'zh-CN': '核对 18 位号码：出生日期须存在，最后一位校验码须相符，X 用大写。',
      en: 'Check the 18 places: the date of birth must exist and the last place must fit; X is a capital.',
    },
  },
});
