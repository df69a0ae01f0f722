import type { DataChange, Json, JsonObject } from '@jingwei/engine';
import type { Seal, SealContext } from './seal.ts';
import type { Session } from './session.ts';
import { sha256 } from './sha256.ts';

export interface ValueRow {
  city: string;
  case_id: string;
  field: string;
  version: number;
  value: string | null;
  hash: string;
  because: string;
  at: string;
  by: string;
  current: boolean | number;
}

/** What history keeps of a value: never the value itself. */
export interface ValueMark {
  readonly field: string;
  readonly version: number;
  readonly hash: string;
  readonly because: DataChange['because'];
}

export interface StoredValue {
  readonly field: string;
  readonly version: number;
  readonly value: Json;
  readonly at: string;
  readonly by: string;
}

/** The sealed classes need a field's class; the caller knows the document. */
export type ClassOf = (field: string) => SealContext['class'];

export async function loadValues(
  session: Session,
  seal: Seal,
  city: string,
  caseId: string,
  classOf: ClassOf,
): Promise<readonly StoredValue[]> {
  const rows = await session
    .from<ValueRow>('case_values')
    .where({ city, case_id: caseId, current: true })
    .orderBy('field');
  return rows.map((row) => ({
    field: row.field,
    version: row.version,
    at: row.at,
    by: row.by,
    value:
      row.value === null
        ? null
        : seal.open({ city, owner: caseId, name: row.field, class: classOf(row.field) }, row.value),
  }));
}

/** Every version of every value of a case, as it is stored. */
export async function loadVersions(
  session: Session,
  city: string,
  caseId: string,
): Promise<readonly ValueRow[]> {
  return await session
    .from<ValueRow>('case_values')
    .where({ city, case_id: caseId })
    .orderBy(['field', 'version']);
}

/** The data of a step: the current values that are there. */
export function dataOf(values: readonly StoredValue[]): JsonObject {
  return Object.fromEntries(
    values.filter(({ value }) => value !== null).map(({ field, value }) => [field, value]),
  );
}

/** Adds a version of each changed value and moves the pointer; the older versions stay. */
export async function writeValues(
  session: Session,
  seal: Seal,
  place: {
    readonly city: string;
    readonly caseId: string;
    readonly at: string;
    readonly by: string;
    readonly classOf: ClassOf;
  },
  before: readonly StoredValue[],
  changes: readonly DataChange[],
): Promise<readonly ValueMark[]> {
  if (changes.length === 0) return [];
  const { city, caseId, at, by, classOf } = place;
  const versionOf = new Map(before.map(({ field, version }) => [field, version]));
  // A field written twice by one step (entered, then set by an effect) gets a version for each.
  const rows = changes.map((change): ValueRow => {
    const { field } = change;
    const version = (versionOf.get(field) ?? 0) + 1;
    versionOf.set(field, version);
    const context = { city, owner: caseId, name: field, class: classOf(field) };
    const value = change.value === null ? null : seal.seal(context, change.value);
    const hash = sha256(value ?? '');
    return {
      city,
      case_id: caseId,
      field,
      version,
      value,
      hash,
      because: change.because,
      at,
      by,
      current: false,
    };
  });
  for (const row of rows) row.current = row.version === versionOf.get(row.field);
  const replaced = before
    .map(({ field }) => field)
    .filter((field) => rows.some((row) => row.field === field));
  if (replaced.length > 0) {
    await session
      .from<ValueRow>('case_values')
      .where({ city, case_id: caseId, current: true })
      .whereIn('field', replaced)
      .update({ current: false });
  }
  await session.insert('case_values', rows);
  return rows.map(({ field, version, hash, because }) => ({
    field,
    version,
    hash,
    because: because as DataChange['because'],
  }));
}
