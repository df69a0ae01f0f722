import type { Explanation } from '../explanation.ts';
import type { Operator } from '../operator.ts';
import type { RuleTable } from '../rule-table.ts';
import { absolutePath, type Scope } from '../scope.ts';
import type { Value } from '../value.ts';

/**
 * `{"table": ["id", "output"]}`: what one output of a decision table gives on the data of that place. Both
 * are stated; the reader of rules puts the operator of the table itself in the place of this one.
 */
export const table: Operator = {
  name: 'table',
  arity: { least: 2, most: 2 },
  leaf: true,
  compile: () => () => null,
  say: ([id, output], speaker) =>
    typeof id === 'string' && typeof output === 'string' ? speaker.table(id, output) : null,
};

/** A table is looked up in JSON: what is absent is null there. */
function given<Data>(data: Data): Exclude<Data, undefined> | null {
  return (data ?? null) as Exclude<Data, undefined> | null;
}

/** The operator of one output of one table, read at `scope`. */
export function tableOperator(found: RuleTable, output: string, scope: Scope): Operator {
  return {
    ...table,
    gives: found.outputs.get(output) ?? 'any',
    mayBeNull: true,
    lookUp: {
      reads: found.reads,
      partly: (data, run) => {
        run.charge(found.cost);
        return found.evaluatePartly(output, given(data), run.calendar);
      },
    },
    compile: () => (data: Value, run) => {
      run.charge(found.cost);
      const result = found.evaluate(output, given(data), run.calendar);
      // An explanation shows what the table looked at, as the parts of the look-up.
      run.trace?.push(
        ...found.explainInputs(given(data), run.calendar).map((part) => placed(part, scope)),
      );
      return result;
    },
  };
}

/** What an input read, from the root of the data. */
function placed(part: Explanation, scope: Scope): Explanation {
  const { path: own, parts, ...rest } = part;
  const path = own === undefined ? null : absolutePath(scope, own);
  return {
    ...rest,
    ...(path === null ? {} : { path }),
    parts: parts.map((one) => placed(one, scope)),
  };
}
