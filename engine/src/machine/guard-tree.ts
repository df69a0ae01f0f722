import { isJsonObject, type Json } from '../json/json.ts';
import type { CompiledRule, Rule } from '../rules/index.ts';

/** A guard opened at its joints, so that each condition can be looked at by itself. */
export type GuardTree =
  | { readonly joint: 'and' | 'or'; readonly parts: readonly GuardTree[] }
  | { readonly joint: null; readonly condition: CompiledRule };

export function guardTree(
  rule: Rule,
  namedRules: Readonly<Record<string, Rule>>,
  compile: (rule: Rule) => CompiledRule,
): GuardTree {
  const [entry, ...others] = isJsonObject(rule) ? Object.entries(rule) : [];
  if (entry !== undefined && others.length === 0) {
    const [operator, argument] = entry;
    if ((operator === 'and' || operator === 'or') && isList(argument) && argument.length > 0) {
      return {
        joint: operator,
        parts: argument.map((part) => guardTree(part, namedRules, compile)),
      };
    }
    const named = operator === 'rule' ? namedRules[idOf(argument)] : undefined;
    if (named !== undefined) return guardTree(named, namedRules, compile);
  }
  return { joint: null, condition: compile(rule) };
}

/**
 * A condition because of which the guard cannot hold whatever the open ones become, or null. A
 * condition is open where what it reads may still change.
 */
export function surelyFailing(
  tree: GuardTree,
  fails: (condition: CompiledRule) => boolean,
): CompiledRule | null {
  if (tree.joint === null) return fails(tree.condition) ? tree.condition : null;
  const failing = tree.parts.map((part) => surelyFailing(part, fails));
  if (tree.joint === 'and') return failing.find((one) => one !== null) ?? null;
  return failing.every((one) => one !== null) ? (failing[0] ?? null) : null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function idOf(argument: Json): string {
  const [only] = isList(argument) ? argument : [argument];
  return typeof only === 'string' ? only : '';
}
