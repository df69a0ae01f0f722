import { codeTable } from '../code-table.ts';

/** Codes of decision tables: their cells, what they leave open, and what they meet at run time. */
export const tablesCodes = codeTable({
  ENGINE_TABLE_TOO_LARGE: {
    message: {
      'zh-CN': '决策表“{title}”的{what}有 {got}，最多 {limit}。',
      en: 'The table “{title}” has {got} {what}; at most {limit} are allowed.',
    },
    solve: {
      'zh-CN': '拆成几张决策表，或把逐项列举改为范围或代码表。',
      en: 'Split it into several tables, or replace long lists by ranges or code lists.',
    },
  },
  ENGINE_TABLE_INPUT_UNKNOWN: {
    message: {
      'zh-CN': '这一行的条件用到了输入“{id}”，但表中没有这一输入。',
      en: 'A condition of this row is on the input “{id}”, which the table does not have.',
    },
    solve: {
      'zh-CN': '改为已有的输入，例如“{nearest}”，或先增加这一输入。',
      en: 'Use an input of the table, for example “{nearest}”, or add the input first.',
    },
  },
  ENGINE_TABLE_OUTPUT_UNKNOWN: {
    message: {
      'zh-CN': '这里给出了输出“{id}”，但表中没有这一输出。',
      en: 'The output “{id}” is given here, but the table does not have it.',
    },
    solve: {
      'zh-CN': '改为已有的输出，例如“{nearest}”，或先增加这一输出。',
      en: 'Use an output of the table, for example “{nearest}”, or add the output first.',
    },
  },
  ENGINE_TABLE_OUTPUT_MISSING: {
    message: {
      'zh-CN': '这里没有给出输出“{title}”（{id}）。',
      en: 'The output “{title}” ({id}) is not given here.',
    },
    solve: {
      'zh-CN': '填写它的值；确实没有结果时写 null。',
      en: 'Give its value, or null where there is none.',
    },
  },
  ENGINE_TABLE_VALUE_TYPE: {
    message: {
      'zh-CN': '“{title}”这一列应为{expected}，这里是 {got}。',
      en: 'The column “{title}” holds {expected}, but here is {got}.',
    },
    solve: {
      'zh-CN': '改为{expected}，或更改该列的类型。',
      en: 'Write {expected}, or change the type of the column.',
    },
  },
  ENGINE_TABLE_RANGE_UNFIT: {
    message: {
      'zh-CN': '“{title}”这一列的类型是 {type}，不能用范围作条件。',
      en: 'The column “{title}” is of type {type} and has no ranges.',
    },
    solve: {
      'zh-CN': '改为列出取值（one-of 或 not-one-of）。',
      en: 'List the values instead (one-of or not-one-of).',
    },
  },
  ENGINE_TABLE_CODE_UNKNOWN: {
    message: {
      'zh-CN': '“{title}”的代码表中没有“{code}”。',
      en: 'The code list of “{title}” has no code “{code}”.',
    },
    solve: {
      'zh-CN': '改为代码表中的代码，例如“{nearest}”。',
      en: 'Use a code of the list, for example “{nearest}”.',
    },
  },
  ENGINE_TABLE_CELL_EMPTY: {
    message: {
      'zh-CN': '行“{row}”对“{title}”的条件没有任何取值能够满足。',
      en: 'In the row “{row}” the condition on “{title}” holds for no value.',
    },
    solve: {
      'zh-CN': '检查范围的两端是否颠倒，以及取值是否在该列允许的范围之内。',
      en: 'See whether the ends of the range are reversed, and whether its values lie in what the column allows.',
    },
  },
  ENGINE_TABLE_OUTPUT_UNLISTED: {
    message: {
      'zh-CN': '输出“{title}”的值 {got} 不在所列取值之中：{values}。',
      en: 'The value {got} of the output “{title}” is not one of its values: {values}.',
    },
    solve: {
      'zh-CN': '改为所列取值之一，或把它加入该列的 values。',
      en: 'Use one of them, or add it to the values of the column.',
    },
  },
  ENGINE_TABLE_AGGREGATION_UNFIT: {
    message: {
      'zh-CN': '汇总方式 {aggregation} 不适用：{reason}。',
      en: 'The aggregation {aggregation} does not fit: {reason}.',
    },
    solve: {
      'zh-CN': '汇总只用于命中策略 collect；sum 须为数字，min 和 max 须为数字或日期。',
      en: 'Aggregate under the hit policy collect only: sum for numbers, min and max for numbers or dates.',
    },
  },
  ENGINE_TABLE_PRIORITY_MISSING: {
    message: {
      'zh-CN': '决策表“{title}”的命中策略 {hitPolicy} 需要优先次序，但没有输出列写明 values。',
      en: 'The hit policy {hitPolicy} of the table “{title}” needs priorities, but no output lists its values.',
    },
    solve: {
      'zh-CN': '在输出列的 values 中从高到低列出取值。',
      en: 'List the values of an output in values, the highest priority first.',
    },
  },
  ENGINE_TABLE_PATH_TYPE: {
    message: {
      'zh-CN': '输入“{title}”的类型是 {expected}，而 {path} 的类型是 {got}。',
      en: 'The input “{title}” is of type {expected}, but {path} is of type {got}.',
    },
    solve: {
      'zh-CN': '使两者的类型一致，或用规则（rule）换算。',
      en: 'Make both types the same, or convert the value by a rule.',
    },
  },
  ENGINE_TABLE_GAP: {
    severity: 'warning',
    message: {
      'zh-CN': '决策表“{title}”有遗漏：{shown} 时没有任何一行成立。',
      en: 'The table “{title}” has a gap: no row holds for {shown}.',
    },
    solve: {
      'zh-CN': '为这一情形增加一行，或用 otherwise 写明其余情形的结果。',
      en: 'Add a row for it, or say in otherwise what all other cases give.',
    },
  },
  ENGINE_TABLE_OVERLAP: {
    message: {
      'zh-CN': '行“{row}”与行“{other}”重叠：{shown} 时两行都成立，而命中策略 unique 只允许一行。',
      en: 'The rows “{row}” and “{other}” overlap: both hold for {shown}, but the hit policy unique allows one.',
    },
    solve: {
      'zh-CN': '收窄其中一行的条件，或改用其他命中策略。',
      en: 'Narrow the conditions of one of them, or use another hit policy.',
    },
  },
  ENGINE_TABLE_CONFLICT: {
    message: {
      'zh-CN': '行“{row}”与行“{other}”矛盾：{shown} 时两行都成立，结果却不同。',
      en: 'The rows “{row}” and “{other}” contradict one another: both hold for {shown} and give different outputs.',
    },
    solve: {
      'zh-CN': '使两行的输出一致，或收窄其中一行的条件。',
      en: 'Give both the same outputs, or narrow the conditions of one of them.',
    },
  },
  ENGINE_TABLE_ROW_UNREACHABLE: {
    severity: 'warning',
    message: {
      'zh-CN': '行“{row}”永远不起作用：它的情形已被“{other}”等行全部占先，例如 {shown}。',
      en: 'The row “{row}” never decides: “{other}” and other rows take all of its cases, for example {shown}.',
    },
    solve: {
      'zh-CN': '把它移到这些行之前，更改条件，或删除它。',
      en: 'Move it before them, change its conditions, or remove it.',
    },
  },
  ENGINE_TABLE_ROW_SUBSUMED: {
    severity: 'warning',
    message: {
      'zh-CN': '行“{row}”是多余的：它的情形都包含在行“{other}”之中，例如 {shown}。',
      en: 'The row “{row}” is not needed: all of its cases lie in the row “{other}”, for example {shown}.',
    },
    solve: {
      'zh-CN': '删除它；如果它应当优先，请移到“{other}”之前或更改优先次序。',
      en: 'Remove it; if it is to win, move it before “{other}” or change the priorities.',
    },
  },
  ENGINE_TABLE_ROW_TWICE: {
    message: {
      'zh-CN': '行“{row}”与行“{other}”的条件和结果完全相同，例如 {shown}。',
      en: 'The row “{row}” asks and gives the same as the row “{other}”, for example {shown}.',
    },
    solve: { 'zh-CN': '删除其中一行。', en: 'Remove one of them.' },
  },
  ENGINE_TABLE_MORE_FOUND: {
    severity: 'warning',
    message: {
      'zh-CN': '决策表“{title}”至少还有 {count} 处同类问题（{code}）没有逐一列出。',
      en: 'The table “{title}” has at least {count} more findings of the kind {code}, which are not listed.',
    },
    solve: {
      'zh-CN': '先解决已列出的，再重新检查。',
      en: 'Solve those that are listed and check again.',
    },
  },
  ENGINE_TABLE_UNDECIDED: {
    severity: 'warning',
    message: {
      'zh-CN': '决策表“{title}”{what}，在此无法判定：需要比较的单元格超过 {cap} 个。',
      en: 'It is not decidable here {what} in the table “{title}”: more than {cap} cells would have to be compared.',
    },
    solve: {
      'zh-CN': '拆成几张较小的决策表，并用情景逐一测试。',
      en: 'Split it into smaller tables, and test it by scenarios.',
    },
  },
  ENGINE_TABLE_INPUT_UNFIT: {
    message: {
      'zh-CN': '输入“{title}”的值不是类型 {type}，或超出了该列声明的范围或小数位数。',
      en: 'The value of the input “{title}” is not of type {type}, or lies outside the bounds or decimals of its column.',
    },
    solve: {
      'zh-CN': '更正该值，或更改该列的类型、范围或小数位数。',
      en: 'Correct the value, or change the type, bounds or decimals of the column.',
    },
  },
  ENGINE_TABLE_UNIQUE_BROKEN: {
    message: {
      'zh-CN': '决策表“{title}”有多行同时成立：{rows}，而命中策略 unique 只允许一行。',
      en: 'Several rows of the table “{title}” hold at once: {rows}; its hit policy unique allows one.',
    },
    solve: {
      'zh-CN': '检查该决策表，消除这些行的重叠。',
      en: 'Check the table and part the rows that overlap.',
    },
  },
  ENGINE_TABLE_ANY_BROKEN: {
    message: {
      'zh-CN': '决策表“{title}”中同时成立的行结果不同：{rows}。',
      en: 'Rows of the table “{title}” hold at once and give different outputs: {rows}.',
    },
    solve: {
      'zh-CN': '检查该决策表，使这些行的输出一致。',
      en: 'Check the table and give these rows the same outputs.',
    },
  },
  ENGINE_TABLE_ROW_NONE: {
    severity: 'warning',
    message: {
      'zh-CN': '决策表“{title}”没有任何一行成立，也没有写明 otherwise。',
      en: 'No row of the table “{title}” holds, and it has no otherwise.',
    },
    solve: {
      'zh-CN': '为这一情形增加一行，或写明 otherwise。',
      en: 'Add a row for it, or say in otherwise what it gives.',
    },
  },
});
