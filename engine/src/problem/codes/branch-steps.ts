import { codeTable } from '../code-table.ts';

/** Why something cannot happen to a case with branches, child cases or signals. */
export const branchStepsCodes = codeTable({
  ENGINE_BRANCH_UNKNOWN: {
    message: {
      'zh-CN': '没有正在办理的分支“{branch}”。',
      en: 'There is no branch “{branch}” under way.',
    },
    solve: {
      'zh-CN': '刷新后重新选择分支。',
      en: 'Load the case again and choose one of its branches.',
    },
  },
  ENGINE_BRANCH_AMBIGUOUS: {
    message: {
      'zh-CN': '“{subject}”在多个分支中都可以办理：{branches}。',
      en: '“{subject}” is possible in several branches: {branches}.',
    },
    solve: {
      'zh-CN': '说明是哪一个分支。',
      en: 'Say which branch is meant.',
    },
  },
  ENGINE_MULTIPLE_LIST_INVALID: {
    message: {
      'zh-CN': '“{state}”逐一办理的对象不是一个列表。',
      en: 'What “{state}” has a branch for is not a list.',
    },
    solve: {
      'zh-CN': '检查该环节的列表规则。',
      en: 'Look at the rule that gives the list.',
    },
  },
  ENGINE_MULTIPLE_TOO_MANY: {
    message: {
      'zh-CN': '“{state}”有 {got} 个对象，超过上限 {max}。',
      en: '“{state}” has {got} elements, more than {max}.',
    },
    solve: {
      'zh-CN': '分成几个案件办理。',
      en: 'Split them over several cases.',
    },
  },
  ENGINE_ELEMENT_STATE_INACTIVE: {
    message: {
      'zh-CN': '“{state}”现在没有在逐一办理，不能增加对象。',
      en: '“{state}” is not under way with branches for elements, so none can be added.',
    },
    solve: {
      'zh-CN': '等待进入该环节后再增加。',
      en: 'Add it while that state is active.',
    },
  },
  ENGINE_SIGNAL_UNAWAITED: {
    message: {
      'zh-CN': '现在没有环节等待信号“{signal}”。',
      en: 'Nothing waits for the signal “{signal}” now.',
    },
    solve: {
      'zh-CN': '在案件等待该信号时再发送。',
      en: 'Send it when the case waits for it.',
    },
  },
  ENGINE_JUMP_TARGET_INVALID: {
    message: {
      'zh-CN': '不能移到“{state}”：流程不允许，或它不在正在办理的分支中。',
      en: 'The case cannot be moved to “{state}”: the flow does not allow it, or no branch under way has it.',
    },
    solve: {
      'zh-CN': '选择流程允许的环节。',
      en: 'Choose a state that the flow allows.',
    },
  },
  ENGINE_REOPENING_USED_UP: {
    message: {
      'zh-CN': '已重新办理过 {max} 次，不能再次重新办理。',
      en: 'The case has been opened again {max} times already.',
    },
    solve: {
      'zh-CN': '另立新案。',
      en: 'Open a new case.',
    },
  },
  ENGINE_REOPENING_LATE: {
    message: {
      'zh-CN': '可以重新办理的期限已过（{date}）。',
      en: 'The time in which it could be opened again has passed ({date}).',
    },
    solve: {
      'zh-CN': '另立新案。',
      en: 'Open a new case.',
    },
  },
  ENGINE_CASE_OPEN: {
    message: {
      'zh-CN': '案件尚未办结，不需要重新办理。',
      en: 'The case has not closed, so it cannot be opened again.',
    },
    solve: {
      'zh-CN': '直接办理当前环节。',
      en: 'Go on with its present state.',
    },
  },
});
