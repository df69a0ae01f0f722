import { errorTable } from './error-entry.ts';

/** What is refused about packs, drafts and publications. */
export const designCodes = errorTable({
  RUNTIME_PACK_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有模板包“{pack}”。', en: 'There is no pack “{pack}”.' },
    solve: { 'zh-CN': '从模板包列表中选择。', en: 'Choose one from the list of packs.' },
  },
  RUNTIME_PACK_INVALID: {
    status: 422,
    message: {
      'zh-CN': '模板包“{pack}”有 {count} 个错误，不能导入。',
      en: 'The pack “{pack}” has {count} errors and cannot be imported.',
    },
    solve: {
      'zh-CN': '按所列问题修改后重新导入。',
      en: 'Correct the listed problems and import it again.',
    },
  },
  RUNTIME_PACK_FOLDER_UNREADABLE: {
    status: 422,
    message: {
      'zh-CN': '读不出模板包文件夹 {folder}：{what}',
      en: 'The pack folder {folder} cannot be read: {what}',
    },
    solve: {
      'zh-CN': '检查文件夹中的 pack.json、flows/ 和 scenarios/。',
      en: 'Check pack.json, flows/ and scenarios/ in the folder.',
    },
  },
  RUNTIME_PUBLICATION_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这个发布版本。', en: 'There is no such publication.' },
    solve: { 'zh-CN': '从发布版本列表中选择。', en: 'Choose one from the list of publications.' },
  },
  RUNTIME_PUBLICATION_NONE_ACTIVE: {
    status: 409,
    message: {
      'zh-CN': '模板包“{pack}”没有正在施行的发布版本。',
      en: 'The pack “{pack}” has no publication in force.',
    },
    solve: {
      'zh-CN': '先导入并施行一个发布版本。',
      en: 'Import a publication and activate it first.',
    },
  },
  RUNTIME_PUBLICATION_STATUS_WRONG: {
    status: 409,
    message: {
      'zh-CN': '发布版本处于“{status}”，不能{operation}。',
      en: 'The publication is “{status}” and cannot be {operationEn}.',
    },
    solve: { 'zh-CN': '重新载入，查看当前状态。', en: 'Load it again and look at its status.' },
  },
  RUNTIME_PUBLICATION_EXISTS: {
    status: 409,
    message: {
      'zh-CN': '内容相同的发布版本已经存在（{hash}）。',
      en: 'A publication with the same content exists already ({hash}).',
    },
    solve: { 'zh-CN': '打开已有的发布版本。', en: 'Open the existing publication.' },
  },
  RUNTIME_APPROVER_IS_AUTHOR: {
    status: 403,
    message: {
      'zh-CN': '您修改过或申请了这个版本，不能审批自己的改动。',
      en: 'You edited or requested this version and may not approve your own changes.',
    },
    solve: {
      'zh-CN': '请另一位有审批权限的人员审批。',
      en: 'Ask another person with the permission to approve it.',
    },
  },
  RUNTIME_APPROVAL_TWICE: {
    status: 409,
    message: { 'zh-CN': '您已经审批过这个版本。', en: 'You have approved this version already.' },
    solve: { 'zh-CN': '等待其他审批人。', en: 'Wait for the other approvers.' },
  },
  RUNTIME_APPROVALS_MISSING: {
    status: 409,
    message: {
      'zh-CN': '还差 {missing} 个审批，不能施行。',
      en: '{missing} more approvals are needed before it can be activated.',
    },
    solve: { 'zh-CN': '请其他审批人审批。', en: 'Ask further approvers.' },
  },
  RUNTIME_DRAFT_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这个设计草稿。', en: 'There is no such draft.' },
    solve: { 'zh-CN': '从模板包重新打开。', en: 'Open it again from its pack.' },
  },
  RUNTIME_DRAFT_VERSION_STALE: {
    status: 409,
    message: {
      'zh-CN': '草稿已在别处更新：您的版本是 {version}，当前版本是 {currentVersion}。',
      en: 'The draft was updated elsewhere: you have version {version}, it is at {currentVersion}.',
    },
    solve: {
      'zh-CN': '比较两边的改动后再保存。',
      en: 'Compare both sets of changes and save again.',
    },
  },
  RUNTIME_DRAFT_CHANGES_INVALID: {
    status: 422,
    message: {
      'zh-CN': '改动不能应用：{count} 个问题。',
      en: 'The changes cannot be applied: {count} problems.',
    },
    solve: { 'zh-CN': '按所列问题修改。', en: 'Correct the listed problems.' },
  },
  RUNTIME_DRAFT_EMPTY: {
    status: 422,
    message: { 'zh-CN': '草稿没有任何改动。', en: 'The draft changes nothing.' },
    solve: { 'zh-CN': '先修改再申请发布。', en: 'Change something before asking for publication.' },
  },
  RUNTIME_DRAFT_HAS_ERRORS: {
    status: 422,
    message: {
      'zh-CN': '草稿有 {count} 个错误，不能申请发布。',
      en: 'The draft has {count} errors and cannot be put forward.',
    },
    solve: { 'zh-CN': '按所列问题修改。', en: 'Correct the listed problems.' },
  },
  RUNTIME_DRAFT_BASE_SUPERSEDED: {
    status: 409,
    message: {
      'zh-CN': '草稿所依据的版本已被取代。',
      en: 'The publication that the draft starts from has been superseded.',
    },
    solve: {
      'zh-CN': '在当前版本上新建草稿，再做一次改动。',
      en: 'Open a draft on the current publication and make the changes there.',
    },
  },
  RUNTIME_LAYOUT_INVALID: {
    status: 422,
    message: { 'zh-CN': '画布位置有误：{what}。', en: 'The layout is wrong: {what}.' },
    solve: {
      'zh-CN': '位置须为有限的数，最多 1000 个。',
      en: 'Positions are finite numbers, at most 1000 of them.',
    },
  },
  RUNTIME_YEARS_UNREADABLE: {
    status: 422,
    message: {
      'zh-CN': '读不出年历文件 {file}：{what}',
      en: 'The calendar file {file} cannot be read: {what}',
    },
    solve: {
      'zh-CN': '对照年历格式修正文件。',
      en: 'Correct the file against the calendar format.',
    },
  },
});
