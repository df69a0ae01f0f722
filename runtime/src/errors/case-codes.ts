import { errorTable } from './error-entry.ts';

/** What is refused about cases, steps, tasks, forms and attachments. */
export const caseCodes = errorTable({
  RUNTIME_CASE_UNKNOWN: {
    status: 404,
    message: {
      'zh-CN': '没有这个案件，或者您看不到它。',
      en: 'There is no such case, or you may not see it.',
    },
    solve: {
      'zh-CN': '从列表重新打开；如需查看，请联系案件所在单元。',
      en: 'Open it again from the list; ask the unit of the case if you need to see it.',
    },
  },
  RUNTIME_CASE_VERSION_STALE: {
    status: 409,
    message: {
      'zh-CN': '案件在您打开之后已被更新：您的版本是 {version}，当前版本是 {currentVersion}。',
      en: 'The case has moved on since you opened it: you have version {version}, it is at {currentVersion}.',
    },
    solve: {
      'zh-CN': '重新载入案件，核对后再办理。',
      en: 'Load the case again, look at what changed, and repeat.',
    },
  },
  RUNTIME_STEP_REFUSED: {
    status: 422,
    message: { 'zh-CN': '这一步不能办理：{reason}', en: 'This step cannot be taken: {reasonEn}' },
    solve: {
      'zh-CN': '按所列问题逐条修改后再提交。',
      en: 'Correct each listed problem and submit again.',
    },
  },
  RUNTIME_STEP_FORBIDDEN: {
    status: 403,
    message: {
      'zh-CN': '您的岗位不能在这个案件上办理“{operation}”。',
      en: 'Your posts do not permit “{operation}” on this case.',
    },
    solve: {
      'zh-CN': '请由承担该岗位的人员办理。',
      en: 'Ask a person who holds the role to do it.',
    },
  },
  RUNTIME_START_FORBIDDEN: {
    status: 403,
    message: {
      'zh-CN': '您的岗位不能在“{unit}”登记“{flow}”。',
      en: 'Your posts do not permit starting “{flow}” at “{unit}”.',
    },
    solve: {
      'zh-CN': '换一个您任职的组织单元，或请有岗位的人员登记。',
      en: 'Choose a unit where you hold a post, or ask a person who does.',
    },
  },
  RUNTIME_TASK_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '案件中没有这个待办。', en: 'The case has no such task.' },
    solve: { 'zh-CN': '重新载入案件。', en: 'Load the case again.' },
  },
  RUNTIME_INCIDENT_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '案件中没有这个需要处理的故障。', en: 'The case has no such incident.' },
    solve: { 'zh-CN': '重新载入案件。', en: 'Load the case again.' },
  },
  RUNTIME_FLOW_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有正在施行的流程“{flow}”。', en: 'There is no flow “{flow}” in force.' },
    solve: { 'zh-CN': '在流程列表中选择。', en: 'Choose one from the list of flows.' },
  },
  RUNTIME_INSTANT_INVALID: {
    status: 400,
    message: {
      'zh-CN': '“{field}”不是有效的时间：{got}。',
      en: '“{field}” is not an instant: {got}.',
    },
    solve: {
      'zh-CN': '使用 UTC 时间，如 2026-11-21T09:30:00.000Z。',
      en: 'Use UTC as in 2026-11-21T09:30:00.000Z.',
    },
  },
  RUNTIME_HAPPENED_LATER: {
    status: 422,
    message: {
      'zh-CN': '发生时间 {happenedAt} 晚于登记时间 {at}。',
      en: 'It happened at {happenedAt}, which is later than its entering at {at}.',
    },
    solve: { 'zh-CN': '填写已经发生的时间。', en: 'Give a time that has passed.' },
  },
  RUNTIME_PARTY_UNKNOWN: {
    status: 422,
    message: {
      'zh-CN': '没有编号为“{party}”的当事人。',
      en: 'There is no party with the id “{party}”.',
    },
    solve: {
      'zh-CN': '填写当事人信息，不填编号。',
      en: 'Give the particulars of the party instead of an id.',
    },
  },
  RUNTIME_PARTY_NOT_IN_CASE: {
    status: 404,
    message: {
      'zh-CN': '案件中没有以该身份参加的这名当事人。',
      en: 'Nobody takes part in the case as this party in this role.',
    },
    solve: { 'zh-CN': '刷新案件后重试。', en: 'Read the case again.' },
  },
  RUNTIME_PARTY_IN_CASE: {
    status: 422,
    message: {
      'zh-CN': '这名当事人已经以该身份参加案件。',
      en: 'The party takes part in the case in this role already.',
    },
    solve: {
      'zh-CN': '如信息有误，请更正原有信息。',
      en: 'Correct the party that is there if something about it is wrong.',
    },
  },
  RUNTIME_PARTY_ROLE_UNKNOWN: {
    status: 422,
    message: {
      'zh-CN': '流程“{flow}”没有当事人身份“{role}”。',
      en: 'The flow “{flow}” has no party role “{role}”.',
    },
    solve: {
      'zh-CN': '使用该流程声明的身份：{known}。',
      en: 'Use a role that the flow declares: {known}.',
    },
  },
  RUNTIME_EXTERNAL_ID_RESERVED: {
    status: 422,
    message: {
      'zh-CN': '外部编号不能以“{prefix}”开头：系统用它标记子案件。',
      en: 'An external id may not begin with “{prefix}”: the system marks child cases by it.',
    },
    solve: {
      'zh-CN': '使用来源系统自己的编号。',
      en: 'Use the number that the other system itself gave it.',
    },
  },
  RUNTIME_CURSOR_INVALID: {
    status: 400,
    message: { 'zh-CN': '翻页标记无效。', en: 'The cursor is not valid.' },
    solve: { 'zh-CN': '从第一页重新开始。', en: 'Start again from the first page.' },
  },
  RUNTIME_LIMIT_INVALID: {
    status: 400,
    message: {
      'zh-CN': '每页条数须为 1 到 100，收到 {got}。',
      en: 'The limit must be 1 to 100, got {got}.',
    },
    solve: { 'zh-CN': '使用 1 到 100 的整数。', en: 'Use a whole number from 1 to 100.' },
  },
  RUNTIME_FORM_DRAFT_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有保存过这份草稿。', en: 'There is no such saved form.' },
    solve: {
      'zh-CN': '直接填写即可，系统会自动保存。',
      en: 'Just fill in the form; it is saved as you go.',
    },
  },
  RUNTIME_FORM_DRAFT_TOO_LARGE: {
    status: 413,
    message: {
      'zh-CN': '草稿过大：{size} 字节，最多 {max}。',
      en: 'The saved form is too large: {size} bytes, at most {max}.',
    },
    solve: { 'zh-CN': '把长材料作为附件上传。', en: 'Upload long material as attachments.' },
  },
  RUNTIME_ATTACHMENT_UNKNOWN: {
    status: 404,
    message: {
      'zh-CN': '没有这个附件，或者您看不到它。',
      en: 'There is no such attachment, or you may not see it.',
    },
    solve: { 'zh-CN': '从案件中打开附件。', en: 'Open it from its case.' },
  },
  RUNTIME_ATTACHMENT_TOO_LARGE: {
    status: 413,
    message: { 'zh-CN': '文件超过上限 {max} 字节。', en: 'The file is larger than {max} bytes.' },
    solve: { 'zh-CN': '压缩或拆分后再上传。', en: 'Compress or split it and upload again.' },
  },
  RUNTIME_ATTACHMENT_EMPTY: {
    status: 422,
    message: { 'zh-CN': '文件是空的。', en: 'The file is empty.' },
    solve: { 'zh-CN': '选择有内容的文件。', en: 'Choose a file with content.' },
  },
  RUNTIME_ATTACHMENT_DAMAGED: {
    status: 500,
    message: {
      'zh-CN': '附件内容与登记的哈希不一致。',
      en: 'The stored file does not match its recorded hash.',
    },
    solve: {
      'zh-CN': '从备份恢复该文件，并检查存储设备。',
      en: 'Restore the file from a backup and check the disk.',
    },
  },
  RUNTIME_ATTACHMENT_NAME_INVALID: {
    status: 422,
    message: { 'zh-CN': '文件名无效：{name}。', en: 'The file name is not valid: {name}.' },
    solve: {
      'zh-CN': '使用 1 到 200 个字符、不含控制字符的文件名。',
      en: 'Use a name of 1 to 200 characters without control characters.',
    },
  },
});
