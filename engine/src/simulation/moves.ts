import { ordered } from '../document/ordered.ts';
import type { UnitKind } from '../document/primitives.ts';
import type { Action } from '../document/transitions.ts';
import { activeStates } from '../machine/state-tree.ts';
import { inventedUnit, kindOfInvented } from '../scenario/invented-city.ts';
import type { Play } from '../scenario/play.ts';
import type { ScenarioStep } from '../scenario/scenario.ts';
import type { Principal } from '../step/event.ts';
import { type Offer, offeredActions } from '../step/offered-actions.ts';

export type Actor = NonNullable<ScenarioStep['by']>;

/** Something that may happen to a case now. `key` is equal for equal moves. */
export type Move =
  | { readonly kind: 'action'; readonly key: string; readonly action: Action; readonly by: Actor }
  | { readonly kind: 'signal'; readonly key: string; readonly signal: string }
  | {
      readonly kind: 'answer';
      readonly key: string;
      readonly what: 'done' | 'failed' | 'retry' | 'skip';
      readonly state: string;
    }
  | {
      readonly kind: 'task';
      readonly key: string;
      readonly what: 'claim' | 'release';
      readonly state: string;
      readonly by: Actor;
    };

/** Everything that somebody or something may do with a case at rest; time passing is not among it. */
export function movesOf(play: Play): readonly Move[] {
  const { snapshot } = play;
  if (snapshot === null || snapshot.status === 'closed') return [];
  return [...actionsOf(play), ...signalsOf(play), ...answersOf(play), ...tasksOf(play)];
}

/** Actions that a person has the role for and whose guard cannot hold now: taking one is refused. */
export function blockedActionsOf(play: Play): readonly Move[] {
  return actionsOf(play, (offer) => !offer.available && offer.explanation !== null);
}

function actionsOf(play: Play, isMeant = (offer: Offer) => offer.available): Move[] {
  const { machine, snapshot, now } = play;
  if (snapshot === null || snapshot.status === 'closed') return [];
  return people(play).flatMap((by) => {
    const who = principalOf(by);
    const payload = { type: 'recount' } as const;
    const event = { type: payload.type, payload, at: now, by: who, ids: '' };
    return offeredActions(machine, snapshot, who, now, play.context(snapshot, event))
      .filter(isMeant)
      .map(({ action }): Move => {
        const key = `action ${action.id} ${by.role} ${by.unitKind}`;
        return { kind: 'action', key, action, by };
      });
  });
}

/** One holder of each role at a unit of each kind that may have it. */
export function people({ machine }: Play): readonly Actor[] {
  return ordered(machine.bundle.roles).flatMap((role) =>
    role.unitKinds.map((unitKind) => ({ role: role.id, unitKind })),
  );
}

export function principalOf({ role, unitKind, name }: Actor): Principal {
  return {
    id: name ?? `${role}-${unitKind}`,
    roles: [{ role, unit: inventedUnit(unitKind as UnitKind) }],
  };
}

/** The signals that something waits for now. */
function signalsOf({ machine, snapshot }: Play): Move[] {
  const active = new Set(
    (snapshot?.branches ?? []).flatMap((branch) => [...activeStates(branch.value)]),
  );
  const awaited = machine.flow.routes.flatMap(({ on, from }) =>
    on.type === 'signal' && active.has(from) ? [on.signal] : [],
  );
  return [...new Set(awaited)].map((signal) => ({
    kind: 'signal',
    key: `signal ${signal}`,
    signal,
  }));
}

function answersOf({ snapshot }: Play): Move[] {
  return (snapshot?.pending ?? []).flatMap(({ state, status }) => {
    const ways =
      status === 'incident' ? (['done', 'retry', 'skip'] as const) : (['done', 'failed'] as const);
    return ways.map((what): Move => {
      return { kind: 'answer', key: `${what} ${state}`, what, state };
    });
  });
}

/** Claims of tasks that nobody has, and releases by who has them. */
function tasksOf({ snapshot }: Play): Move[] {
  return (snapshot?.tasks ?? []).flatMap(({ state, role, unit, assignee }) => {
    const unitKind = kindOfInvented(unit);
    if (unitKind === null) return [];
    const what = assignee === null ? 'claim' : 'release';
    const by = { role, unitKind };
    return [{ kind: 'task', key: `${what} ${state}`, what, state, by } as const];
  });
}
