import { codeTable } from '../code-table.ts';

export const groupCodes = codeTable({
  ENGINE_GROUP_ENDED: {
    message: {
      'zh-CN': '共同办理已有结果，不能再办理这一项。',
      en: 'The joint work has its outcome: this can no longer be done.',
    },
    solve: {
      'zh-CN': '刷新案件，查看结果和当前环节。',
      en: 'Load the case again and look at the outcome and the present state.',
    },
  },
  ENGINE_GROUP_SUSPENDED: {
    message: {
      'zh-CN': '共同办理已挂起。',
      en: 'The joint work is suspended.',
    },
    solve: {
      'zh-CN': '请有管理权限的人恢复后再办理。',
      en: 'Have somebody who manages it resume it first.',
    },
  },
  ENGINE_GROUP_NOT_SUSPENDED: {
    message: {
      'zh-CN': '共同办理没有挂起。',
      en: 'The joint work is not suspended.',
    },
    solve: { 'zh-CN': '无需恢复，直接办理。', en: 'There is nothing to resume.' },
  },
  ENGINE_GROUP_SEAT_UNKNOWN: {
    message: {
      'zh-CN': '共同办理中没有这项待办。',
      en: 'The joint work has no such task.',
    },
    solve: {
      'zh-CN': '刷新案件，从当前待办中选择。',
      en: 'Load the case again and choose among its tasks.',
    },
  },
  ENGINE_GROUP_SEAT_WAITING: {
    message: {
      'zh-CN': '还没有轮到这项待办。',
      en: 'The turn of this task has not come.',
    },
    solve: { 'zh-CN': '等待前面的人员办理。', en: 'Wait for those who come before.' },
  },
  ENGINE_GROUP_SEAT_CLOSED: {
    message: {
      'zh-CN': '这项待办已不能办理，其状态为 {status}。',
      en: 'This task can no longer be done: it is {status}.',
    },
    solve: {
      'zh-CN': '刷新案件，查看办理记录。',
      en: 'Load the case again and look at its record.',
    },
  },
  ENGINE_GROUP_NOT_HOLDER: {
    message: {
      'zh-CN': '您不是这项待办的办理人，也不是其当期代理人。',
      en: 'You are not the one who may do this, nor a substitute on this date.',
    },
    solve: {
      'zh-CN': '请由办理人或其当期代理人办理。',
      en: 'Leave it to its holder, or to a substitute of that day.',
    },
  },
  ENGINE_GROUP_NOT_ENTITLED: {
    message: {
      'zh-CN': '办理这一项需要角色 {roles}，您在相应的组织单元没有这些角色。',
      en: 'This takes one of the roles {roles} at the unit in question, and you hold none of them there.',
    },
    solve: { 'zh-CN': '请由具有该角色的人员办理。', en: 'Ask somebody who holds the role.' },
  },
  ENGINE_GROUP_DELEGATED: {
    message: {
      'zh-CN': '待办已委派给 {worker}，尚未交回。',
      en: 'The task is delegated to {worker} and not yet back.',
    },
    solve: { 'zh-CN': '等待交回，或先收回委派。', en: 'Wait for it, or call it back first.' },
  },
  ENGINE_GROUP_DELEGATE_ONLY: {
    message: {
      'zh-CN': '受委派人只能交回意见，由 {principal} 决定。',
      en: 'A delegate can only hand it back: {principal} decides.',
    },
    solve: { 'zh-CN': '办理后交回。', en: 'Do the work and hand it back.' },
  },
  ENGINE_GROUP_NOT_DELEGATED: {
    message: {
      'zh-CN': '这项待办没有委派。',
      en: 'This task is not delegated.',
    },
    solve: { 'zh-CN': '无需交回，直接办理。', en: 'There is nothing to hand back.' },
  },
  ENGINE_GROUP_OPERATION_UNDECLARED: {
    message: {
      'zh-CN': '流程没有规定此环节可以“{operation}”。',
      en: 'The flow does not allow “{operation}” in this state.',
    },
    solve: {
      'zh-CN': '如确有需要，由管理员在流程的共同办理规则中规定。',
      en: 'If it is needed, have it declared in the group policy of the state.',
    },
  },
  ENGINE_GROUP_CLAIM_FIRST: {
    message: {
      'zh-CN': '待办还没有人签收。',
      en: 'Nobody has claimed this task.',
    },
    solve: { 'zh-CN': '先签收，再办理这一项。', en: 'Claim it first.' },
  },
  ENGINE_GROUP_ANSWER_UNKNOWN: {
    message: {
      'zh-CN': '“{action}”不是这一环节的表态。',
      en: '“{action}” is none of the answers of this state.',
    },
    solve: {
      'zh-CN': '从流程规定的表态中选择。',
      en: 'Choose among the answers that the flow declares.',
    },
  },
  ENGINE_GROUP_VETO_RIGHT: {
    message: {
      'zh-CN': '“{action}”是一票否决，您的席位没有这项权利。',
      en: '“{action}” is a veto, and this seat does not have it.',
    },
    solve: { 'zh-CN': '改用其他表态。', en: 'Give another answer.' },
  },
  ENGINE_GROUP_NOT_RELEASABLE: {
    message: {
      'zh-CN': '这项待办是分配到人的，不能退领。',
      en: 'This task was given to a person and cannot be released.',
    },
    solve: {
      'zh-CN': '可以转办、委派，或请管理人员改派。',
      en: 'Transfer or delegate it, or have it reassigned.',
    },
  },
  ENGINE_GROUP_LIMIT_REACHED: {
    message: {
      'zh-CN': '已达到上限 {times}，不能再“{operation}”。',
      en: 'The limit of {times} is reached: “{operation}” is not possible any more.',
    },
    solve: {
      'zh-CN': '在现有安排下办理，或请管理人员处理。',
      en: 'Work with what there is, or ask those who manage it.',
    },
  },
  ENGINE_GROUP_REASON_MISSING: {
    message: {
      'zh-CN': '“{operation}”必须填写理由。',
      en: '“{operation}” takes a reason.',
    },
    solve: { 'zh-CN': '填写理由后再提交。', en: 'Give a reason and try again.' },
  },
  ENGINE_GROUP_PERSON_SAME: {
    message: {
      'zh-CN': '{person} 已在办理这项待办。',
      en: '{person} has this task already.',
    },
    solve: { 'zh-CN': '指定其他人员。', en: 'Name somebody else.' },
  },
  ENGINE_GROUP_PERSON_OUTSIDE: {
    message: {
      'zh-CN': '{person} 不在岗、没有所需角色，或不在流程允许的组织单元范围内。',
      en: '{person} is inactive, lacks the role, or is beyond the units that the flow allows.',
    },
    solve: { 'zh-CN': '在允许的范围内另选人员。', en: 'Choose somebody within reach.' },
  },
  ENGINE_GROUP_PERSON_BARRED: {
    message: {
      'zh-CN': '{person} 办理过须与本环节分开的环节，不得在此办理。',
      en: '{person} handled a state that must be kept apart from this one.',
    },
    solve: { 'zh-CN': '另选人员办理。', en: 'Leave it to somebody else.' },
  },
  ENGINE_GROUP_PERSON_SEATED: {
    message: {
      'zh-CN': '{person} 已有席位，一人只有一票。',
      en: '{person} has a seat already: one person, one voice.',
    },
    solve: { 'zh-CN': '另选人员。', en: 'Choose somebody else.' },
  },
  ENGINE_GROUP_PERSON_UNQUALIFIED: {
    message: {
      'zh-CN': '{person} 当日没有所需资格：{lacking}。',
      en: '{person} lacks a qualification on this date: {lacking}.',
    },
    solve: {
      'zh-CN': '另选具备资格的人员，或先更新资格登记。',
      en: 'Choose somebody who has it, or bring the register up to date.',
    },
  },
  ENGINE_GROUP_PERSON_CONFLICTED: {
    message: {
      'zh-CN': '{person} 与本案有利害关系，应当回避。',
      en: '{person} has a conflict of interest in this case.',
    },
    solve: { 'zh-CN': '另选人员。', en: 'Choose somebody else.' },
  },
  ENGINE_GROUP_PEOPLE_MISSING: {
    message: {
      'zh-CN': '“{operation}”没有指定人员。',
      en: '“{operation}” names nobody.',
    },
    solve: { 'zh-CN': '至少指定一人。', en: 'Name at least one.' },
  },
  ENGINE_GROUP_ADDED_MAY_NOT_ADD: {
    message: {
      'zh-CN': '加签的人不能再加签。',
      en: 'A signer who was added may not add others.',
    },
    solve: { 'zh-CN': '请原办理人加签。', en: 'Ask whoever added you.' },
  },
  ENGINE_GROUP_NOT_ADDED: {
    message: {
      'zh-CN': '只能减去加签的席位。',
      en: 'Only added signers may be removed.',
    },
    solve: { 'zh-CN': '只选择加签的席位。', en: 'Name added signers only.' },
  },
  ENGINE_GROUP_LAST_SIGNER: {
    message: {
      'zh-CN': '最后一个席位不能减去。',
      en: 'The last signer cannot be removed.',
    },
    solve: { 'zh-CN': '先加签，或改派。', en: 'Add somebody first, or reassign.' },
  },
  ENGINE_GROUP_QUORUM_LOST: {
    message: {
      'zh-CN': '减签后席位少于法定人数 {quorum}。',
      en: 'Fewer seats than the quorum of {quorum} would be left.',
    },
    solve: { 'zh-CN': '先加签再减签。', en: 'Add somebody first.' },
  },
  ENGINE_GROUP_RETURN_TARGET: {
    message: {
      'zh-CN': '不能退回“{to}”，允许的环节是 {allowed}。',
      en: 'It cannot be returned to “{to}”; allowed are {allowed}.',
    },
    solve: { 'zh-CN': '选择允许的环节。', en: 'Choose an allowed state.' },
  },
  ENGINE_GROUP_RETURN_NOT_PASSED: {
    message: {
      'zh-CN': '案件没有经过“{to}”。',
      en: 'The case has not been in “{to}”.',
    },
    solve: { 'zh-CN': '选择案件经过的环节。', en: 'Choose a state that it has been in.' },
  },
  ENGINE_GROUP_RESUBMISSION: {
    message: {
      'zh-CN': '重新提交的方式应为 {expected}。',
      en: 'The way of resubmission must be {expected}.',
    },
    solve: {
      'zh-CN': '按流程规定选择“through-again”（重走）或“straight-back”（直达）。',
      en: 'Choose through-again or straight-back as the flow declares.',
    },
  },
  ENGINE_GROUP_OPINION_ONLY: {
    message: {
      'zh-CN': '前加签人只提意见，不能退回。',
      en: 'A signer added before only gives an opinion and cannot return the case.',
    },
    solve: {
      'zh-CN': '提出意见，由加签人决定。',
      en: 'Give the opinion; whoever asked for it decides.',
    },
  },
  ENGINE_GROUP_NOTHING_TO_WITHDRAW: {
    message: {
      'zh-CN': '这项待办没有可撤回的意见。',
      en: 'This task has no answer to withdraw.',
    },
    solve: { 'zh-CN': '刷新案件。', en: 'Load the case again.' },
  },
  ENGINE_GROUP_ACTED_ON: {
    message: {
      'zh-CN': '已有人在此基础上办理，不能撤回。',
      en: 'Somebody has already acted on it: it cannot be called back.',
    },
    solve: { 'zh-CN': '请现在的办理人退回。', en: 'Ask whoever has it now to return it.' },
  },
  ENGINE_GROUP_NOTHING_BEFORE: {
    message: {
      'zh-CN': '没有可以拿回的上一环节。',
      en: 'There is no state before this one to take it back to.',
    },
    solve: { 'zh-CN': '等待办理。', en: 'Wait for it to be done.' },
  },
  ENGINE_GROUP_NOT_ADDRESSED: {
    message: {
      'zh-CN': '没有您的待办或抄送。',
      en: 'There is neither a task nor a copy for you.',
    },
    solve: { 'zh-CN': '无需标记已阅。', en: 'There is nothing to mark.' },
  },
  ENGINE_GROUP_URGED_ALREADY: {
    message: {
      'zh-CN': '上次催办在 {lastAt}，间隔不足 {minutes} 分钟。',
      en: 'It was urged at {lastAt}; {minutes} minutes must lie between.',
    },
    solve: { 'zh-CN': '稍后再催办。', en: 'Try again later.' },
  },
  ENGINE_GROUP_REQUEST_PENDING: {
    message: {
      'zh-CN': '已有一项申请等待决定。',
      en: 'A request of this kind already waits for a decision.',
    },
    solve: { 'zh-CN': '等待决定。', en: 'Wait for the decision.' },
  },
  ENGINE_GROUP_REQUEST_MISSING: {
    message: {
      'zh-CN': '没有等待决定的申请。',
      en: 'Nothing waits for a decision.',
    },
    solve: { 'zh-CN': '刷新案件。', en: 'Load the case again.' },
  },
  ENGINE_GROUP_OWN_REQUEST: {
    message: {
      'zh-CN': '不能决定自己提出的申请。',
      en: 'Nobody decides a request of their own.',
    },
    solve: { 'zh-CN': '请其他有权人员决定。', en: 'Leave it to somebody else who may decide.' },
  },
  ENGINE_GROUP_SUPERVISION_LEVEL: {
    message: {
      'zh-CN': '督办级别 {level} 不高于现有级别 {present}。',
      en: 'The level {level} is not above the present one, {present}.',
    },
    solve: {
      'zh-CN': '选择更高的级别，或先解除督办。',
      en: 'Choose a higher one, or end the supervision first.',
    },
  },
  ENGINE_GROUP_NOT_SUPERVISED: {
    message: {
      'zh-CN': '没有督办。',
      en: 'It is not supervised.',
    },
    solve: { 'zh-CN': '无需解除。', en: 'There is nothing to end.' },
  },
  ENGINE_ASSIGNMENT_EMPTY: {
    message: {
      'zh-CN': '环节“{state}”找不到可以办理的人员。',
      en: 'Nobody is found who could act in the state “{state}”.',
    },
    solve: {
      'zh-CN': '补充角色人员或资格登记，或为该环节规定无人时的办法。',
      en: 'Give somebody the role or qualification, or declare what happens when nobody is found.',
    },
  },
  ENGINE_ASSIGNMENT_TOO_FEW: {
    message: {
      'zh-CN': '环节“{state}”需要 {needed} 人，只找到 {found} 人。',
      en: 'The state “{state}” takes {needed} people, and only {found} are found.',
    },
    solve: { 'zh-CN': '补充符合条件的人员。', en: 'See that enough people fulfil the conditions.' },
  },
  ENGINE_ASSIGNMENT_UNIT_MISSING: {
    message: {
      'zh-CN': '环节“{state}”的办理单元找不到：{unit}。',
      en: 'The unit of the state “{state}” cannot be found: {unit}.',
    },
    solve: {
      'zh-CN': '核对组织树和给出单元的规则。',
      en: 'Check the tree of units and the rule that names the unit.',
    },
  },
  ENGINE_ASSIGNMENT_PERSON_RULE: {
    message: {
      'zh-CN': '环节“{state}”的人员规则应得出人员编号，实际得出 {got}。',
      en: 'The rule for the people of “{state}” must give ids of persons, and gave {got}.',
    },
    solve: { 'zh-CN': '更正规则。', en: 'Correct the rule.' },
  },
});
