import { errorTable } from './error-entry.ts';

/** What is refused about the database, and what its state forbids. */
export const storeCodes = errorTable({
  RUNTIME_IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    message: {
      'zh-CN': '同一个 Idempotency-Key 被用于不同的请求。',
      en: 'The same Idempotency-Key was used for another request.',
    },
    solve: { 'zh-CN': '每个请求用一个新的键。', en: 'Use a new key for each request.' },
  },
  RUNTIME_IDEMPOTENCY_KEY_INVALID: {
    status: 400,
    message: {
      'zh-CN': 'Idempotency-Key 须为 1 到 200 个可见字符。',
      en: 'An Idempotency-Key has 1 to 200 visible characters.',
    },
    solve: { 'zh-CN': '使用随机的 UUID。', en: 'Use a random UUID.' },
  },
  RUNTIME_DATABASE_IN_USE: {
    status: 503,
    message: {
      'zh-CN': '数据库文件 {file} 正被进程 {pid} 使用。',
      en: 'The database file {file} is in use by process {pid}.',
    },
    solve: {
      'zh-CN': '先停止那个进程；多个节点请使用 PostgreSQL。',
      en: 'Stop that process first; several nodes need PostgreSQL.',
    },
  },
  RUNTIME_DATABASE_TOO_WEAK: {
    status: 500,
    message: {
      'zh-CN': '数据库连接的 {setting} 是 {got}，须为 {expected}。',
      en: 'The database connection has {setting} {got}, it must be {expected}.',
    },
    solve: { 'zh-CN': '在每个连接上设置 {setting}。', en: 'Set {setting} on every connection.' },
  },
  RUNTIME_DATABASE_UNSUPPORTED: {
    status: 500,
    message: { 'zh-CN': '不支持的数据库：{got}。', en: 'This database is not supported: {got}.' },
    solve: {
      'zh-CN': '使用 SQLite 文件名、":memory:" 或 Knex 连接。',
      en: 'Use a SQLite file name, ":memory:" or a Knex handle.',
    },
  },
  RUNTIME_DATABASE_DRIVER_MISSING: {
    status: 500,
    message: {
      'zh-CN': '加载不了任何 SQLite 驱动：{what}',
      en: 'No SQLite driver can be loaded: {what}',
    },
    solve: {
      'zh-CN': '运行 npm ci 重新安装依赖。',
      en: 'Install the dependencies again with npm ci.',
    },
  },
  RUNTIME_DATABASE_NEWER: {
    status: 500,
    message: {
      'zh-CN': '数据库结构的版本是 {got}，本程序只到 {expected}。',
      en: 'The schema of the database is at {got}, this program knows up to {expected}.',
    },
    solve: {
      'zh-CN': '使用同样新或更新的程序。',
      en: 'Use a program that is as new as the database.',
    },
  },
  RUNTIME_DATABASE_FAILED: {
    status: 500,
    message: { 'zh-CN': '数据库操作失败。', en: 'A database operation failed.' },
    solve: {
      'zh-CN': '重试；若仍失败请查看日志和磁盘。',
      en: 'Try again; if it goes on, look at the log and the disk.',
    },
  },
  RUNTIME_CLOSED: {
    status: 503,
    message: { 'zh-CN': '运行时已关闭。', en: 'The runtime is closed.' },
    solve: { 'zh-CN': '重新启动后再试。', en: 'Start it again.' },
  },
  RUNTIME_OPTION_INVALID: {
    status: 500,
    message: {
      'zh-CN': '选项 {option} 无效：{what}。',
      en: 'The option {option} is not valid: {what}.',
    },
    solve: { 'zh-CN': '按文档修正选项。', en: 'Correct the option as documented.' },
  },
});
