import { codeTable } from '../code-table.ts';

export const stepCodes = codeTable({
  ENGINE_EVENT_MALFORMED: {
    message: {
      'zh-CN': '提交的内容格式不对：应为 {expected}，实际为 {got}。',
      en: 'What arrived has the wrong shape: expected {expected}, got {got}.',
    },
    solve: {
      'zh-CN': '按接口说明更正后重新提交。',
      en: 'Correct it by the interface and send it again.',
    },
  },
  ENGINE_ROLE_NOT_IN_FORCE: {
    message: {
      'zh-CN': '{on} 时不具有“{role}”资格：其有效期为 {from} 至 {until}。',
      en: 'On {on} the role “{role}” is not held: it is held from {from} to {until}.',
    },
    solve: {
      'zh-CN': '由当日具有该资格的人办理，或先续办资格。',
      en: 'Let somebody act who holds it on that day, or have it renewed first.',
    },
  },
  ENGINE_DOCUMENT_UNKNOWN: {
    message: {
      'zh-CN': '流程没有名为“{document}”的文书。',
      en: 'The flow has no document “{document}”.',
    },
    solve: {
      'zh-CN': '改用流程中的文书（最接近的是“{nearest}”）。',
      en: 'Use a document of the flow (the nearest is “{nearest}”).',
    },
  },
  ENGINE_SERVICE_METHOD_UNKNOWN: {
    message: { 'zh-CN': '没有名为“{got}”的送达方式。', en: 'There is no way of service “{got}”.' },
    solve: { 'zh-CN': '改用：{expected}。', en: 'Use one of: {expected}.' },
  },
  ENGINE_EVENT_IN_FUTURE: {
    message: {
      'zh-CN': '发生时间 {happenedAt} 晚于录入时间 {at}。',
      en: 'It is said to have happened at {happenedAt}, after it was entered at {at}.',
    },
    solve: {
      'zh-CN': '填写不晚于现在的发生时间。',
      en: 'Give a time that is not later than now.',
    },
  },
  ENGINE_EVENT_BEFORE_CASE: {
    message: {
      'zh-CN': '发生时间 {happenedAt} 早于案件开始时间 {openedAt}。',
      en: 'It is said to have happened at {happenedAt}, before the case began at {openedAt}.',
    },
    solve: {
      'zh-CN': '核对发生时间；如案件开始时间有误，先更正开始时间。',
      en: 'Check the time; if the beginning of the case is wrong, correct that first.',
    },
  },
  ENGINE_EVENT_BEFORE_STATE: {
    message: {
      'zh-CN': '发生时间 {happenedAt} 早于进入环节“{state}”的时间 {enteredAt}。',
      en: 'It is said to have happened at {happenedAt}, before the state “{state}” was entered at {enteredAt}.',
    },
    solve: {
      'zh-CN': '核对发生时间；如进入该环节的时间有误，先更正它。',
      en: 'Check the time; if the entering of the state is dated wrongly, correct that first.',
    },
  },
  ENGINE_EVENT_STALE: {
    message: {
      'zh-CN': '录入时间 {at} 早于案件的最近一次推进 {last}。',
      en: 'It was entered at {at}, before the latest step of the case at {last}.',
    },
    solve: {
      'zh-CN': '重新读取案件后再提交。',
      en: 'Load the case again and repeat the step.',
    },
  },
  ENGINE_SNAPSHOT_OTHER_PUBLICATION: {
    message: {
      'zh-CN': '案件按发布版本 {expected} 的流程办理，而给出的是 {got}。',
      en: 'The case runs under {expected}, but the machine is of {got}.',
    },
    solve: {
      'zh-CN': '用案件自身的发布版本编译流程后再推进。',
      en: "Compile the flow from the case's own publication.",
    },
  },
  ENGINE_CASE_CLOSED: {
    message: { 'zh-CN': '案件已经办结。', en: 'The case is closed.' },
    solve: {
      'zh-CN': '如需继续办理，请登记新的案件并注明关联。',
      en: 'To go on, open a new case and name this one in it.',
    },
  },
  ENGINE_ACTION_UNKNOWN: {
    message: {
      'zh-CN': '流程中没有名为“{action}”的操作。',
      en: 'The flow has no action “{action}”.',
    },
    solve: {
      'zh-CN': '最接近的操作是“{nearest}”。',
      en: 'The nearest action is “{nearest}”.',
    },
  },
  ENGINE_ACTION_NOT_OFFERED: {
    message: {
      'zh-CN': '当前环节“{state}”不能办理“{action}”。',
      en: '“{action}” cannot be taken in the present state “{state}”.',
    },
    solve: {
      'zh-CN': '刷新案件，从当前环节提供的操作中选择。',
      en: 'Load the case again and choose from the actions that it offers.',
    },
  },
  ENGINE_ROLE_MISSING: {
    message: {
      'zh-CN': '办理“{subject}”需要角色 {roles}，您在相应的组织单元没有这些角色。',
      en: '“{subject}” takes one of the roles {roles}, and you hold none of them at the unit in question.',
    },
    solve: {
      'zh-CN': '请由具有该角色的人员办理，或由管理员授予角色。',
      en: 'Ask somebody who holds the role, or have an administrator grant it.',
    },
  },
  ENGINE_TASK_UNKNOWN: {
    message: { 'zh-CN': '案件没有待办“{task}”。', en: 'The case has no task “{task}”.' },
    solve: {
      'zh-CN': '待办可能已经办理完毕，请刷新案件。',
      en: 'It may have been done already: load the case again.',
    },
  },
  ENGINE_TASK_CLAIMED: {
    message: {
      'zh-CN': '待办已由 {assignee} 签收。',
      en: 'The task has been claimed by {assignee}.',
    },
    solve: {
      'zh-CN': '请由签收人办理，或请其退回待办。',
      en: 'Leave it to that person, or ask for its release.',
    },
  },
  ENGINE_TASK_NOT_CLAIMED: {
    message: { 'zh-CN': '您没有签收这项待办。', en: 'You have not claimed this task.' },
    solve: {
      'zh-CN': '只有签收人可以退回待办。',
      en: 'Only the person who claimed a task can release it.',
    },
  },
  ENGINE_GUARD_NOT_MET: {
    message: {
      'zh-CN': '“{action}”的条件不满足：{because}。',
      en: 'The condition of “{action}” does not hold: {because}.',
    },
    solve: {
      'zh-CN': '补充或更正所列内容后再办理。',
      en: 'Supply or correct what is named and try again.',
    },
  },
  ENGINE_REASON_MISSING: {
    message: { 'zh-CN': '“{subject}”必须填写理由。', en: '“{subject}” takes a reason.' },
    solve: { 'zh-CN': '填写理由后再提交。', en: 'Give a reason and try again.' },
  },
  ENGINE_VALUES_NOT_TAKEN: {
    message: {
      'zh-CN': '此处不接受字段“{field}”的值。',
      en: 'No value for the field “{field}” is taken here.',
    },
    solve: {
      'zh-CN': '只提交所需的字段。',
      en: 'Send only the fields that are asked for.',
    },
  },
  ENGINE_TIMER_UNKNOWN: {
    message: { 'zh-CN': '案件没有定时器“{timer}”。', en: 'The case has no timer “{timer}”.' },
    solve: {
      'zh-CN': '定时器已取消或已触发，无需处理。',
      en: 'It was cancelled or has fired: there is nothing to do.',
    },
  },
  ENGINE_TIMER_EARLY: {
    message: {
      'zh-CN': '定时器“{timer}”应在 {dueAt} 触发，现在是 {at}。',
      en: 'The timer “{timer}” is due at {dueAt}, and it is {at}.',
    },
    solve: { 'zh-CN': '到期后再触发。', en: 'Fire it when it is due.' },
  },
  ENGINE_SIGNAL_UNKNOWN: {
    message: {
      'zh-CN': '流程中没有名为“{signal}”的信号。',
      en: 'The flow has no signal “{signal}”.',
    },
    solve: {
      'zh-CN': '最接近的信号是“{nearest}”。',
      en: 'The nearest signal is “{nearest}”.',
    },
  },
  ENGINE_CORRELATION_UNKNOWN: {
    message: {
      'zh-CN': '案件没有等待编号“{correlation}”的答复。',
      en: 'The case does not wait for an answer to “{correlation}”.',
    },
    solve: {
      'zh-CN': '该环节已经离开或已重新发送，无需处理。',
      en: 'The state has been left or it was sent again: there is nothing to do.',
    },
  },
  ENGINE_INCIDENT_UNKNOWN: {
    message: {
      'zh-CN': '编号“{correlation}”没有异常，不需要重试或跳过。',
      en: 'Nothing failed under “{correlation}”, so that it cannot be retried or skipped.',
    },
    solve: { 'zh-CN': '等待答复或时限。', en: 'Wait for the answer or the time limit.' },
  },
  ENGINE_EXTENSION_USED_UP: {
    message: {
      'zh-CN': '时限“{deadline}”最多延长 {max} 次，已经用完。',
      en: 'The deadline “{deadline}” can be extended {max} times, and all are used.',
    },
    solve: {
      'zh-CN': '在现有时限内办结，或按规定走其他程序。',
      en: 'Finish within the present limit, or take another way that the rules allow.',
    },
  },
  ENGINE_DEADLINE_NOT_RUNNING: {
    message: {
      'zh-CN': '时限“{deadline}”没有在计算，不能延长。',
      en: 'The deadline “{deadline}” is not running and cannot be extended.',
    },
    solve: {
      'zh-CN': '只能在时限届满之前延长。',
      en: 'A limit can be extended only before it is over.',
    },
  },
  ENGINE_UNIT_NOT_FOUND: {
    message: {
      'zh-CN': '组织单元“{unit}”本身及其上级中没有类型为“{kind}”的单元。',
      en: 'Neither the unit “{unit}” nor any above it is of the kind “{kind}”.',
    },
    solve: {
      'zh-CN': '核对组织树，或修改流程中该环节的办理单元。',
      en: "Check the city's tree, or change the unit that the flow asks for.",
    },
  },
  ENGINE_DIRECTORY_ANSWER_MISSING: {
    message: {
      'zh-CN': '缺少组织目录的回答：{question}。',
      en: 'The directory gave no answer to {question}.',
    },
    solve: {
      'zh-CN': '推进之前先回答 questionsFor 所列的全部问题。',
      en: 'Answer everything that questionsFor lists before the step.',
    },
  },
  ENGINE_STATE_NOT_CORRECTABLE: {
    message: {
      'zh-CN': '环节“{state}”没有可以更正的时间。',
      en: 'Nothing about the state “{state}” can be dated anew.',
    },
    solve: {
      'zh-CN': '只能更正当前环节，或曾经计算时限的环节。',
      en: 'Only present states and states whose deadlines were counted can be corrected.',
    },
  },
  ENGINE_CHOICE_UNDECIDED: {
    message: {
      'zh-CN': '在选择环节“{state}”没有一条路线的条件成立。',
      en: 'None of the routes of the choice “{state}” holds.',
    },
    solve: {
      'zh-CN': '在流程中为该环节增加一条没有条件的路线。',
      en: 'Give the choice one route without a guard.',
    },
  },
  ENGINE_STEP_ENDLESS: {
    message: {
      'zh-CN': '一次推进经过了超过 {limit} 个环节，已停止。',
      en: 'One step went through more than {limit} states and was stopped.',
    },
    solve: {
      'zh-CN': '检查流程中由选择环节构成的循环。',
      en: 'Look for a circle of choices in the flow.',
    },
  },
  ENGINE_HISTORY_UNREADABLE: {
    message: {
      'zh-CN': '推进记录不能重演：{got}。',
      en: 'The history cannot be replayed: {got}.',
    },
    solve: {
      'zh-CN': '按顺序给出全部推进，以登记开头。',
      en: 'Give all steps in order, the start first.',
    },
  },
  ENGINE_START_UNIT_KIND: {
    message: {
      'zh-CN': '不能在“{got}”类型的组织单元登记，应为 {expected}。',
      en: 'A case cannot be opened at a unit of the kind “{got}”; expected {expected}.',
    },
    solve: { 'zh-CN': '选择其他组织单元。', en: 'Choose another unit.' },
  },
  ENGINE_PARTY_ROLE_UNKNOWN: {
    message: {
      'zh-CN': '流程中没有当事人角色“{role}”。',
      en: 'The flow has no party role “{role}”.',
    },
    solve: { 'zh-CN': '最接近的是“{nearest}”。', en: 'The nearest one is “{nearest}”.' },
  },
  ENGINE_PARTY_COUNT: {
    message: {
      'zh-CN': '“{role}”应有 {min} 至 {max} 名，实际 {got} 名。',
      en: '“{role}” takes {min} to {max} parties, but there are {got}.',
    },
    solve: { 'zh-CN': '补充或删减当事人。', en: 'Add or remove parties.' },
  },
});
