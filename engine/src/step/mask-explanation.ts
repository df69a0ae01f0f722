import type { Json } from '../json/json.ts';
import type { Explanation } from '../rules/index.ts';
import { isMaskedPath, isMaskedRead } from '../rules/masked-read.ts';
import type { RulePaths } from '../rules/rule-path.ts';

const mask = '***';

/**
 * An explanation without sensitive values (classes P2 and P3), for the record: what a part gave that
 * read them, itself or through its parts, is masked. Truth values stay, since they are the decision;
 * so does what is empty, which tells that there is no value.
 */
export function maskExplanation(explanation: Explanation, names: RulePaths): Explanation {
  return masked(explanation, names).explanation;
}

function masked(
  part: Explanation,
  names: RulePaths,
): { readonly explanation: Explanation; readonly sensitive: boolean } {
  const inner = part.parts.map((one) => masked(one, names));
  const reads = isMaskedRead(part, names);
  const sensitive = reads || inner.some((one) => one.sensitive);
  const parts = inner.map((one) => one.explanation);
  const result = sensitive ? hidden(part.result) : part.result;
  const { path, ...rest } = part;
  const shown = path === undefined || isMaskedPath(part, names) ? {} : { path };
  return { explanation: { ...rest, ...shown, parts, result }, sensitive };
}

function hidden(result: Json): Json {
  const tellsNothing = typeof result === 'boolean' || !result;
  return tellsNothing || (Array.isArray(result) && result.length === 0) ? result : mask;
}
