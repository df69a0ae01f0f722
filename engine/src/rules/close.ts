import { costOf, type OperationNode, type RuleNode } from './node.ts';
import type { Evaluate, Operator, Part } from './operator.ts';
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
    const literals = wrap === undefined ? literalsOf(node) : undefined;
    if (literals !== undefined) return () => literals.slice() as Value;
    const items = node.items.map((item) => close(item, wrap));
    return (data, run) => items.map((item) => item(data, run)) as Value;
  }
  return closeOperation(node.operator, partsOf(node, wrap));
}

function partsOf({ operator, parts }: OperationNode, wrap: Wrap | undefined): Part[] {
  const silent = wrap === undefined || operator.leaf === true;
  return parts.map((part) => partOf(part, silent, wrap));
}

/** Surplus parts are evaluated and ignored, as json-logic-js does, except after a body. */
function closeOperation(operator: Operator, parts: readonly Part[]): Evaluate {
  const { most } = operator.arity;
  const surplus = operator.body === undefined ? parts.slice(most) : [];
  const evaluate = operator.compile(parts.slice(0, most));
  if (surplus.length === 0) return evaluate;
  return (data, run) => {
    const value = evaluate(data, run);
    for (const part of surplus) part.evaluate(data, run);
    return value;
  };
}

function partOf(node: RuleNode, silent: boolean, wrap: Wrap | undefined): Part {
  const cost = costOf(node);
  if (!silent) return { evaluate: close(node, wrap), cost };
  const list = literalsOf(node);
  if (list !== undefined) return { evaluate: closeNode(node, undefined), list, cost };
  if (node.kind === 'operation' && wrap === undefined) {
    const { operator } = node;
    const parts = partsOf(node, wrap);
    const read = parts.length <= operator.arity.most ? operator.read?.(parts) : undefined;
    const evaluate = closeOperation(operator, parts);
    return { evaluate, ...(read === undefined ? {} : { read }), cost };
  }
  if (node.kind !== 'literal') return { evaluate: close(node, wrap), cost };
  return { evaluate: closeNode(node, undefined), literal: { value: node.rule }, cost };
}

function literalsOf(node: RuleNode): readonly Value[] | undefined {
  if (node.kind !== 'list') return undefined;
  const literals = node.items.flatMap((item) => (item.kind === 'literal' ? [item.rule] : []));
  return literals.length === node.items.length ? literals : undefined;
}
