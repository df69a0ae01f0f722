import { type Calendar, type Instant, instantAt } from '../calendar/index.ts';
import { holdsBranches } from '../document/branch-roots.ts';
import type { JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { leafOf } from '../machine/state-tree.ts';
import type { Observation } from '../simulation/observation.ts';
import { answering } from '../step/answering.ts';
import type { StepContext } from '../step/context.ts';
import type { Effect } from '../step/effect.ts';
import type { EventPayload, Principal, StartEvent, StepEvent } from '../step/event.ts';
import type { StepOutcome, StepRecord } from '../step/outcome.ts';
import { questionsFor } from '../step/questions.ts';
import { refuse } from '../step/refuse.ts';
import type { StoredStep } from '../step/replay-case.ts';
import type { Snapshot, Timer } from '../step/snapshot.ts';
import { answerFromCity, answerOf, inventedUnit } from './invented-city.ts';
import type { Scenario } from './scenario.ts';

/** Timers that may go off between two steps before the scenario is taken to go in a circle. */
const mostTimers = 2_000;

export const machinePrincipal: Principal = { id: 'machine', roles: [] };

/** One case played in virtual time: alarms go off when their time comes, in order. */
export class Play {
  readonly machine: Machine;
  readonly calendar: Calendar;
  entered: ReadonlySet<string> = new Set();
  records: readonly StepRecord[] = [];
  /** Every step with what it was told, so that `replayCase` comes to the same snapshot. */
  stored: readonly StoredStep[] = [];
  /** Since the last step of the scenario, those of alarms that went off on the way to it included. */
  effects: readonly Effect[] = [];
  data: JsonObject = {};
  snapshot: Snapshot | null = null;
  now: Instant = '';
  private readonly id: string;
  private readonly observation: Observation | null;
  private steps = 0;

  /** `id` opens the ids of all steps; `observation`, where there is one, is told what the case goes through. */
  constructor(machine: Machine, calendar: Calendar, id: string, observation: Observation | null) {
    this.machine = machine;
    this.calendar = calendar;
    this.id = id;
    this.observation = observation;
  }

  /** The same case once more, to be played on in another way. */
  fork(observation: Observation | null): Play {
    const other = new Play(this.machine, this.calendar, this.id, observation);
    other.entered = this.entered;
    other.records = this.records;
    other.stored = this.stored;
    other.effects = this.effects;
    other.data = this.data;
    other.snapshot = this.snapshot;
    other.now = this.now;
    other.steps = this.steps;
    return other;
  }

  /** `2026-03-02 09:30` in the bundle's zone; without a time 09:00. */
  instantOf(when: string): Instant {
    const [date = '', time = '09:00'] = when.split(' ');
    return instantAt(date, time, this.calendar.zone);
  }

  start(event: Omit<StartEvent, 'ids'>): StepOutcome {
    this.now = event.at;
    const full = { ...event, ids: this.nextId() };
    const { form } = this.machine.flow.start;
    this.observation?.sawForm(form, full.values, this.data);
    return this.take(null, full);
  }

  step(payload: EventPayload, by: Principal): StepOutcome {
    const snapshot = this.opened;
    const event = { type: payload.type, payload, at: this.now, by, ids: this.nextId() };
    if (payload.type === 'action') {
      const form = this.machine.actions.get(payload.action)?.form;
      if (form !== undefined) this.observation?.sawForm(form, payload.values, this.data);
    }
    return this.take(snapshot, event);
  }

  private take(snapshot: Snapshot | null, event: StepEvent | StartEvent): StepOutcome {
    const { data, calendar } = this;
    const answered = answering(this.watched, snapshot, event, { data, calendar }, answerOf);
    const { outcome, directory } = answered;
    return this.keep(outcome, event, { data, calendar, directory });
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

  /** The case as it stands. @throws EngineError ENGINE_HISTORY_UNREADABLE before it was opened. */
  get opened(): Snapshot {
    if (this.snapshot === null) throw refuse('ENGINE_HISTORY_UNREADABLE', { got: 'no case' });
    return this.snapshot;
  }

  leaves(): string[] {
    return (this.snapshot?.branches ?? [])
      .filter(({ status }) => status === 'active')
      .map(({ value }) => leafOf(value))
      .filter((leaf) => !holdsBranches(this.machine.states.get(leaf)?.kind));
  }

  context(snapshot: Snapshot | null, event: StepEvent | StartEvent): StepContext {
    const directory = answerFromCity(questionsFor(this.machine, snapshot, event));
    return { data: this.data, calendar: this.calendar, directory };
  }

  private get watched(): Machine {
    return this.observation?.machine ?? this.machine;
  }

  private nextId(): string {
    this.steps += 1;
    return `${this.id}-${this.steps}`;
  }

  /** The alarm that goes off first; of those due at once, the one that was set first. */
  nextTimer(): Timer | null {
    return this.opened.timers.reduce<Timer | null>(
      (first, timer) => (first === null || timer.dueAt < first.dueAt ? timer : first),
      null,
    );
  }

  private keep(
    outcome: StepOutcome,
    event: StartEvent | StepEvent,
    context: StepContext,
  ): StepOutcome {
    if (outcome.outcome !== 'stepped') return outcome;
    const { snapshot, changes, effects, record } = outcome;
    this.snapshot = snapshot;
    this.records = [...this.records, record];
    this.stored = [...this.stored, { event, context }];
    this.effects = [...this.effects, ...effects];
    const entered = record.entries.flatMap((one) => (one.type === 'entered' ? [one.state] : []));
    this.entered = new Set([...this.entered, ...entered]);
    this.observation?.sawRecord(record);
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
