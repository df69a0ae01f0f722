import type { Json } from '../../src/json/json.ts';
import type { Rule, RulePaths } from '../../src/rules/index.ts';

/** A small data dictionary, and a rule over it, for tests of explanations and words. */
export const names: RulePaths = [
  {
    path: 'data.claim-amount',
    type: 'number',
    title: { 'zh-CN': '争议金额', en: 'Claim amount' },
    class: 'P0',
  },
  { path: 'data.people', type: 'number', title: { 'zh-CN': '涉及人数', en: 'People involved' } },
  { path: 'data.signed', type: 'boolean', title: { 'zh-CN': '已签收', en: 'Signed' } },
  { path: 'data.filed-on', type: 'date', title: { 'zh-CN': '受理日期', en: 'Filed on' } },
  { path: 'data.illness', type: 'string', title: { 'zh-CN': '疾病', en: 'Illness' }, class: 'P3' },
  { path: 'data.phone', type: 'string', title: { 'zh-CN': '电话', en: 'Phone' }, class: 'P2' },
  {
    path: 'data.kind',
    type: 'string',
    title: { 'zh-CN': '纠纷类别', en: 'Kind' },
    codes: [
      { id: 'labour', title: { 'zh-CN': '劳动争议', en: 'Labour' } },
      { id: 'family', title: { 'zh-CN': '婚姻家庭', en: 'Family' } },
    ],
  },
  { path: 'data.parties', type: 'array', title: { 'zh-CN': '当事人', en: 'Parties' } },
  { path: 'data.parties.age', type: 'number', title: { 'zh-CN': '年龄', en: 'Age' }, class: 'P2' },
];

export const large: Rule = {
  and: [{ '>': [{ var: 'data.claim-amount' }, 50000] }, { '>=': [{ var: 'data.people' }, 10] }],
};

export const facts = (amount: number, people: number): Json => ({
  data: { 'claim-amount': amount, people },
});
