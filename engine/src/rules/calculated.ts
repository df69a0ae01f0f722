import type { Arity, Choices, Evaluate, Operator, Part } from './operator.ts';
import type { Rule } from './rule.ts';
import type { RuleType } from './rule-type.ts';
import type { Run } from './run.ts';
import type { Value } from './value.ts';

/** An operator that evaluates all its parts, in their order, and calculates from what they give. */
export interface Calculation {
  readonly name: string;
  readonly arity: Arity;
  readonly takes: NonNullable<Operator['takes']>;
  readonly gives: RuleType;
  readonly mayBeNull?: true;
  readonly choices?: Choices;
  readonly needsCalendar?: (parts: readonly Rule[]) => boolean;
  /** What it was not given is undefined. */
  readonly calculate: (run: Run, ...values: Value[]) => Value;
  readonly say: Operator['say'];
}

/** Too few parts are refused; surplus ones leave it without a phrase, so that none is passed over. */
export function calculated({ calculate, say, ...operator }: Calculation): Operator {
  const { least, most } = operator.arity;
  return {
    ...operator,
    arity: { least, most, needed: least },
    compile: (parts) => closeCalculation(parts, calculate),
    say: (parts, speaker) =>
      parts.length < least || parts.length > most ? null : say(parts, speaker),
  };
}

function closeCalculation(parts: readonly Part[], calculate: Calculation['calculate']): Evaluate {
  const [first, second] = parts;
  if (first !== undefined && parts.length === 1) {
    const { evaluate } = first;
    return (data, run) => calculate(run, evaluate(data, run));
  }
  if (first !== undefined && second !== undefined && parts.length === 2) {
    return (data, run) => {
      const one = first.evaluate(data, run);
      return calculate(run, one, second.evaluate(data, run));
    };
  }
  return (data, run) => {
    const values: Value[] = [];
    for (const part of parts) values.push(part.evaluate(data, run));
    return calculate(run, ...values);
  };
}
