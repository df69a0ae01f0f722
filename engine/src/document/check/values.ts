import type { Bundle } from '../bundle.ts';
import type { Field } from '../fields.ts';
import type { Parameter } from '../pack-elements.ts';
import { checkBounds } from './bounds.ts';
import { below, type Findings, type Placed, placed } from './scope.ts';

/** Parameters: a value of their type, inside their bounds and list, and a lock that can be kept. */
export function checkParameters(bundle: Bundle, findings: Findings): void {
  for (const one of placed(bundle.parameters, '/parameters')) {
    checkParameter(bundle, one, findings);
  }
}

function checkParameter(
  bundle: Bundle,
  { element: parameter, place }: Placed<Parameter>,
  findings: Findings,
): void {
  const { title, type, value, min, max, lock } = parameter;
  const valuePlace = below(place, '/value');
  if (!hasType(type, value)) {
    findings.add('ENGINE_PARAMETER_TYPE_MISMATCH', valuePlace, { title, type, got: value });
  } else if (typeof value === 'number') {
    if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
      const bounds = { min: min ?? '-∞', max: max ?? '∞' };
      findings.add('ENGINE_PARAMETER_OUTSIDE', valuePlace, { title, got: value, ...bounds });
    }
  }
  checkBounds(min, max, place, findings);
  checkCodeList(bundle, parameter, { element: parameter, place }, findings);
  const list = bundle.codeLists.find(({ id }) => id === parameter.codeList);
  if (type === 'code' && list !== undefined && typeof value === 'string') {
    const codes = list.codes.map(({ id }) => id);
    findings.refer('code', value, codes, place, '/value');
  }
  if (lock === 'range' && (min === undefined || max === undefined)) {
    findings.add('ENGINE_PARAMETER_LOCK_UNFIT', below(place, '/lock'), { title, lock });
  }
  if (lock === 'choice' && type !== 'code') {
    findings.add('ENGINE_PARAMETER_LOCK_UNFIT', below(place, '/lock'), { title, lock });
  }
  if (lock === 'locked' && parameter.verification === 'unverified') {
    findings.add('ENGINE_PARAMETER_LOCKED_UNVERIFIED', below(place, '/lock'), { title });
  }
}

function hasType(type: Parameter['type'], value: Parameter['value']): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number';
  return typeof value === (type === 'boolean' ? 'boolean' : 'string');
}

function checkCodeList(
  bundle: Bundle,
  owner: {
    readonly type: string;
    readonly codeList?: string | undefined;
    readonly title: Field['title'];
  },
  { place }: Placed<unknown>,
  findings: Findings,
): void {
  const { type, codeList, title } = owner;
  if (codeList !== undefined) {
    const known = bundle.codeLists.map(({ id }) => id);
    findings.refer('code-list', codeList, known, place, '/codeList');
  } else if (type === 'code' || type === 'codes') {
    findings.add('ENGINE_CODE_LIST_MISSING', place, { title });
  }
}

/**
 * Fields: constraints in order, a code list where the type needs one, and what 个人信息保护法
 * (articles 6, 19, 28) asks for: a purpose for personal data; for sensitive data also a basis and a
 * time after which they are erased.
 */
export function checkFields(
  bundle: Bundle,
  fields: readonly Placed<Field>[],
  findings: Findings,
): void {
  for (const { element: field, place } of fields) {
    const { title } = field;
    checkBounds(field.min, field.max, place, findings);
    checkBounds(field.minLength, field.maxLength, place, findings);
    checkCodeList(bundle, field, { element: field, place }, findings);
    if (field.class === 'P0') continue;
    const details = { title, class: field.class };
    if (field.purpose === undefined) {
      findings.add('ENGINE_FIELD_PURPOSE_MISSING', place, details);
    }
    if (field.class === 'P1') continue;
    if (field.retention === undefined) {
      findings.add('ENGINE_FIELD_RETENTION_MISSING', place, details);
    }
    if ((field.basis ?? []).length === 0) {
      findings.add('ENGINE_FIELD_BASIS_MISSING', place, details);
    }
  }
}
