import { codeTable } from '../code-table.ts';

export const rulesCodes = codeTable({
  ENGINE_RULE_OPERATOR_UNKNOWN: {
    message: {
      'zh-CN': '规则中没有名为“{operator}”的运算符。',
      en: 'There is no operator “{operator}” in rules.',
    },
    solve: {
      'zh-CN': '最接近的运算符是“{nearest}”。只有一个键的对象会被当作运算，请改正名称。',
      en: 'The nearest operator is “{nearest}”. An object with exactly one key is read as an operation: correct its name.',
    },
  },
  ENGINE_RULE_NAME_UNKNOWN: {
    message: { 'zh-CN': '没有名为“{rule}”的规则。', en: 'There is no rule named “{rule}”.' },
    solve: {
      'zh-CN': '改用已有规则的标识（最接近的是“{nearest}”），或先建立这条规则。',
      en: 'Use the id of an existing rule (the nearest is “{nearest}”), or create this rule first.',
    },
  },
  ENGINE_RULE_NAME_INVALID: {
    message: {
      'zh-CN': '引用规则时须直接写出一个规则标识，实际写的是 {got}。',
      en: 'A named rule is referred to by one literal id, but got {got}.',
    },
    solve: {
      'zh-CN': '写成 {"rule":"规则标识"}，标识不能由计算得出。',
      en: 'Write {"rule":"the-id"}; the id cannot be computed.',
    },
  },
  ENGINE_RULE_TABLE_UNKNOWN: {
    message: {
      'zh-CN': '没有名为“{table}”的决策表。',
      en: 'There is no decision table “{table}”.',
    },
    solve: {
      'zh-CN': '改用已有决策表的标识（最接近的是“{nearest}”），或先建立这张表。',
      en: 'Use the id of an existing table (the nearest is “{nearest}”), or create this table first.',
    },
  },
  ENGINE_RULE_TABLE_OUTPUT_UNKNOWN: {
    message: {
      'zh-CN': '决策表“{table}”没有名为“{output}”的输出。',
      en: 'The decision table “{table}” has no output “{output}”.',
    },
    solve: {
      'zh-CN': '改用该表已有的输出（最接近的是“{nearest}”）。',
      en: 'Use one of its outputs (the nearest is “{nearest}”).',
    },
  },
  ENGINE_RULE_TABLE_INVALID: {
    message: {
      'zh-CN': '引用决策表时须直接写出表的标识和输出的标识，实际写的是 {got}。',
      en: 'A table is referred to by two literal ids, its own and that of an output, but got {got}.',
    },
    solve: {
      'zh-CN': '写成 {"table":["表的标识","输出的标识"]}，标识不能由计算得出。',
      en: 'Write {"table":["the-table","the-output"]}; the ids cannot be computed.',
    },
  },
  ENGINE_RULE_CYCLE: {
    message: { 'zh-CN': '规则循环引用自身：{cycle}。', en: 'Rules refer to themselves: {cycle}.' },
    solve: {
      'zh-CN': '去掉这条链中的一个引用。',
      en: 'Remove one of the references in this chain.',
    },
  },
  ENGINE_RULE_TOO_DEEP: {
    message: {
      'zh-CN': '规则嵌套超过 {limit} 层。',
      en: 'The rule nests deeper than {limit} levels.',
    },
    solve: {
      'zh-CN': '把嵌套的“并且”“或者”合并为一层，或改用决策表。',
      en: 'Flatten nested “and” and “or” into one level, or use a decision table.',
    },
  },
  ENGINE_RULE_TOO_LARGE: {
    message: {
      'zh-CN': '规则（含其引用的规则）超过 {limit} 个节点。',
      en: 'The rule, with the rules it refers to, has more than {limit} nodes.',
    },
    solve: {
      'zh-CN': '拆分规则，或把大量取值改为代码表、决策表。',
      en: 'Split the rule, or move long lists of values to a code list or a decision table.',
    },
  },
  ENGINE_RULE_NOT_JSON: {
    message: {
      'zh-CN': '规则中含有不是 JSON 的值（{got}）。',
      en: 'The rule holds a value that is not JSON ({got}).',
    },
    solve: {
      'zh-CN': '只使用空值、真假、有限数字、文字、数组和普通对象。',
      en: 'Use only null, true and false, finite numbers, text, arrays and plain objects.',
    },
  },
  ENGINE_RULE_ARITY: {
    severity: 'warning',
    message: {
      'zh-CN': '运算符“{operator}”应有 {expected} 个参数，实际有 {got} 个。',
      en: 'The operator “{operator}” takes {expected} arguments, but got {got}.',
    },
    solve: {
      'zh-CN': '补足或删去参数；多余的参数不起作用，缺少的参数按“未定义”计算。',
      en: 'Add or remove arguments; surplus ones have no influence, absent ones count as undefined.',
    },
  },
  ENGINE_RULE_ARITY_IMPOSSIBLE: {
    message: {
      'zh-CN': '运算符“{operator}”只有 {got} 个参数，无法计算，应有 {expected} 个。',
      en: 'The operator “{operator}” cannot work with {got} arguments; it takes {expected}.',
    },
    solve: { 'zh-CN': '补足参数。', en: 'Add the absent arguments.' },
  },
  ENGINE_RULE_CHOICE_UNKNOWN: {
    message: {
      'zh-CN': '运算符“{operator}”的此处须直接写出 {expected} 之一，实际写的是“{got}”。',
      en: 'The operator “{operator}” takes one of {expected} here, written out, but got “{got}”.',
    },
    solve: {
      'zh-CN': '改为 {expected} 中的一个，不能由计算得出。',
      en: 'Write one of {expected}; it cannot be computed.',
    },
  },
  ENGINE_RULE_CALENDAR_ABSENT: {
    message: {
      'zh-CN': '运算符“{operator}”按工作日计算，但此处没有日历。',
      en: 'The operator “{operator}” counts working days, but there is no calendar here.',
    },
    solve: {
      'zh-CN': '改用日历日、月或年，或改由期限计时来计算工作日。',
      en: 'Count calendar days, months or years instead, or let a deadline count the working days.',
    },
  },
  ENGINE_RULE_ARGUMENT_TYPE: {
    severity: 'warning',
    message: {
      'zh-CN': '运算符“{operator}”的此处应为 {expected}，实际是 {got}。',
      en: 'The operator “{operator}” takes {expected} here, but got {got}.',
    },
    solve: {
      'zh-CN': '改用 {expected} 类型的数据，或改用适合 {got} 的运算符。',
      en: 'Use data of type {expected}, or an operator for {got}.',
    },
  },
  ENGINE_RULE_SIDES_DIFFER: {
    severity: 'warning',
    message: {
      'zh-CN': '“{operator}”的两边类型不同：{left} 与 {right}，不会得到想要的结果。',
      en: 'The two sides of “{operator}” differ in type, {left} and {right}: the result will hardly be the one that is meant.',
    },
    solve: {
      'zh-CN': '让两边的类型相同。',
      en: 'Let both sides be of the same type.',
    },
  },
  ENGINE_RULE_MONEY_AS_TEXT: {
    severity: 'warning',
    message: {
      'zh-CN': '“{operator}”会把两个金额当作文字逐字比较：“900.00”会大于“80000.00”。',
      en: '“{operator}” compares two amounts as texts, character by character: “900.00” is greater than “80000.00”.',
    },
    solve: {
      'zh-CN': '两边都用 cents-of 换算为分之后再比较。',
      en: 'Compare both sides in cents, by way of cents-of.',
    },
  },
  ENGINE_RULE_RESULT_TYPE: {
    severity: 'warning',
    message: {
      'zh-CN': '此处的规则应得出 {expected}，实际得出的是 {got}。',
      en: 'A rule here should give {expected}, but this one gives {got}.',
    },
    solve: {
      'zh-CN': '写成条件，例如与某个值比较；否则只要不为空、不为零就算成立。',
      en: 'Make it a condition, for example by comparing it: otherwise whatever is not empty and not zero counts as yes.',
    },
  },
  ENGINE_RULE_PATH_UNKNOWN: {
    message: {
      'zh-CN': '规则读取了不存在的数据“{path}”。',
      en: 'The rule reads “{path}”, which does not exist.',
    },
    solve: {
      'zh-CN': '最接近的已有数据是“{nearest}”；改用它，或先在数据字典中定义。',
      en: 'The nearest known one is “{nearest}”: use it, or define the field in the data dictionary first.',
    },
  },
  ENGINE_RULE_TYPE_MISMATCH: {
    message: {
      'zh-CN': '“{path}”的类型是 {expected}，却与 {got} 比较。',
      en: '“{path}” is of type {expected}, but is compared with {got}.',
    },
    solve: {
      'zh-CN': '改用 {expected} 类型的值，或选择另一个字段。',
      en: 'Compare it with a value of type {expected}, or choose another field.',
    },
  },
  ENGINE_RULE_CODE_UNKNOWN: {
    message: {
      'zh-CN': '“{path}”的代码表中没有“{code}”。',
      en: 'The code list of “{path}” has no code “{code}”.',
    },
    solve: {
      'zh-CN': '最接近的代码是“{nearest}”；改用它，或在代码表中增加。',
      en: 'The nearest code is “{nearest}”: use it, or add the code to the list.',
    },
  },
  ENGINE_RULE_STEPS_EXCEEDED: {
    message: {
      'zh-CN': '规则的计算超过 {limit} 步，已停止。',
      en: 'The rule took more than {limit} steps and was stopped.',
    },
    solve: {
      'zh-CN': '减少嵌套的逐项计算，或缩小所处理的清单。',
      en: 'Use fewer nested operations over lists, or shorter lists.',
    },
  },
  ENGINE_RULE_TEXT_TOO_LONG: {
    message: {
      'zh-CN': '规则产生的文字超过 {limit} 个字符，已停止。',
      en: 'The rule makes a text of more than {limit} characters and was stopped.',
    },
    solve: {
      'zh-CN': '不要在逐项计算中反复连接文字，或先截短。',
      en: 'Do not join texts again and again over a list, or shorten them first.',
    },
  },
  ENGINE_RULE_ARRAY_TOO_LONG: {
    message: {
      'zh-CN': '规则处理的清单有 {got} 项，超过 {limit} 项，已停止。',
      en: 'The rule works on a list of {got} entries, more than {limit}, and was stopped.',
    },
    solve: {
      'zh-CN': '缩小清单，或在交给规则之前先统计。',
      en: 'Shorten the list, or count before the rule gets it.',
    },
  },
  ENGINE_RULE_VALUE_TOO_DEEP: {
    message: {
      'zh-CN': '规则处理的值嵌套超过 {limit} 层，已停止。',
      en: 'The rule works on a value that nests deeper than {limit} levels and was stopped.',
    },
    solve: {
      'zh-CN': '只把规则需要的部分交给规则。',
      en: 'Give the rule only the part of the data that it needs.',
    },
  },
  ENGINE_RULE_KEYS_NOT_LIST: {
    message: {
      'zh-CN': '“missing_some”需要一份字段清单，实际得到空值。',
      en: '“missing_some” takes a list of fields, but got nothing.',
    },
    solve: {
      'zh-CN': '直接写出字段清单，或保证清单已填写。',
      en: 'Write the list of fields into the rule, or make sure that it is filled in.',
    },
  },
  ENGINE_RULE_DATA_UNREADABLE: {
    message: {
      'zh-CN': '规则所读的数据不是普通的 JSON，读取失败：{cause}。',
      en: 'The data that the rule reads is not plain JSON and could not be read: {cause}.',
    },
    solve: {
      'zh-CN': '把由 JSON 解析得到的数据交给规则。',
      en: 'Give the rule data that was parsed from JSON.',
    },
  },
});
