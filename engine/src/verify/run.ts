import { addMs, type Calendar, type Instant, instantAt, localDateOf } from '../calendar/index.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { Problem } from '../problem/problem.ts';
import { inventedUnit } from '../scenario/invented-city.ts';
import type { Directory } from '../step/directory.ts';
import type { StartEvent, StepEvent } from '../step/event.ts';
import type { StepRecord } from '../step/outcome.ts';
import type { Snapshot } from '../step/snapshot.ts';
import { fillForm } from './fill-form.ts';
import { instantOf, type Plan, payloadOf, principalOf } from './plan.ts';
import { take } from './take.ts';
import { beginning } from './ways.ts';

/** One event of an example, ready for `startCase` or `stepCase`, with the answers that it needs. */
export interface ExampleStep {
  readonly event: StartEvent | StepEvent;
  readonly directory: Directory;
}

export interface RunStep {
  readonly record: StepRecord;
  readonly snapshot: Snapshot;
  readonly data: JsonObject;
  readonly plan: Plan;
}

/** Answers of joint work that are given until it is taken to decide nothing. */
const mostAnswers = 20;

/** One case that is really stepped, event after event. */
export class Run {
  readonly machine: Machine;
  readonly steps: RunStep[] = [];
  readonly example: ExampleStep[] = [];
  snapshot: Snapshot | null = null;
  data: JsonObject = {};
  /** What the last event was refused with. */
  problems: readonly Problem[] = [];
  private readonly calendar: Calendar;
  private at: Instant;

  constructor(machine: Machine, calendar: Calendar) {
    this.machine = machine;
    this.calendar = calendar;
    this.at = instantAt(beginning, '09:00', calendar.zone);
  }

  get today(): string {
    return localDateOf(addMs(this.at, 60_000), this.calendar.zone);
  }

  /** Does what the plan says, with these values for the fields that matter. False: refused. */
  go(plan: Plan, wanted: JsonObject): boolean {
    const { machine, snapshot } = this;
    if (plan.type === 'return') return this.take(plan, wanted, this.holderOf(plan));
    if (plan.type !== 'action' || plan.part === 'whole' || snapshot === null) {
      return this.take(plan, wanted, principalOf(plan, machine));
    }
    const { state } = plan;
    if (plan.part === 'answer') return this.take(plan, wanted, this.holderOf(plan));
    const group = () => this.openSeats(state)[0]?.group ?? null;
    const first = group();
    // Everybody who is asked gives the same answer, until that is what is decided.
    for (let answers = 0; answers < mostAnswers; answers += 1) {
      const [seat] = this.openSeats(state);
      if (seat === undefined || seat.group !== first) return answers > 0;
      const { task } = seat;
      const id = task.assignee ?? `signer-${answers + 1}`;
      const by = { id, roles: [{ role: task.role, unit: task.unit }] };
      if (!this.take(plan, wanted, by)) return false;
    }
    return false;
  }

  /** Whoever is meant, or where each task is somebody's own, the first of them. */
  private holderOf(plan: Extract<Plan, { type: 'action' | 'return' }>): StepEvent['by'] {
    const meant = principalOf(plan, this.machine);
    const tasks = this.openSeats(plan.state).map(({ task }) => task);
    const isTheirs = tasks.some(({ assignee }) => assignee === null || assignee === meant.id);
    const [first] = tasks;
    if (isTheirs || first === undefined || first.assignee === null) return meant;
    return { id: first.assignee, roles: [{ role: first.role, unit: first.unit }] };
  }

  /** The open tasks of joint work in a state, each with the group that it is part of. */
  private openSeats(state: string) {
    const { tasks = [], groups = [] } = this.snapshot ?? {};
    return tasks.flatMap((task) => {
      const group = groups.find(
        ({ seats, left }) => left !== true && seats.some(({ id }) => id === task.id),
      );
      return task.state === state ? [{ task, group: group?.id ?? task.id }] : [];
    });
  }

  private take(plan: Plan, wanted: JsonObject, by: StepEvent['by']): boolean {
    const { machine, snapshot, data } = this;
    const next = addMs(this.at, 60_000);
    const ids = `example-${this.example.length + 1}`;
    const event = this.eventOf(plan, wanted, { next, ids, by });
    if (event === null) return false;
    const { outcome, directory } = take(machine, snapshot, event, {
      data,
      calendar: this.calendar,
    });
    this.example.push({ event, directory });
    if (outcome.outcome !== 'stepped') {
      this.problems = outcome.outcome === 'refused' ? outcome.problems : [];
      return false;
    }
    this.at = event.at;
    this.snapshot = outcome.snapshot;
    const values: Record<string, Json> = { ...data };
    for (const { field, value } of outcome.changes) {
      if (value === null) delete values[field];
      else values[field] = value;
    }
    this.data = values;
    this.steps.push({ record: outcome.record, snapshot: outcome.snapshot, data: values, plan });
    return true;
  }

  /** The case as it is now, for keeping while this one goes on. */
  copy(): Run {
    const copied = new Run(this.machine, this.calendar);
    copied.steps.push(...this.steps);
    copied.example.push(...this.example);
    copied.snapshot = this.snapshot;
    copied.data = this.data;
    return copied;
  }

  private eventOf(
    plan: Plan,
    wanted: JsonObject,
    frame: { readonly next: Instant; readonly ids: string; readonly by: StepEvent['by'] },
  ): StartEvent | StepEvent | null {
    const { machine, snapshot, data } = this;
    const { next, ids, by } = frame;
    const filled = (form: string | undefined) =>
      form === undefined ? {} : fillForm(machine, form, wanted, data, this.today);
    if (plan.type === 'start') {
      const { unitKind, parties } = plan;
      const values = filled(machine.flow.start.form);
      return { at: next, by, ids, unit: inventedUnit(unitKind), values, parties };
    }
    if (snapshot === null) return null;
    if (plan.type === 'return') {
      const seat = this.openSeats(plan.state)[0]?.task.id ?? '';
      const operation = { type: 'return' as const, seat, to: plan.to, reason: 'reason' };
      const payload = { type: 'task-operation' as const, task: seat, operation };
      return { type: payload.type, payload, at: next, by, ids };
    }
    const values = plan.type === 'action' ? filled(machine.actions.get(plan.action)?.form) : wanted;
    const payload = payloadOf(plan, snapshot, values);
    if (payload === null) return null;
    return { type: payload.type, payload, at: instantOf(payload, snapshot, next), by, ids };
  }
}
