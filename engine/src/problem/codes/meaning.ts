import { codeTable } from '../code-table.ts';

/** Codes of what a document means: identity, references, texts, values, protection of data. */
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
  ENGINE_PROPERTY_CHOICE: {
    message: {
      'zh-CN': '承诺“{title}”要在 {expected} 中恰好给出一个。',
      en: 'The property “{title}” must give exactly one of {expected}.',
    },
    solve: {
      'zh-CN': '保留一个键，去掉另一个；都没有时补上一个。',
      en: 'Keep one of the keys and remove the other; where there is none, add one.',
    },
  },
  ENGINE_PROPERTY_SAME: {
    message: {
      'zh-CN': '承诺“{title}”把“{id}”与它自己相比，永远说不出什么。',
      en: 'The property “{title}” holds “{id}” against itself, which says nothing.',
    },
    solve: { 'zh-CN': '改为两个不同的要素。', en: 'Name two different elements.' },
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
});
