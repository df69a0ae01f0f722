import { codeTable } from '../code-table.ts';

/** Codes of what a document means: identity, references, structure, protection of data, paths. */
export const meaningCodes = codeTable({
  ENGINE_REFERENCE_UNKNOWN: {
    message: { 'zh-CN': '没有标识为“{id}”的{kind}。', en: 'There is no {kind} “{id}”.' },
    solve: {
      'zh-CN': '最接近的是：{nearest}。改用它，或先增加这个{kind}。',
      en: 'The nearest is: {nearest}. Use it, or add this {kind} first.',
    },
  },
  ENGINE_ID_TWICE: {
    message: {
      'zh-CN': '标识“{id}”既用于{kind}，又用于{other}（{otherPath}）。',
      en: 'The id “{id}” of this {kind} is also used by a {other} ({otherPath}).',
    },
    solve: {
      'zh-CN': '给其中一个换一个在流程和模板包中都未用过的标识。',
      en: 'Give one of them an id that is used nowhere else in the flow and the pack.',
    },
  },
  ENGINE_ID_RETIRED: {
    message: {
      'zh-CN': '标识“{id}”已停用，不能再用于{kind}。',
      en: 'The id “{id}” is retired and cannot be used for a {kind}.',
    },
    solve: {
      'zh-CN': '换一个从未用过的标识，以免旧案件的记录被误读。',
      en: 'Use an id that was never used, so that records of old cases are not misread.',
    },
  },
  ENGINE_ORDER_TWICE: {
    severity: 'warning',
    message: {
      'zh-CN': '“{id}”与“{other}”的顺序键同为“{order}”。',
      en: '“{id}” and “{other}” have the same order key “{order}”.',
    },
    solve: {
      'zh-CN': '给其中一个换一个介于相邻要素之间的顺序键，否则按标识排列。',
      en: 'Give one of them a key between its neighbours; until then they sort by id.',
    },
  },
  ENGINE_BOUNDS_REVERSED: {
    message: {
      'zh-CN': '下限 {low} 高于上限 {high}。',
      en: 'The lower bound {low} is above the upper bound {high}.',
    },
    solve: { 'zh-CN': '对调或更正两个界限。', en: 'Swap or correct the two bounds.' },
  },
  ENGINE_TEXT_BLANK: {
    message: { 'zh-CN': '文字（{language}）只有空白。', en: 'The text ({language}) is blank.' },
    solve: { 'zh-CN': '填写这一语言的文字。', en: 'Write the text in this language.' },
  },
  ENGINE_TEXT_LANGUAGE_MIXED: {
    severity: 'warning',
    message: {
      'zh-CN': '英文文字中有中文字符“{got}”：{text}',
      en: 'The English text holds the Chinese character “{got}”: {text}',
    },
    solve: { 'zh-CN': '把这处文字译成英文。', en: 'Translate this text to English.' },
  },
  ENGINE_PARAMETER_TYPE_MISMATCH: {
    message: {
      'zh-CN': '参数“{title}”的类型是 {type}，值却是 {got}。',
      en: 'The parameter “{title}” is of type {type}, but its value is {got}.',
    },
    solve: {
      'zh-CN': '填写 {type} 类型的值，或更改参数的类型。',
      en: 'Give a value of type {type}, or change the type of the parameter.',
    },
  },
  ENGINE_PARAMETER_OUTSIDE: {
    message: {
      'zh-CN': '参数“{title}”的值 {got} 不在 {min} 至 {max} 之间。',
      en: 'The value {got} of the parameter “{title}” is not from {min} to {max}.',
    },
    solve: { 'zh-CN': '把值改到 {min} 至 {max} 之间。', en: 'Choose a value from {min} to {max}.' },
  },
  ENGINE_PARAMETER_LOCK_UNFIT: {
    message: {
      'zh-CN': '参数“{title}”声明为 {lock}，却没有可供选择的范围。',
      en: 'The parameter “{title}” is declared {lock}, but says nothing to choose from.',
    },
    solve: {
      'zh-CN': 'range 须写明 min 和 max，choice 须为 code 类型并指定代码表；或改用其他锁定方式。',
      en: 'Give min and max for range, the type code with a code list for choice, or use another lock.',
    },
  },
  ENGINE_PARAMETER_LOCKED_UNVERIFIED: {
    message: {
      'zh-CN': '参数“{title}”未经核实却被锁定，各地无法更正。',
      en: 'The parameter “{title}” is locked although nobody has verified it, so that no city could correct it.',
    },
    solve: {
      'zh-CN': '核实其来源，或改为 must，由各地确认后使用。',
      en: 'Verify its source, or make it must, so that each city confirms it.',
    },
  },
  ENGINE_CODE_LIST_MISSING: {
    message: {
      'zh-CN': '“{title}”的类型是代码，却没有指定代码表。',
      en: '“{title}” holds codes, but no code list is named.',
    },
    solve: { 'zh-CN': '用 codeList 指定一个代码表。', en: 'Name a code list in codeList.' },
  },
  ENGINE_FIELD_PURPOSE_MISSING: {
    message: {
      'zh-CN': '字段“{title}”属于 {class} 类个人信息，没有写明用途。',
      en: 'The field “{title}” holds personal data (class {class}) and says no purpose.',
    },
    solve: {
      'zh-CN': '用 purpose 写明为什么需要它（个人信息保护法第六条）。',
      en: 'Say in purpose why it is needed (Personal Information Protection Law, article 6).',
    },
  },
  ENGINE_FIELD_RETENTION_MISSING: {
    message: {
      'zh-CN': '字段“{title}”属于 {class} 类敏感信息，没有写明保存期限。',
      en: 'The field “{title}” holds sensitive data (class {class}) and says no time after which it is erased.',
    },
    solve: {
      'zh-CN': '用 retention 写明结案后保存多久（个人信息保护法第十九条）。',
      en: 'Say in retention how long it is kept after the case has ended (Personal Information Protection Law, article 19).',
    },
  },
  ENGINE_FIELD_BASIS_MISSING: {
    message: {
      'zh-CN': '字段“{title}”属于 {class} 类敏感信息，没有写明依据。',
      en: 'The field “{title}” holds sensitive data (class {class}) and cites no basis.',
    },
    solve: {
      'zh-CN': '用 basis 引用允许处理它的法规（个人信息保护法第十三条、第二十八条）。',
      en: 'Cite in basis the regulation that allows it (Personal Information Protection Law, articles 13 and 28).',
    },
  },
  ENGINE_FIELD_COMPUTED_SET: {
    message: {
      'zh-CN': '字段“{title}”由规则计算，不能再由效果写入。',
      en: 'The field “{title}” is computed and cannot be set by an effect.',
    },
    solve: {
      'zh-CN': '写入另一个字段，或去掉它的计算规则。',
      en: 'Set another field, or remove its rule.',
    },
  },
  ENGINE_FORM_FIELD_TWICE: {
    message: {
      'zh-CN': '表单“{form}”上字段“{field}”出现两次。',
      en: 'The form “{form}” shows the field “{field}” twice.',
    },
    solve: { 'zh-CN': '只保留一处。', en: 'Keep one of them.' },
  },
  ENGINE_TITLE_FIELD_UNSEEN: {
    message: {
      'zh-CN': '用作名称的字段“{title}”不在登记表单“{form}”上，也不由规则计算。',
      en: 'The field “{title}” names cases, but is neither on the start form “{form}” nor computed.',
    },
    solve: {
      'zh-CN': '把它加到登记表单，或改用其他字段作名称。',
      en: 'Put it on the start form, or name cases by another field.',
    },
  },
  ENGINE_TITLE_FIELD_SENSITIVE: {
    message: {
      'zh-CN': '用作名称的字段“{title}”属于 {class} 类敏感信息，会出现在列表中。',
      en: 'The field “{title}” names cases in lists although its class is {class}.',
    },
    solve: {
      'zh-CN': '改用 P0 或 P1 类的字段作名称。',
      en: 'Name cases by a field of class P0 or P1.',
    },
  },
  ENGINE_CASE_NUMBER_PLACE_UNKNOWN: {
    message: { 'zh-CN': '编号格式中没有占位“{got}”。', en: 'Case numbers have no place “{got}”.' },
    solve: {
      'zh-CN': '可用的占位：{year}、{month}、{city}、{unit}、{sequence:4}（数字为位数 1–9）。',
      en: 'Use the places {year}, {month}, {city}, {unit} and {sequence:4} (1 to 9 digits).',
    },
  },
  ENGINE_CASE_NUMBER_PLACE_MISSING: {
    message: {
      'zh-CN': '编号格式缺少 {missing}，编号会重复。',
      en: 'The pattern of case numbers lacks {missing}, so that numbers would repeat.',
    },
    solve: {
      'zh-CN': '加上 {missing}：序号按城市、流程和年度计数。',
      en: 'Add {missing}: the sequence counts per city, flow and year.',
    },
  },
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
