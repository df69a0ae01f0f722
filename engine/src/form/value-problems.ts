import type { TSchema } from 'typebox';
import { Errors } from 'typebox/schema';
import { isInstant, isLocalDate } from '../calendar/index.ts';
import type { FieldType } from '../document/fields.ts';
import { isCitizenId } from '../identity/citizen-id.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { type Problem, type ProblemPlace, problem } from '../problem/problem.ts';
import type { Text } from '../text/text.ts';

/** What counts as not filled in. `false` and `0` are values. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/**
 * What is wrong with one value, by the schema that `fieldSchema` makes and by what JSON Schema cannot
 * say (check digits, days that exist, amounts within bounds). Messages and details never hold the
 * value itself: it may be personal.
 */
export function valueProblems(
  schema: JsonObject,
  value: Json,
  title: Text,
  place: ProblemPlace,
): Problem[] {
  const type = schema['x-type'] as FieldType;
  const say = (code: Problem['code'], details: JsonObject = {}) => [
    problem(code, place, { title, ...details }),
  ];
  const [, errors] = Errors(schema as TSchema, value);
  const keywords = new Set(errors.map((error) => error.keyword));
  if (keywords.has('type')) return say('ENGINE_VALUE_TYPE_MISMATCH', { expected: typeWords[type] });
  const special = specialChecks[type];
  if (special !== undefined && typeof value === 'string') {
    if (keywords.has('pattern') || !special.holds(value)) return say(special.code);
    return outside(schema, value) ? say('ENGINE_VALUE_OUTSIDE', bounds(schema)) : [];
  }
  if (keywords.has('minimum') || keywords.has('maximum')) {
    return say('ENGINE_VALUE_OUTSIDE', bounds(schema));
  }
  if (keywords.has('minLength')) {
    return say('ENGINE_VALUE_TOO_SHORT', limitOf(schema, 'minLength'));
  }
  if (keywords.has('maxItems')) return say('ENGINE_VALUE_TOO_MANY', limitOf(schema, 'maxItems'));
  if (keywords.has('uniqueItems')) return say('ENGINE_VALUE_REPEATED');
  if (keywords.has('oneOf')) return say('ENGINE_VALUE_CODE_UNKNOWN');
  if (keywords.has('maxLength')) {
    return say('ENGINE_VALUE_TOO_LONG', limitOf(schema, 'maxLength'));
  }
  return errors.length === 0
    ? []
    : say('ENGINE_VALUE_TYPE_MISMATCH', { expected: typeWords[type] });
}

/** The limit that a value passed, as its schema states it. */
function limitOf(schema: JsonObject, keyword: string): JsonObject {
  return { limit: schema[keyword] ?? null };
}

interface SpecialCheck {
  readonly code: Problem['code'];
  holds(value: string): boolean;
}

const specialChecks: { readonly [type in FieldType]?: SpecialCheck } = {
  date: { code: 'ENGINE_VALUE_DATE_INVALID', holds: isLocalDate },
  'date-time': { code: 'ENGINE_VALUE_INSTANT_INVALID', holds: isInstant },
  'citizen-id': { code: 'ENGINE_VALUE_CITIZEN_ID_INVALID', holds: isCitizenId },
  phone: { code: 'ENGINE_VALUE_PHONE_INVALID', holds: () => true },
  money: { code: 'ENGINE_VALUE_MONEY_INVALID', holds: () => true },
};

function outside(schema: JsonObject, value: string): boolean {
  const amount = Number(value);
  const [min, max] = [schema['x-min'], schema['x-max']];
  return (typeof min === 'number' && amount < min) || (typeof max === 'number' && amount > max);
}

function bounds(schema: JsonObject): JsonObject {
  return {
    min: schema.minimum ?? schema['x-min'] ?? '-∞',
    max: schema.maximum ?? schema['x-max'] ?? '∞',
  };
}

const text: Text = { 'zh-CN': '文字', en: 'a text' };
const list: Text = { 'zh-CN': '列表', en: 'a list' };
const typeWords: Readonly<Record<FieldType, Text>> = {
  text,
  'long-text': text,
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  decimal: { 'zh-CN': '数字', en: 'a number' },
  money: { 'zh-CN': '以文字写的金额，例如 "1200.50"', en: 'an amount as text, such as "1200.50"' },
  boolean: { 'zh-CN': '是或否', en: 'yes or no' },
  date: { 'zh-CN': '日期', en: 'a date' },
  'date-time': { 'zh-CN': '日期和时间', en: 'a date and time' },
  code: { 'zh-CN': '一个选项', en: 'one of the options' },
  codes: { 'zh-CN': '选项的列表', en: 'a list of options' },
  phone: text,
  'citizen-id': text,
  unit: { 'zh-CN': '一个组织单元', en: 'a unit' },
  person: { 'zh-CN': '一名人员', en: 'a person' },
  attachments: list,
};
