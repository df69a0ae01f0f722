import type { DataChange, Json, JsonObject } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { HistoryBody } from '../steps/history-body.ts';
import type { ClassOf, ValueMark, ValueRow } from '../store/case-values.ts';
import type { Seal } from '../store/seal.ts';
import { sha256 } from '../store/sha256.ts';

interface Place {
  readonly seal: Seal;
  readonly city: string;
  readonly caseId: string;
}

/**
 * The values of a case as they stood from step to step. The store keeps every version of a value, and
 * history says which step wrote which version and the hash of its bytes.
 */
export class ValuesThroughTime {
  readonly #place: Place;
  readonly #rows: ReadonlyMap<string, ValueRow>;
  #data: JsonObject = {};

  constructor(place: Place, rows: readonly ValueRow[]) {
    this.#place = place;
    this.#rows = new Map(rows.map((row) => [keyOf(row), row]));
  }

  /** What the case had before the step that comes next. */
  get data(): JsonObject {
    return this.#data;
  }

  /** What the event of the next step brought, by field. Throws RUNTIME_DECISION_VALUE_GONE. */
  entered(body: HistoryBody, step: number, classOf: ClassOf): JsonObject {
    const marks = body.values.filter(({ because }) => because === 'entered');
    const fields = body.entered ?? marks.map(({ field }) => field);
    const values = fields.map((field): [string, Json] => {
      const mark = marks.find((one) => one.field === field);
      const kept = this.#data[field] ?? null;
      return [field, mark === undefined ? kept : this.#open(mark, step, classOf)];
    });
    return Object.fromEntries(values);
  }

  /** What the step wrote; the case has it from then on. Throws RUNTIME_DECISION_VALUE_GONE. */
  pass(body: HistoryBody, step: number, classOf: ClassOf): readonly DataChange[] {
    const written = body.values.map((mark) => ({
      field: mark.field,
      value: this.#open(mark, step, classOf),
      because: mark.because,
    }));
    const data = new Map(Object.entries(this.#data));
    for (const { field, value } of written) {
      if (value === null) data.delete(field);
      else data.set(field, value);
    }
    this.#data = Object.fromEntries([...data].sort(([one], [other]) => (one < other ? -1 : 1)));
    // Of a field that was entered and then set, the last is what the step came to.
    return written.filter(
      ({ field }, index) => !written.slice(index + 1).some((later) => later.field === field),
    );
  }

  #open(mark: ValueMark, step: number, classOf: ClassOf): Json {
    const { field, hash } = mark;
    const { seal, city, caseId } = this.#place;
    const row = this.#rows.get(keyOf(mark));
    if (row !== undefined && sha256(row.value ?? '') === hash) {
      if (row.value === null) return null;
      return seal.open({ city, owner: caseId, name: field, class: classOf(field) }, row.value);
    }
    throw new RuntimeError('RUNTIME_DECISION_VALUE_GONE', { details: { field, step } });
  }
}

function keyOf({ field, version }: { readonly field: string; readonly version: number }): string {
  return `${field} ${version}`;
}
