import { ordered } from '../document/ordered.ts';
import type { UnitKind } from '../document/primitives.ts';
import type { SubflowState } from '../document/states.ts';
import type { Action } from '../document/transitions.ts';
import { jumpTargets } from '../machine/chart.ts';
import type { Machine } from '../machine/machine.ts';
import { activeStates } from '../machine/state-tree.ts';
import { inventedHolders, inventedUnit, kindOfInvented } from '../scenario/invented-city.ts';
import type { Play } from '../scenario/play.ts';
import type { ScenarioStep } from '../scenario/scenario.ts';
import type { Principal } from '../step/event.ts';
import { type Offer, offeredActions } from '../step/offered-actions.ts';
import type { Branch } from '../step/snapshot.ts';

export type Actor = NonNullable<ScenarioStep['by']>;

/** The branch that a move is about, as scenarios name it; absent: the main one. */
type In = Pick<ScenarioStep, 'in'>;

/** Something that may happen to a case now. `key` is equal for equal moves. */
export type Move = { readonly key: string; readonly in: In } & (
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly by: Actor;
      readonly branch: string;
    }
  | { readonly kind: 'signal'; readonly signal: string }
  | {
      readonly kind: 'answer';
      readonly what: 'done' | 'failed' | 'retry' | 'skip';
      readonly state: string;
    }
  | { readonly kind: 'child'; readonly state: SubflowState; readonly outcome: string | null }
  /** What needs no values: a step of a scenario as it is. */
  | { readonly kind: 'other' | 'service' | 'task'; readonly step: Omit<ScenarioStep, 'at'> }
);

/** Everything that somebody or something may do with a case at rest; time passing is not among it. */
export function movesOf(play: Play): readonly Move[] {
  if (play.opened.status === 'closed') return reopeningsOf(play);
  return [
    ...actionsOf(play),
    ...signalsOf(play),
    ...answersOf(play),
    ...servicesOf(play),
    ...elementsOf(play),
    ...movedByHand(play),
    ...tasksOf(play),
  ];
}

/** Actions that a person has the role for and whose guard cannot hold now: taking one is refused. */
export function blockedActionsOf(play: Play): readonly Move[] {
  return actionsOf(play, (offer) => !offer.available && offer.explanation !== null);
}

function actionsOf(play: Play, isMeant = (offer: Offer) => offer.available): Move[] {
  const { machine, opened: snapshot, now } = play;
  if (snapshot.status === 'closed') return [];
  return people(play).flatMap((by) => {
    const who = principalOf(by);
    const payload = { type: 'recount' } as const;
    const event = { type: payload.type, payload, at: now, by: who, ids: '' };
    return offeredActions(machine, snapshot, who, now, play.context(snapshot, event))
      .filter(isMeant)
      .map(({ action, branch }): Move => {
        const key = `action ${action.id} ${branch} ${who.id}`;
        return { kind: 'action', key, in: inOf(play, branch), action, by, branch };
      });
  });
}

/** How a scenario names a branch. */
function inOf({ opened }: Play, branch: string): In {
  const found = opened.branches.find((one) => one.id === branch);
  if (found === undefined || found.root === null) return {};
  const { root: state, element } = found;
  return { in: element === undefined ? state : { state, element } };
}

/** A holder of each role at a unit of each kind that may have it; all of them where work is joint. */
export function people({ machine }: Play): readonly Actor[] {
  const isJoint = machine.flow.states.some((state) => 'group' in state || 'people' in state);
  return ordered(machine.bundle.roles).flatMap((role) =>
    role.unitKinds.flatMap((unitKind): Actor[] => {
      const [first, ...others] = inventedHolders(role.id, unitKind);
      const all = isJoint ? [first, ...others] : [first];
      return all.map((name) => {
        const named = name === first ? {} : { name };
        return { role: role.id, unitKind, ...named };
      });
    }),
  );
}

export function principalOf({ role, unitKind, name }: Actor): Principal {
  return {
    id: name ?? `${role}-${unitKind}`,
    roles: [{ role, unit: inventedUnit(unitKind as UnitKind) }],
  };
}

function openBranches({ opened }: Play): readonly Branch[] {
  return opened.branches.filter(({ status }) => status === 'active');
}

/** The signals that something waits for now. */
function signalsOf(play: Play): Move[] {
  const active = new Set(openBranches(play).flatMap(({ value }) => [...activeStates(value)]));
  const awaited = play.machine.flow.routes.flatMap(({ on, from }) =>
    on.type === 'signal' && active.has(from) ? [on.signal] : [],
  );
  return [...new Set(awaited)].map((signal): Move => {
    return { kind: 'signal', key: `signal ${signal}`, in: {}, signal };
  });
}

function answersOf(play: Play): Move[] {
  const { machine, opened } = play;
  return opened.pending.flatMap(({ state: id, status, branch }): Move[] => {
    const state = machine.states.get(id);
    const where = { in: inOf(play, branch) };
    const answer = (what: 'done' | 'failed' | 'retry' | 'skip'): Move => {
      return { kind: 'answer', key: `${what} ${id} ${branch}`, ...where, what, state: id };
    };
    if (status === 'incident') {
      const late = state?.kind === 'automatic' ? [answer('done')] : [];
      return [...late, answer('retry'), answer('skip')];
    }
    if (state?.kind !== 'subflow') return [answer('done'), answer('failed')];
    return [...outcomesOf(machine, state), null].map((outcome) => {
      return { kind: 'child', key: `child ${id} ${branch} ${outcome}`, ...where, state, outcome };
    });
  });
}

/** How a child case can end. */
function outcomesOf({ bundle }: Machine, state: SubflowState): readonly string[] {
  const own = bundle.flows.filter((one) => one.id === state.flow);
  const states = own.flatMap((one) => ordered(one.states));
  const outcomes = states.flatMap((one) =>
    one.kind === 'final' && (one.parent ?? null) === null ? [one.outcome] : [],
  );
  return [...new Set(outcomes)];
}

/** Documents that have not been served yet: their service may start a limit. */
function servicesOf(play: Play): Move[] {
  const { flow } = play.machine;
  const [party] = flow.partyRoles;
  const served = new Set((play.snapshot?.served ?? []).map((one) => one.document));
  return (flow.documents ?? []).flatMap(({ id, roles }): Move[] => {
    const by = holderOf(play, roles[0]);
    if (by === null || party === undefined || served.has(id)) return [];
    const step = { by, served: { document: id, to: party.id } };
    return [{ kind: 'service', key: `served ${id}`, in: {}, step }];
  });
}

/** Elements that are added to and taken away from `multiple` states that run. */
function elementsOf(play: Play): Move[] {
  const { machine } = play;
  const made: Move[] = [];
  for (const branch of openBranches(play)) {
    for (const id of activeStates(branch.value)) {
      const state = machine.states.get(id);
      const role = state?.kind === 'multiple' ? state.changedBy?.[0] : undefined;
      const by = role === undefined ? null : holderOf(play, role);
      if (by === null) continue;
      const step = { by, add: { state: id, element: 'simulated' }, ...inOf(play, branch.id) };
      made.push({ kind: 'other', key: `add ${id} ${branch.id}`, in: {}, step });
    }
    const around = machine.states.get(branch.parent?.state ?? '');
    const role = around?.kind === 'multiple' ? around.changedBy?.[0] : undefined;
    const by = role === undefined ? null : holderOf(play, role);
    if (by === null) continue;
    const where = inOf(play, branch.id);
    const step = { by, remove: true as const, reason: '模拟撤下', ...where };
    made.push({ kind: 'other', key: `remove ${branch.id}`, in: where, step });
  }
  return made;
}

/** Jumps and calling off, where the flow allows them. */
function movedByHand(play: Play): Move[] {
  const { flow } = play.machine;
  const jumper = holderOf(play, flow.jumping?.roles[0]);
  const ender = holderOf(play, flow.cancelling?.roles[0]);
  const reason = '模拟调整';
  const jumps =
    jumper === null
      ? []
      : jumpTargets(flow).map((to): Move => {
          const step = { by: jumper, jump: to, reason };
          return { kind: 'other', key: `jump ${to}`, in: {}, step };
        });
  return [
    ...jumps,
    ...(ender === null
      ? []
      : [
          {
            kind: 'other',
            key: 'cancel',
            in: {},
            step: { by: ender, cancel: true, reason },
          } as const,
        ]),
  ];
}

function reopeningsOf(play: Play): Move[] {
  const { reopening } = play.machine.flow;
  const by = holderOf(play, reopening?.roles[0]);
  if (reopening === undefined || by === null) return [];
  return reopening.to.map((to) => {
    const step = { by, reopen: to, reason: '模拟恢复' };
    return { kind: 'other', key: `reopen ${to}`, in: {}, step };
  });
}

/** Somebody who has a role, at the narrowest unit that may have it. */
function holderOf(play: Play, role: string | undefined): Actor | null {
  return people(play).findLast((one) => one.role === role && one.name === undefined) ?? null;
}

/** Claims of tasks that nobody has, and releases by who has them. */
function tasksOf(play: Play): Move[] {
  return play.opened.tasks.flatMap(({ state, role, unit, assignee, branch }) => {
    const unitKind = kindOfInvented(unit);
    if (unitKind === null) return [];
    const what = assignee === null ? 'claim' : 'release';
    const where = inOf(play, branch);
    const step = { by: { role, unitKind }, [what]: state, ...where };
    return [{ kind: 'task', key: `${what} ${state} ${branch}`, in: where, step } as const];
  });
}
