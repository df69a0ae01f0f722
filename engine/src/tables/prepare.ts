import type { Calendar } from '../calendar/index.ts';
import { ordered } from '../document/ordered.ts';
import type { Cell, Table, TableInput, TableOutput, TableRow } from '../document/tables.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import { type Problem, problem } from '../problem/problem.ts';
import {
  type CompiledRule,
  compileRule,
  type Explanation,
  type RuleContext,
  type RuleOptions,
} from '../rules/index.ts';
import { type InputValue, type Test, testOf } from './cell-test.ts';
import { checkCells } from './check-cells.ts';
import { inputValue, ruleOf } from './input-value.ts';

/** A row in the order of its table. */
export interface PreparedRow {
  readonly row: TableRow;
  /** One for each input, in their order. */
  readonly tests: readonly Test[];
  /** Every output of the table, in their order. */
  readonly outputs: JsonObject;
  /** Positions in the priority lists of the outputs, 0 without one: the smaller, the higher. */
  readonly ranks: readonly number[];
}

/** A table without mistakes in its cells, its lists in canonical order. */
export interface PreparedTable {
  readonly table: Table;
  readonly inputs: readonly TableInput[];
  readonly outputs: readonly TableOutput[];
  readonly rows: readonly PreparedRow[];
  readonly otherwise: JsonObject | null;
}

export function prepareTable(table: Table): PreparedTable {
  const inputs = ordered(table.inputs);
  const outputs = ordered(table.outputs);
  return {
    table,
    inputs,
    outputs,
    rows: ordered(table.rows).map((row) => ({
      row,
      tests: inputs.map(({ id, type }) => testOf(cellOf(row, id), type)),
      outputs: given(outputs, row.outputs),
      ranks: ranksOf(outputs, row),
    })),
    otherwise: table.otherwise === undefined ? null : given(outputs, table.otherwise),
  };
}

/** The cell of a row on an input; without one it may be anything. */
export function cellOf({ conditions }: TableRow, input: string): Cell {
  const own = Object.hasOwn(conditions, input) ? conditions[input] : undefined;
  return own ?? { kind: 'any' };
}

function given(outputs: readonly TableOutput[], values: TableRow['outputs']): JsonObject {
  return Object.fromEntries(outputs.map(({ id }) => [id, (values[id] ?? null) as Json]));
}

function ranksOf(outputs: readonly TableOutput[], row: TableRow): number[] {
  return outputs.map(({ id, values = [] }) => {
    const rank = values.indexOf(row.outputs[id] as number | string | boolean);
    return rank === -1 ? values.length : rank;
  });
}

/** @throws EngineError with what is wrong in its cells, its inputs and its outputs. */
export function soundTable(table: Table, context: RuleContext | undefined): PreparedTable {
  const [first, ...others] = checkCells(table, context ?? {}).filter(
    ({ severity }) => severity === 'error',
  );
  if (first !== undefined) throw new EngineError([first, ...others]);
  return prepareTable(table);
}

interface Read {
  readonly values: readonly InputValue[];
  readonly problems: readonly Problem[];
}

/** What the inputs of a table read, or the problems of those that are not what they should be. */
export interface InputReader {
  read(data: Json, calendar?: Calendar | null): Read;
  /** Null while an input is not known, for data that it reads is missing. */
  readPartly(data: Json, calendar: Calendar | null): Read | null;
  explain(data: Json, calendar: Calendar | null): readonly Explanation[];
  readonly reads: readonly string[];
}

/** @throws EngineError where the rule of an input cannot be compiled. */
export function inputReader(
  inputs: readonly TableInput[],
  context: RuleContext | undefined,
): InputReader {
  const rules = inputs.map((input) => compileRule(ruleOf(input), context));
  const readOf = (given: (rule: CompiledRule) => Json): Read => {
    const values: InputValue[] = [];
    const problems: Problem[] = [];
    for (let index = 0; index < inputs.length; index += 1) {
      const [input, rule] = [inputs[index] as TableInput, rules[index] as CompiledRule];
      const value = inputValue(input, given(rule));
      if (value === undefined) problems.push(unfit(input));
      values.push(value ?? null);
    }
    return { values, problems };
  };
  return {
    read(data, calendar) {
      const options = withCalendar(calendar);
      return readOf((rule) => rule.evaluate(data, options));
    },
    readPartly(data, calendar) {
      const options = { ...withCalendar(calendar), missing: 'unknown' } as const;
      const known = new Map<CompiledRule, Json>();
      for (const rule of rules) {
        const given = rule.evaluate(data, options);
        if (!given.known) return null;
        known.set(rule, given.value);
      }
      return readOf((rule) => known.get(rule) ?? null);
    },
    explain: (data, calendar) => rules.map((rule) => rule.explain(data, withCalendar(calendar))),
    reads: [...new Set(rules.flatMap((rule) => rule.reads))].sort(),
  };
}

const noOptions: RuleOptions & { readonly missing?: undefined } = {};

function withCalendar(calendar: Calendar | null | undefined): typeof noOptions {
  return calendar === null || calendar === undefined ? noOptions : { calendar };
}

/** Says which input, never its value, which may be protected. */
function unfit({ id, title, type }: TableInput): Problem {
  return problem(
    'ENGINE_TABLE_INPUT_UNFIT',
    { path: `/inputs/${id}`, element: id },
    { title, type },
  );
}
