import type { Json, JsonObject, Machine, Snapshot, StartEvent, StepEvent } from '@jingwei/engine';
import { outputOf } from '../steps/entered-values.ts';
import type { HistoryBody } from '../steps/history-body.ts';

/** The event of a step again, from its history and the values that it brought, by field. */
export function storedEvent(
  body: HistoryBody,
  machine: Machine,
  before: Snapshot | null,
  entered: JsonObject,
): StartEvent | StepEvent {
  const { at, happenedAt, by: id, roles, ids, event } = body;
  const told = { at, by: { id, roles }, ids };
  if (event.type === 'start') {
    const { type: _type, ...opened } = event;
    const earlier = happenedAt === at ? {} : { happenedAt };
    return { ...told, ...opened, ...earlier, values: entered } as unknown as StartEvent;
  }
  const payload = { ...event, ...valuesOf(event, machine, before, entered) };
  return { ...told, type: event.type, payload } as unknown as StepEvent;
}

/** A closed child brings values under the names that they have in its own flow. */
function valuesOf(
  event: JsonObject,
  machine: Machine,
  before: Snapshot | null,
  entered: JsonObject,
): { readonly values?: JsonObject } {
  switch (event.type) {
    case 'action':
    case 'done':
      return { values: entered };
    case 'signal':
      return Object.keys(entered).length === 0 ? {} : { values: entered };
    case 'child-closed': {
      const output = outputOf(machine, before, String(event.correlation));
      const given = output.flatMap(({ field, from }): [string, Json][] =>
        Object.hasOwn(entered, field) ? [[from, entered[field] ?? null]] : [],
      );
      return { values: Object.fromEntries(given) };
    }
    default:
      return {};
  }
}
