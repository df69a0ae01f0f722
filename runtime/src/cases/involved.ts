import type { Snapshot } from '@jingwei/engine';
import type { AskedTask } from '../policy/decide.ts';

/** Whom a case asks for work: holders of a role at a unit, and people by name, copies included. */
export function askedBy({ tasks, groups = [] }: Snapshot): readonly AskedTask[] {
  const people = groups.flatMap(({ seats, copies }) => [
    ...copies.map(({ person }) => person),
    ...seats.flatMap(({ status, principal, delegations }) =>
      status === 'open' ? [principal, ...delegations.map(({ to }) => to)] : [],
    ),
  ]);
  const named = new Set(people.filter((person) => person !== null));
  return [...tasks, ...[...named].map((assignee) => ({ role: '', unit: '', assignee }))];
}
