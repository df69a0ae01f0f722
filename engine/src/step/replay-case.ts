import type { Machine } from '../machine/machine.ts';
import { EngineError } from '../problem/engine-error.ts';
import { AnswerMissing } from './answer-missing.ts';
import type { StepContext } from './context.ts';
import type { StartEvent, StepEvent } from './event.ts';
import { refuse } from './refuse.ts';
import type { Snapshot } from './snapshot.ts';
import { startCase } from './start-case.ts';
import { stepCase } from './step-case.ts';

/** One step as the history keeps it: the event, and what the step was told. */
export interface StoredStep {
  readonly event: StartEvent | StepEvent;
  readonly context: StepContext;
}

/**
 * The snapshot that a history leads to, the start first. Nobody is asked anything. Throws an
 * EngineError with the problems of the first step that is refused, or where there is no step.
 */
export function replayCase(machine: Machine, steps: readonly StoredStep[]): Snapshot {
  let snapshot: Snapshot | null = null;
  for (const { event, context } of steps) {
    const outcome = replayStep(machine, snapshot, event, context);
    if (outcome.outcome === 'refused') throw new EngineError(outcome.problems);
    if (outcome.outcome === 'asks') throw new AnswerMissing(outcome.questions);
    snapshot = outcome.snapshot;
  }
  if (snapshot === null) throw refuse('ENGINE_HISTORY_UNREADABLE', { got: 'no steps' });
  return snapshot;
}

function replayStep(
  machine: Machine,
  snapshot: Snapshot | null,
  event: StartEvent | StepEvent,
  context: StepContext,
): ReturnType<typeof stepCase> {
  const isStart = 'unit' in event;
  if (isStart && snapshot === null) return startCase(machine, event, context);
  if (!isStart && snapshot !== null) return stepCase(machine, snapshot, event, context);
  const got = isStart ? 'a second start' : 'a step before the start';
  throw refuse('ENGINE_HISTORY_UNREADABLE', { got });
}
