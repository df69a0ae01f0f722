import { advance } from './advance.ts';
import type { EventPayload } from './event.ts';
import { checkReportedValues } from './form-values.ts';
import { finish } from './on-child.ts';
import { deliver, dropPending, openIncident } from './pending.ts';
import { refuse, refuseProblems } from './refuse.ts';
import type { Pending } from './snapshot.ts';
import { startChild } from './subflow.ts';
import { enterValues } from './values.ts';
import { onBranch, type Working } from './working.ts';

type Of<Type extends EventPayload['type']> = Extract<EventPayload, { type: Type }>;

/** Done, also after an incident: it was done after all. */
export function answerDone(working: Working, { correlation, values }: Of<'done'>): void {
  const pending = findDelivery(working, correlation);
  refuseProblems(checkReportedValues(working.machine, values));
  onBranch(working, pending.branch, () => {
    enterValues(working, values);
    if (!advance(working, { type: 'done' })) openIncident(working, pending, 'no-route');
  });
}

export function answerFailed(working: Working, { correlation, reason }: Of<'failed'>): void {
  const pending = findDelivery(working, correlation);
  onBranch(working, pending.branch, () => {
    if (!advance(working, { type: 'failed' })) openIncident(working, pending, reason);
  });
}

/** Asked again under a new correlation id, so that a late answer to the old one is told apart. */
export function retryPending(working: Working, correlation: string): void {
  const pending = findIncident(working, correlation);
  dropPending(working, pending);
  const state = working.machine.states.get(pending.state);
  if (state === undefined) return;
  onBranch(working, pending.branch, () => {
    deliver(working, state);
    startChild(working, state);
  });
}

/** A named person goes on without it, as if it had been done. */
export function skipPending(working: Working, { correlation, reason }: Of<'skip'>): void {
  if (reason.trim() === '') {
    throw refuse('ENGINE_REASON_MISSING', { subject: 'skip' }, { path: '/reason' });
  }
  const pending = findIncident(working, correlation);
  const kind = working.machine.states.get(pending.state)?.kind;
  const went = onBranch(working, pending.branch, () =>
    kind === 'subflow' ? finish(working, null) : advance(working, { type: 'done' }),
  );
  if (went) return;
  throw refuse('ENGINE_CHOICE_UNDECIDED', { state: pending.state }, { element: pending.state });
}

function findIncident(working: Working, correlation: string): Pending {
  const pending = findPending(working, correlation);
  if (pending.status === 'incident') return pending;
  throw refuse('ENGINE_INCIDENT_UNKNOWN', { correlation }, { path: '/correlation' });
}

/** Done and failed answer what an automatic state delivered, not a child case. */
function findDelivery(working: Working, correlation: string): Pending {
  const pending = findPending(working, correlation);
  if (working.machine.states.get(pending.state)?.kind === 'automatic') return pending;
  throw refuse('ENGINE_CORRELATION_UNKNOWN', { correlation }, { path: '/correlation' });
}

function findPending(working: Working, correlation: string): Pending {
  const found = working.case.pending.find((one) => one.correlation === correlation);
  if (found !== undefined) return found;
  throw refuse('ENGINE_CORRELATION_UNKNOWN', { correlation }, { path: '/correlation' });
}
