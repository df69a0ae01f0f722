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
    const { machine, snapshot, data } = this;
    const next = addMs(this.at, 60_000);
    const ids = `example-${this.example.length + 1}`;
    const by = principalOf(plan, machine);
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
    const values = plan.type === 'action' ? filled(machine.actions.get(plan.action)?.form) : wanted;
    const payload = payloadOf(plan, snapshot, values);
    if (payload === null) return null;
    return { type: payload.type, payload, at: instantOf(payload, snapshot, next), by, ids };
  }
}
