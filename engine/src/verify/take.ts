import type { Machine } from '../machine/machine.ts';
import { answerFromCity } from '../scenario/invented-city.ts';
import type { StepContext } from '../step/context.ts';
import type { Directory } from '../step/directory.ts';
import type { StartEvent, StepEvent } from '../step/event.ts';
import type { StepOutcome } from '../step/outcome.ts';
import { questionsFor } from '../step/questions.ts';
import { refuse } from '../step/refuse.ts';
import type { Snapshot } from '../step/snapshot.ts';
import { startCase } from '../step/start-case.ts';
import { stepCase } from '../step/step-case.ts';

/** Rounds of questions after which a step is taken to ask without end. */
const mostRounds = 20;

export interface Taken {
  readonly outcome: StepOutcome;
  readonly directory: Directory;
}

/** One step in a city with one unit of each kind; `again` is told before it is taken once more. */
export function take(
  machine: Machine,
  snapshot: Snapshot | null,
  event: StartEvent | StepEvent,
  context: Omit<StepContext, 'directory'>,
  again: () => void = () => {},
): Taken {
  let directory = answerFromCity(questionsFor(machine, snapshot, event));
  for (let round = 0; ; round += 1) {
    const outcome = takeOnce(machine, snapshot, event, { ...context, directory });
    if (outcome.outcome !== 'asks' || round >= mostRounds) return { outcome, directory };
    directory = [...directory, ...answerFromCity(outcome.questions)];
    again();
  }
}

function takeOnce(
  machine: Machine,
  snapshot: Snapshot | null,
  event: StartEvent | StepEvent,
  context: StepContext,
): StepOutcome {
  if ('unit' in event) return startCase(machine, event, context);
  if (snapshot !== null) return stepCase(machine, snapshot, event, context);
  throw refuse('ENGINE_HISTORY_UNREADABLE', { got: 'a step before the start' });
}
