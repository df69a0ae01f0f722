import type { Machine } from '../machine/machine.ts';
import { answerOf } from '../scenario/invented-city.ts';
import { type Answered, answering } from '../step/answering.ts';
import type { StepContext } from '../step/context.ts';
import type { StartEvent, StepEvent } from '../step/event.ts';
import type { Snapshot } from '../step/snapshot.ts';

/** One step in a city with one unit of each kind; `again` is told before it is taken once more. */
export function take(
  machine: Machine,
  snapshot: Snapshot | null,
  event: StartEvent | StepEvent,
  context: Omit<StepContext, 'directory'>,
  again?: () => void,
): Answered {
  return answering(machine, snapshot, event, context, answerOf, again);
}
