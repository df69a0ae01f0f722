import { type Bundle, durationWords, type Flow, type State, type Text } from '@jingwei/engine';

const unitNames: Readonly<Record<string, Text>> = {
  case: { 'zh-CN': '案件所在单元', en: 'the case’s unit' },
  city: { 'zh-CN': '市', en: 'city' },
  district: { 'zh-CN': '区', en: 'district' },
  street: { 'zh-CN': '街道', en: 'street' },
  community: { 'zh-CN': '社区', en: 'community' },
  grid: { 'zh-CN': '网格', en: 'grid' },
  'micro-grid': { 'zh-CN': '微网格', en: 'micro-grid' },
  department: { 'zh-CN': '部门', en: 'department' },
};

export const unitName = (unit: string): Text => unitNames[unit] ?? { 'zh-CN': unit, en: unit };

/** A span of time in words, with the value of the parameter that it may name. */
function sayDuration(bundle: Bundle, duration: Flow['deadlines'][number]['duration']): Text {
  const { n, unit } = duration;
  const number =
    typeof n === 'number' ? n : bundle.parameters.find((one) => one.id === n.parameter)?.value;
  return durationWords(Number(number ?? 0), unit);
}

/** The one line under a card's title: who, how long, how often back. Null where there is nothing to say. */
export function summaryOf(bundle: Bundle, flow: Flow, state: State): Text | null {
  const parts = [
    ...whoOf(bundle, state),
    ...flow.deadlines
      .filter((one) => one.state === state.id)
      .map((one) => sayDuration(bundle, one.duration)),
    ...outcomeOf(state),
    ...branchesOf(bundle, state),
  ];
  const returns = flow.actions.filter(
    (one) => one.from === state.id && one.kind === 'return',
  ).length;
  if (returns > 0) parts.push({ 'zh-CN': '可退回', en: 'may be returned' });
  if (parts.length === 0) return null;
  return {
    'zh-CN': parts.map((one) => one['zh-CN']).join(' · '),
    en: parts.map((one) => one.en).join(' · '),
  };
}

function whoOf(bundle: Bundle, state: State): Text[] {
  if (state.kind !== 'work') return [];
  const role = bundle.roles.find((one) => one.id === state.role);
  return role ? [role.title] : [{ 'zh-CN': '未指定办理人', en: 'nobody assigned' }];
}

function outcomeOf(state: State): Text[] {
  if (state.kind !== 'final') return [];
  return [
    {
      success: { 'zh-CN': '办成', en: 'succeeded' },
      failure: { 'zh-CN': '未办成', en: 'not achieved' },
      neutral: { 'zh-CN': '终结', en: 'ended' },
    }[state.result],
  ];
}

const joins: Readonly<Record<'all' | 'any' | 'count' | 'lead', Text>> = {
  all: { 'zh-CN': '全部办结后汇合', en: 'joined when all have ended' },
  any: { 'zh-CN': '任一办结即汇合', en: 'joined by the first' },
  count: { 'zh-CN': '若干办结即汇合', en: 'joined by a number' },
  lead: { 'zh-CN': '牵头分支办结即汇合', en: 'joined by the lead' },
};

function branchesOf(bundle: Bundle, state: State): Text[] {
  switch (state.kind) {
    case 'joint':
      return [joins[state.join.type]];
    case 'multiple':
      return [
        state.in === 'turn'
          ? { 'zh-CN': '依次办理', en: 'one after the other' }
          : { 'zh-CN': '同时办理', en: 'all at once' },
        joins[state.join.type],
      ];
    case 'subflow':
      return [
        bundle.flows.find((one) => one.id === state.flow)?.title ?? {
          'zh-CN': '未指定流程',
          en: 'no flow chosen',
        },
        state.wait
          ? { 'zh-CN': '等待办结', en: 'waits for it' }
          : { 'zh-CN': '不等待', en: 'goes on at once' },
      ];
    default:
      return [];
  }
}
