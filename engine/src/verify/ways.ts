import { addMs, type Calendar, type Instant, instantAt, localDateOf } from '../calendar/index.ts';
import type { Form } from '../document/fields.ts';
import type { Flow } from '../document/flow.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { EngineCode } from '../problem/codes.ts';
import { inventedUnit, kindOfInvented } from '../scenario/invented-city.ts';
import type { RecordEntry, StepOutcome } from '../step/outcome.ts';
import type { Snapshot } from '../step/snapshot.ts';
import { apartFrom, handled } from './joint-work.ts';
import type { Model } from './model.ts';
import type { Operation } from './operation.ts';
import { type Asked, Oracle } from './oracle.ts';
import { watched } from './people.ts';
import { type Stand, standOf, stateOf } from './place.ts';
import { instantOf, type Plan, payloadOf, plansFor, principalOf, startPlans } from './plan.ts';
import { take } from './take.ts';

/** One way in which an event may come out: what it does to the values, and where the case stands then. */
export interface Way {
  readonly plan: Plan;
  readonly operations: readonly Operation[];
  /** Null where the step is refused. */
  readonly to: Stand | null;
  readonly refused: EngineCode | null;
  readonly closed: 'success' | 'failure' | 'neutral' | null;
  readonly facts: JsonObject;
}

/** Ways in which the rules of one step may come out that are looked at. */
const mostWays = 512;

export const beginning = '2026-03-02';
const minuteMs = 60_000;

/** Tells every way in which things may go on, by letting the engine step with rules that are told. */
export class Ways {
  /** Whether some step had more ways than are looked at. */
  cut = false;
  private readonly model: Model;
  private readonly calendar: Calendar;
  private readonly oracle: Oracle;
  private steps = 0;

  constructor(model: Model, calendar: Calendar) {
    this.model = model;
    this.calendar = calendar;
    this.oracle = new Oracle(model);
  }

  ofStart(): Way[] {
    return startPlans(this.model).flatMap((plan) => this.follow(plan, null));
  }

  from(stand: Stand): Way[] {
    return plansFor(this.model, stand.snapshot).flatMap((plan) => this.follow(plan, stand));
  }

  private follow(plan: Plan, stand: Stand | null): Way[] {
    const found: Way[] = [];
    const { machine } = this.oracle;
    const before = stand ?? this.nothing();
    const next = addMs(before.at, minuteMs);
    const today = localDateOf(next, this.calendar.zone);
    const entered = this.enteredOf(plan, today);
    this.steps += 1;
    const ids = `v${this.steps}`;
    const by = principalOf(plan, machine);
    let at: Instant = next;
    const again = () => this.oracle.again();
    const step = (): StepOutcome => {
      if (plan.type === 'start') {
        const { unitKind, parties } = plan;
        const unit = inventedUnit(unitKind);
        const event = { at, by, ids, unit, values: entered, parties };
        return take(machine, null, event, { data: {}, calendar: this.calendar }, again).outcome;
      }
      const payload = payloadOf(plan, before.snapshot, entered) ?? { type: 'recount' as const };
      at = instantOf(payload, before.snapshot, next);
      const event = { type: payload.type, payload, at, by, ids };
      const context = { data: before.data, calendar: this.calendar };
      return take(machine, before.snapshot, event, context, again).outcome;
    };
    const whole = this.oracle.everyWay(
      step,
      (outcome, asked) => {
        const way = this.wayOf(plan, before, outcome, asked, at);
        if (way !== null) found.push(way);
      },
      mostWays,
    );
    if (!whole) this.cut = true;
    const isAnswer = plan.type === 'action' && plan.part === 'answer';
    return isAnswer && stand !== null ? this.answered(plan, stand, found) : found;
  }

  /** What was entered and checked before anything was left; whose answer it was is remembered. */
  private answered(
    plan: Extract<Plan, { type: 'action' }>,
    stand: Stand,
    taken: readonly Way[],
  ): Way[] {
    const way = taken.find(({ refused }) => refused === null);
    if (way === undefined) return [];
    const own = this.model.guards.get(plan.action);
    const end = way.operations.findIndex(({ kind }) => kind === 'passed');
    const before = way.operations
      .slice(0, end)
      .filter((one) => one.kind !== 'guard' || one.condition === own);
    const isWatched = plan.by.person === watched;
    const did = isWatched
      ? this.marks(({ kind, by }) => kind === 'did' && by.has(plan.action))
      : [];
    const operations = [...this.bars(plan), ...before, ...did];
    const facts = this.factsAt(stand, plan);
    return [{ plan, operations, to: stand, refused: null, closed: null, facts }];
  }

  /** Who handled a state that is kept apart does not answer here. */
  private bars(plan: Extract<Plan, { type: 'action' }>): Operation[] {
    if (plan.by.person !== watched) return [];
    return apartFrom(this.model.machine, plan.action).flatMap((state): Operation[] => {
      const monitor = this.model.monitors.find(({ property }) => property === handled(state));
      return monitor === undefined ? [] : [{ kind: 'barred', variable: monitor.variable }];
    });
  }

  private nothing(): Stand {
    const at = instantAt(beginning, '09:00', this.calendar.zone);
    const atoms = new Map([...this.model.dating].map((field): [string, number] => [field, 0]));
    return { key: '', snapshot: {} as Snapshot, data: {}, atoms, at };
  }

  private enteredOf(plan: Plan, today: string): JsonObject {
    if (!('fixed' in plan)) return {};
    const values: Record<string, Json> = {};
    const state = plan.type === 'child' ? this.model.machine.states.get(plan.state) : undefined;
    const output = state?.kind === 'subflow' ? state.output : [];
    for (const [field, atom] of plan.fixed) {
      if (atom === null) continue;
      const name = output.find((one) => one.field === field)?.from ?? field;
      values[name] = this.model.fields.get(field)?.domain.atoms[atom]?.values(today)[0] ?? null;
    }
    return values;
  }

  private wayOf(
    plan: Plan,
    before: Stand,
    outcome: StepOutcome,
    asked: readonly Asked[],
    at: Instant,
  ): Way | null {
    const start = entering(this.model, plan);
    if (outcome.outcome !== 'stepped') {
      const code = outcome.outcome === 'refused' ? outcome.problems[0].code : null;
      const operations = [...start, ...asked.flatMap((one) => this.askedOperations(one))];
      return { plan, operations, to: null, refused: code, closed: null, facts: {} };
    }
    const { record, snapshot, changes } = outcome;
    const operations = [...start, ...this.operationsOf(plan, record.entries, asked)];
    const data: Record<string, Json> = { ...before.data };
    for (const { field, value } of changes) {
      if (value === null) delete data[field];
      else if (this.model.dating.has(field)) data[field] = value;
    }
    const atoms = new Map(before.atoms);
    for (const one of operations) {
      if (one.kind === 'enter' || one.kind === 'report') {
        for (const [field, atom] of one.fixed) if (atom !== null) atoms.set(field, atom);
      }
      if (one.kind === 'assign' && one.atom !== null) atoms.set(one.field, one.atom);
    }
    // Kept until it is waited for, it is as good as one that comes just then.
    const isEarly = plan.type === 'signal' && plan.early;
    const rested = isEarly ? { ...snapshot, inbox: before.snapshot.inbox } : snapshot;
    const to = standOf(this.model, rested, data, atoms, at);
    return {
      plan,
      operations,
      to,
      refused: null,
      closed: snapshot.outcome?.result ?? null,
      facts: this.factsAt(to, plan),
    };
  }

  /** What is known of a case at rest besides its values. */
  private factsAt({ snapshot, data, at }: Stand, plan: Plan): JsonObject {
    const { machine } = this.model;
    const by = principalOf(plan, machine);
    return {
      data,
      param: machine.parameters,
      case: {
        unit: snapshot.unit,
        'unit-kind': kindOfInvented(snapshot.unit),
        state: stateOf(snapshot),
        'opened-on': localDateOf(snapshot.happenedAt, this.calendar.zone),
        today: localDateOf(at, this.calendar.zone),
        noun: machine.flow.noun['zh-CN'],
        parties: snapshot.parties,
      },
      actor: { id: by.id, roles: by.roles.map(({ role }) => role) },
    };
  }

  /** What was asked and what was done, in the order in which it happened. */
  private operationsOf(
    plan: Plan,
    entries: readonly RecordEntry[],
    asked: readonly Asked[],
  ): Operation[] {
    const found: Operation[] = [];
    const waiting = [...asked];
    let passed = 0;
    const take = (until: (one: Asked) => boolean) => {
      for (let next = waiting[0]; next !== undefined && !until(next); next = waiting[0]) {
        waiting.shift();
        found.push(...this.askedOperations(next));
      }
    };
    if (plan.type === 'start') found.push(...this.marks((one) => one.unit === plan.unitKind));
    for (const entry of entries) {
      if (entry.type === 'took' || entry.type === 'entered') {
        const id = entry.type === 'took' ? entry.transition : entry.state;
        const counts = entry.type === 'entered' || entry.kind === 'action';
        take((one) => one.passed > passed || (one.ask === 'value' && this.ownerOf(one) === id));
        found.push(
          { kind: 'passed', id },
          ...this.countsOf(entry.type, id),
          ...this.marksBy(entry.type, id, plan),
        );
        if (counts) passed += 1;
      } else if (entry.type === 'moved') {
        const kind = kindOfInvented(entry.toUnit);
        found.push(...this.marks((one) => one.unit !== null && one.unit === kind));
      } else if (entry.type === 'clock' && entry.what === 'extended') {
        const count = this.model.extensions.get(entry.deadline);
        if (count !== undefined) found.push({ kind: 'extend', count });
      }
    }
    take(() => false);
    return found;
  }

  private ownerOf(asked: Extract<Asked, { ask: 'value' }>): string | undefined {
    return this.model.setValues.get(asked.effect)?.owner;
  }

  private askedOperations(asked: Asked): Operation[] {
    const { model } = this;
    const { facts } = asked;
    switch (asked.ask) {
      case 'guard': {
        const condition = model.guards.get(asked.id);
        if (condition === undefined || asked.again) return [];
        return [{ kind: 'guard', condition, holds: asked.decision, facts }];
      }
      case 'value': {
        const set = model.setValues.get(asked.effect);
        if (set === undefined || !model.fields.has(set.field)) return [];
        return [
          { kind: 'assign', field: set.field, expression: set.expression, atom: asked.atom, facts },
        ];
      }
      case 'compute':
        return model.computed.map(({ field, expression }) => ({
          kind: 'assign',
          field,
          expression,
          atom: null,
          facts,
        }));
    }
  }

  private countsOf(type: 'took' | 'entered', id: string): Operation[] {
    const { counters, machine } = this.model;
    return machine.flow.counters.flatMap((counter): Operation[] => {
      const { counts } = counter;
      const isCounted =
        'action' in counts
          ? type === 'took' && counts.action === id
          : type === 'entered' && counts.state === id;
      const count = counters.get(counter.id);
      return isCounted && count !== undefined ? [{ kind: 'count', count }] : [];
    });
  }

  private marksBy(type: 'took' | 'entered', id: string, plan: Plan): Operation[] {
    const person = 'by' in plan ? plan.by.person : null;
    return this.model.monitors.flatMap((monitor): Operation[] => {
      if (monitor.kind === 'did') {
        const isTaken = plan.type !== 'action' || plan.part !== 'outcome';
        const isDeed = type === 'took' && monitor.by.has(id) && person === watched && isTaken;
        return isDeed ? [{ kind: 'mark', variable: monitor.variable, to: 1 }] : [];
      }
      if (type === 'entered' && monitor.until.has(id)) {
        return [{ kind: 'mark', variable: monitor.variable, to: 0 }];
      }
      return monitor.by.has(id) ? [{ kind: 'mark', variable: monitor.variable, to: 1 }] : [];
    });
  }

  private marks(concerns: (monitor: Model['monitors'][number]) => boolean): Operation[] {
    return this.model.monitors
      .filter(concerns)
      .map(({ variable }) => ({ kind: 'mark', variable, to: 1 }));
  }
}

function entering(model: Model, plan: Plan): Operation[] {
  const { flow } = model.machine;
  if (plan.type === 'signal' || (plan.type === 'answer' && plan.answer === 'done'))
    return [{ kind: 'report', fields: [...model.reported], fixed: plan.fixed }];
  if (plan.type === 'child') {
    const state = flow.states.find(({ id }) => id === plan.state);
    if (plan.end === null || state?.kind !== 'subflow') return [];
    return [{ kind: 'report', fields: state.output.map(({ field }) => field), fixed: plan.fixed }];
  }
  const form = formOf(flow, plan);
  return form === undefined || !('fixed' in plan)
    ? []
    : [{ kind: 'enter', form, fixed: plan.fixed }];
}

/** The form that is filled in; null: an action without one; undefined: nothing is entered. */
function formOf(flow: Flow, plan: Plan): Form | null | undefined {
  if (plan.type !== 'start' && plan.type !== 'action') return undefined;
  if (plan.type === 'action' && plan.part === 'outcome') return undefined;
  const id =
    plan.type === 'start'
      ? flow.start.form
      : flow.actions.find((one) => one.id === plan.action)?.form;
  return flow.forms.find((one) => one.id === id) ?? null;
}
