import { codeTable } from '../code-table.ts';

/** Codes of how a flow is built: states, transitions, deadlines, and whether every case can end. */
export const structureCodes = codeTable({
  ENGINE_STATE_PARENT_INVALID: {
    message: {
      'zh-CN': '环节“{title}”所在的“{parent}”不是复合环节。',
      en: 'The state “{title}” lies in “{parent}”, which is not composite.',
    },
    solve: {
      'zh-CN': '只有 composite 环节可以包含其他环节。',
      en: 'Only composite states hold other states.',
    },
  },
  ENGINE_STATE_PARENT_CYCLE: {
    message: {
      'zh-CN': '环节“{title}”与“{parent}”互相包含。',
      en: 'The states “{title}” and “{parent}” lie in one another.',
    },
    solve: { 'zh-CN': '去掉其中一个的 parent。', en: 'Remove the parent of one of them.' },
  },
  ENGINE_COMPOSITE_INITIAL_OUTSIDE: {
    message: {
      'zh-CN': '复合环节“{title}”的起始环节“{initial}”不直接位于其中。',
      en: 'The state “{title}” begins in “{initial}”, which does not lie directly in it.',
    },
    solve: {
      'zh-CN': '选择直接位于其中的环节作起始，或更正“{initial}”的 parent。',
      en: 'Begin in a state that lies directly in it, or correct the parent of “{initial}”.',
    },
  },
  ENGINE_ROLE_UNIT_UNFIT: {
    message: {
      'zh-CN': '角色“{title}”设在 {held}，而这里的工作在 {unit}，没有人能办理。',
      en: 'The role “{title}” is held at {held}, but the work is at {unit}: nobody could do it.',
    },
    solve: {
      'zh-CN': '改用设在 {unit} 的角色，或更改办理单元。',
      en: 'Use a role that is held at {unit}, or change the unit.',
    },
  },
  ENGINE_REMEDY_MISSING: {
    message: {
      'zh-CN': '未成功的结束环节“{title}”没有写明救济途径。',
      en: 'The unsuccessful end “{title}” states no remedy.',
    },
    solve: {
      'zh-CN': '用 remedy 写明当事人不满意时可以怎么办。',
      en: 'Say in remedy what a person who is not content may do.',
    },
  },
  ENGINE_WAIT_ROUTE_MISSING: {
    message: {
      'zh-CN': '等待环节“{title}”没有出口，案件会一直等待。',
      en: 'Nothing leads out of “{title}”: a case would wait there for ever.',
    },
    solve: {
      'zh-CN': '增加一条由时间、时限或信号触发的自动流转。',
      en: 'Add a route on a time, a deadline or a signal.',
    },
  },
  ENGINE_AUTOMATIC_ROUTE_MISSING: {
    message: {
      'zh-CN': '自动环节“{title}”没有“{answer}”的去向。',
      en: 'The automatic state “{title}” has no route on “{answer}”.',
    },
    solve: {
      'zh-CN': '为 done（完成）和 failed（失败）各增加一条自动流转。',
      en: 'Add one route on done and one on failed.',
    },
  },
  ENGINE_AUTOMATIC_TIMEOUT_MISSING: {
    message: {
      'zh-CN': '自动环节“{title}”有超时的去向，却没有写明 timeout。',
      en: 'The automatic state “{title}” has a route on timed-out, but no timeout.',
    },
    solve: {
      'zh-CN': '写明 timeout，或删除该自动流转。',
      en: 'Give a timeout, or remove the route.',
    },
  },
  ENGINE_CHOICE_ROUTE_MISSING: {
    message: {
      'zh-CN': '分流环节“{title}”没有任何去向。',
      en: 'The choice “{title}” has no routes.',
    },
    solve: {
      'zh-CN': '增加自动流转，触发方式为 choice。',
      en: 'Add routes whose trigger is choice.',
    },
  },
  ENGINE_CHOICE_REST_MISSING: {
    severity: 'warning',
    message: {
      'zh-CN': '分流环节“{title}”没有兜底的去向：条件都不成立时案件会停住。',
      en: 'The choice “{title}” has no route without guard: a case stops there when no guard holds.',
    },
    solve: {
      'zh-CN': '增加一条没有条件的自动流转，放在最后。',
      en: 'Add a route without guard as the last.',
    },
  },
  ENGINE_CHOICE_REST_TWICE: {
    message: {
      'zh-CN': '分流环节“{title}”有两条没有条件的去向：“{first}”“{second}”，后者永远不会被选中。',
      en: 'The choice “{title}” has two routes without guard, “{first}” and “{second}”: the second is never taken.',
    },
    solve: {
      'zh-CN': '为其中一条加上条件，或删除一条。',
      en: 'Give one of them a guard, or remove it.',
    },
  },
  ENGINE_CHOICE_REST_NOT_LAST: {
    message: {
      'zh-CN': '分流环节“{title}”中没有条件的去向“{route}”不在最后，其后的去向永远不会被选中。',
      en: 'In the choice “{title}” the route “{route}” has no guard and is not the last: those after it are never taken.',
    },
    solve: { 'zh-CN': '把它移到最后。', en: 'Move it to the end.' },
  },
  ENGINE_CHOICE_LOOP: {
    message: {
      'zh-CN': '分流环节“{title}”可能经由其他分流回到自身，永不停止。',
      en: 'The choice “{title}” may lead back to itself through choices alone and never come to rest.',
    },
    solve: {
      'zh-CN': '在这个循环中放入一个有人办理或等待的环节。',
      en: 'Put a work or wait state into the circle.',
    },
  },
  ENGINE_FINAL_STATE_LEFT: {
    message: {
      'zh-CN': '“{title}”从结束环节“{state}”出发，但案件已在那里结束。',
      en: '“{title}” leads out of the final state “{state}”, where the case has ended.',
    },
    solve: { 'zh-CN': '换一个出发环节，或删除它。', en: 'Let it begin elsewhere, or remove it.' },
  },
  ENGINE_ACTION_IN_CHOICE: {
    message: {
      'zh-CN': '操作“{title}”从分流环节“{state}”出发，但案件从不在那里停留。',
      en: 'The action “{title}” begins in the choice “{state}”, where a case never rests.',
    },
    solve: {
      'zh-CN': '改从有人办理或等待的环节出发。',
      en: 'Let it begin in a state where a case rests.',
    },
  },
  ENGINE_ACTION_ROLES_MISSING: {
    message: {
      'zh-CN': '操作“{title}”没有写明由谁办理：环节“{state}”没有办理角色。',
      en: 'The action “{title}” does not say who may take it: the state “{state}” has no role.',
    },
    solve: { 'zh-CN': '用 roles 写明角色。', en: 'Name the roles in roles.' },
  },
  ENGINE_ACTION_TARGET_MISSING: {
    message: { 'zh-CN': '操作“{title}”没有去向。', en: 'The action “{title}” leads nowhere.' },
    solve: {
      'zh-CN': '用 to 写明去向；只作记录的操作把 kind 设为 record。',
      en: 'Name the target in to; an action that only records has the kind record.',
    },
  },
  ENGINE_ACTION_RECORD_MOVES: {
    severity: 'warning',
    message: {
      'zh-CN': '记录类操作“{title}”会把案件移到“{state}”。',
      en: 'The action “{title}” only records by its kind, but moves the case to “{state}”.',
    },
    solve: { 'zh-CN': '去掉 to，或改用其他 kind。', en: 'Remove to, or use another kind.' },
  },
  ENGINE_ACTION_TERMINATE_NOT_FINAL: {
    severity: 'warning',
    message: {
      'zh-CN': '终止类操作“{title}”的去向“{state}”不是结束环节。',
      en: 'The action “{title}” terminates by its kind, but leads to “{state}”, which is not final.',
    },
    solve: {
      'zh-CN': '把去向改为结束环节，或改用其他 kind。',
      en: 'Lead to a final state, or use another kind.',
    },
  },
  ENGINE_ROUTE_TRIGGER_UNFIT: {
    message: {
      'zh-CN': '自动流转“{title}”的触发方式 {trigger} 不适用于环节“{state}”。',
      en: 'The trigger {trigger} of the route “{title}” does not fit the state “{state}”.',
    },
    solve: { 'zh-CN': '该环节可用的触发方式：{allowed}。', en: 'This state takes: {allowed}.' },
  },
  ENGINE_ROUTE_DEADLINE_ELSEWHERE: {
    message: {
      'zh-CN': '自动流转“{title}”由时限“{deadline}”触发，但该时限属于环节“{state}”，不在此处计时。',
      en: 'The route “{title}” waits for the deadline “{deadline}”, which runs in “{state}” and not here.',
    },
    solve: {
      'zh-CN': '改用本环节或其上级环节的时限。',
      en: 'Use a deadline of this state or of one around it.',
    },
  },
  ENGINE_DATE_FIELD_UNFIT: {
    message: {
      'zh-CN': '字段“{title}”的类型是 {type}，不能作为日期使用。',
      en: 'The field “{title}” is of type {type} and cannot date anything.',
    },
    solve: {
      'zh-CN': '改用 date 或 date-time 类型的字段。',
      en: 'Use a field of type date or date-time.',
    },
  },
  ENGINE_DURATION_PARAMETER_UNFIT: {
    message: {
      'zh-CN': '参数“{title}”（{type}）不能作为时长：须为不小于 0 的整数。',
      en: 'The parameter “{title}” ({type}) cannot be a duration: it must be a whole number of 0 or more.',
    },
    solve: {
      'zh-CN': '改用 integer 类型、值不小于 0 的参数。',
      en: 'Use a parameter of type integer with a value of 0 or more.',
    },
  },
  ENGINE_DURATION_UNIT_DIFFERENT: {
    message: {
      'zh-CN': '参数“{title}”以 {unit} 计，这里却按 {other} 使用。',
      en: 'The parameter “{title}” counts in {unit}, but is used here as {other}.',
    },
    solve: { 'zh-CN': '使两处的单位一致。', en: 'Use the same unit in both places.' },
  },
  ENGINE_DEADLINE_STATE_UNFIT: {
    message: {
      'zh-CN': '时限“{title}”设在“{state}”上，但案件不在那里停留。',
      en: 'The deadline “{title}” is set on “{state}”, where a case does not stay.',
    },
    solve: {
      'zh-CN': '设在有人办理、等待、自动或复合环节上。',
      en: 'Set it on a work, wait, automatic or composite state.',
    },
  },
  ENGINE_SUSPENSION_OUTSIDE: {
    message: {
      'zh-CN': '时限“{title}”在“{suspended}”中止，但该环节不在“{state}”之内。',
      en: 'The deadline “{title}” stands still in “{suspended}”, which does not lie in “{state}”.',
    },
    solve: {
      'zh-CN': '选择位于“{state}”之内的环节，或把时限设在包含两者的复合环节上。',
      en: 'Choose a state that lies in “{state}”, or set the deadline on a composite state that holds both.',
    },
  },
  ENGINE_DEADLINE_EXTENSION_UNDECLARED: {
    message: {
      'zh-CN': '时限“{title}”没有声明可以延长。',
      en: 'The deadline “{title}” does not say that it can be extended.',
    },
    solve: {
      'zh-CN': '在时限上写明 extension（时长和次数），或去掉这一效果。',
      en: 'Declare extension (duration and number of times) on the deadline, or remove this effect.',
    },
  },
  ENGINE_STATE_UNREACHABLE: {
    message: {
      'zh-CN': '环节“{title}”无法到达。',
      en: 'The state “{title}” can never be reached.',
    },
    solve: {
      'zh-CN': '增加通向它的操作或自动流转，或删除它。',
      en: 'Add an action or a route that leads to it, or remove it.',
    },
  },
  ENGINE_CASE_CANNOT_END: {
    message: {
      'zh-CN': '案件进入“{title}”后无法结束。',
      en: 'A case that has entered “{title}” can never end.',
    },
    solve: {
      'zh-CN': '增加从这里最终通向结束环节的操作或自动流转。',
      en: 'Add an action or a route from which a final state can be reached.',
    },
  },
});
