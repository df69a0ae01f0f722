import type {
  Directory,
  EventPayload,
  Json,
  JsonObject,
  Machine,
  StepRecord,
} from '@jingwei/engine';
import type { ValueMark } from '../store/case-values.ts';
import { redactExplanation } from './redact-explanation.ts';

/** One step as history keeps it: everything that a replay needs, and of values only version and hash. */
export interface HistoryBody {
  readonly at: string;
  readonly happenedAt: string;
  readonly by: string;
  readonly roles: readonly { readonly role: string; readonly unit: string }[];
  readonly enteredFor: string | null;
  readonly ids: string;
  readonly publication: string;
  readonly flow: string;
  /** The event without its values. */
  readonly event: JsonObject;
  /** The fields that the event brought values for: written, or as they stood. Absent in older ones. */
  readonly entered?: readonly string[];
  /** Those of them whose value is kept nowhere. */
  readonly unkept?: readonly string[];
  readonly directory: Directory;
  readonly calendar: string;
  readonly values: readonly ValueMark[];
  readonly record: StepRecord;
  /** SHA-256 of the canonical snapshot that the step led to. */
  readonly snapshot: string;
}

/** The event as it is kept: the values are apart, by field, version and hash. */
export function eventWithoutValues(event: EventPayload | { readonly type: 'start' }): JsonObject {
  const { values: _values, ...rest } = event as { values?: unknown } & Record<string, Json>;
  return rest;
}

export function redactRecord(record: StepRecord, machine: Machine): StepRecord {
  const isPublic = (field: string) => machine.fields.get(field)?.class === 'P0';
  return {
    ...record,
    entries: record.entries.map((entry) =>
      entry.type === 'decided'
        ? { ...entry, explanation: redactExplanation(entry.explanation, isPublic) }
        : entry,
    ),
  };
}
