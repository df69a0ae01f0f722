import type { Field } from '../document/fields.ts';
import { ordered } from '../document/ordered.ts';
import type { Code, CodeList } from '../document/pack-elements.ts';
import type { JsonObject } from '../json/json.ts';

/** Longest texts where the field itself sets no bound, in characters. */
const textLength = { text: 200, 'long-text': 10_000 } as const;

/** Most entries of a list where the field itself sets no bound. */
const listLength = 50;

/** Digits with spaces and hyphens between, at least three digits long (110), with or without a plus. */
const phonePattern = '^\\+?\\d[\\d -]{1,18}\\d$';

/** Yuan: no leading zeros, at most 15 digits before the point and two after it. */
const moneyPattern = '^(0|[1-9]\\d{0,14})(\\.\\d{1,2})?$';
const signedMoneyPattern = '^-?(0|[1-9]\\d{0,14})(\\.\\d{1,2})?$';

/**
 * The JSON Schema (2020-12) of a field's value. The title is Chinese; English lies in `x-i18n`.
 * `x-type` and `x-class` carry the field's own type and class; `x-min` and `x-max` bound money, which
 * is a text that JSON Schema cannot compare.
 */
export function fieldSchema(field: Field, codeLists: readonly CodeList[]): JsonObject {
  return {
    title: field.title['zh-CN'],
    ...(field.description === undefined ? {} : { description: field.description['zh-CN'] }),
    'x-i18n': {
      en: {
        title: field.title.en,
        ...(field.description === undefined ? {} : { description: field.description.en }),
      },
    },
    'x-type': field.type,
    'x-class': field.class,
    ...valueSchema(field, codesOf(field, codeLists)),
  };
}

function codesOf(field: Field, codeLists: readonly CodeList[]): readonly Code[] {
  return codeLists.find((list) => list.id === field.codeList)?.codes ?? [];
}

function valueSchema(field: Field, codes: readonly Code[]): JsonObject {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return textSchema(field, field.maxLength ?? textLength[field.type]);
    case 'integer':
    case 'decimal':
      return {
        type: field.type === 'integer' ? 'integer' : 'number',
        ...(field.min === undefined ? {} : { minimum: field.min }),
        ...(field.max === undefined ? {} : { maximum: field.max }),
      };
    case 'money':
      return {
        type: 'string',
        pattern: (field.min ?? 0) < 0 ? signedMoneyPattern : moneyPattern,
        ...(field.min === undefined ? {} : { 'x-min': field.min }),
        ...(field.max === undefined ? {} : { 'x-max': field.max }),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'date-time':
      return { type: 'string', format: 'date-time' };
    case 'code':
      return codeSchema(codes);
    case 'codes':
      return listSchema(field, codeSchema(codes));
    case 'phone':
      return { type: 'string', pattern: phonePattern };
    case 'citizen-id':
      return { type: 'string', pattern: '^\\d{17}[\\dX]$' };
    case 'unit':
    case 'person':
      return { type: 'string', minLength: 1, maxLength: 64 };
    case 'attachments':
      return listSchema(field, { type: 'string', minLength: 1, maxLength: 64 });
  }
}

function textSchema(field: Field, maxLength: number): JsonObject {
  return {
    type: 'string',
    ...(field.minLength === undefined ? {} : { minLength: field.minLength }),
    maxLength,
  };
}

function codeSchema(codes: readonly Code[]): JsonObject {
  const oneOf = ordered(codes).map((code) => ({
    const: code.id,
    title: code.title['zh-CN'],
    'x-i18n': { en: { title: code.title.en } },
  }));
  return { type: 'string', oneOf };
}

function listSchema(field: Field, items: JsonObject): JsonObject {
  return { type: 'array', items, uniqueItems: true, maxItems: field.maxItems ?? listLength };
}
