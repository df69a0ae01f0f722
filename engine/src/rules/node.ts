import type { Json } from '../json/json.ts';
import type { Operator } from './operator.ts';
import type { Rule } from './rule.ts';
import type { Scope } from './scope.ts';

/** A rule once read: copied, within its bounds, every operator known, named rules written out. */
export type RuleNode = LiteralNode | ListNode | OperationNode;

export interface LiteralNode {
  readonly kind: 'literal';
  readonly rule: Json;
}

export interface ListNode {
  readonly kind: 'list';
  readonly rule: Rule;
  readonly items: readonly RuleNode[];
}

export interface OperationNode {
  readonly kind: 'operation';
  readonly rule: Rule;
  readonly operator: Operator;
  readonly parts: readonly RuleNode[];
  readonly scope: Scope;
  /** JSON Pointer to the operation in the rule that was given, or in the named rule. */
  readonly pointer: string;
  /** For `rule`: the id of the rule that is the only part. */
  readonly named?: string;
}

/** Steps that one evaluation takes at most, the bodies of lists not counted. */
export function costOf(node: RuleNode): number {
  if (node.kind === 'literal') {
    // A long text may be a path of many names, or be searched or compared each time.
    return typeof node.rule === 'string' ? 1 + (node.rule.length >> 5) : 1;
  }
  if (node.kind === 'list') return sum(node.items);
  const { body } = node.operator;
  return sum(node.parts.filter((_, index) => body === undefined || index !== 1));
}

function sum(nodes: readonly RuleNode[]): number {
  return nodes.reduce((total, node) => total + costOf(node), 1);
}

/** Every operation of a rule, outer ones first. */
export function* operationsOf(node: RuleNode): Generator<OperationNode> {
  if (node.kind === 'list') for (const item of node.items) yield* operationsOf(item);
  if (node.kind !== 'operation') return;
  yield node;
  for (const part of node.parts) yield* operationsOf(part);
}
