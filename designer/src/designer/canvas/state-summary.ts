import type { Bundle, Flow, State, Text } from '@jingwei/engine';

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

const units: Readonly<Record<string, Text>> = {
  minute: { 'zh-CN': '分钟', en: 'min' },
  hour: { 'zh-CN': '小时', en: 'h' },
  'working-hour': { 'zh-CN': '工作小时', en: 'working h' },
  'working-day': { 'zh-CN': '个工作日', en: 'working days' },
  'calendar-day': { 'zh-CN': '天', en: 'days' },
  month: { 'zh-CN': '个月', en: 'months' },
  year: { 'zh-CN': '年', en: 'years' },
};

/** A span of time in words, with the value of the parameter that it may name. */
function sayDuration(bundle: Bundle, duration: Flow['deadlines'][number]['duration']): Text {
  const { n, unit } = duration;
  const number =
    typeof n === 'number' ? n : bundle.parameters.find((one) => one.id === n.parameter)?.value;
  const words = units[unit] ?? { 'zh-CN': unit, en: unit };
  return { 'zh-CN': `${number ?? '？'} ${words['zh-CN']}`, en: `${number ?? '?'} ${words.en}` };
}

/** The one line under a card's title: who, how long, how often back. Null where there is nothing to say. */
export function summaryOf(bundle: Bundle, flow: Flow, state: State): Text | null {
  const parts = [
    ...whoOf(bundle, state),
    ...flow.deadlines
      .filter((one) => one.state === state.id)
      .map((one) => sayDuration(bundle, one.duration)),
    ...outcomeOf(state),
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
