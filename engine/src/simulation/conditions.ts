import { isJsonObject, type Json } from '../json/json.ts';
import type { Explanation } from '../rules/index.ts';
import { truthy } from '../rules/value.ts';

/** A smallest part of a rule that holds or not, and where it stands in it (JSON Pointer). */
export interface Condition {
  readonly path: string;
  readonly rule: Json;
}

/**
 * The conditions of a rule: joints (`and or ! !! if ?: lighter`) are opened, everything else is one
 * condition. What is a named rule is that rule's own. `holds`: the rule as a whole is asked whether it holds;
 * else only the conditions of its `if` count.
 */
export function conditionsOf(rule: Json, holds: boolean, path = ''): readonly Condition[] {
  const operation = operationOf(rule);
  if (operation === null) {
    if (!Array.isArray(rule)) return [];
    return rule.flatMap((part: Json, index) => conditionsOf(part, false, `${path}/${index}`));
  }
  const { name, parts, places } = operation;
  const at = (index: number) => `${path}/${name}${places(index)}`;
  if (name === 'rule' || name === 'table') return [];
  if (name === 'if' || name === '?:') {
    return parts.flatMap((part, index) =>
      conditionsOf(part, isConditionOfIf(index, parts.length) || holds, at(index)),
    );
  }
  if (name === 'lighter') {
    return parts.slice(0, 2).flatMap((part, index) => conditionsOf(part, holds, at(index)));
  }
  if (isJoint(name)) {
    const opened = holds || name === '!' || name === '!!';
    return parts.flatMap((part, index) => conditionsOf(part, opened, at(index)));
  }
  if (holds) return [{ path, rule }];
  return bodies.has(name)
    ? []
    : parts.flatMap((part, index) => conditionsOf(part, false, at(index)));
}

/** What is seen of a rule while it runs: each condition that was reached, with whether it held. */
export function seenConditions(
  explanation: Explanation,
  owner: string,
  holds: boolean,
  tell: (owner: string, condition: Json, held: boolean) => void,
  holdsNamed: (id: string) => boolean,
): void {
  const { operator, parts, rule, named } = explanation;
  const visit = (part: Explanation | undefined, asked: boolean) => {
    if (part !== undefined) seenConditions(part, owner, asked, tell, holdsNamed);
  };
  if (named !== undefined) {
    for (const part of parts) seenConditions(part, named, holdsNamed(named), tell, holdsNamed);
    return;
  }
  if (operator === 'if' || operator === '?:') {
    visitIf(explanation, holds, visit);
    return;
  }
  if (operator === 'lighter') {
    for (const part of parts.slice(0, 2)) visit(part, holds);
    return;
  }
  if (operator !== null && isJoint(operator)) {
    for (const part of parts) visit(part, holds || operator === '!' || operator === '!!');
    return;
  }
  if (operator === null) {
    for (const part of parts) visit(part, false);
    return;
  }
  if (operator === 'table') return;
  if (holds) tell(owner, rule, truthy(explanation.result));
  else if (!bodies.has(operator)) for (const part of parts) visit(part, false);
}

/** Only what was evaluated is there: conditions up to the one that held, then its branch. */
function visitIf(
  { operator, parts, rule }: Explanation,
  holds: boolean,
  visit: (part: Explanation | undefined, asked: boolean) => void,
): void {
  const given = isJsonObject(rule) && operator !== null ? rule[operator] : null;
  const length = Array.isArray(given) ? given.length : 1;
  let index = 0;
  for (const part of parts) {
    const isCondition = isConditionOfIf(index, length);
    visit(part, isCondition || holds);
    if (isCondition && truthy(part.result)) index += 1;
    else index += 2;
    if (!isCondition) return;
  }
}

/** Conditions stand at even places, save the last of an odd number, which is the rest. */
function isConditionOfIf(index: number, length: number): boolean {
  return index % 2 === 0 && index < length - 1;
}

/** Operators whose parts run once for each entry of a list. */
const bodies: ReadonlySet<string> = new Set([
  'map',
  'filter',
  'reduce',
  'all',
  'some',
  'none',
  'count-of',
  'sum-of',
]);

function isJoint(name: string): boolean {
  return name === 'and' || name === 'or' || name === '!' || name === '!!';
}

function operationOf(rule: Json): {
  readonly name: string;
  readonly parts: readonly Json[];
  places(index: number): string;
} | null {
  if (!isJsonObject(rule)) return null;
  const [entry, ...others] = Object.entries(rule);
  if (entry === undefined || others.length > 0) return null;
  const [name, argument] = entry;
  return Array.isArray(argument)
    ? { name, parts: argument as readonly Json[], places: (index) => `/${index}` }
    : { name, parts: [argument as Json], places: () => '' };
}
