import type { Machine } from '../machine/machine.ts';
import type { StepContext } from '../step/context.ts';
import type { Principal, StartEvent, StepEvent } from '../step/event.ts';
import type { StepOutcome } from '../step/outcome.ts';
import { refuse } from '../step/refuse.ts';
import type { Snapshot } from '../step/snapshot.ts';
import { startCase } from '../step/start-case.ts';
import { stepCase } from '../step/step-case.ts';
import type { DecidingPerson } from './decision-record.ts';

/** The start of a case, or a step of it. @throws EngineError ENGINE_HISTORY_UNREADABLE where neither fits. */
export function takeStep(
  machine: Machine,
  before: Snapshot | null,
  event: StartEvent | StepEvent,
  context: StepContext,
): StepOutcome {
  const isStart = 'unit' in event;
  if (isStart && before === null) return startCase(machine, event, context);
  if (!isStart && before !== null) return stepCase(machine, before, event, context);
  throw refuse('ENGINE_HISTORY_UNREADABLE', {
    got: isStart ? 'a second start' : 'a step before the start',
  });
}

/**
 * What entitled a person to a step: each of their roles alone is tried, so that the answer is the step's
 * own and no second opinion.
 */
export function personOf(
  machine: Machine,
  before: Snapshot | null,
  event: StartEvent | StepEvent,
  context: StepContext,
): DecidingPerson {
  const { id, roles } = event.by;
  const isEntitled = (held: Principal['roles']) => {
    const outcome = takeStep(machine, before, { ...event, by: { id, roles: held } }, context);
    if (outcome.outcome !== 'refused') return true;
    return !outcome.problems.some(({ code }) => code.startsWith('ENGINE_ROLE_'));
  };
  const needed = !isEntitled([]);
  const by = needed ? roles.filter((role) => isEntitled([role])) : [];
  return { id, roles, authority: { needed, by } };
}
