import type { ElementKind } from '../change/change.ts';
import type { Text } from '../text/text.ts';

/** What each kind of element is called in messages. */
export const kindWords: Readonly<Record<ElementKind, Text>> = {
  flow: { 'zh-CN': '流程', en: 'flow' },
  regulation: { 'zh-CN': '法规', en: 'regulation' },
  role: { 'zh-CN': '角色', en: 'role' },
  parameter: { 'zh-CN': '参数', en: 'parameter' },
  'code-list': { 'zh-CN': '代码表', en: 'code list' },
  code: { 'zh-CN': '代码', en: 'code' },
  rule: { 'zh-CN': '规则', en: 'rule' },
  table: { 'zh-CN': '决策表', en: 'decision table' },
  'table-input': { 'zh-CN': '决策表输入', en: 'table input' },
  'table-output': { 'zh-CN': '决策表输出', en: 'table output' },
  row: { 'zh-CN': '决策表行', en: 'table row' },
  field: { 'zh-CN': '字段', en: 'field' },
  form: { 'zh-CN': '表单', en: 'form' },
  'form-section': { 'zh-CN': '表单分组', en: 'form section' },
  'form-item': { 'zh-CN': '表单条目', en: 'form item' },
  state: { 'zh-CN': '环节', en: 'state' },
  action: { 'zh-CN': '操作', en: 'action' },
  route: { 'zh-CN': '自动流转', en: 'route' },
  deadline: { 'zh-CN': '时限', en: 'deadline' },
  warning: { 'zh-CN': '时限预警', en: 'warning' },
  consequence: { 'zh-CN': '超期后果', en: 'consequence' },
  document: { 'zh-CN': '文书', en: 'document' },
  obligation: { 'zh-CN': '定期义务', en: 'obligation' },
  'unit-obligation': { 'zh-CN': '单元定期义务', en: 'unit obligation' },
  signal: { 'zh-CN': '信号', en: 'signal' },
  counter: { 'zh-CN': '计数', en: 'counter' },
  property: { 'zh-CN': '承诺', en: 'property' },
  'party-role': { 'zh-CN': '当事人角色', en: 'party role' },
};
