import { costOf, type RuleNode } from './node.ts';
import type { Evaluate, Part } from './operator.ts';
import type { Value } from './value.ts';

/** Turns a node whose parts are closed into its closure; tracing wraps it in a recorder. */
export type Wrap = (node: RuleNode, evaluate: Evaluate) => Evaluate;

/** Compiles a rule to closures. `wrap` is absent for plain evaluation. */
export function close(node: RuleNode, wrap?: Wrap): Evaluate {
  const evaluate = closeNode(node, wrap);
  return wrap === undefined ? evaluate : wrap(node, evaluate);
}

function closeNode(node: RuleNode, wrap: Wrap | undefined): Evaluate {
  if (node.kind === 'literal') {
    const value = node.rule;
    return () => value;
  }
  if (node.kind === 'list') {
    const items = node.items.map((item) => close(item, wrap));
    return (data, run) => items.map((item) => item(data, run)) as Value;
  }
  const silent = wrap === undefined || node.operator.leaf === true;
  return node.operator.compile(node.parts.map((part) => partOf(part, silent, wrap)));
}

function partOf(node: RuleNode, silent: boolean, wrap: Wrap | undefined): Part {
  const cost = costOf(node);
  if (node.kind !== 'literal' || !silent) return { evaluate: close(node, wrap), cost };
  return { evaluate: closeNode(node, undefined), literal: { value: node.rule }, cost };
}
