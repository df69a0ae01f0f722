import type { GroupOperation } from '../group/operation.ts';
import { type Seat, workerOf } from '../group/task-group.ts';
import { inventedHolders, kindOfInvented } from '../scenario/invented-city.ts';
import type { Play } from '../scenario/play.ts';
import type { StoredGroup } from '../step/snapshot.ts';
import { type Actor, type Move, people, principalOf } from './moves.ts';

const reason = '模拟办理';

/** What people do with the tasks of joint work besides answering, where the flow allows it. */
export function operationsOf(play: Play): readonly Move[] {
  return (play.opened.groups ?? []).flatMap((group): Move[] => {
    const allows = allowedIn(play, group);
    if (group.left === true || group.suspendedAt !== null) return [];
    const open = group.seats.filter(({ status }) => status === 'open');
    const byHolders = open.flatMap((seat) => ofSeat(play, group, seat));
    const ender = people(play).find(({ role }) => allows?.terminate?.roles.includes(role));
    const terminate =
      ender === undefined ? [] : [move(group, ender, { type: 'terminate', reason })];
    const mover = group.cameFrom === null ? undefined : actor(play, group.cameFrom.by);
    const isTakenBack = allows?.takeBack !== undefined && mover !== undefined;
    const takeBack = isTakenBack ? [move(group, mover, { type: 'take-back', reason })] : [];
    return [...byHolders, ...terminate, ...takeBack];
  });
}

function allowedIn({ machine }: Play, { state: id }: StoredGroup) {
  const state = machine.states.get(id);
  return state?.kind === 'work' ? state.group?.allows : undefined;
}

function ofSeat(play: Play, group: StoredGroup, seat: Seat): Move[] {
  const allows = allowedIn(play, group);
  const worker = workerOf(seat);
  const kind = kindOfInvented(seat.unit);
  const holders = seat.role === null || kind === null ? [] : inventedHolders(seat.role, kind);
  // A task is called by who has it or, while it is for all holders, by its role.
  const name = worker ?? seat.role ?? '';
  const by = actor(play, worker ?? holders[0]);
  if (by === undefined) return [];
  const about = { seat: name, reason };
  const done: Move[] = [];
  if (worker === null) done.push(move(group, by, { type: 'claim', seat: name }));
  // One person, one voice: whoever has a seat already gets no other.
  const seated = group.seats.flatMap(({ principal, answer }) => [principal, answer?.by]);
  const other = holders.find((one) => !seated.includes(one));
  if (seat.delegations.length > 0) {
    done.push(move(group, by, { type: 'hand-back', ...about }));
    return done;
  }
  if (worker !== null && other !== undefined && allows?.delegate !== undefined) {
    done.push(move(group, by, { type: 'delegate', to: other, ...about }));
  }
  if (worker !== null && other !== undefined && allows?.transfer !== undefined) {
    done.push(move(group, by, { type: 'transfer', to: other, ...about }));
  }
  const chosen =
    allows?.return?.resubmission === 'as-chosen'
      ? ({ resubmission: 'straight-back' } as const)
      : {};
  for (const to of allows?.return?.to ?? []) {
    done.push(move(group, by, { type: 'return', to, ...chosen, ...about }));
  }
  return done;
}

/** What moves the case is rare; the rest changes who works on it. */
const moving: readonly GroupOperation['type'][] = ['return', 'terminate', 'take-back'];

function move(group: StoredGroup, by: Actor, operation: GroupOperation): Move {
  const { id } = principalOf(by);
  const to = 'to' in operation ? String(operation.to) : '';
  const key = `${operation.type} ${group.state} ${group.branch} ${id} ${to}`;
  const kind = moving.includes(operation.type) ? 'other' : 'task';
  return { kind, key, in: {}, step: { by, operation } };
}

function actor(play: Play, id: string | undefined): Actor | undefined {
  return people(play).find((one) => principalOf(one).id === id);
}
