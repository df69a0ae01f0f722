import type { GroupPolicy, Machine, Principal, Snapshot, StoredGroup, Text } from '@jingwei/engine';
import type { GroupView } from './case-view.ts';
import { both, titledState } from './summarise.ts';

/** Joint work that is under way, with who has answered; of a vote only how many, and not before one's own. */
export function groupViews(
  { groups = [] }: Snapshot,
  machine: Machine,
  names: ReadonlyMap<string, string>,
  by: Principal,
): readonly GroupView[] {
  const titleOf = (action: string): Text => machine.actions.get(action)?.title ?? both(action);
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return groups.map((group) => {
    const { id, state, seats, supervision, suspendedAt, copies, urged } = group;
    const found = machine.states.get(state);
    const policy = found?.kind === 'work' ? found.group : undefined;
    const mode = policy?.mode ?? 'any';
    const voices = seats.filter(({ status }) => status !== 'removed');
    const answers = voices
      .flatMap(({ answer }) => answer ?? [])
      .sort((one, other) => one.order - other.order);
    const open = voices.filter(({ status }) => status === 'open');
    const waiting = voices.filter(({ status }) => status === 'waiting');
    return {
      id,
      state,
      stateTitle: titledState(machine, state).title,
      mode,
      seats: voices.length,
      answered: answers.length,
      tally: policy === undefined || mayStillVote(group, by) ? null : tallyOf(policy, voices),
      needs: policy === undefined ? null : needsOf(policy, voices.length),
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
        delegates: seat.delegations.map(({ to }) => named(to)),
        addedBy: seat.addedBy === null ? null : named(seat.addedBy),
        read: seat.readBy.includes(seat.delegations.at(-1)?.to ?? seat.principal ?? ''),
        position: seat.position,
        objection: seat.objection.status,
        extension: seat.extension.status,
      })),
      waiting: waiting.length,
      next: waiting.flatMap(({ principal }) => (principal === null ? [] : named(principal))),
      urged,
      copies: copies.map(({ person, readAt }) => ({ person: named(person), readAt })),
      supervision,
      suspendedAt,
      decided: group.outcome !== null,
    };
  });
}

/** Nobody is told how a vote stands while they have one to give themselves. */
function mayStillVote({ seats }: StoredGroup, { id, roles }: Principal): boolean {
  return seats.some(({ status, principal, delegations, role, unit }) => {
    if (status !== 'open' && status !== 'waiting') return false;
    if (principal === null) return roles.some((held) => held.role === role && held.unit === unit);
    return principal === id || delegations.some(({ to }) => to === id);
  });
}

/** Opinions that are asked for ahead of a seat do not count. */
function tallyOf(policy: GroupPolicy, voices: StoredGroup['seats']): GroupView['tally'] {
  if (policy.mode !== 'vote' || policy.answers === undefined) return null;
  const { approve, refuse, abstain = [] } = policy.answers;
  const against = [...refuse, ...(policy.veto?.actions ?? [])];
  const count = (side: readonly string[]) =>
    voices.filter(
      ({ position, answer }) =>
        position === 'member' && answer !== null && side.includes(answer.action),
    ).length;
  return { approve: count(approve), refuse: count(against), abstain: count(abstain) };
}

function needsOf({ mode, threshold, quorum }: GroupPolicy, seats: number): GroupView['needs'] {
  if (mode !== 'vote') return null;
  const { percent = 50, more = threshold === undefined, abstentions = 'count' } = threshold ?? {};
  const least = quorum ?? { count: 0 };
  const many = 'count' in least ? least.count : Math.ceil((least.percent * seats) / 100);
  return { percent, more, abstentions, quorum: many };
}

/** Everybody whom the view names. */
export function peopleIn(groups: readonly StoredGroup[] = []): readonly string[] {
  return groups.flatMap(({ seats, copies }) => [
    ...copies.map(({ person }) => person),
    ...seats.flatMap(({ principal, addedBy, delegations, answer }) =>
      [
        principal,
        addedBy,
        answer?.by,
        answer?.actingFor,
        ...delegations.map(({ to }) => to),
      ].filter((one) => typeof one === 'string'),
    ),
  ]);
}
