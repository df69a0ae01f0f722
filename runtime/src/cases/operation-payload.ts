import type { EventPayload, GroupOperation, JsonObject } from '@jingwei/engine';

/** Operations of joint work as a whole, or of seats that they name themselves. */
const seatless: readonly unknown[] = [
  'remove-signers',
  'take-back',
  'copy',
  'mark-read',
  'urge',
  'suspend',
  'resume',
  'supervise',
  'end-supervision',
  'hand-over',
  'terminate',
] satisfies GroupOperation['type'][];

/** The event of an operation on a task; the engine checks the operation itself. */
export function operationPayload(task: string, operation: JsonObject): EventPayload {
  const about = seatless.includes(operation.type) ? operation : { ...operation, seat: task };
  return { type: 'task-operation', task, operation: about as unknown as GroupOperation };
}
