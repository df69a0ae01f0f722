import type { RulePath, RulePaths } from '../rules/index.ts';
import type { Text } from '../text/text.ts';
import { branchPaths } from './branch-paths.ts';
import type { Bundle } from './bundle.ts';
import type { Field, FieldType } from './fields.ts';
import type { Flow } from './flow.ts';
import { ordered } from './ordered.ts';
import type { Parameter } from './pack-elements.ts';

const fieldTypes: Readonly<Record<FieldType, RulePath['type']>> = {
  text: 'string',
  'long-text': 'string',
  integer: 'number',
  decimal: 'number',
  money: 'money',
  boolean: 'boolean',
  date: 'date',
  'date-time': 'instant',
  code: 'string',
  codes: 'array',
  phone: 'string',
  'citizen-id': 'string',
  unit: 'string',
  person: 'string',
  attachments: 'array',
};

const parameterTypes: Readonly<Record<Parameter['type'], RulePath['type']>> = {
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  text: 'string',
  code: 'string',
};

/** Everything that rules of a flow may read: `data.*`, `param.*`, `case.*`, `actor.*`, `history.*`, `row.*`. */
export function rulePathsOf(bundle: Bundle, flow: Flow): RulePaths {
  return [
    ...formPathsOf(bundle, flow),
    ...casePaths(flow),
    ...branchPaths(bundle, flow),
    ...actorPaths,
    ...historyPaths(flow),
  ];
}

/** What rules of forms may read: the data and the parameters, which browser and server both know. */
export function formPathsOf(bundle: Bundle, flow: Flow): RulePaths {
  return [...parameterPaths(bundle), ...fieldPaths(bundle, [...bundle.fields, ...flow.fields])];
}

function fieldPaths(bundle: Bundle, fields: readonly Field[]): RulePath[] {
  return fields.map((field) => ({
    path: `data.${field.id}`,
    type: fieldTypes[field.type],
    title: field.title,
    class: field.class,
    ...codesOf(bundle, field.codeList),
  }));
}

function parameterPaths(bundle: Bundle): RulePath[] {
  return bundle.parameters.map((parameter) => ({
    path: `param.${parameter.id}`,
    type: parameterTypes[parameter.type],
    title: parameter.title,
    ...codesOf(bundle, parameter.codeList),
  }));
}

function codesOf(bundle: Bundle, codeList: string | undefined): Pick<RulePath, 'codes'> {
  const list = bundle.codeLists.find(({ id }) => id === codeList);
  return list === undefined ? {} : { codes: titled(list.codes) };
}

function titled(elements: readonly { id: string; order: string; title: Text }[]) {
  return ordered(elements).map(({ id, title }) => ({ id, title }));
}

function casePaths(flow: Flow): RulePath[] {
  const { noun } = flow;
  const of = (chinese: string, english: string): Text => ({
    'zh-CN': `${noun['zh-CN']}${chinese}`,
    en: `${english} of the ${noun.en}`,
  });
  return [
    { path: 'case.unit', type: 'string', title: of('所在单元', 'the unit') },
    {
      path: 'case.unit-kind',
      type: 'string',
      title: of('所在单元的类别', 'the kind of unit'),
      codes: unitKinds,
    },
    {
      path: 'case.state',
      type: 'string',
      title: of('所处环节', 'the state'),
      codes: titled(flow.states),
    },
    { path: 'case.opened-on', type: 'date', title: of('登记日期', 'the opening date') },
    { path: 'case.today', type: 'date', title: { 'zh-CN': '当日日期', en: "today's date" } },
    { path: 'case.noun', type: 'string', title: of('的称呼', 'the noun') },
    ...flow.partyRoles.map(
      ({ id, title }): RulePath => ({
        path: `case.parties.${id}`,
        type: 'number',
        title: { 'zh-CN': `${title['zh-CN']}人数`, en: `number of parties: ${title.en}` },
      }),
    ),
  ];
}

export const unitKinds = [
  { id: 'city', title: { 'zh-CN': '市', en: 'city' } },
  { id: 'district', title: { 'zh-CN': '区', en: 'district' } },
  { id: 'street', title: { 'zh-CN': '街道', en: 'street' } },
  { id: 'community', title: { 'zh-CN': '社区', en: 'community' } },
  { id: 'grid', title: { 'zh-CN': '网格', en: 'grid' } },
  { id: 'micro-grid', title: { 'zh-CN': '微网格', en: 'micro-grid' } },
  { id: 'department', title: { 'zh-CN': '部门', en: 'department' } },
] as const;

const actorPaths: readonly RulePath[] = [
  { path: 'actor.id', type: 'string', title: { 'zh-CN': '办理人', en: 'the person acting' } },
  {
    path: 'actor.roles',
    type: 'array',
    title: { 'zh-CN': '办理人的角色', en: 'the roles of the person acting' },
  },
];

function historyPaths(flow: Flow): RulePath[] {
  return flow.counters.map(({ id, title }) => ({ path: `history.${id}`, type: 'number', title }));
}
