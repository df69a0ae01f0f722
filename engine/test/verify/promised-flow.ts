import { expect } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import type { Property } from '../../src/document/properties.ts';
import type { Json, JsonObject } from '../../src/json/json.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import type { StepOutcome } from '../../src/step/outcome.ts';
import type { Snapshot } from '../../src/step/snapshot.ts';
import { startCase } from '../../src/step/start-case.ts';
import { stepCase } from '../../src/step/step-case.ts';
import type { VerifyFinding } from '../../src/verify/report.ts';
import { type VerifyOptions, verifyBundle } from '../../src/verify/verify-bundle.ts';
import { type SmallFlow, smallBundle, text } from '../step/small-bundle.ts';

type Statement = Property['property'];
type Example = NonNullable<VerifyFinding['example']>;

/** A small bundle whose flow promises these, by id. */
export function promising(
  flow: SmallFlow,
  promises: Readonly<Record<string, Statement>> = {},
): Bundle {
  const bundle = smallBundle(flow);
  const properties = Object.entries(promises).map(([id, property], index) => ({
    id,
    order: `a${index}`,
    title: text(id),
    property,
  }));
  const flows = bundle.flows.map((one) => ({ ...one, properties }));
  return { ...bundle, flows };
}

/** What is found out about a bundle without errors, by property id or subject. */
export function findingsOf(bundle: Bundle, options: VerifyOptions = {}) {
  const errors = checkBundle(bundle).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
  const report = verifyBundle(bundle, options);
  const [flow] = report.flows;
  const findings = flow?.findings ?? [];
  const about = (name: string): VerifyFinding => {
    const found = findings.find(
      ({ subject, element }) => subject === name || (subject === 'property' && element === name),
    );
    if (found === undefined) throw new TypeError(`nothing was found out about ${name}`);
    return found;
  };
  return { report, findings, about, bound: flow?.bound };
}

export interface Replayed {
  readonly outcomes: readonly StepOutcome[];
  readonly snapshot: Snapshot | null;
  readonly data: JsonObject;
  /** States entered, actions and routes taken, in order. */
  readonly passed: readonly string[];
  readonly people: ReadonlyMap<string, string>;
}

/** Steps an example by nothing but `startCase` and `stepCase`. */
export function replayed(bundle: Bundle, example: Example | null): Replayed {
  const machine = compileFlow(bundle, 'small');
  const calendar = makeCalendar(bundle.calendar, []);
  const outcomes: StepOutcome[] = [];
  const passed: string[] = [];
  const people = new Map<string, string>();
  let snapshot: Snapshot | null = null;
  let data: JsonObject = {};
  for (const { event, directory } of example ?? []) {
    const context = { data, calendar, directory };
    const outcome: StepOutcome =
      'unit' in event || snapshot === null
        ? startCase(machine, event as Parameters<typeof startCase>[1], context)
        : stepCase(machine, snapshot, event, context);
    outcomes.push(outcome);
    if (outcome.outcome !== 'stepped') continue;
    snapshot = outcome.snapshot;
    const values: Record<string, Json> = { ...data };
    for (const { field, value } of outcome.changes) {
      if (value === null) delete values[field];
      else values[field] = value;
    }
    data = values;
    for (const entry of outcome.record.entries) {
      if (entry.type === 'entered') passed.push(entry.state);
      if (entry.type !== 'took') continue;
      passed.push(entry.transition);
      people.set(entry.transition, outcome.record.by);
    }
  }
  return { outcomes, snapshot, data, passed, people };
}

/**
 * A permit: taken in by a worker, decided by the chief of the street; small ones the worker decides.
 * `with…` are one-edit changes.
 */
export const permit: SmallFlow = {
  states: [
    { id: 'intake', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'deciding', kind: 'work', role: 'chief', unit: 'street' },
    { id: 'granted', kind: 'final', outcome: 'granted', result: 'success' },
    { id: 'refused', kind: 'final', outcome: 'refused', result: 'failure' },
  ],
  fields: [
    { id: 'level', type: 'integer', class: 'P0', min: 0, max: 9 },
    { id: 'agreed', type: 'boolean', class: 'P0' },
    { id: 'handler', type: 'person', class: 'P0' },
  ],
  entry: ['level', 'agreed'],
  actions: [
    {
      id: 'hand-up',
      from: 'intake',
      to: 'deciding',
      kind: 'forward',
      effects: [
        { type: 'move-unit', unit: 'street' },
        { type: 'set-field', field: 'handler', value: { var: 'actor.id' } },
      ],
    },
    {
      id: 'grant-small',
      from: 'intake',
      to: 'granted',
      kind: 'forward',
      guard: {
        and: [{ '<': [{ var: 'data.level' }, 3] }, { '==': [{ var: 'data.agreed' }, true] }],
      },
    },
    {
      id: 'grant',
      from: 'deciding',
      to: 'granted',
      kind: 'forward',
      form: 'entry',
      guard: {
        and: [
          { '==': [{ var: 'data.agreed' }, true] },
          { '!=': [{ var: 'actor.id' }, { var: 'data.handler' }] },
        ],
      },
    },
    { id: 'refuse', from: 'deciding', to: 'refused', kind: 'terminate' },
  ],
  routes: [
    {
      id: 'too-late',
      from: 'deciding',
      to: 'refused',
      on: { type: 'deadline', deadline: 'decision' },
    },
  ],
  deadlines: [
    {
      id: 'decision',
      state: 'deciding',
      kind: 'statutory',
      duration: { n: 5, unit: 'working-day' },
      starts: { on: 'entry' },
    },
  ],
};

/** The flow with one action changed. */
export function withAction(flow: SmallFlow, id: string, change: object): SmallFlow {
  return {
    ...flow,
    actions: (flow.actions ?? []).map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

/** The flow with the guard of one action taken away. */
export function withoutGuard(flow: SmallFlow, id: string): SmallFlow {
  return {
    ...flow,
    actions: (flow.actions ?? []).map((one) => {
      if (one.id !== id) return one;
      const { guard: _taken, ...rest } = one;
      return rest as typeof one;
    }),
  };
}

export function before(first: string, then: string): Statement {
  return { type: 'before', first, then };
}
