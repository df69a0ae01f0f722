import { codeTable } from '../code-table.ts';

/** Codes of rules with dated versions. */
export const versionsCodes = codeTable({
  ENGINE_RULE_VERSIONS_MISSING: {
    message: {
      'zh-CN': '规则“{title}”没有版本，却写了如何选用版本。',
      en: 'The rule “{title}” has no versions, but says how one is chosen.',
    },
    solve: {
      'zh-CN': '为规则补充有生效日期的版本，或删去这一项。',
      en: 'Give the rule versions with dates, or remove this.',
    },
  },
  ENGINE_RULE_VERSION_REVERSED: {
    message: {
      'zh-CN': '规则“{title}”的一个版本自 {from} 起施行，却在此前的 {until} 失效。',
      en: 'A version of the rule “{title}” is in force from {from}, but ends before that, on {until}.',
    },
    solve: {
      'zh-CN': '改正起止日期；两日均包括在内。',
      en: 'Correct the dates; both are included.',
    },
  },
  ENGINE_RULE_VERSIONS_OVERLAP: {
    message: {
      'zh-CN': '规则“{title}”在 {from} 有两个版本同时有效。',
      en: 'On {from} two versions of the rule “{title}” are in force.',
    },
    solve: {
      'zh-CN': '给较早的版本写上失效日期，早于较晚版本的施行日期。',
      en: 'End the earlier version before the later one begins.',
    },
  },
  ENGINE_RULE_VERSION_DATE_UNFIT: {
    message: {
      'zh-CN': '规则“{title}”按字段“{field}”选用版本，但它不是已有的日期字段（类型：{type}）。',
      en: 'The rule “{title}” chooses its version by the field “{field}”, which is no known date (type: {type}).',
    },
    solve: {
      'zh-CN': '改用一个类型为日期的字段，或按登记日、决定日选用。',
      en: 'Use a field of type date, or choose by the day of opening or of the decision.',
    },
  },
  ENGINE_RULE_SEVERITY_UNFIT: {
    message: {
      'zh-CN': '规则“{title}”的轻重次序与“从轻”不相配：只有从旧兼从轻时才写，也必须写。',
      en: 'The order of severity of the rule “{title}” goes with the transition “lighter”, and only with it.',
    },
    solve: {
      'zh-CN': '从旧兼从轻时，把可能的结果由轻到重列出；否则删去次序。',
      en: 'With “lighter”, list the possible results from the lightest; otherwise remove the list.',
    },
  },
});
