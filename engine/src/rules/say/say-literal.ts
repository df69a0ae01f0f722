import type { Json } from '../../json/json.ts';
import type { Text } from '../../text/text.ts';
import type { RulePath } from '../rule-path.ts';
import { listed, phrase, text } from './phrase.ts';

/** A value in words; a code by its title where the field has a list of codes. */
export function sayLiteral(value: Json, about?: RulePath): Text {
  if (value === null) return text('空', 'empty');
  if (value === true) return text('是', 'yes');
  if (value === false) return text('否', 'no');
  if (typeof value === 'number') return text(String(value), String(value));
  if (typeof value === 'string') return sayText(value, about);
  if (Array.isArray(value)) {
    return value.length === 0
      ? text('空清单', 'an empty list')
      : listed((value as readonly Json[]).map((item) => sayLiteral(item, about)));
  }
  const json = JSON.stringify(value);
  return text(json, json);
}

function sayText(value: string, about: RulePath | undefined): Text {
  const code = about?.codes?.find((one) => one.id === value);
  if (code !== undefined) return phrase('「{title}」', '“{title}”', { title: code.title });
  if (value === '') return text('空文字', 'an empty text');
  if (about?.type === 'date' || about?.type === 'instant') return text(value, value);
  return text(`“${value}”`, `“${value}”`);
}
