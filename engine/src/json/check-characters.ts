import { type Problem, problem } from '../problem/problem.ts';
import { pointer } from './pointer.ts';

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Finds text that cannot be stored and read back the same everywhere: U+0000 and half surrogate
 * pairs, in values and in keys.
 */
export function checkCharacters(value: unknown, path = ''): Problem[] {
  if (typeof value === 'string') {
    const got = badCharacter(value);
    return got === null ? [] : [problem('ENGINE_TEXT_CHARACTER_INVALID', { path }, { got })];
  }
  if (typeof value !== 'object' || value === null) return [];
  const found: Problem[] = [];
  for (const [key, inside] of Object.entries(value)) {
    const at = path + pointer(key);
    const got = badCharacter(key);
    if (got !== null) found.push(problem('ENGINE_TEXT_CHARACTER_INVALID', { path: at }, { got }));
    for (const one of checkCharacters(inside, at)) found.push(one);
  }
  return found;
}

function badCharacter(text: string): string | null {
  const at = text.includes('\u0000') ? text.indexOf('\u0000') : text.search(loneSurrogate);
  if (at < 0) return null;
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
