import type { Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { StepContext } from './context.ts';
import type { Directory, Question } from './directory.ts';
import type { StartEvent, StepEvent } from './event.ts';
import type { StepOutcome } from './outcome.ts';
import { questionsFor } from './questions.ts';
import { refuse } from './refuse.ts';
import { refusing } from './refusing.ts';
import type { Snapshot } from './snapshot.ts';
import { startCase } from './start-case.ts';
import { stepCase } from './step-case.ts';

/** Rounds of questions after which a step is taken to ask without end. */
const mostRounds = 20;

/** What came of a step, and the answers that it was given: both are stored, so that a replay asks nobody. */
export interface Answered {
  readonly outcome: Exclude<StepOutcome, { outcome: 'asks' }>;
  readonly directory: Directory;
}

/**
 * Takes a step (without a snapshot: starts the case) with the answers it is known to need, and again
 * with those it asks for, until it asks no more. Nothing remains of the rounds before the last; `again` is told before each
 * further one.
 */
export function answering(
  machine: Machine,
  snapshot: Snapshot | null,
  event: StartEvent | StepEvent,
  context: Omit<StepContext, 'directory'>,
  answer: (question: Question) => Json,
  again: () => void = () => {},
): Answered {
  const given = (question: Question) => ({ question, answer: answer(question) });
  let directory: Directory = questionsFor(machine, snapshot, event).map(given);
  for (let round = 0; round < mostRounds; round += 1) {
    const outcome = takeOnce(machine, snapshot, event, { ...context, directory });
    if (outcome.outcome !== 'asks') return { outcome, directory };
    directory = [...directory, ...outcome.questions.map(given)];
    again();
  }
  const outcome = refusing(() => {
    throw refuse('ENGINE_STEP_ENDLESS', { limit: mostRounds });
  }) as Answered['outcome'];
  return { outcome, directory };
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
