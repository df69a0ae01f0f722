import type { Json } from '../json/json.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { RuleLimits } from './rule.ts';

export type Copied = { readonly value: Json } | { readonly problem: Problem };

class Refusal {
  readonly problem: Problem;
  constructor(refused: Problem) {
    this.problem = refused;
  }
}

/**
 * Copies a rule that somebody else holds, so that neither a later change nor a getter can alter what
 * was checked. Refuses what is not JSON and what is beyond the bounds, before going deeper.
 */
export function copyRule(rule: unknown, limits: RuleLimits): Copied {
  let nodes = 0;
  const copy = (value: unknown, depth: number, path: string): Json => {
    nodes += 1;
    // The list of an operation's parts is counted here, but is no node: the exact count follows.
    if (nodes > limits.nodes * 2) {
      throw new Refusal(problem('ENGINE_RULE_TOO_LARGE', { path: '' }, { limit: limits.nodes }));
    }
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string' && value.length <= limits.textLength) return value;
    if (typeof value === 'string') {
      const details = { limit: limits.textLength };
      throw new Refusal(problem('ENGINE_RULE_TEXT_TOO_LONG', { path }, details));
    }
    if (typeof value !== 'object') throw notJson(typeof value, path);
    // An operation's list of parts is no level of its own, hence twice the limit here.
    if (depth >= limits.depth * 2) {
      throw new Refusal(problem('ENGINE_RULE_TOO_DEEP', { path: '' }, { limit: limits.depth }));
    }
    if (Array.isArray(value)) return copyList(value, depth, path);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw notJson('object', path);
    }
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      copy(item, depth + 1, `${path}/${pointerPart(key)}`),
    ]);
    return Object.freeze(Object.fromEntries(entries)) as Json;
  };
  const copyList = (list: readonly unknown[], depth: number, path: string): Json => {
    if (list.length > limits.nodes) {
      throw new Refusal(problem('ENGINE_RULE_TOO_LARGE', { path: '' }, { limit: limits.nodes }));
    }
    const items = Array.from(list, (item, index) => copy(item, depth + 1, `${path}/${index}`));
    return Object.freeze(items);
  };
  try {
    return { value: copy(rule, 0, '') };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}

function notJson(got: string, path: string): Refusal {
  return new Refusal(problem('ENGINE_RULE_NOT_JSON', { path }, { got }));
}

/** Escapes a key for a JSON Pointer (RFC 6901). */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
