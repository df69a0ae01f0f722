import {
  type EventPayload,
  type GroupOperation,
  type JsonObject,
  operationsWithoutSeat,
} from '@jingwei/engine';

/** The event of an operation on a task; the engine checks the operation itself. */
export function operationPayload(task: string, operation: JsonObject): EventPayload {
  const isOfSeat = !operationsWithoutSeat.has(String(operation.type));
  const about = isOfSeat ? { ...operation, seat: task } : operation;
  return { type: 'task-operation', task, operation: about as unknown as GroupOperation };
}
