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

/** Refused for want of a role, or of a task that is given to the holders of one. */
function isOfRoles(code: string): boolean {
  return (
    code.startsWith('ENGINE_ROLE_') ||
    code === 'ENGINE_GROUP_NOT_HOLDER' ||
    code === 'ENGINE_GROUP_NOT_ENTITLED'
  );
}

/** In whose name a substitute acted; a step has one actor, so that one is enough. */
export function principalFor(outcome: StepOutcome): string | null {
  if (outcome.outcome !== 'stepped') return null;
  for (const entry of outcome.record.entries) {
    if (entry.type === 'task-operation' && entry.actingFor !== null) return entry.actingFor;
  }
  return null;
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
    // What would be asked on another way was not needed on the way that was taken.
    if (outcome.outcome !== 'refused') return outcome.outcome === 'stepped';
    return !outcome.problems.some(({ code }) => isOfRoles(code));
  };
  const needed = !isEntitled([]);
  const by = needed ? roles.filter((role) => isEntitled([role])) : [];
  return { id, roles, authority: { needed, by } };
}
