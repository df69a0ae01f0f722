import { costOf, type OperationNode, type RuleNode } from '../node.ts';
import type { Operator, Part } from '../operator.ts';
import type { Run } from '../run.ts';
import type { Value } from '../value.ts';
import { choices } from './choices.ts';
import { lists } from './lists.ts';
import { reads } from './reads.ts';
import { isKnown, type Partly, unknown, unknownBoolean, unknownThat } from './unknown.ts';

export type EvaluatePartly = (data: Value, run: Run) => Partly;

export interface PartlyPart {
  readonly evaluate: EvaluatePartly;
  /** Steps that one evaluation takes at most, lists inside it not counted. */
  readonly cost: number;
}

/** How an operator works where some of its parts are not known. */
export type ClosePartly = (parts: readonly PartlyPart[], operator: Operator) => EvaluatePartly;

/** Operators that may know their result though not all of their parts; all others need every part. */
const own: ReadonlyMap<string, ClosePartly> = new Map([...reads, ...choices, ...lists]);

/** Compiles a rule to closures over data of which some is missing. */
export function closePartly(node: RuleNode): EvaluatePartly {
  if (node.kind === 'literal') return () => node.rule;
  if (node.kind === 'operation') return closeOperation(node);
  const items = node.items.map(closePartly);
  return (data, run) => {
    const values = items.map((item) => item(data, run));
    // A list with entries holds, whatever they are.
    return values.every(isKnown) ? (values as Value) : unknownThat(true);
  };
}

function closeOperation({ operator, parts }: OperationNode): EvaluatePartly {
  const closed = parts
    .slice(0, operator.arity.most)
    .map((part) => ({ evaluate: closePartly(part), cost: costOf(part) }));
  return (own.get(operator.name) ?? closeWhole)(closed, operator);
}

/** Evaluates all parts; the plain operator then works on their values, given to it as its data. */
const closeWhole: ClosePartly = (parts, operator) => {
  // Literal parts that are names stand for data that the operator reads itself, missing or not.
  if (operator.leaf === true) return () => unknown;
  const slots = parts.map(
    (_, index): Part => ({
      evaluate: (values) => (values as readonly Value[])[index],
      cost: 0,
    }),
  );
  const calculate = operator.compile(slots);
  const without = operator.gives === 'boolean' && !operator.mayBeNull ? unknownBoolean : unknown;
  return (data, run) => {
    const values = parts.map((part) => part.evaluate(data, run));
    return values.every(isKnown) ? calculate(values as Value, run) : without;
  };
};
