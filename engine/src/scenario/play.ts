import type { CalendarYear } from '../calendar/index.ts';
import { type Calendar, type Instant, instantAt, makeCalendar } from '../calendar/index.ts';
import type { Bundle } from '../document/bundle.ts';
import type { JsonObject } from '../json/json.ts';
import { compileFlow } from '../machine/compile-flow.ts';
import type { Machine } from '../machine/machine.ts';
import { leafOf } from '../machine/state-tree.ts';
import type { StepContext } from '../step/context.ts';
import type { Effect } from '../step/effect.ts';
import type { EventPayload, Principal, StartEvent, StepEvent } from '../step/event.ts';
import type { StepOutcome, StepRecord } from '../step/outcome.ts';
import { questionsFor } from '../step/questions.ts';
import { refuse } from '../step/refuse.ts';
import type { Snapshot, Timer } from '../step/snapshot.ts';
import { startCase } from '../step/start-case.ts';
import { stepCase } from '../step/step-case.ts';
import { answerFromCity, inventedUnit } from './invented-city.ts';
import type { Scenario } from './scenario.ts';

/** Timers that may go off between two steps before the scenario is taken to go in a circle. */
const mostTimers = 2_000;

export const machinePrincipal: Principal = { id: 'machine', roles: [] };

/** One case played in virtual time: alarms go off when their time comes, in order. */
export class Play {
  readonly machine: Machine;
  readonly calendar: Calendar;
  readonly entered = new Set<string>();
  readonly records: StepRecord[] = [];
  /** Since the last step of the scenario, those of alarms that went off on the way to it included. */
  effects: Effect[] = [];
  data: JsonObject = {};
  snapshot: Snapshot | null = null;
  now: Instant = '';
  private readonly id: string;
  private steps = 0;

  constructor(bundle: Bundle, scenario: Scenario, years: readonly CalendarYear[]) {
    this.machine = machineFor(bundle, scenario);
    this.calendar = makeCalendar(bundle.calendar, years);
    this.id = scenario.id;
  }

  /** `2026-03-02 09:30` in the bundle's zone; without a time 09:00. */
  instantOf(when: string): Instant {
    const [date = '', time = '09:00'] = when.split(' ');
    return instantAt(date, time, this.calendar.zone);
  }

  start(event: Omit<StartEvent, 'ids'>): StepOutcome {
    this.now = event.at;
    const full = { ...event, ids: this.nextId() };
    const context = this.context(null, full);
    return this.keep(startCase(this.machine, full, context));
  }

  step(payload: EventPayload, by: Principal): StepOutcome {
    const { snapshot } = this;
    if (snapshot === null) throw refuse('ENGINE_HISTORY_UNREADABLE', { got: 'no case' });
    const event = { type: payload.type, payload, at: this.now, by, ids: this.nextId() };
    return this.keep(stepCase(this.machine, snapshot, event, this.context(snapshot, event)));
  }

  /** Lets time pass; gives what an alarm was refused with, if one was. */
  passUntil(at: Instant): StepOutcome | null {
    for (let fired = 0; fired < mostTimers; fired += 1) {
      const next = this.nextTimer();
      if (next === null || next.dueAt > at) {
        this.now = at;
        return null;
      }
      if (next.dueAt > this.now) this.now = next.dueAt;
      const outcome = this.step({ type: 'timer', timer: next.id }, machinePrincipal);
      if (outcome.outcome === 'refused') return outcome;
    }
    throw refuse('ENGINE_STEP_ENDLESS', { limit: mostTimers });
  }

  leaves(): string[] {
    return (this.snapshot?.branches ?? []).map((branch) => leafOf(branch.value));
  }

  context(snapshot: Snapshot | null, event: StepEvent | StartEvent): StepContext {
    const directory = answerFromCity(questionsFor(this.machine, snapshot, event));
    return { data: this.data, calendar: this.calendar, directory };
  }

  private nextId(): string {
    this.steps += 1;
    return `${this.id}-${this.steps}`;
  }

  /** Of those due at once, the one that was set first. */
  private nextTimer(): Timer | null {
    const timers = this.snapshot?.timers ?? [];
    return timers.reduce<Timer | null>(
      (first, timer) => (first === null || timer.dueAt < first.dueAt ? timer : first),
      null,
    );
  }

  private keep(outcome: StepOutcome): StepOutcome {
    if (outcome.outcome === 'refused') return outcome;
    const { snapshot, changes, effects, record } = outcome;
    this.snapshot = snapshot;
    this.records.push(record);
    this.effects.push(...effects);
    for (const entry of record.entries) if (entry.type === 'entered') this.entered.add(entry.state);
    const values = new Map(Object.entries(this.data));
    for (const { field, value } of changes) {
      if (value === null) values.delete(field);
      else values.set(field, value);
    }
    this.data = Object.fromEntries(values);
    return outcome;
  }
}

export function actorOf(actor: Scenario['given']['by']): Principal {
  const { role, unitKind, name } = actor;
  const unit = inventedUnit(unitKind);
  return { id: name ?? `${role}-${unitKind}`, roles: [{ role, unit }] };
}

const machines = new WeakMap<Bundle, Map<string, Machine>>();

/** Compiled once for all scenarios of a bundle that play under its own parameters. */
function machineFor(bundle: Bundle, { flow, given }: Scenario): Machine {
  if (given.parameters !== undefined) {
    return compileFlow(withParameters(bundle, given.parameters), flow);
  }
  const known = machines.get(bundle) ?? new Map<string, Machine>();
  machines.set(bundle, known);
  const machine = known.get(flow) ?? compileFlow(bundle, flow);
  known.set(flow, machine);
  return machine;
}

function withParameters(bundle: Bundle, values: Readonly<Record<string, unknown>>): Bundle {
  const parameters = bundle.parameters.map((parameter) => {
    const value = Object.hasOwn(values, parameter.id) ? values[parameter.id] : undefined;
    return value === undefined
      ? parameter
      : { ...parameter, value: value as typeof parameter.value };
  });
  return { ...bundle, parameters };
}
