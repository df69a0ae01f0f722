import type { Cell } from '../document/tables.ts';
import { isJsonObject, type Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';

/** By field id, what rules and tables hold its value against: literals, and rules that give a value. */
export type Boundaries = ReadonlyMap<string, readonly Json[]>;

const known = new WeakMap<Machine, Boundaries>();

/** What decides about the values of each field, in every rule, form and table of the flow. */
export function boundariesOf(machine: Machine): Boundaries {
  const made = known.get(machine) ?? collect(machine);
  known.set(machine, made);
  return made;
}

function collect({ bundle, flow }: Machine): Boundaries {
  const found = new Map<string, Json[]>();
  const add = (field: string, operand: Json) => {
    found.set(field, [...(found.get(field) ?? []), operand]);
  };
  const tables = [...(bundle.tables ?? []), ...(flow.tables ?? [])];
  const holders = [flow.states, flow.actions, flow.routes, flow.forms, flow.fields, flow.rules];
  visit([...holders, bundle.fields, bundle.rules, tables], add);
  for (const table of tables) {
    for (const input of table.inputs) {
      const field = 'path' in input ? fieldAt(input.path) : fieldRead(input.rule as Json);
      if (field === null) continue;
      for (const row of table.rows) {
        const cell = row.conditions[input.id];
        for (const value of cell === undefined ? [] : valuesOf(cell)) add(field, value);
      }
    }
  }
  return found;
}

/** Of each operation, what stands beside a field that it reads. */
function visit(part: unknown, add: (field: string, operand: Json) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const one of part) visit(one, add);
    return;
  }
  for (const value of Object.values(part)) {
    if (Array.isArray(value)) {
      value.forEach((one: Json, index) => {
        const field = fieldRead(one);
        if (field === null) return;
        const others = value.filter((_, place) => place !== index) as Json[];
        for (const other of others.flat() as Json[]) add(field, other);
      });
    }
    visit(value, add);
  }
}

function fieldRead(rule: Json): string | null {
  if (!isJsonObject(rule) || Object.keys(rule).length !== 1) return null;
  const [path] = [rule.var].flat();
  return typeof path === 'string' ? fieldAt(path) : null;
}

function fieldAt(path: string): string | null {
  const [root, field] = path.split('.');
  return root === 'data' && field !== undefined ? field : null;
}

function valuesOf(cell: Cell): readonly Json[] {
  switch (cell.kind) {
    case 'any':
    case 'missing':
      return [];
    case 'range': {
      const { from, above, to, below } = cell;
      return [from, above, to, below].filter((one) => one !== undefined);
    }
    default:
      return cell.values;
  }
}
