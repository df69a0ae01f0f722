import type { DerivedForm, DerivedItem } from '@jingwei/engine';

const item = (
  field: string,
  type: DerivedItem['type'],
  widget: DerivedItem['widget'],
  zh: string,
  more: Partial<DerivedItem> = {},
): DerivedItem => ({
  id: `item-${field}`,
  field,
  title: { 'zh-CN': zh, en: field },
  type,
  class: 'P1',
  widget,
  width: 'full',
  section: null,
  help: null,
  readOnly: false,
  required: false,
  visible: null,
  ...more,
});

const codes = (...ids: string[]) => ({
  type: 'string',
  oneOf: ids.map((id) => ({
    const: id,
    title: `选项${id}`,
    'x-i18n': { en: { title: `Option ${id}` } },
  })),
});

/** A form with every widget, one condition for showing and one for being required. */
export const allWidgetsForm: DerivedForm = {
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    title: '全部控件',
    'x-i18n': { en: { title: 'All widgets' } },
    properties: {
      summary: { 'x-type': 'text', type: 'string', maxLength: 10 },
      facts: { 'x-type': 'long-text', type: 'string', maxLength: 1000 },
      people: { 'x-type': 'integer', type: 'integer', minimum: 1 },
      area: { 'x-type': 'decimal', type: 'number' },
      amount: { 'x-type': 'money', type: 'string', pattern: '^(0|[1-9]\\d{0,14})(\\.\\d{1,2})?$' },
      urgent: { 'x-type': 'boolean', type: 'boolean' },
      seen: { 'x-type': 'date', type: 'string', format: 'date' },
      at: { 'x-type': 'date-time', type: 'string', format: 'date-time' },
      kind: { 'x-type': 'code', ...codes('a', 'b') },
      place: { 'x-type': 'code', ...codes('p1', 'p2', 'p3', 'p4', 'p5', 'p6') },
      ways: { 'x-type': 'codes', type: 'array', items: codes('w1', 'w2'), uniqueItems: true },
      phone: { 'x-type': 'phone', type: 'string', pattern: '^\\+?\\d[\\d -]{1,18}\\d$' },
      citizen: { 'x-type': 'citizen-id', type: 'string', pattern: '^\\d{17}[\\dX]$' },
      unit: { 'x-type': 'unit', type: 'string' },
      helper: { 'x-type': 'person', type: 'string' },
      photos: { 'x-type': 'attachments', type: 'array', items: { type: 'string' }, maxItems: 3 },
      level: { 'x-type': 'text', type: 'string' },
    },
    required: ['summary'],
    additionalProperties: false,
  },
  ui: {
    form: 'all',
    flow: 'flow',
    title: { 'zh-CN': '全部控件', en: 'All widgets' },
    sections: [{ id: 'more', title: { 'zh-CN': '其他', en: 'More' } }],
    items: [
      item('summary', 'text', 'text', '概要', {
        required: true,
        help: { 'zh-CN': '一句话', en: 'One sentence' },
      }),
      item('facts', 'long-text', 'textarea', '事实'),
      item('people', 'integer', 'number', '人数'),
      item('area', 'decimal', 'number', '面积'),
      item('amount', 'money', 'money', '金额', {
        visible: { rule: { '==': [{ var: 'data.kind' }, 'a'] } },
        required: { rule: { '>': [{ var: 'data.people' }, 5] } },
      }),
      item('urgent', 'boolean', 'switch', '是否紧急'),
      item('seen', 'date', 'date', '日期'),
      item('at', 'date-time', 'date-time', '时间'),
      item('kind', 'code', 'radio', '类型'),
      item('place', 'code', 'select', '地点'),
      item('ways', 'codes', 'checkboxes', '途径'),
      item('phone', 'phone', 'phone', '电话', { section: 'more' }),
      item('citizen', 'citizen-id', 'citizen-id', '身份号码', { section: 'more' }),
      item('unit', 'unit', 'unit', '单位'),
      item('helper', 'person', 'person', '人员'),
      item('photos', 'attachments', 'attachments', '照片'),
      item('level', 'text', 'text', '层级', { readOnly: true }),
    ],
    rules: {},
    parameters: {},
    data: { level: '社区' },
  },
  fields: [
    ...['summary', 'facts', 'people', 'area', 'amount', 'urgent', 'seen', 'at', 'kind', 'place'],
    ...['ways', 'phone', 'citizen', 'unit', 'helper', 'photos', 'level'],
  ],
};
