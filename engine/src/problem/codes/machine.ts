import { codeTable } from '../code-table.ts';

export const machineCodes = codeTable({
  ENGINE_FLOW_UNKNOWN: {
    message: {
      'zh-CN': '配置中没有名为“{flow}”的流程。',
      en: 'The bundle has no flow “{flow}”.',
    },
    solve: {
      'zh-CN': '使用已有流程的标识：{known}。',
      en: 'Use the id of one of its flows: {known}.',
    },
  },
  ENGINE_COMPUTED_FIELD_CYCLE: {
    message: {
      'zh-CN': '计算字段互相依赖：{cycle}。',
      en: 'Computed fields depend on one another: {cycle}.',
    },
    solve: {
      'zh-CN': '去掉其中一个计算规则对另一个字段的引用。',
      en: 'Remove the reference of one of these rules to the other field.',
    },
  },
});
