import { errorTable } from './error-entry.ts';

/** Why the decision record of a step cannot be made or found. */
export const decisionCodes = errorTable({
  RUNTIME_DECISION_CASE_UNKNOWN: {
    status: 404,
    message: {
      'zh-CN': '没有编号为“{number}”的案件。',
      en: 'There is no case with the number {number}.',
    },
    solve: {
      'zh-CN': '照抄案件页面上的编号，并确认数据文件夹。',
      en: 'Copy the number from the page of the case, and see that the data folder is the right one.',
    },
  },
  RUNTIME_DECISION_CITY_MISSING: {
    status: 422,
    message: {
      'zh-CN': '几个城市都有编号为“{number}”的案件：{cities}。',
      en: 'Several cities have a case with the number {number}: {cities}.',
    },
    solve: { 'zh-CN': '用 --city 指明城市。', en: 'Say which by --city.' },
  },
  RUNTIME_DECISION_FILE_UNREADABLE: {
    status: 422,
    message: {
      'zh-CN': '读不了文件 {file}：{reason}',
      en: 'The file {file} cannot be read: {reason}',
    },
    solve: {
      'zh-CN': '使用 jingwei decision 写出的文件。',
      en: 'Use a file that jingwei decision wrote.',
    },
  },
  RUNTIME_DECISION_FILE_UNWRITABLE: {
    status: 422,
    message: {
      'zh-CN': '写不了文件 {file}：{reason}',
      en: 'The file {file} cannot be written: {reason}',
    },
    solve: {
      'zh-CN': '换一个可以写入的文件夹。',
      en: 'Choose a folder that can be written to.',
    },
  },
  RUNTIME_DECISION_STEP_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '案件没有第 {step} 步。', en: 'The case has no step {step}.' },
    solve: {
      'zh-CN': '从办理过程中选择一步。',
      en: 'Choose a step from the history of the case.',
    },
  },
  RUNTIME_DECISION_VALUE_GONE: {
    status: 410,
    message: {
      'zh-CN': '当时的信息“{field}”已不再保存或已被改动，无法重现第 {step} 步。',
      en: 'The value that “{field}” had then is kept no more, or was changed: step {step} cannot be repeated.',
    },
    solve: {
      'zh-CN': '办理历史本身仍可查阅；如非依法删除，请运行 jingwei audit verify。',
      en: 'The history itself can still be read; unless it was erased by law, run jingwei audit verify.',
    },
  },
  RUNTIME_DECISION_INPUT_INCOMPLETE: {
    status: 410,
    message: {
      'zh-CN': '第 {step} 步当时填报的信息没有全部留存，无法制作决定依据。',
      en: 'Not all that was entered in step {step} was kept, so its decision record cannot be made.',
    },
    solve: {
      'zh-CN': '由旧版本程序办理的步骤，以及不予处理的信号，只能查阅办理历史。',
      en: 'For steps taken by an older program, and signals that nothing took, read the history.',
    },
  },
  RUNTIME_DECISION_CALENDAR_GONE: {
    status: 410,
    message: {
      'zh-CN': '第 {step} 步所用的年历（版本 {version}）已不在本系统中。',
      en: 'The calendar that step {step} was counted by (version {version}) is not here any more.',
    },
    solve: {
      'zh-CN': '恢复当时的年历文件后再试。',
      en: 'Bring back the calendar files of that time and try again.',
    },
  },
  RUNTIME_DECISION_NOT_REPRODUCED: {
    status: 409,
    message: {
      'zh-CN': '重新计算第 {step} 步，得到的结果与办理历史不同。',
      en: 'Recomputing step {step} does not give what the history says.',
    },
    solve: {
      'zh-CN': '该步由其他版本的引擎办理，或数据被改动：请运行 jingwei audit verify。',
      en: 'Another version of the engine took it, or data was changed: run jingwei audit verify.',
    },
  },
});
