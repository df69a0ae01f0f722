import { errorTable } from './error-entry.ts';

/** What is refused about people, sessions and units. */
export const peopleCodes = errorTable({
  RUNTIME_SIGN_IN_REFUSED: {
    status: 401,
    message: { 'zh-CN': '用户名或密码不正确。', en: 'The user name or the password is wrong.' },
    solve: {
      'zh-CN': '核对后重试；忘记密码请联系管理员。',
      en: 'Check both and try again; ask an administrator if you forgot the password.',
    },
  },
  RUNTIME_SIGN_IN_LOCKED: {
    status: 429,
    message: {
      'zh-CN': '连续输错次数过多，请在 {until} 之后再试。',
      en: 'Too many wrong passwords; try again after {until}.',
    },
    solve: {
      'zh-CN': '稍候再试，或请管理员重置密码。',
      en: 'Wait, or ask an administrator to reset the password.',
    },
  },
  RUNTIME_PERSON_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这个人员。', en: 'There is no such person.' },
    solve: { 'zh-CN': '从人员列表中选择。', en: 'Choose one from the list of people.' },
  },
  RUNTIME_UNIT_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这个组织单元“{unit}”。', en: 'There is no unit “{unit}”.' },
    solve: { 'zh-CN': '从组织单元列表中选择。', en: 'Choose one from the list of units.' },
  },
  RUNTIME_CITY_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这个城市“{city}”。', en: 'There is no city “{city}”.' },
    solve: { 'zh-CN': '使用已登记的城市。', en: 'Use a city that is registered.' },
  },
  RUNTIME_PERMISSION_MISSING: {
    status: 403,
    message: {
      'zh-CN': '您没有“{permission}”权限。',
      en: 'You do not have the permission “{permission}”.',
    },
    solve: { 'zh-CN': '请由有相应岗位的人员办理。', en: 'Ask a person who holds a role with it.' },
  },
  RUNTIME_POST_NOT_HELD: {
    status: 403,
    message: {
      'zh-CN': '您目前没有“{role}@{unit}”这个岗位。',
      en: 'You do not hold the post “{role}@{unit}” now.',
    },
    solve: {
      'zh-CN': '从会话的岗位（posts）中选择，或不指定岗位。',
      en: 'Choose one of the posts of the session, or name none.',
    },
  },
  RUNTIME_POST_UNREADABLE: {
    status: 400,
    message: {
      'zh-CN': '请求头 x-jingwei-post 须写作“角色@组织单元”。',
      en: 'The header x-jingwei-post must read “role@unit”.',
    },
    solve: {
      'zh-CN': '例如 intake-clerk@hehua；不指定岗位则不带此请求头。',
      en: 'For example intake-clerk@hehua; leave it out to act by all posts.',
    },
  },
  RUNTIME_PEOPLE_DATA_INVALID: {
    status: 422,
    message: {
      'zh-CN': '人员或组织数据有误：{what}。',
      en: 'The data of people or units is wrong: {what}.',
    },
    solve: { 'zh-CN': '修正数据后重新导入。', en: 'Correct the data and import it again.' },
  },
  RUNTIME_DAYS_INVALID: {
    status: 422,
    message: {
      'zh-CN': '日期“{field}”有误：{got}。',
      en: 'The day “{field}” is wrong: {got}.',
    },
    solve: {
      'zh-CN': '填写存在的日期（YYYY-MM-DD），止日不早于起日，终止之日在期限之内。',
      en: 'Enter days that exist (YYYY-MM-DD): the last not before the first, an end within the term.',
    },
  },
  RUNTIME_RECORD_ENDED: {
    status: 409,
    message: { 'zh-CN': '这条记录已经终止或撤销。', en: 'This record was ended before.' },
    solve: { 'zh-CN': '需要时另行登记。', en: 'Record it anew if it is needed.' },
  },
  RUNTIME_QUALIFICATION_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这条资格记录。', en: 'There is no such qualification.' },
    solve: { 'zh-CN': '从资格列表中选择。', en: 'Choose one from the list of qualifications.' },
  },
  RUNTIME_SUBSTITUTION_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这条代理记录。', en: 'There is no such substitution.' },
    solve: { 'zh-CN': '从代理列表中选择。', en: 'Choose one from the list of substitutions.' },
  },
  RUNTIME_SUBSTITUTE_SELF: {
    status: 422,
    message: { 'zh-CN': '本人不能代理自己。', en: 'Nobody stands in for themselves.' },
    solve: { 'zh-CN': '选择另一个人员。', en: 'Choose another person.' },
  },
  RUNTIME_SUBSTITUTE_UNRELATED: {
    status: 422,
    message: {
      'zh-CN': '代理人须与本人角色相同或在同一单位。',
      en: 'The substitute must hold a role of yours, or work at a unit of yours.',
    },
    solve: {
      'zh-CN': '另选同事；其他人员由管理员登记。',
      en: 'Choose a colleague; an administrator can record anybody.',
    },
  },
  RUNTIME_SUBSTITUTION_BACKDATED: {
    status: 422,
    message: {
      'zh-CN': '本人登记的代理不能早于今天（{today}）开始。',
      en: 'A substitution of your own cannot begin before today ({today}).',
    },
    solve: {
      'zh-CN': '从今天起登记；更早的由管理员登记。',
      en: 'Let it begin today; an administrator can record an earlier one.',
    },
  },
  RUNTIME_CONFLICT_UNKNOWN: {
    status: 404,
    message: {
      'zh-CN': '这个案件没有这条回避记录。',
      en: 'The case has no such conflict of interest.',
    },
    solve: { 'zh-CN': '从案件的回避列表中选择。', en: 'Choose one from the list of the case.' },
  },
  RUNTIME_OBLIGATION_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这项到期义务。', en: 'There is nothing due of that id.' },
    solve: { 'zh-CN': '从到期义务列表中选择。', en: 'Choose one from the list of what is due.' },
  },
  RUNTIME_OBLIGATION_BEGUN: {
    status: 409,
    message: { 'zh-CN': '这一期已经开始办理。', en: 'Its case was opened before.' },
    solve: { 'zh-CN': '打开已有的案件继续办理。', en: 'Go on in the case that is there.' },
  },
});
