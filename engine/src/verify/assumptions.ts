import type { Text } from '../text/text.ts';
import type { Model } from './model.ts';

const always: readonly Text[] = [
  {
    'zh-CN': '信号与回执只填报流程中无处填写的字段。',
    en: 'Signals and answers report only fields that nothing in the flow writes.',
  },
  {
    'zh-CN': '空白文字视同未填。',
    en: 'A blank text counts as not filled in.',
  },
  {
    'zh-CN': '不考虑跳转、重新办理、撤销、补正日期、事后补录等特殊处理。',
    en: 'Jumps, reopening, calling off, corrections of dates and later entries are not followed.',
  },
  {
    'zh-CN': '每一类组织单元各有一个，每个角色都有人。',
    en: 'There is one unit of each kind, and each role has a holder.',
  },
];

const claims: Text = {
  'zh-CN': '不考虑签收与退回签收：签收待办的人不能办时会退回。',
  en: 'Claiming and releasing are not followed: whoever claimed a task and cannot act gives it back.',
};

const alike: Text = {
  'zh-CN': '规则只以是否同一人区分办理人，此外只看角色。',
  en: 'Rules tell people apart by being the same person and by their roles alone.',
};

const extensions: Text = {
  'zh-CN': '延长时限只受流程自身的条件、角色与次数限制。',
  en: 'Extensions are bounded by the guards, roles and numbers of the flow alone.',
};

const children: Text = {
  'zh-CN': '子案件可以任一办结结果结束，带回任意取值。',
  en: 'A child case may close with any of its outcomes and any values.',
};

const elements: Text = {
  'zh-CN': '不考虑办理过程中增减事项。',
  en: 'Adding and taking away elements while they are worked on is not followed.',
};

const parties: Text = {
  'zh-CN': '规则不读取其人数的当事人角色，只看最少人数，不考虑增减。',
  en: 'Parties of roles whose number no rule reads stay at the least, and changes of them are not followed.',
};

const jointWork: Text = {
  'zh-CN':
    '多人办理的环节只要参与人这样答复，就能作出任一决定；找得到办理人；退回不计次数；已作出决定后的答复不计；转办、委派、加签、减签不移动案件。',
  en: 'Joint work comes to any of its decisions if those asked answer so, and people are found for it; returns are not counted; answers after the decision do not count; passing on, adding and removing signers move no case.',
};

/** What the verdicts about a flow take for granted, in words. */
export function assumptionsOf(model: Model): readonly Text[] {
  const { machine } = model;
  const { states, partyRoles } = machine.flow;
  const has = (kind: string) => states.some((one) => one.kind === kind);
  return [
    ...always,
    ...(has('work') ? [claims] : []),
    ...(model.readsActor ? [alike] : []),
    ...(model.extensions.size > 0 ? [extensions] : []),
    ...(has('subflow') ? [children] : []),
    ...(has('multiple') ? [elements] : []),
    ...(partyRoles.length > 0 ? [parties] : []),
    ...(machine.jointStates.size > 0 ? [jointWork] : []),
  ];
}
