import { type CodeList, type Field, isJsonObject, type Json, ordered } from '@jingwei/engine';

/** Where the value that an effect writes comes from. */
export type ValueSource = 'clear' | 'value' | 'field' | 'rule';

export function sourceOf(rule: Json): ValueSource {
  if (rule === null) return 'clear';
  if (fieldRead(rule) !== null) return 'field';
  if (Array.isArray(rule)) return rule.every((one) => typeof one === 'string') ? 'value' : 'rule';
  return isJsonObject(rule) ? 'rule' : 'value';
}

/** The id of the field of which a rule is the plain value; null for every other rule. */
export function fieldRead(rule: Json): string | null {
  if (!isJsonObject(rule) || Object.keys(rule).length !== 1) return null;
  const { var: path } = rule;
  return typeof path === 'string' && path.startsWith('data.') ? path.slice(5) : null;
}

/** What a field is set to when this source has just been chosen for it. */
export function valueFor(
  source: Exclude<ValueSource, 'rule'>,
  field: Field | undefined,
  codeLists: readonly CodeList[],
  other: string | undefined,
): Json {
  if (source === 'clear') return null;
  if (source === 'field') return other === undefined ? null : { var: `data.${other}` };
  const codes = ordered(codeLists.find((one) => one.id === field?.codeList)?.codes ?? []);
  switch (field?.type) {
    case 'integer':
    case 'decimal':
      return field.min ?? 0;
    case 'money':
      return '0';
    case 'boolean':
      return true;
    case 'code':
      return codes[0]?.id ?? '';
    case 'codes':
      return codes.slice(0, 1).map((one) => one.id);
    case 'attachments':
      return [];
    default:
      return '';
  }
}
