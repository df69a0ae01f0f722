import type { SubflowState } from '../document/states.ts';
import type { JsonObject } from '../json/json.ts';
import { advance } from './advance.ts';
import type { EventPayload } from './event.ts';
import { openIncident } from './pending.ts';
import { refuse } from './refuse.ts';
import { forgetChild } from './subflow.ts';
import { enterValues } from './values.ts';
import { onBranch, type Working } from './working.ts';

type Of<Type extends EventPayload['type']> = Extract<EventPayload, { type: Type }>;

/** A child case has closed: what the flow takes over from it is written, and the case goes on. */
export function closeChild(working: Working, payload: Of<'child-closed'>): void {
  const { correlation, outcome, values } = payload;
  requireChild(working, correlation);
  forgetChild(working, correlation, 'closed');
  const pending = working.case.pending.find((one) => one.correlation === correlation);
  const state = working.machine.states.get(pending?.state ?? '');
  if (pending === undefined || state?.kind !== 'subflow') return;
  onBranch(working, pending.branch, () => {
    enterValues(working, outputOf(state, values));
    if (finish(working, outcome)) return;
    openIncident(working, pending, 'no-route');
  });
}

/** A child case could not be opened: a named person tries again or goes on without it. */
export function failChild(working: Working, { correlation, reason }: Of<'child-failed'>): void {
  requireChild(working, correlation);
  const pending = working.case.pending.find((one) => one.correlation === correlation);
  if (pending === undefined) forgetChild(working, correlation, 'closed');
  else openIncident(working, pending, reason);
}

/** The route for this outcome, or the one for any. */
export function finish(working: Working, outcome: string | null): boolean {
  const named = outcome !== null && advance(working, { type: `finished.${outcome}` });
  return named || advance(working, { type: 'finished' });
}

function outputOf({ output }: SubflowState, values: JsonObject): JsonObject {
  const given = new Map(Object.entries(values));
  return Object.fromEntries(output.map(({ field, from }) => [field, given.get(from) ?? null]));
}

function requireChild(working: Working, correlation: string): void {
  if (Object.hasOwn(working.case.children, correlation)) return;
  throw refuse('ENGINE_CORRELATION_UNKNOWN', { correlation }, { path: '/correlation' });
}
