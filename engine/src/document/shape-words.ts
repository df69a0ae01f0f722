import type { Text } from '../text/text.ts';

/** The part of JSON Schema that the document's own schemas use. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const byType: Readonly<Record<string, Text>> = {
  object: { 'zh-CN': '对象 {…}', en: 'an object {…}' },
  array: { 'zh-CN': '列表 […]', en: 'a list […]' },
  string: { 'zh-CN': '文字', en: 'a text' },
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  number: { 'zh-CN': '数字', en: 'a number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
};

const byPattern: readonly (readonly [RegExp, Text])[] = [
  [
    /^\^\[a-z\]/,
    {
      'zh-CN': '2–48 个小写字母、数字或连字符，以字母开头',
      en: '2–48 lower-case letters, digits or hyphens, beginning with a letter',
    },
  ],
  [
    /^\^\[0-9A-Za-z\]/,
    { 'zh-CN': '1–64 个字母或数字（顺序键）', en: '1–64 letters or digits (an order key)' },
  ],
  [/^\^\\d\{4\}/, { 'zh-CN': 'YYYY-MM-DD 格式的日期', en: 'a date as YYYY-MM-DD' }],
  [/^\^\\d\+/, { 'zh-CN': '形如 1.0.0 的版本号', en: 'a version such as 1.0.0' }],
  [/^\^\(/, { 'zh-CN': '形如 09:00 的时刻', en: 'a time of day such as 09:00' }],
];

/** What a schema asks for, in words. */
export function expectedWords(schema: Schema): Text {
  if (schema.anyOf !== undefined) return listed(branchesOf(schema).map(expectedWords));
  if (schema.const !== undefined) {
    const text = JSON.stringify(schema.const);
    return { 'zh-CN': text, en: text };
  }
  const { pattern } = schema;
  if (pattern !== undefined) {
    const known = byPattern.find(([shape]) => shape.test(pattern));
    return known?.[1] ?? { 'zh-CN': pattern, en: pattern };
  }
  return byType[schema.type ?? ''] ?? { 'zh-CN': '任意值', en: 'any value' };
}

function listed(parts: readonly Text[]): Text {
  return {
    'zh-CN': parts.map((part) => part['zh-CN']).join('或 '),
    en: parts.map((part) => part.en).join(' or '),
  };
}

/** The branches of a union, with those of unions in it; any other schema is its own only branch. */
export function branchesOf(schema: Schema): readonly Schema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(branchesOf);
}

/** The values that a closed list of texts or numbers allows, or null for any other schema. */
export function allowedTexts(schema: Schema): readonly string[] | null {
  const parts = branchesOf(schema);
  const values = parts.map((part) => part.const);
  return values.every((value) => value !== undefined) ? values.map(String) : null;
}

/** A value as it is quoted in a message: JSON, cut after 60 characters. */
export function brief(value: unknown): string {
  const text = typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
