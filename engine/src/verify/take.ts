import type { Machine } from '../machine/machine.ts';
import { answerFromCity } from '../scenario/invented-city.ts';
import type { StepContext } from '../step/context.ts';
import type { StartEvent, StepEvent } from '../step/event.ts';
import type { StepOutcome } from '../step/outcome.ts';
import { questionsFor } from '../step/questions.ts';
import type { Snapshot } from '../step/snapshot.ts';
import { startCase } from '../step/start-case.ts';
import { stepCase } from '../step/step-case.ts';

/** One step in a city with one unit of each kind. */
export function take(
  machine: Machine,
  snapshot: Snapshot | null,
  event: StartEvent | StepEvent,
  context: Omit<StepContext, 'directory'>,
): StepOutcome {
  const directory = answerFromCity(questionsFor(machine, snapshot, event));
  if ('unit' in event) return startCase(machine, event, { ...context, directory });
  if (snapshot === null) throw new TypeError('a step before the start');
  return stepCase(machine, snapshot, event, { ...context, directory });
}
