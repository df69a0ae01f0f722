import { applyChanges } from '../../src/change/apply-changes.ts';
import type { Change } from '../../src/change/change.ts';
import { orderBetween } from '../../src/change/order-between.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { rulePathsOf } from '../../src/document/rule-paths.ts';
import type { Table } from '../../src/document/tables.ts';
import { checkValues } from '../../src/form/check-values.ts';
import type { JsonObject } from '../../src/json/json.ts';
import type { Problem, Severity } from '../../src/problem/problem.ts';
import { checkTable, evaluateTable } from '../../src/tables/index.ts';
import type { Language } from '../../src/text/text.ts';
import { baseBundle } from '../base-bundle.ts';
import { baseTable } from './base-table.ts';
import { type Behaviour, problemsOfBehaviour } from './behaviour.ts';
import { thrown } from './thrown.ts';

/** One mistake: its code, where it lies and what the problem must say. */
interface Shown {
  readonly code: string;
  /** Other codes that the same mistake cannot avoid. */
  readonly also?: readonly string[];
  readonly path: string;
  readonly element?: string;
  /** `error` where it is absent. */
  readonly severity?: Severity;
  readonly mustSay: Readonly<Record<Language, readonly string[]>>;
}

/** How the base bundle, the base table or what is given to them is spoilt. */
interface OfDocument {
  readonly kind: 'text' | 'bundle' | 'changes' | 'values' | 'order' | 'table';
  readonly text?: string;
  /** JSON Pointers into the base bundle or table and their new values; a last part `-` appends. */
  readonly edit?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly changes?: readonly Change[];
  readonly between?: readonly [string, string];
  readonly form?: string;
  readonly values?: JsonObject;
  readonly data?: JsonObject;
  /** How often the first row of the table is there once more. */
  readonly copies?: number;
  /** The cap on what the analysis of the table compares. */
  readonly cells?: number;
}

export type Exhibit = Shown & (OfDocument | Behaviour);

/** What the engine finds in an exhibit. */
export function problemsIn(exhibit: OfDocument | Behaviour): readonly Problem[] {
  switch (exhibit.kind) {
    case 'text':
      return parseBundle(exhibit.text ?? '').problems;
    case 'bundle': {
      const { bundle, problems } = parseBundle(spoilt(exhibit));
      return bundle === null ? problems : checkBundle(bundle);
    }
    case 'changes':
      return applyChanges(baseBundle(), exhibit.changes ?? []).problems;
    case 'table':
      return problemsOfTable(exhibit);
    case 'order':
      return thrown(() => orderBetween(exhibit.between?.[0] ?? null, exhibit.between?.[1] ?? null));
    case 'values': {
      const bundle = spoilt(exhibit) as Bundle;
      const [flow] = bundle.flows;
      if (flow === undefined) return [];
      const source = { bundle, flow };
      const { form = '', values = {}, data = {} } = exhibit;
      let found: readonly Problem[] = [];
      const refused = thrown(() => {
        found = checkValues(source, form, values, data);
      });
      return [...found, ...refused];
    }
    default:
      return problemsOfBehaviour(exhibit);
  }
}

function problemsOfTable(exhibit: OfDocument): readonly Problem[] {
  const { copies = 0, cells, data } = exhibit;
  const base = spoil(baseTable(), exhibit);
  const [first] = base.rows;
  const again = Array.from({ length: copies }, (_, index) => ({ ...first, id: `copy-${index}` }));
  const table = { ...base, rows: [...base.rows, ...again] } as Table;
  const bundle = baseBundle();
  const codes = bundle.codeLists.map((list) => [list.id, list.codes.map(({ id }) => id)]);
  const found = checkTable(table, {
    codes: Object.fromEntries(codes),
    paths: bundle.flows.flatMap((flow) => rulePathsOf(bundle, flow)),
    ...(cells === undefined ? {} : { cells }),
  });
  if (data === undefined) return found;
  return [...found, ...(evaluateTable(table, data).problems ?? [])];
}

function spoilt(exhibit: OfDocument): unknown {
  return spoil(baseBundle(), exhibit);
}

function spoil<Document extends object>(
  bundle: Document,
  { edit = {}, remove = [] }: OfDocument,
): Document {
  for (const [place, value] of Object.entries(edit)) {
    const { holder, key } = find(bundle, place);
    if (Array.isArray(holder) && key.startsWith('-')) holder.push(value);
    else holder[key] = value;
  }
  for (const place of remove) {
    const { holder, key } = find(bundle, place);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return bundle;
}

function find(bundle: object, place: string): { holder: Record<string, unknown>; key: string } {
  const keys = place.split('/').slice(1);
  const key = keys.pop() ?? '';
  let holder: unknown = bundle;
  for (const step of keys) holder = Reflect.get(holder as object, step);
  return { holder: holder as Record<string, unknown>, key };
}
