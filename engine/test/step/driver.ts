import { expect } from 'vitest';
import type { Calendar } from '../../src/calendar/index.ts';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import type { JsonObject } from '../../src/json/json.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { leafOf } from '../../src/machine/state-tree.ts';
import type { StepContext } from '../../src/step/context.ts';
import type { Answer, Question } from '../../src/step/directory.ts';
import type { EventPayload, Principal, StartEvent, StepEvent } from '../../src/step/event.ts';
import type { StepOutcome } from '../../src/step/outcome.ts';
import { questionsFor } from '../../src/step/questions.ts';
import type { Snapshot } from '../../src/step/snapshot.ts';
import { startCase } from '../../src/step/start-case.ts';
import { stepCase } from '../../src/step/step-case.ts';

/** One chain of units, from the city down to a grid. */
export const chain = ['city', 'district', 'street', 'community', 'grid'] as const;

/** Answers every question from the chain; a unit's id is `the-<kind>`. */
export function answer(questions: readonly Question[]): Answer[] {
  return questions.map((question) => {
    if (question.ask !== 'unit-kind' && question.ask !== 'unit-at') return { question, answer: [] };
    const level = chain.findIndex((kind) => `the-${kind}` === question.unit);
    if (question.ask === 'unit-kind') return { question, answer: chain[level] ?? null };
    const asked = (chain as readonly string[]).indexOf(question.kind);
    return { question, answer: asked >= 0 && asked <= level ? `the-${question.kind}` : null };
  });
}

export const worker: Principal = { id: 'wang', roles: [{ role: 'worker', unit: 'the-community' }] };
export const colleague: Principal = { id: 'li', roles: worker.roles };
export const chief: Principal = { id: 'zhao', roles: [{ role: 'chief', unit: 'the-street' }] };
export const nobody: Principal = { id: 'machine', roles: [] };

export type Stepped = Extract<StepOutcome, { outcome: 'stepped' }>;

export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Drives one case; every input is frozen, and every step is taken twice and compared. */
export class Driver {
  readonly machine: Machine;
  calendar: Calendar;
  /** The directory gives no answers. */
  silent = false;
  data: JsonObject = {};
  last: StepOutcome | null = null;
  readonly history: { event: StartEvent | StepEvent; context: StepContext }[] = [];
  private count = 0;
  private current: Snapshot | null = null;

  constructor(
    bundle: Bundle,
    years: Parameters<typeof makeCalendar>[1] = [],
    flow: string = 'small',
  ) {
    this.machine = compileFlow(frozen(bundle), flow);
    this.calendar = makeCalendar(bundle.calendar, years);
  }

  get snapshot(): Snapshot {
    if (this.current === null) throw new Error('the case was not started');
    return this.current;
  }

  start(
    at: string,
    values: JsonObject = {},
    more: Partial<Omit<StartEvent, 'at' | 'values'>> = {},
  ): StepOutcome {
    this.count += 1;
    const event: StartEvent = {
      at,
      by: worker,
      ids: `s${this.count}`,
      unit: 'the-community',
      values,
      parties: {},
      ...more,
    };
    const context = this.context(questionsFor(this.machine, null, event));
    return this.keep(startCase(this.machine, frozen(event), context), event, context);
  }

  step(at: string, payload: EventPayload, by: Principal = worker): StepOutcome {
    this.count += 1;
    const type = (payload as EventPayload | null)?.type ?? 'recount';
    const event: StepEvent = { type, payload, at, by, ids: `s${this.count}` };
    const context = this.context(questionsFor(this.machine, this.snapshot, event));
    const outcome = stepCase(this.machine, this.snapshot, frozen(event), context);
    return this.keep(outcome, event, context);
  }

  act(at: string, action: string, values: JsonObject = {}, by: Principal = worker): StepOutcome {
    return this.step(at, { type: 'action', action, values }, by);
  }

  /** Fires the earliest timer at its own time. */
  fireNext(): StepOutcome {
    const [next] = [...this.snapshot.timers].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    if (next === undefined) throw new Error('the case has no timer');
    return this.step(next.dueAt, { type: 'timer', timer: next.id }, nobody);
  }

  /** The same step once more, on the same frozen input. */
  private again(event: StartEvent | StepEvent, context: StepContext): StepOutcome {
    if ('unit' in event) return startCase(this.machine, event, context);
    return stepCase(this.machine, this.snapshot, event, context);
  }

  private context(questions: ReturnType<typeof questionsFor>): StepContext {
    const directory = frozen(this.silent ? [] : answer(questions));
    return { data: frozen(this.data), calendar: this.calendar, directory };
  }

  private keep(
    outcome: StepOutcome,
    event: StartEvent | StepEvent,
    context: StepContext,
  ): StepOutcome {
    this.last = outcome;
    expect(this.again(event, context)).toEqual(outcome);
    if (outcome.outcome === 'stepped') {
      this.current = frozen(outcome.snapshot);
      this.history.push({ event, context });
      const data: Record<string, unknown> = { ...this.data };
      for (const { field, value } of outcome.changes) {
        if (value === null) delete data[field];
        else data[field] = value;
      }
      this.data = data as JsonObject;
    }
    return outcome;
  }
}

export function codesOf(outcome: StepOutcome): string[] {
  return outcome.outcome === 'refused' ? outcome.problems.map((one) => one.code) : [];
}

export function enteredIn(outcome: StepOutcome | null): string[] {
  return entriesOf(outcome).flatMap((one) => (one.type === 'entered' ? [one.state] : []));
}

export function leftIn(outcome: StepOutcome | null): string[] {
  return entriesOf(outcome).flatMap((one) => (one.type === 'left' ? [one.state] : []));
}

export function entriesOf(outcome: StepOutcome | null): Stepped['record']['entries'] {
  return outcome?.outcome === 'stepped' ? outcome.record.entries : [];
}

/** The active leaf of each active branch, main first. */
export function leavesOf({ snapshot }: Driver): string[] {
  return snapshot.branches
    .filter(({ status }) => status === 'active')
    .map(({ value }) => leafOf(value));
}

/** What happened to clocks in a step, in order. */
export function clockEntries(outcome: StepOutcome | null): string[] {
  return entriesOf(outcome).flatMap((one) => (one.type === 'clock' ? [one.what] : []));
}

export function effectTypes(outcome: StepOutcome | null): string[] {
  return outcome?.outcome === 'stepped' ? outcome.effects.map((one) => one.type) : [];
}
