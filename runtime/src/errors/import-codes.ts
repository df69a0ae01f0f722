import { errorTable } from './error-entry.ts';

/** What hinders an import of cases as a whole. What hinders one row is a refusal in its report. */
export const importCodes = errorTable({
  RUNTIME_IMPORT_FILE_UNREADABLE: {
    status: 400,
    message: { 'zh-CN': '读不了文件 {file}：{reason}', en: 'Cannot read {file}: {reason}' },
    solve: { 'zh-CN': '检查文件名和权限。', en: 'Check its name and its permissions.' },
  },
  RUNTIME_IMPORT_CSV_MALFORMED: {
    status: 400,
    message: {
      'zh-CN': '{file} 第 {line} 行：{reason}',
      en: '{file}, line {line}: {reason}',
    },
    solve: {
      'zh-CN': '在该行改正后重新导入；已导入的行不会重复。',
      en: 'Correct it there and import again; rows that came in already do not come in twice.',
    },
  },
  RUNTIME_IMPORT_REPORT_UNWRITABLE: {
    status: 400,
    message: {
      'zh-CN': '写不了报告文件 {file}：{reason}',
      en: 'Cannot write the report to {file}: {reason}',
    },
    solve: { 'zh-CN': '换一个文件名或检查权限。', en: 'Choose another file or check permissions.' },
  },
  RUNTIME_IMPORT_AS_OF_INVALID: {
    status: 400,
    message: {
      'zh-CN': '--as-of 不是已经过去的时刻：{got}',
      en: '--as-of is not a moment of the past: {got}',
    },
    solve: {
      'zh-CN': '写成 2026-03-01、2026-03-01T09:00 或 2026-03-01T01:00:00.000Z。',
      en: 'Write 2026-03-01, 2026-03-01T09:00 or 2026-03-01T01:00:00.000Z.',
    },
  },
  RUNTIME_IMPORT_CITY_UNCLEAR: {
    status: 400,
    message: { 'zh-CN': '不知道导入哪个城市。', en: 'It is not clear into which city.' },
    solve: { 'zh-CN': '用 --city 指定：{known}', en: 'Name it with --city: {known}' },
  },
  RUNTIME_IMPORT_PERSON_UNCLEAR: {
    status: 400,
    message: {
      'zh-CN': '不知道由谁导入，或该人员不能在 {unit} 登记。',
      en: 'It is not clear who imports, or they may not start cases at {unit}.',
    },
    solve: {
      'zh-CN': '用 --as 指定用户名：{known}',
      en: 'Name a user with --as: {known}',
    },
  },
  RUNTIME_IMPORT_DATABASE_MISSING: {
    status: 400,
    message: {
      'zh-CN': '数据文件夹 {folder} 中没有数据库。',
      en: 'There is no database in the data folder {folder}.',
    },
    solve: {
      'zh-CN': '用 --data 指定文件夹，或先运行一次 jingwei serve。',
      en: 'Name the folder with --data, or run jingwei serve once.',
    },
  },
  RUNTIME_IMPORT_MAP_SHAPE: {
    status: 400,
    message: {
      'zh-CN': '映射文件：{what}',
      en: 'The map: {what}',
    },
    solve: {
      'zh-CN': '按 {place} 处改正；格式见 jingwei import cases --help。',
      en: 'Correct it at {place}; jingwei import cases --help shows the format.',
    },
  },
  RUNTIME_IMPORT_COLUMN_UNKNOWN: {
    status: 400,
    message: {
      'zh-CN': 'CSV 中没有“{column}”列。',
      en: 'The CSV has no column “{column}”.',
    },
    solve: { 'zh-CN': '是否指“{nearest}”？', en: 'Was “{nearest}” meant?' },
  },
  RUNTIME_IMPORT_FIELD_UNKNOWN: {
    status: 400,
    message: {
      'zh-CN': '登记表中没有字段 {field}。',
      en: 'The start form has no field {field}.',
    },
    solve: { 'zh-CN': '是否指 {nearest}？', en: 'Was {nearest} meant?' },
  },
  RUNTIME_IMPORT_FIELD_MISSING: {
    status: 400,
    message: {
      'zh-CN': '登记表的必填字段 {field}（{title}）没有映射。',
      en: 'The start form requires {field} ({title}), which is not mapped.',
    },
    solve: {
      'zh-CN': '在 values 中写明它来自哪一列，或给一个常量。',
      en: 'Say in values which column it comes from, or give a constant.',
    },
  },
  RUNTIME_IMPORT_FIELD_NOT_IMPORTABLE: {
    status: 400,
    message: {
      'zh-CN': '字段 {field}（{title}）不能从 CSV 导入。',
      en: 'The field {field} ({title}) cannot come from a CSV.',
    },
    solve: { 'zh-CN': '从映射中删去它。', en: 'Take it out of the map.' },
  },
  RUNTIME_IMPORT_CODE_UNKNOWN: {
    status: 400,
    message: {
      'zh-CN': '字段 {field} 没有选项 {code}。',
      en: 'The field {field} has no code {code}.',
    },
    solve: { 'zh-CN': '是否指 {nearest}？', en: 'Was {nearest} meant?' },
  },
  RUNTIME_IMPORT_CODES_MISPLACED: {
    status: 400,
    message: {
      'zh-CN': '字段 {field} 不是选项字段，不能写 codes 或 otherwise。',
      en: 'The field {field} has no codes, so codes and otherwise say nothing.',
    },
    solve: { 'zh-CN': '删去它们。', en: 'Take them out.' },
  },
  RUNTIME_IMPORT_UNIT_UNKNOWN: {
    status: 400,
    message: { 'zh-CN': '没有组织单元 {unit}。', en: 'There is no unit {unit}.' },
    solve: { 'zh-CN': '是否指 {nearest}？', en: 'Was {nearest} meant?' },
  },
  RUNTIME_IMPORT_UNIT_UNFIT: {
    status: 400,
    message: {
      'zh-CN': '流程 {flow} 不能在 {unit}（{kind}）登记。',
      en: 'The flow {flow} cannot start at {unit} ({kind}).',
    },
    solve: {
      'zh-CN': '可登记的单元类型：{expected}。',
      en: 'It starts at units of the kinds {expected}.',
    },
  },
  RUNTIME_IMPORT_PARTY_ROLE_UNKNOWN: {
    status: 400,
    message: {
      'zh-CN': '流程没有当事人角色 {role}。',
      en: 'The flow has no party role {role}.',
    },
    solve: { 'zh-CN': '是否指 {nearest}？', en: 'Was {nearest} meant?' },
  },
});
