import { codeTable } from '../code-table.ts';

/** Codes of obligations, and of what follows from limits, in documents. */
export const obligationsCodes = codeTable({
  ENGINE_OBLIGATION_STATE_UNFIT: {
    message: {
      'zh-CN': '定期义务“{title}”设在“{state}”上，而该环节不会停留。',
      en: 'The obligation “{title}” is on “{state}”, which does not last.',
    },
    solve: {
      'zh-CN': '设在有人办理、等待或包含其他环节的环节上。',
      en: 'Put it on a state where people work or that waits, or on one that holds others.',
    },
  },
  ENGINE_OBLIGATION_UNIT_UNFIT: {
    message: {
      'zh-CN':
        '定期义务“{title}”要求“{kind}”一级的组织单元办理“{flow}”，而该流程不能在这一级登记。',
      en: 'The obligation “{title}” asks units of the kind “{kind}” for “{flow}”, which cannot be started there.',
    },
    solve: {
      'zh-CN': '改选可以登记该流程的一级，或者在流程的登记设置中加上这一级。',
      en: 'Choose a kind of unit where the flow is started, or add this kind to the start of the flow.',
    },
  },
  ENGINE_DEEMED_APPROVAL_UNFOUNDED: {
    message: {
      'zh-CN': '“{title}”在“{deadline}”届满时以“{state}”办结，即视为同意，却没有引用依据。',
      en: 'By “{title}” the end of “{deadline}” closes the case as “{state}”: silence counts as approval, but no law is cited for it.',
    },
    solve: {
      'zh-CN':
        '在该时限或该流转上引用规定“逾期视为同意”的条款；没有这样的规定，就改为转入其他环节。',
      en: 'Cite the article that says so at the deadline or the route; where there is none, lead the route elsewhere.',
    },
  },
});
