import type { Aggregation, Cell, HitPolicy, Table, TableInput } from '../../src/document/tables.ts';
import type { Json, JsonObject } from '../../src/json/json.ts';

/** A table in few words: cells and outputs by id of their column. */
export interface Sketch {
  readonly hitPolicy?: HitPolicy;
  readonly aggregation?: Aggregation;
  readonly inputs: Readonly<Record<string, TableInput['type'] | Partial<TableInput>>>;
  readonly outputs?: Readonly<Record<string, Partial<Table['outputs'][number]>>>;
  readonly rows: readonly (readonly [Readonly<Record<string, Cell>>, Json | JsonObject])[];
  readonly otherwise?: JsonObject;
}

/** Row ids are r1, r2 … in their order; with one output `result`, rows give its value alone. */
export function tableOf(sketch: Sketch): Table {
  const { outputs = { result: {} }, hitPolicy = 'unique' } = sketch;
  const titled = (id: string, index: number) => ({
    id,
    order: orderKey(index),
    title: { 'zh-CN': `列${id}`, en: `Column ${id}` },
  });
  return {
    id: 'the-table',
    order: 'a0',
    title: { 'zh-CN': '示例表', en: 'Sample table' },
    hitPolicy,
    ...(sketch.aggregation === undefined ? {} : { aggregation: sketch.aggregation }),
    inputs: Object.entries(sketch.inputs).map(([id, input], index) => ({
      path: `data.${id}`,
      ...titled(id, index),
      ...(typeof input === 'string' ? { type: input } : { type: 'number' as const, ...input }),
    })) as Table['inputs'],
    outputs: Object.entries(outputs).map(([id, output], index) => ({
      type: 'string' as const,
      ...titled(id, index),
      ...output,
    })),
    rows: sketch.rows.map(([conditions, given], index) => ({
      id: `r${index + 1}`,
      order: orderKey(index),
      conditions,
      outputs:
        typeof given === 'object' && given !== null && !Array.isArray(given)
          ? (given as JsonObject)
          : { result: given },
    })),
    ...(sketch.otherwise === undefined ? {} : { otherwise: sketch.otherwise }),
  };
}

function orderKey(index: number): string {
  return `a${String(index).padStart(6, '0')}`;
}

export const is = (...values: (number | string | boolean)[]): Cell => ({ kind: 'one-of', values });
export const not = (...values: (number | string | boolean)[]): Cell => ({
  kind: 'not-one-of',
  values,
});
export const missing: Cell = { kind: 'missing' };
export const any: Cell = { kind: 'any' };
type Ends = Omit<Extract<Cell, { kind: 'range' }>, 'kind'>;
export const range = (ends: Ends): Cell => ({ kind: 'range', ...ends });

/** The data that a counter-example stands for, where inputs read `data.<id>`. */
export function dataOf(example: Json | undefined): JsonObject {
  return { data: example ?? null };
}
