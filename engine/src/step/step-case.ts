import type { Machine } from '../machine/machine.ts';
import { problem } from '../problem/problem.ts';
import { checkStepEvent } from './check-event.ts';
import { checkTimes } from './check-time.ts';
import { comeToRest } from './come-to-rest.ts';
import type { StepContext } from './context.ts';
import type { EventPayload, StepEvent } from './event.ts';
import { takeAction } from './on-action.ts';
import { answerDone, answerFailed, retryPending, skipPending } from './on-answer.ts';
import { closeChild, failChild } from './on-child.ts';
import { correctState, recountClocks } from './on-correction.ts';
import { dropElement, takeElement } from './on-element.ts';
import { cancel, jump, reopen } from './on-jump.ts';
import { changeParties } from './on-parties.ts';
import { recordService } from './on-service.ts';
import { takeSignal } from './on-signal.ts';
import { claimTask, releaseTask } from './on-task.ts';
import { operateTask } from './on-task-operation.ts';
import { fireTimer } from './on-timer.ts';
import type { StepOutcome } from './outcome.ts';
import { refusedWith, refusing } from './refusing.ts';
import type { Snapshot } from './snapshot.ts';
import { closeWorking, openWorking, type Working } from './working.ts';

/**
 * One advance of a case, as a whole or not at all. Pure: nothing is executed, nothing that is handed
 * in is changed, and the same input gives the same output. It throws for no event.
 */
export function stepCase(
  machine: Machine,
  snapshot: Snapshot,
  event: StepEvent,
  context: StepContext,
): StepOutcome {
  return refusing(() => {
    const unfit = refusedWith(checkStepEvent(event)) ?? checkCase(machine, snapshot, event);
    if (unfit !== null) return unfit;
    const { at, by, ids, payload } = event;
    const happenedAt = happenedAtOf(payload) ?? at;
    const working = openWorking(machine, snapshot, { at, happenedAt, by, ids }, context);
    react(working, payload);
    comeToRest(working);
    return closeWorking(working, aboutOf(payload));
  });
}

function checkCase(machine: Machine, snapshot: Snapshot, event: StepEvent): StepOutcome | null {
  const expected = `${snapshot.publication}/${snapshot.flow}`;
  const got = `${machine.hash}/${machine.flow.id}`;
  if (expected !== got) {
    const place = { path: '/publication' };
    return refusedWith([problem('ENGINE_SNAPSHOT_OTHER_PUBLICATION', place, { expected, got })]);
  }
  const isReopening = event.payload.type === 'reopen';
  if (snapshot.status === 'closed' && !isReopening) {
    return refusedWith([problem('ENGINE_CASE_CLOSED', { path: '' })]);
  }
  if (snapshot.status === 'active' && isReopening) {
    return refusedWith([problem('ENGINE_CASE_OPEN', { path: '' })]);
  }
  return refusedWith(
    checkTimes(snapshot, { at: event.at, happenedAt: happenedAtOf(event.payload) }),
  );
}

/** A correction dates a state, not itself. */
function happenedAtOf(payload: EventPayload): string | undefined {
  return payload.type === 'action' || payload.type === 'served' ? payload.happenedAt : undefined;
}

function react(working: Working, payload: EventPayload): void {
  switch (payload.type) {
    case 'action':
      takeAction(working, payload);
      return;
    case 'claim':
      claimTask(working, payload.task);
      return;
    case 'release':
      releaseTask(working, payload.task);
      return;
    case 'task-operation':
      operateTask(working, payload);
      return;
    case 'timer':
      fireTimer(working, payload.timer);
      return;
    case 'signal':
      takeSignal(working, payload);
      return;
    case 'done':
      answerDone(working, payload);
      return;
    case 'failed':
      answerFailed(working, payload);
      return;
    case 'retry':
      retryPending(working, payload.correlation);
      return;
    case 'skip':
      skipPending(working, payload);
      return;
    case 'correct':
      correctState(working, payload);
      return;
    case 'served':
      recordService(working, payload);
      return;
    case 'add-party':
    case 'correct-party':
    case 'remove-party':
      changeParties(working, payload);
      return;
    case 'recount':
      recountClocks(working);
      return;
    case 'add-element':
      takeElement(working, payload);
      return;
    case 'remove-element':
      dropElement(working, payload);
      return;
    case 'child-closed':
      closeChild(working, payload);
      return;
    case 'child-failed':
      failChild(working, payload);
      return;
    case 'jump':
      jump(working, payload);
      return;
    case 'reopen':
      reopen(working, payload);
      return;
    case 'cancel':
      cancel(working, payload);
      return;
  }
}

function aboutOf(payload: EventPayload): Parameters<typeof closeWorking>[1] {
  const said = payload.type === 'task-operation' ? payload.operation : payload;
  const reason = 'reason' in said ? (said.reason ?? null) : null;
  return { event: payload.type, subject: subjectOf(payload), reason };
}

function subjectOf(payload: EventPayload): string | null {
  switch (payload.type) {
    case 'action':
      return payload.action;
    case 'claim':
    case 'release':
      return payload.task;
    case 'task-operation':
      return payload.operation.type;
    case 'timer':
      return payload.timer;
    case 'signal':
      return payload.signal;
    case 'done':
    case 'failed':
    case 'retry':
    case 'skip':
      return payload.correlation;
    case 'child-closed':
    case 'child-failed':
      return payload.correlation;
    case 'correct':
    case 'add-element':
      return payload.state;
    case 'remove-element':
      return payload.branch;
    case 'jump':
    case 'reopen':
      return payload.to;
    case 'add-party':
    case 'correct-party':
    case 'remove-party':
      return payload.role;
    case 'served':
      return payload.document;
    case 'recount':
    case 'cancel':
      return null;
  }
}
