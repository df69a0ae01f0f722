import { codeTable } from '../code-table.ts';

export const decisionCodes = codeTable({
  ENGINE_DECISION_SALT_SHORT: {
    message: {
      'zh-CN': '决定记录的盐值少于 {least} 个字符。',
      en: 'The salt of the decision record has fewer than {least} characters.',
    },
    solve: {
      'zh-CN': '为每份记录生成新的随机盐值，并与字段值一同保管。',
      en: 'Make a new random salt for each record and keep it with the values.',
    },
  },
  ENGINE_DECISION_OTHER_OUTCOME: {
    message: {
      'zh-CN': '所给的结果（{got}）不是这一步推进得出的结果。',
      en: 'The outcome that was given ({got}) is not what this step gives.',
    },
    solve: {
      'zh-CN': '传入推进前的快照、事件、上下文以及由它们得出的结果。',
      en: 'Hand in the snapshot before, the event and the context together with the outcome that they gave.',
    },
  },
});
