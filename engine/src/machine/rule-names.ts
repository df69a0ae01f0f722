import type { Bundle } from '../document/bundle.ts';
import type { Field, FieldType } from '../document/fields.ts';
import type { Flow } from '../document/flow.ts';
import type { RulePath, RulePaths, RuleTitles } from '../rules/index.ts';
import type { Text } from '../text/text.ts';

const typeOfField: { readonly [type in FieldType]: RulePath['type'] } = {
  text: 'string',
  'long-text': 'string',
  integer: 'number',
  decimal: 'number',
  money: 'string',
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

/** Everything that the rules of a flow may read, by the fixed roots. */
export function ruleNames(bundle: Bundle, flow: Flow): RulePaths {
  return [
    ...[...bundle.fields, ...flow.fields].map((field) => nameOfField(field, bundle)),
    ...bundle.parameters.map(
      ({ id, type, title, codeList }): RulePath => ({
        path: `param.${id}`,
        type:
          type === 'boolean' ? 'boolean' : type === 'text' || type === 'code' ? 'string' : 'number',
        title,
        ...codesOf(codeList, bundle),
      }),
    ),
    ...caseNames,
    ...flow.partyRoles.map((role) => counted(`case.parties.${role.id}`, role.title)),
    ...flow.counters.map((counter) => counted(`history.${counter.id}`, counter.title)),
  ];
}

export function ruleTitles(bundle: Bundle, flow: Flow): RuleTitles {
  return Object.fromEntries([...bundle.rules, ...flow.rules].map((one) => [one.id, one.title]));
}

function nameOfField(field: Field, bundle: Bundle): RulePath {
  return {
    path: `data.${field.id}`,
    type: typeOfField[field.type],
    title: field.title,
    class: field.class,
    ...codesOf(field.codeList, bundle),
  };
}

function codesOf(codeList: string | undefined, bundle: Bundle): Pick<RulePath, 'codes'> {
  const found = bundle.codeLists.find((list) => list.id === codeList);
  return found === undefined ? {} : { codes: found.codes };
}

function counted(path: string, title: Text): RulePath {
  return { path, type: 'number', title };
}

function named(path: string, type: RulePath['type'], chinese: string, english: string): RulePath {
  return { path, type, title: { 'zh-CN': chinese, en: english } };
}

const caseNames: RulePaths = [
  named('case.unit', 'string', '所属组织单元', 'the unit of the case'),
  named('case.unit-kind', 'string', '所属组织单元的类型', 'the kind of the unit of the case'),
  named('case.state', 'string', '当前环节', 'the present state'),
  named('case.opened-on', 'date', '登记日期', 'the day on which the case began'),
  named('case.today', 'date', '今天', 'today'),
  named('case.noun', 'string', '案件名称', 'what a case is called'),
  named('actor.id', 'string', '办理人', 'who acts'),
  named('actor.roles', 'array', '办理人的角色', 'the roles of who acts'),
];
