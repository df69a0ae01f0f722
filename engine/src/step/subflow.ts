import type { State } from '../document/states.ts';
import type { JsonObject } from '../json/json.ts';
import { factsOf } from './facts.ts';
import type { Pending } from './snapshot.ts';
import { resolveUnit } from './units.ts';
import { makeId, type Working } from './working.ts';

/** A subflow was entered, or is tried again: another case is asked for, under a new correlation id. */
export function startChild(working: Working, state: State): void {
  if (state.kind !== 'subflow') return;
  const { flow, wait } = state;
  const correlation = makeId(working);
  const facts = factsOf(working);
  const input = working.machine.rules.inputs.get(state.id) ?? [];
  const values: JsonObject = Object.fromEntries(
    input.map(({ field, rule }) => [field, rule.evaluate(facts, { calendar: working.calendar })]),
  );
  const unit = resolveUnit(working, state.unit ?? 'case');
  const parties = partiesFor(working, flow);
  const { id: branch } = working.case.branch;
  working.case.children = { ...working.case.children, [correlation]: flow };
  if (wait) {
    const waiting: Pending = { correlation, branch, state: state.id, status: 'waiting' };
    working.case.pending = [...working.case.pending, waiting];
  }
  working.entries.push({ type: 'child', correlation, flow, what: 'started' });
  const about = { correlation, state: state.id, flow, unit, values, parties, awaited: wait };
  working.effects.push({ type: 'start-child', ...about });
}

/** The parties go along in the roles that the child's flow has too. */
function partiesFor(working: Working, flow: string): Readonly<Record<string, number>> {
  const children = working.machine.bundle.flows.filter(({ id }) => id === flow);
  const roles = children.flatMap(({ partyRoles }) => partyRoles.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(working.case.parties).filter(([role]) => roles.includes(role)),
  );
}

/** The child has closed, or is of no use any more. */
export function forgetChild(
  working: Working,
  correlation: string,
  what: 'closed' | 'cancelled',
): void {
  const { [correlation]: flow, ...others } = working.case.children;
  if (flow === undefined) return;
  working.case.children = others;
  working.entries.push({ type: 'child', correlation, flow, what });
  if (what === 'cancelled') {
    working.effects.push({ type: 'cancel-child', correlation, flow, reason: 'left' });
  }
}
