import type { Machine, Snapshot, StoredGroup, Text } from '@jingwei/engine';
import type { GroupView } from './case-view.ts';
import { both, titledState } from './summarise.ts';

/** Joint work that is under way, with who has answered; of a vote only how many. */
export function groupViews(
  { groups = [] }: Snapshot,
  machine: Machine,
  names: ReadonlyMap<string, string>,
): readonly GroupView[] {
  const titleOf = (action: string): Text => machine.actions.get(action)?.title ?? both(action);
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return groups.map((group) => {
    const { id, state, seats, supervision, suspendedAt, copies } = group;
    const policy = machine.states.get(state);
    const mode = (policy?.kind === 'work' ? policy.group?.mode : undefined) ?? 'any';
    const voices = seats.filter(({ status }) => status !== 'removed');
    const answers = voices
      .flatMap(({ answer }) => answer ?? [])
      .sort((one, other) => one.order - other.order);
    const open = voices.filter(({ status }) => status === 'open');
    return {
      id,
      state,
      stateTitle: titledState(machine, state).title,
      mode,
      seats: voices.length,
      answered: answers.length,
      // Nobody is swayed by the votes before theirs.
      answers:
        mode === 'vote'
          ? null
          : answers.map(({ action, by, actingFor, at }) => ({
              action,
              actionTitle: titleOf(action),
              by: named(by),
              actingFor: actingFor === null ? null : named(actingFor),
              at,
            })),
      tasks: open.map((seat) => ({
        id: seat.id,
        principal: seat.principal === null ? null : named(seat.principal),
        delegated: seat.delegations.length > 0,
        position: seat.position,
        objection: seat.objection.status,
        extension: seat.extension.status,
      })),
      waiting: voices.filter(({ status }) => status === 'waiting').length,
      copies: copies.map(({ person, readAt }) => ({ person: named(person), readAt })),
      supervision,
      suspendedAt,
      decided: group.outcome !== null,
    };
  });
}

/** Everybody whom the view names. */
export function peopleIn(groups: readonly StoredGroup[] = []): readonly string[] {
  return groups.flatMap(({ seats, copies }) => [
    ...copies.map(({ person }) => person),
    ...seats.flatMap(({ principal, answer }) =>
      [principal, answer?.by, answer?.actingFor].filter((one) => typeof one === 'string'),
    ),
  ]);
}
