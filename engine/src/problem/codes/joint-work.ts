import { codeTable } from '../code-table.ts';

/** What can be wrong with how a document lets several people decide, and gives them their tasks. */
export const jointWorkCodes = codeTable({
  ENGINE_GROUP_ANSWERS_MISSING: {
    message: {
      'zh-CN': '“{title}”的办理方式是“{mode}”，但没有说明哪些操作是同意、哪些是不同意。',
      en: '“{title}” is decided jointly ({mode}), but nothing says which actions approve and which refuse.',
    },
    solve: {
      'zh-CN': '在 answers 中列出同意和不同意的操作。',
      en: 'List the actions that approve and those that refuse in answers.',
    },
  },
  ENGINE_GROUP_ANSWER_UNFIT: {
    message: {
      'zh-CN': '“{action}”不能作为“{title}”的共同办理结果：{because}。',
      en: '“{action}” cannot be an outcome of the joint work in “{title}”: {becauseEn}.',
    },
    solve: {
      'zh-CN': '改用从该环节通往其他环节的操作，每个操作只列一次。',
      en: 'Name an action that leads from this state to another, each once only.',
    },
  },
  ENGINE_GROUP_ACTION_ALONE: {
    severity: 'warning',
    message: {
      'zh-CN':
        '“{action}”离开“{title}”，却既不是其中的表态，也没有规定由谁操作：任何一位办理人都可以单独越过共同办理。',
      en: '“{action}” leaves “{title}” but is neither one of its answers nor kept to roles: any one of those who decide together can go past the others.',
    },
    solve: {
      'zh-CN': '把它列入 answers，或为它规定操作角色。',
      en: 'List it in answers, or name the roles that may take it.',
    },
  },
  ENGINE_GROUP_OPTION_UNFIT: {
    message: {
      'zh-CN': '“{title}”的“{option}”对办理方式“{mode}”没有意义。',
      en: '“{option}” of “{title}” means nothing where the mode is {mode}.',
    },
    solve: {
      'zh-CN': '删去它，或改用它所属的办理方式（{fits}）。',
      en: 'Remove it, or choose the mode that it belongs to ({fits}).',
    },
  },
  ENGINE_GROUP_QUORUM_UNREACHABLE: {
    message: {
      'zh-CN': '“{title}”要求 {count} 人表态，但最多只有 {seats} 个席位，永远不会有结果。',
      en: '“{title}” needs {count} answers but has {seats} seats at most, so that nothing is ever decided.',
    },
    solve: {
      'zh-CN': '降低法定人数，或增加席位。',
      en: 'Lower the quorum, or give more seats.',
    },
  },
  ENGINE_GROUP_RETURN_UNFIT: {
    message: {
      'zh-CN': '“{title}”不能退回到“{state}”：{because}。',
      en: '“{title}” cannot be returned to “{state}”: {becauseEn}.',
    },
    solve: {
      'zh-CN': '选择同一分支中在它之前、并能再次到达它的环节。',
      en: 'Choose a state of the same branch that comes before it and from which it can be reached again.',
    },
  },
  ENGINE_PEOPLE_APART_SELF: {
    message: {
      'zh-CN': '“{title}”要求办理人与它自己的办理人不同。',
      en: '“{title}” keeps its handlers apart from its own handlers.',
    },
    solve: {
      'zh-CN': '改为须与之分开的那个环节。',
      en: 'Name the other state that must be handled by somebody else.',
    },
  },
});
