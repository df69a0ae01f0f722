import { checkCharacters } from '../json/check-characters.ts';
import { parseJson } from '../json/parse-json.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { Bundle } from './bundle.ts';
import { checkShape } from './shape.ts';

export interface ParsedBundle {
  /** Null as soon as anything is wrong with the shape. */
  readonly bundle: Bundle | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a bundle of format 1 from JSON text or from a JSON value: syntax, then shape, every mistake
 * at once. What the document means is `checkBundle`'s to check.
 */
export function parseBundle(input: unknown): ParsedBundle {
  const read = typeof input === 'string' ? parseJson(input) : { value: input, problems: [] };
  if (read.problems.length > 0) return { bundle: null, problems: read.problems };
  const problems = [
    ...checkShape(Bundle, read.value, { path: '' }),
    ...checkCharacters(read.value),
  ];
  return { bundle: hasErrors(problems) ? null : (read.value as Bundle), problems };
}
