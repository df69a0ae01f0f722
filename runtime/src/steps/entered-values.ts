import type {
  DataChange,
  EventPayload,
  Json,
  JsonObject,
  Machine,
  Snapshot,
} from '@jingwei/engine';

/** The values that an event brings, by the fields of the flow that they are written to. */
export function enteredValues(
  machine: Machine,
  before: Snapshot | null,
  payload: EventPayload | { readonly type: 'start'; readonly values: JsonObject },
): JsonObject {
  if (!('values' in payload) || payload.values === undefined) return {};
  if (payload.type !== 'child-closed') return payload.values;
  const given = new Map(Object.entries(payload.values));
  const fields = outputOf(machine, before, payload.correlation).flatMap(({ field, from }) => {
    const value = given.get(from);
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(fields);
}

/** What a flow takes over from the child case that it waits for. */
export function outputOf(
  machine: Machine,
  before: Snapshot | null,
  correlation: string,
): readonly { readonly field: string; readonly from: string }[] {
  const pending = before?.pending.find((one) => one.correlation === correlation);
  const state = machine.states.get(pending?.state ?? '');
  return state?.kind === 'subflow' ? state.output : [];
}

/**
 * The values that were entered and written over in the same step: the changes of a step tell only what
 * came of it. A field that was entered as it stood before has no version of its own.
 */
export function writtenOver(
  entered: JsonObject,
  before: JsonObject,
  changes: readonly DataChange[],
): readonly DataChange[] {
  return Object.entries(entered).flatMap(([field, value]): DataChange[] => {
    const change = changes.find((one) => one.field === field);
    const isLost =
      change !== undefined && !isSame(change.value, value) && !isSame(before[field] ?? null, value);
    return isLost ? [{ field, value, because: 'entered' }] : [];
  });
}

/** Fields whose entered value is kept nowhere: those of a signal that nothing took. */
export function unkept(
  entered: JsonObject,
  before: JsonObject,
  changes: readonly DataChange[],
): readonly string[] {
  return Object.entries(entered)
    .filter(([field, value]) => {
      const isChanged = changes.some((one) => one.field === field);
      return !isChanged && !isSame(before[field] ?? null, value);
    })
    .map(([field]) => field);
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
