import type { Json } from '../../src/json/json.ts';

// What decides a rule, worked out by itself from JSONLogic's own words: an `and` ends at the first part
// that fails, an `or` at the first that holds, an `if` takes one branch. It shares no code with the engine.

export type Facts = Readonly<Record<string, Json>>;
type Rules = Readonly<Record<string, Json>>;

interface Decided {
  readonly value: unknown;
  /** One for each condition that decided: what it says, in a form of its own. */
  readonly statements: readonly string[];
  /** What was read on the way, as `path=value`. */
  readonly read: readonly string[];
}

const opposite: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '>=': '<',
};

/** `hidden`: paths whose values are not said; only how the condition came out is. */
export function decide(
  rule: Json,
  facts: Facts,
  rules: Rules = {},
  hidden: ReadonlySet<string> = new Set(),
): Decided {
  const go = (part: Json): Decided => decide(part, facts, rules, hidden);
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
    return { value: rule, statements: [], read: [] };
  }
  const [[name, argument] = ['', null]] = Object.entries(rule);
  const parts = (Array.isArray(argument) ? argument : [argument]) as Json[];
  const [first = null, second = null, third = null] = parts;
  switch (name) {
    case 'and':
    case 'or': {
      const all: Decided[] = [];
      for (const part of parts) {
        const one = go(part);
        all.push(one);
        if (Boolean(one.value) === (name === 'or')) return one;
      }
      return together(all.at(-1)?.value, all);
    }
    case 'if': {
      const chosen = go(first);
      const branch = go(chosen.value ? second : third);
      return together(branch.value, [chosen, branch]);
    }
    case 'rule':
      return go(rules[String(first)] ?? null);
    case '!!': {
      const inner = go(first);
      return { ...inner, value: Boolean(inner.value) };
    }
    case '!': {
      const joint = ['and', 'or', 'rule', '!', '!!'].includes(operatorOf(first));
      const inner = go(first);
      if (joint) return { ...inner, value: !inner.value };
      const value = !inner.value;
      if (operatorOf(first) === 'var') return { ...inner, value };
      const facts = [...new Set(inner.read)].sort().join();
      return { ...inner, value, statements: [`not ${JSON.stringify(first)} ${value} ${facts}`] };
    }
    case 'var': {
      const value = at(String(first));
      return { value, statements: [`is ${read(rule).join()}`], read: read(rule) };
    }
    default: {
      const [left, right] = [plain(first), plain(second)];
      const value = compare(name, left, right);
      // What is not greater is at most as great: both are said alike of numbers and of texts.
      const swap = typeof left === typeof right && ['number', 'string'].includes(typeof left);
      const equality = name === '==' || name === '!=';
      const masked = [first, second].some((part) => hidden.has(pathOf(part)));
      const words =
        !masked && !value && (swap || equality) && name !== 'in'
          ? opposite[name]
          : `${name} ${value}`;
      const said = !masked && value && name !== 'in' ? name : words;
      const sides = masked ? '' : JSON.stringify([first, second]);
      const facts = [...read(first), ...read(second)];
      return { value, statements: [`${said} ${sides} ${facts.join()}`], read: facts };
    }
  }

  function at(path: string): Json {
    let value: Json = facts as Json;
    for (const key of path.split('.')) {
      value = (value as Record<string, Json> | null)?.[key] ?? null;
    }
    return value;
  }

  function plain(part: Json): unknown {
    return operatorOf(part) === 'var' ? at(pathOf(part)) : part;
  }

  function read(part: Json): string[] {
    const found: string[] = [];
    JSON.stringify(part, (key, value: unknown) => {
      if (key === 'var') found.push(String([value].flat()[0]));
      return value;
    });
    return found.map((path) => `${path}=${shown(path, at(path))}`);
  }

  function shown(path: string, value: Json): string {
    return hidden.has(path) ? '***' : JSON.stringify(value);
  }
}

function together(value: unknown, all: readonly Decided[]): Decided {
  const statements = all.flatMap((one) => one.statements);
  return { value, statements, read: all.flatMap((one) => one.read) };
}

function operatorOf(part: Json): string {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return '';
  return Object.keys(part)[0] ?? '';
}

function pathOf(part: Json): string {
  if (operatorOf(part) !== 'var') return '';
  return String([(part as { readonly var: Json }).var].flat()[0]);
}

function compare(name: string, left: unknown, right: unknown): boolean {
  const [a, b] = [left as number, right as number];
  switch (name) {
    case '==':
      // biome-ignore lint/suspicious/noDoubleEquals: JSONLogic compares so.
      return a == b;
    case '!=':
      // biome-ignore lint/suspicious/noDoubleEquals: JSONLogic compares so.
      return a != b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case 'in':
      return Array.isArray(right) && right.includes(left);
    default:
      throw new TypeError(`the oracle has no operator ${name}`);
  }
}
