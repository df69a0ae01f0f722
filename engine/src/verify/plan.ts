import type { Instant } from '../calendar/index.ts';
import type { UnitKind } from '../document/primitives.ts';
import type { JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { activeStates } from '../machine/state-tree.ts';
import { inventedUnit } from '../scenario/invented-city.ts';
import type { EventPayload, Principal } from '../step/event.ts';
import type { Branch, Snapshot } from '../step/snapshot.ts';
import { isJointHere, returnsFrom } from './joint-work.ts';
import type { Model, Place } from './model.ts';
import { partiesAtStart, partyPlans } from './parties.ts';
import { watched } from './people.ts';

/** What happens next, told so that it can be done to any case that stands at the same place. */
export type Plan =
  | {
      readonly type: 'start';
      readonly unitKind: UnitKind;
      readonly parties: Readonly<Record<string, number>>;
      readonly by: Actor;
      readonly fixed: Fixed;
    }
  | {
      readonly type: 'action';
      readonly action: string;
      readonly state: string;
      /** Where several branches stand at it: the place of the one that is meant among all. */
      readonly branch: number | null;
      /**
       * Of joint work, `answer`: it is one person's answer, the case stays; `outcome`: others have
       * answered before, and that is what they decide.
       */
      readonly part: 'whole' | 'answer' | 'outcome';
      readonly by: Actor;
      readonly fixed: Fixed;
    }
  /** Joint work hands the case back. */
  | { readonly type: 'return'; readonly to: string; readonly state: string; readonly by: Actor }
  | {
      readonly type: 'timer';
      readonly purpose: Snapshot['timers'][number]['purpose'];
      readonly of: string;
    }
  /** `early`: nothing waits for it yet; what it reports and the limits that it starts hold at once. */
  | {
      readonly type: 'signal';
      readonly signal: string;
      readonly early: boolean;
      readonly fixed: Fixed;
    }
  /** A party joins or leaves, where rules look at how many there are. */
  | { readonly type: 'party'; readonly what: 'add-party' | 'remove-party'; readonly role: string }
  /** A document that starts a clock is served. */
  | {
      readonly type: 'served';
      readonly document: string;
      readonly to: string;
      readonly by: Actor;
    }
  | {
      readonly type: 'answer';
      readonly answer: 'done' | 'failed' | 'retry' | 'skip';
      readonly state: string;
      readonly fixed: Fixed;
    }
  /** A child case has closed like this; null: it could not be opened. */
  | {
      readonly type: 'child';
      readonly state: string;
      readonly end: ChildEnd | null;
      readonly fixed: Fixed;
    };

interface ChildEnd {
  readonly outcome: string;
  readonly result: 'success' | 'failure' | 'neutral';
}

interface Actor {
  readonly person: string;
  readonly roles: readonly string[];
}

/** The fields entered that date something, by their atom; null: left as it is. */
type Fixed = ReadonlyMap<string, number | null>;

const machineActor: Principal = { id: 'machine', roles: [] };

export function startPlans(model: Model): Plan[] {
  const { flow } = model.machine;
  const fields = fieldsOf(model, flow.start.form);
  return flow.start.unitKinds.flatMap((unitKind) =>
    partiesAtStart(model).flatMap((parties) =>
      actors(model, flow.start.roles).flatMap((by) =>
        fixedOf(model, fields).map(
          (fixed): Plan => ({ type: 'start', unitKind, parties, by, fixed }),
        ),
      ),
    ),
  );
}

function fieldsOf({ machine }: Model, form: string | undefined): readonly string[] {
  const own = machine.flow.forms.filter(({ id }) => id === form);
  return own.flatMap(({ items }) => items.map(({ field }) => field));
}

/** Everything that may happen to a case at rest. */
export function plansFor(model: Model, snapshot: Snapshot): Plan[] {
  if (snapshot.status === 'closed') return [];
  const { machine } = model;
  const active = activeIn(snapshot);
  const plans: Plan[] = [];
  for (const action of machine.flow.actions) {
    if (!active.has(action.from)) continue;
    const roles = action.roles ?? [
      ...new Set(
        snapshot.tasks
          .filter(({ state }) => liesIn(machine, state, action.from))
          .map(({ role }) => role),
      ),
    ];
    const fields = fieldsOf(model, action.form);
    const about = { type: 'action', action: action.id, state: action.from } as const;
    for (const by of actors(model, roles)) {
      for (const branch of branchesAt(snapshot, action.from)) {
        const isJoint = isJointHere(machine, snapshot, branch);
        const part = isJoint ? 'answer' : 'whole';
        for (const fixed of fixedOf(model, fields)) {
          plans.push({ ...about, branch, part, by, fixed });
        }
        if (isJoint) plans.push({ ...about, branch, part: 'outcome', by, fixed: nothing });
      }
    }
  }
  for (const { state, to, role } of returnsFrom(machine, active)) {
    for (const by of actors(model, [role])) plans.push({ type: 'return', state, to, by });
  }
  for (const timer of snapshot.timers) {
    // Warnings, consequences of lateness and obligations move no case.
    if (!['deadline', 'route', 'timeout'].includes(timer.purpose)) continue;
    plans.push({ type: 'timer', purpose: timer.purpose, of: subjectOf(snapshot, timer.of) });
  }
  const awaited = machine.flow.routes.flatMap(({ on, from }) =>
    on.type === 'signal' && active.has(from) ? [on.signal] : [],
  );
  for (const signal of new Set([...awaited, ...earlySignals(model)])) {
    const early = !awaited.includes(signal);
    for (const fixed of fixedOf(model, [...model.reported])) {
      plans.push({ type: 'signal', signal, early, fixed });
    }
  }
  plans.push(...partyPlans(model, snapshot));
  for (const { id, starts } of machine.flow.deadlines) {
    if (starts.on !== 'service' || !model.clocks.has(id)) continue;
    const { document } = starts;
    const own = (machine.flow.documents ?? []).filter((one) => one.id === document);
    const roles = own.flatMap((one) => one.roles);
    for (const { id: to } of machine.flow.partyRoles.slice(0, 1)) {
      for (const by of actors(model, roles)) plans.push({ type: 'served', document, to, by });
    }
  }
  for (const { status, state } of snapshot.pending) {
    const about = machine.states.get(state);
    if (status === 'waiting' && about?.kind === 'subflow') {
      const taken = about.output.map(({ field }) => field);
      for (const end of endsOf(machine, about.flow)) {
        // What the child does not have is taken away: nothing is left as it is.
        const all = fixedOf(model, taken).filter((one) => [...one.values()].every(isGiven));
        for (const fixed of all) plans.push({ type: 'child', state, end, fixed });
      }
      plans.push({ type: 'child', state, end: null, fixed: nothing });
      continue;
    }
    const answers =
      status === 'waiting' ? (['done', 'failed'] as const) : (['retry', 'skip'] as const);
    for (const answer of answers) {
      const reported = answer === 'done' ? [...model.reported] : [];
      for (const fixed of fixedOf(model, reported)) {
        plans.push({ type: 'answer', answer, state, fixed });
      }
    }
  }
  return plans;
}

/** Signals that do something though nothing waits for them: they report values, or start limits. */
function earlySignals({ machine, reported, clocks }: Model): string[] {
  const { signals, deadlines } = machine.flow;
  const starts = (signal: string) =>
    deadlines.some(
      (one) => one.starts.on === 'signal' && one.starts.signal === signal && clocks.has(one.id),
    );
  return signals
    .filter(({ unawaited = 'keep' }) => unawaited === 'keep')
    .flatMap(({ id }) => (reported.size > 0 || starts(id) ? [id] : []));
}

/** The states that a case is in, those around them included. */
export function activeIn(snapshot: Snapshot): ReadonlySet<string> {
  const found = new Set<string>();
  for (const branch of snapshot.branches) {
    if ('status' in branch && branch.status !== 'active') continue;
    for (const state of activeStates(branch.value)) found.add(state);
    if ('root' in branch && typeof branch.root === 'string') found.add(branch.root);
  }
  return found;
}

/** The branches that stand at a state; null where there is but one, which need not be named. */
function branchesAt({ branches }: Snapshot, state: string): (number | null)[] {
  const found = [...branches.keys()].filter((index) => {
    const branch = branches[index];
    return (
      branch?.status === 'active' &&
      (branch.root === state || activeStates(branch.value).includes(state))
    );
  });
  return found.length > 1 ? found : [null];
}

/** How cases of a flow may end, each once. */
function endsOf({ bundle }: Machine, flow: string): ChildEnd[] {
  const own = bundle.flows.filter(({ id }) => id === flow);
  const ends = own
    .flatMap(({ states }) => states)
    .flatMap((state): [string, ChildEnd][] =>
      state.kind === 'final'
        ? [[state.outcome, { outcome: state.outcome, result: state.result }]]
        : [],
    );
  return [...new Map(ends).values()];
}

function liesIn({ parents }: Machine, state: string, outer: string): boolean {
  for (let at: string | null = state; at !== null; at = parents.get(at) ?? null) {
    if (at === outer) return true;
  }
  return false;
}

/** The route, deadline or state that an alarm is about. */
function subjectOf(snapshot: Snapshot, of: string): string {
  return (
    snapshot.deadlines.find(({ id }) => id === of)?.deadline ??
    snapshot.pending.find(({ correlation }) => correlation === of)?.state ??
    of
  );
}

/** The event of a plan for a case that stands where it was made; null where it cannot happen. */
export function payloadOf(plan: Plan, snapshot: Snapshot, values: JsonObject): EventPayload | null {
  switch (plan.type) {
    case 'served':
      return { type: 'served', document: plan.document, to: plan.to, method: 'direct' };
    case 'start':
      return null;
    case 'action':
      return {
        type: 'action',
        action: plan.action,
        values,
        reason: 'reason',
        ...(plan.branch === null ? {} : { branch: (snapshot.branches[plan.branch] as Branch).id }),
      };
    case 'timer': {
      const timer = snapshot.timers.find(
        ({ purpose, of }) => purpose === plan.purpose && subjectOf(snapshot, of) === plan.of,
      );
      return timer === undefined ? null : { type: 'timer', timer: timer.id };
    }
    case 'signal':
      return {
        type: 'signal',
        signal: plan.signal,
        payload: {},
        ...(Object.keys(values).length > 0 ? { values } : {}),
      };
    case 'return':
      return { type: 'jump', to: plan.to, reason: 'reason' };
    case 'party':
      return plan.what === 'add-party'
        ? { type: plan.what, role: plan.role, party: 'party' }
        : { type: plan.what, role: plan.role, party: 'party', reason: 'reason' };
    case 'child': {
      const pending = snapshot.pending.find(({ state }) => state === plan.state);
      if (pending === undefined) return null;
      const { correlation } = pending;
      if (plan.end === null) return { type: 'child-failed', correlation, reason: 'reason' };
      return { type: 'child-closed', correlation, ...plan.end, values };
    }
    case 'answer': {
      const pending = snapshot.pending.find(({ state }) => state === plan.state);
      if (pending === undefined) return null;
      const { correlation } = pending;
      if (plan.answer === 'done') return { type: 'done', correlation, values };
      if (plan.answer === 'retry') return { type: 'retry', correlation };
      return { type: plan.answer, correlation, reason: 'reason' };
    }
  }
}

/** When an event happens: a minute after the last, an alarm not before its time. */
export function instantOf(payload: EventPayload, snapshot: Snapshot, next: Instant): Instant {
  if (payload.type !== 'timer') return next;
  const dueAt = snapshot.timers.find(({ id }) => id === payload.timer)?.dueAt ?? next;
  return dueAt > next ? dueAt : next;
}

export function principalOf(plan: Plan, machine: Machine): Principal {
  if (!('by' in plan)) return machineActor;
  const { person, roles } = plan.by;
  return {
    id: person,
    roles: roles.flatMap((role) =>
      (machine.roles.get(role)?.unitKinds ?? []).map((kind) => ({
        role,
        unit: inventedUnit(kind),
      })),
    ),
  };
}

/** One of each kind where rules look at who acts, else anyone with any of the roles. */
function actors(model: Model, roles: readonly string[]): Actor[] {
  if (roles.length === 0) return [];
  if (!model.readsActor) return [{ person: watched, roles }];
  const read = rolesRead(model);
  const each =
    read === null
      ? [roles]
      : roles.flatMap((role) =>
          partsOf(read.slice(0, mostRoles)).map((more) => [...new Set([role, ...more])]),
        );
  return model.people.people.flatMap((person) => each.map((one) => ({ person, roles: one })));
}

/** Roles that rules look for in who acts; null where none looks. */
export function rolesRead({ read, writes, machine }: Model): readonly string[] | null {
  const leaves = [...read, ...writes].filter(({ facts }) => facts.includes('actor.roles'));
  if (leaves.length === 0) return null;
  const named = leaves.flatMap(({ constants }) =>
    constants.filter((one): one is string => typeof one === 'string' && machine.roles.has(one)),
  );
  return [...new Set(named)];
}

/** Roles besides their own that people have at once at most, where rules look at them. */
export const mostRoles = 3;

function partsOf(list: readonly string[]): readonly (readonly string[])[] {
  let all: (readonly string[])[] = [[]];
  for (const one of list) all = [...all, ...all.map((part) => [...part, one])];
  return all;
}

const nothing: Fixed = new Map();

function isGiven(atom: number | null): boolean {
  return atom !== null;
}

function fixedOf(model: Model, fields: readonly string[]): Fixed[] {
  let all: [string, number | null][][] = [[]];
  for (const field of fields) {
    if (!model.dating.has(field)) continue;
    const { domain } = model.fields.get(field) as Place;
    const choices = [null, ...domain.atoms.keys()];
    all = all.flatMap((before) =>
      choices.map((atom): [string, number | null][] => [...before, [field, atom]]),
    );
  }
  return all.map((one) => new Map(one));
}
