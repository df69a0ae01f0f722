import { isJsonObject, type Json, type JsonObject, nearestName, type Text } from '@jingwei/engine';
import { type Finding, finding, pointerPart } from './finding.ts';

/** Says what is wrong with a value at a JSON Pointer; nothing when all is well. */
type Check = (value: Json, path: string) => readonly Finding[];

interface Shape {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional: Readonly<Record<string, Check>>;
}

const words = {
  text: { 'zh-CN': '应为文字。', en: 'a text is expected.' },
  yesNo: { 'zh-CN': '应为 true 或 false。', en: 'true or false is expected.' },
  constant: {
    'zh-CN': '应为文字、数字、true 或 false。',
    en: 'a text, a number, true or false is expected.',
  },
  object: { 'zh-CN': '应为 { … }。', en: '{ … } is expected.' },
  list: { 'zh-CN': '应为 [ … ]。', en: '[ … ] is expected.' },
  source: {
    'zh-CN': '应为小写字母、数字和 - 组成的代号，最多 40 个字符。',
    en: 'lower-case letters, digits and - are expected, at most 40.',
  },
  kind: {
    'zh-CN': '应为 person、organisation 或 place。',
    en: 'person, organisation or place is expected.',
  },
} as const satisfies Record<string, Text>;

function wrong(path: string, what: Text): Finding {
  return finding('RUNTIME_IMPORT_MAP_SHAPE', path, { what: { ...what }, place: path || '/' });
}

const when =
  (holds: (value: Json) => boolean, what: Text): Check =>
  (value, path) =>
    holds(value) ? [] : [wrong(path, what)];

const text = when((value) => typeof value === 'string' && value !== '', words.text);
const yesNo = when((value) => typeof value === 'boolean', words.yesNo);
const constant = when(
  (value) => ['string', 'number', 'boolean'].includes(typeof value),
  words.constant,
);
const source = when(
  (value) => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value),
  words.source,
);
const kind = when(
  (value) => value === 'person' || value === 'organisation' || value === 'place',
  words.kind,
);

const each =
  (check: Check): Check =>
  (value, path) =>
    isJsonObject(value)
      ? Object.entries(value).flatMap(([key, one]) => check(one, `${path}/${pointerPart(key)}`))
      : [wrong(path, words.object)];

const list =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((one, at) => check(one, `${path}/${at}`))
      : [wrong(path, words.list)];

const object =
  (shape: Shape): Check =>
  (value, path) => {
    if (!isJsonObject(value)) return [wrong(path, words.object)];
    return [...missing(value, path, shape), ...present(value, path, shape)];
  };

function missing(value: JsonObject, path: string, { required }: Shape): readonly Finding[] {
  return Object.keys(required)
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => wrong(`${path}/${key}`, { 'zh-CN': `缺少 ${key}。`, en: `${key} is missing.` }));
}

function present(value: JsonObject, path: string, shape: Shape): readonly Finding[] {
  const checks = new Map(Object.entries({ ...shape.required, ...shape.optional }));
  return Object.entries(value).flatMap(([key, one]) => {
    const place = `${path}/${pointerPart(key)}`;
    const check = checks.get(key);
    if (check !== undefined) return check(one, place);
    const nearest = nearestName(key, checks.keys());
    const hint = nearest === null ? ['', ''] : [`是否指 ${nearest}？`, ` Was ${nearest} meant?`];
    const what = { 'zh-CN': `不认识 ${key}。${hint[0]}`, en: `${key} is unknown.${hint[1]}` };
    return [wrong(place, what)];
  });
}

const column = object({
  required: { column: text },
  optional: { codes: each(text), otherwise: text, cut: yesNo },
});

const fixed = object({ required: { constant }, optional: {} });

/** The whole map. */
export const mapShape: Check = object({
  required: {
    source,
    externalId: text,
    unit: text,
    values: each((value, path) =>
      (isJsonObject(value) && Object.hasOwn(value, 'constant') ? fixed : column)(value, path),
    ),
  },
  optional: {
    parties: list(
      object({
        required: { role: text, kind, name: text },
        optional: { phone: text, citizenId: text, address: text },
      }),
    ),
  },
});
