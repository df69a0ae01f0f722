import { isLocalDate } from '../calendar/index.ts';
import type { Cell, Table, TableInput, TableOutput, TableType } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import type { EngineCode } from '../problem/codes.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { checkRule, type RuleCheckContext } from '../rules/index.ts';
import { nearestName } from '../text/nearest.ts';
import type { Text } from '../text/text.ts';
import { axisOf, codesOf } from './axis.ts';
import { testOf } from './cell-test.ts';
import { ruleOf } from './input-value.ts';
import { tableLimits } from './limits.ts';

export interface TableCheckContext extends RuleCheckContext {
  /** The codes of each code list, by its id; a list that is not here is not held against. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
  /** In place of `tableCheckLimits.cells`. */
  readonly cells?: number;
}

type Add = (code: EngineCode, path: string, details: Problem['details'], element?: string) => void;

/** What is wrong in a table by itself: its size, inputs, cells and outputs. Errors keep it from deciding. */
export function checkCells(table: Table, context: TableCheckContext): Problem[] {
  const found: Problem[] = [];
  const add: Add = (code, path, details, element = table.id) => {
    found.push(problem(code, { path, element }, details));
  };
  checkSize(table, add);
  if (found.length > 0) return found;
  for (const [index, input] of table.inputs.entries()) {
    found.push(...checkSource(input, `/inputs/${index}`, table.id, context));
  }
  checkPolicy(table, add);
  const inputs = new Map(table.inputs.map((input) => [input.id, input]));
  const axes = new Map(table.inputs.map((input) => [input.id, alone(input, context)]));
  for (const [index, row] of table.rows.entries()) {
    const at = `/rows/${index}`;
    for (const [id, cell] of Object.entries(row.conditions)) {
      const path = `${at}/conditions/${id}`;
      const input = inputs.get(id);
      if (input === undefined) {
        const nearest = nearestName(id, inputs.keys()) ?? known(inputs.keys());
        add('ENGINE_TABLE_INPUT_UNKNOWN', path, { id, nearest }, row.id);
        continue;
      }
      const before = found.length;
      checkCell(cell, input, path, row.id, context, add);
      if (found.length === before && axes.get(id)?.(cell) === false) {
        const details = { title: input.title, row: rowTitle(row) };
        add('ENGINE_TABLE_CELL_EMPTY', path, details, row.id);
      }
    }
    checkOutputs(table, row.outputs, `${at}/outputs`, row.id, context, add);
  }
  if (table.otherwise !== undefined) {
    checkOutputs(table, table.otherwise, '/otherwise', table.id, context, add);
  }
  return found;
}

export function rowTitle(row: { readonly id: string; readonly title?: Text }): Text {
  return row.title ?? { 'zh-CN': row.id, en: row.id };
}

function checkSize(table: Table, add: Add): void {
  for (const what of ['rows', 'inputs', 'outputs'] as const) {
    const [got, limit] = [table[what].length, tableLimits[what]];
    if (got > limit) {
      add('ENGINE_TABLE_TOO_LARGE', `/${what}`, {
        title: table.title,
        what: sizes[what],
        got,
        limit,
      });
    }
  }
  if (table.rows.length > tableLimits.rows) return;
  for (const [index, row] of table.rows.entries()) {
    for (const [id, cell] of Object.entries(row.conditions)) {
      const got = 'values' in cell ? cell.values.length : 0;
      const limit = tableLimits.values;
      if (got <= limit) continue;
      const details = { title: table.title, what: sizes.values, got, limit };
      add('ENGINE_TABLE_TOO_LARGE', `/rows/${index}/conditions/${id}`, details, row.id);
    }
  }
}

const sizes = {
  rows: { 'zh-CN': '行', en: 'rows' },
  inputs: { 'zh-CN': '输入', en: 'inputs' },
  outputs: { 'zh-CN': '输出', en: 'outputs' },
  values: { 'zh-CN': '单元格取值', en: 'values in a cell' },
} as const;

function checkSource(
  input: TableInput,
  path: string,
  element: string,
  context: TableCheckContext,
): Problem[] {
  const below = 'path' in input ? '/path' : '/rule';
  const found: Problem[] = checkRule(ruleOf(input), context).map((one) => ({
    ...one,
    path: path + below + ('path' in input ? '' : one.path),
    element,
  }));
  const read = 'path' in input ? context.paths?.find((one) => one.path === input.path) : undefined;
  // An amount is a decimal text, which a number as input is read from.
  const type = read?.type === 'money' ? 'number' : read?.type;
  if (read !== undefined && type !== 'any' && type !== input.type) {
    const details = { title: input.title, path: read.path, expected: input.type, got: read.type };
    found.push(problem('ENGINE_TABLE_PATH_TYPE', { path: `${path}/type`, element }, details));
  }
  const { min: low = -Infinity, max: high = Infinity } = input;
  if (low > high) {
    found.push(problem('ENGINE_BOUNDS_REVERSED', { path, element }, { low, high }));
  }
  return found;
}

/** Tells whether a cell of an input can hold for any value at all. */
function alone(input: TableInput, { codes }: TableCheckContext): (cell: Cell) => boolean {
  const closed = codesOf(input, codes);
  return (cell) => {
    const test = testOf(cell, input.type);
    return axisOf(input, [test], closed).runs(test).length > 0;
  };
}

function checkPolicy(table: Table, add: Add): void {
  const { hitPolicy, aggregation = 'list', outputs } = table;
  if (aggregation !== 'list' && hitPolicy !== 'collect') {
    add('ENGINE_TABLE_AGGREGATION_UNFIT', '/aggregation', {
      aggregation,
      reason: { 'zh-CN': `命中策略是 ${hitPolicy}`, en: `the hit policy is ${hitPolicy}` },
    });
  }
  const summable: Readonly<Record<string, readonly TableType[]>> = {
    sum: ['number'],
    min: ['number', 'date'],
    max: ['number', 'date'],
  };
  for (const { title, type } of outputs) {
    if (summable[aggregation]?.includes(type) === false) {
      const reason = {
        'zh-CN': `输出“${title['zh-CN']}”的类型是 ${type}`,
        en: `the output “${title.en}” is of type ${type}`,
      };
      add('ENGINE_TABLE_AGGREGATION_UNFIT', '/aggregation', { aggregation, reason });
    }
  }
  const ranked = hitPolicy === 'priority' || hitPolicy === 'output-order';
  if (ranked && outputs.every(({ values }) => values === undefined)) {
    add('ENGINE_TABLE_PRIORITY_MISSING', '/outputs', { title: table.title, hitPolicy });
  }
}

function checkCell(
  cell: Cell,
  input: TableInput,
  path: string,
  element: string,
  context: TableCheckContext,
  add: Add,
): void {
  if (cell.kind === 'one-of' || cell.kind === 'not-one-of') {
    for (const [index, value] of cell.values.entries()) {
      checkValue(value, input, `${path}/values/${index}`, element, context, add);
    }
  }
  if (cell.kind !== 'range') return;
  if (input.type !== 'number' && input.type !== 'date') {
    add('ENGINE_TABLE_RANGE_UNFIT', path, { title: input.title, type: input.type }, element);
    return;
  }
  for (const end of ['from', 'above', 'to', 'below'] as const) {
    const value = cell[end];
    if (value !== undefined) checkValue(value, input, `${path}/${end}`, element, context, add);
  }
}

function checkOutputs(
  table: Table,
  given: Readonly<Record<string, unknown>>,
  path: string,
  element: string,
  context: TableCheckContext,
  add: Add,
): void {
  const ids = table.outputs.map(({ id }) => id);
  for (const id of Object.keys(given)) {
    if (ids.includes(id)) continue;
    const nearest = nearestName(id, ids) ?? known(ids);
    add('ENGINE_TABLE_OUTPUT_UNKNOWN', `${path}/${id}`, { id, nearest }, element);
  }
  for (const output of table.outputs) {
    const { id, title, values } = output;
    if (!Object.hasOwn(given, id)) {
      add('ENGINE_TABLE_OUTPUT_MISSING', path, { title, id }, element);
      continue;
    }
    const value = given[id] as Json;
    if (value === null) continue;
    if (!checkValue(value, output, `${path}/${id}`, element, context, add)) continue;
    if (values !== undefined && !values.some((one) => one === value)) {
      const details = { title, got: value, values: values.join(', ') };
      add('ENGINE_TABLE_OUTPUT_UNLISTED', `${path}/${id}`, details, element);
    }
  }
}

/** Whether a value is of the type of its column, and a code of its list. */
function checkValue(
  value: Json,
  column: TableInput | TableOutput,
  path: string,
  element: string,
  context: TableCheckContext,
  add: Add,
): boolean {
  const { title, type } = column;
  if (type === 'date' ? !isLocalDate(value) : typeof value !== type || value === '') {
    const got = JSON.stringify(value) ?? typeof value;
    add('ENGINE_TABLE_VALUE_TYPE', path, { title, expected: types[type], got }, element);
    return false;
  }
  const codes = codesOf(column, context.codes);
  if (codes !== undefined && !codes.includes(value as string)) {
    const nearest = nearestName(String(value), codes) ?? known(codes);
    add('ENGINE_TABLE_CODE_UNKNOWN', path, { title, code: value, nearest }, element);
    return false;
  }
  return true;
}

const types: Readonly<Record<TableType, Text>> = {
  number: { 'zh-CN': '数字', en: 'a number' },
  string: { 'zh-CN': '非空文字', en: 'a text that is not empty' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  date: { 'zh-CN': '存在的日期 YYYY-MM-DD', en: 'a date that exists, as YYYY-MM-DD' },
};

function known(ids: Iterable<string>): string {
  return [...ids].slice(0, 6).join(', ') || '—';
}
