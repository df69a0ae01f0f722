import { readFileSync } from 'node:fs';
import {
  type CalendarYear,
  type CityCalendar,
  type Clock,
  civilCounting,
  dueOf,
  instantAt,
  makeCalendar,
} from '../../src/calendar/index.ts';
import { decisionRecord } from '../../src/decision/record-decision.ts';
import type { Assignment } from '../../src/document/assignment.ts';
import { rulePathsOf } from '../../src/document/rule-paths.ts';
import type { GroupOperation } from '../../src/group/operation.ts';
import type { JsonObject } from '../../src/json/json.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { type Problem, problem } from '../../src/problem/problem.ts';
import {
  checkRule,
  compileRule,
  type Rule,
  type RuleLimits,
  type RuleType,
} from '../../src/rules/index.ts';
import { simulateFlow } from '../../src/simulation/simulate-flow.ts';
import type { EventPayload, Principal, StartEvent } from '../../src/step/event.ts';
import type { StepOutcome } from '../../src/step/outcome.ts';
import { replayCase } from '../../src/step/replay-case.ts';
import { stepCase } from '../../src/step/step-case.ts';
import { ruleTables } from '../../src/tables/index.ts';
import { baseBundle } from '../base-bundle.ts';
import { act, after, assign, type GroupGiven, groupOf, type Moment } from '../group/city.ts';
import { chief, colleague, Driver, nobody, worker } from '../step/driver.ts';
import { type SmallFlow, smallBundle } from '../step/small-bundle.ts';
import { findingsOf, promising } from '../verify/promised-flow.ts';
import { baseTable } from './base-table.ts';
import { thrown } from './thrown.ts';

/** A step of the case that an exhibit takes; all are refused or taken at `at`, eight o'clock by default. */
interface Done {
  readonly start?: Partial<Omit<StartEvent, 'at' | 'by'>>;
  readonly step?: EventPayload;
  /** The earliest timer goes off at its own time. */
  readonly timer?: true;
  readonly at?: string;
  readonly by?: keyof typeof people | Principal;
  /** This step is not taken: only what the history keeps of it is. */
  readonly silent?: true;
}

const people = { worker, colleague, chief, nobody };

interface OfStep {
  /** Parts of the flow of `flow.json` that are replaced. */
  readonly flow?: Partial<SmallFlow>;
  readonly done?: readonly Done[];
}

/** Mistakes that are no mistakes of a document: each with the smallest input that makes it. */
export type Behaviour =
  | {
      readonly kind: 'rule';
      readonly rule: Rule;
      readonly named?: Readonly<Record<string, Rule>>;
      readonly limits?: Partial<RuleLimits>;
      readonly expects?: RuleType;
      /** With data the rule is also evaluated; what lies at the key `unreadable` throws when it is read. */
      readonly data?: JsonObject;
      /** How often the value at the key `nested` of the data is put into a list of its own. */
      readonly nest?: number;
    }
  | {
      readonly kind: 'calendar';
      readonly city?: Partial<CityCalendar>;
      readonly years?: readonly Partial<CalendarYear>[];
      readonly clock?: Partial<Clock>;
      readonly local?: readonly [date: string, time: string];
    }
  | ({ readonly kind: 'step' } & OfStep)
  | ({ readonly kind: 'compile'; readonly id: string } & OfStep)
  | ({ readonly kind: 'other-publication' } & OfStep)
  | ({ readonly kind: 'replay' } & OfStep)
  | ({ readonly kind: 'decision'; readonly salt: string } & OfStep)
  | ({ readonly kind: 'simulation'; readonly cases: number } & OfStep)
  | ({
      readonly kind: 'verify';
      readonly promises?: Parameters<typeof promising>[1];
      readonly runs?: number;
    } & OfStep)
  | {
      readonly kind: 'group';
      readonly group?: GroupGiven;
      readonly before?: readonly (readonly [by: string, operation: GroupOperation])[];
      readonly by: string;
      readonly operation: GroupOperation;
      readonly moment?: Moment;
    }
  | {
      readonly kind: 'assignment';
      readonly assignment: Assignment;
      /** What every rule of the assignment gives. */
      readonly gives?: string | number;
    };

/** What the engine finds in, or answers to, a mistake of behaviour. */
export function problemsOfBehaviour(shown: Behaviour): readonly Problem[] {
  switch (shown.kind) {
    case 'rule':
      return ofRule(shown);
    case 'calendar':
      return thrown(() => useCalendar(shown));
    case 'step':
      return refusalOf(played(shown));
    case 'compile':
      return thrown(() => compileFlow(bundleOf(shown), shown.id));
    case 'other-publication': {
      const { machine, snapshot, history } = played(shown);
      const [{ context } = { context: null }] = history;
      if (context === null) return [];
      const other = compileFlow(baseBundle(), 'dispute');
      const payload = { type: 'recount' } as const;
      const event = { type: 'recount', payload, at: t0, by: worker, ids: 'x' } as const;
      const outcome = stepCase(other, snapshot, event, context);
      return outcome.outcome === 'refused' && machine !== other ? outcome.problems : [];
    }
    case 'replay': {
      const { machine, history } = played(shown);
      const unanswered = shown.done?.some(({ silent }) => silent) === true;
      const told = history.map((one) => ({ ...one, context: { ...one.context, directory: [] } }));
      return thrown(() => replayCase(machine, unanswered ? told : []));
    }
    case 'decision': {
      const { machine, history, last } = played(shown);
      const [first] = history;
      if (first === undefined || last === null) return [];
      const invented = problem('ENGINE_CASE_CLOSED', { path: '' });
      const outcome: StepOutcome = { outcome: 'refused', problems: [invented] };
      const { event, context } = first;
      return thrown(() =>
        decisionRecord(machine, null, event as StartEvent, context, outcome, shown.salt),
      );
    }
    case 'simulation': {
      const bundle = bundleOf(shown);
      const calendar = makeCalendar(bundle.calendar, []);
      const { cases } = shown;
      return thrown(() =>
        simulateFlow(compileFlow(bundle, 'small'), { cases, seed: '1', calendar }),
      );
    }
    case 'verify': {
      const { promises = {}, runs = 5 } = shown;
      const { report } = findingsOf(promising(flowOf(shown), promises), { runs });
      return report.problems;
    }
    case 'group': {
      const { group, before = [], by, operation, moment = {} } = shown;
      const step = act(after(groupOf(group ?? {}), ...before), by, operation, moment);
      return step.result === 'refused' ? [step.problem] : [];
    }
    case 'assignment': {
      const { assignment, gives = null } = shown;
      const found = assign(assignment, { evaluate: () => gives });
      return found.result === 'refused' ? [found.problem] : [];
    }
  }
}

const t0 = '2026-03-02T00:00:00.000Z';

const flowText = readFileSync(new URL('./flow.json', import.meta.url), 'utf8');

/** A flow without anything wrong in it: `handling` is work that `finish` ends. */
function flowOf({ flow = {} }: OfStep): SmallFlow {
  return { ...(JSON.parse(flowText) as SmallFlow), ...flow };
}

function bundleOf(shown: OfStep) {
  return smallBundle(flowOf(shown));
}

function played(shown: OfStep): Driver {
  const driver = new Driver(bundleOf(shown));
  for (const one of shown.done ?? [{ start: {} }]) {
    const { at = t0, start, step } = one;
    const by = typeof one.by === 'object' ? one.by : people[one.by ?? 'worker'];
    if (start !== undefined) driver.start(at, start.values ?? { subject: 'x' }, { by, ...start });
    if (step !== undefined) driver.step(at, step, by);
    if (one.timer === true) driver.fireNext();
  }
  return driver;
}

function refusalOf({ last }: Driver): readonly Problem[] {
  return last?.outcome === 'refused' ? last.problems : [];
}

function ofRule(shown: Extract<Behaviour, { kind: 'rule' }>): readonly Problem[] {
  const bundle = baseBundle();
  const [flow] = bundle.flows;
  if (flow === undefined) return [];
  const { rule, named = {}, limits = {}, expects, data } = shown;
  const context = { rules: named, tables: ruleTables([baseTable()], {}), limits };
  if (data !== undefined) {
    return thrown(() => compileRule(rule, context).evaluate(unsound(data, shown.nest ?? 0)));
  }
  const paths = rulePathsOf(bundle, flow);
  return checkRule(rule, { ...context, paths, ...(expects === undefined ? {} : { expects }) });
}

/** What no JSON text holds: lists within lists beyond reading, and a value that throws. */
function unsound(data: JsonObject, nest: number): JsonObject {
  let nested = data.nested ?? null;
  for (let depth = 0; depth < nest; depth += 1) nested = [nested];
  const made: JsonObject = { ...data, ...(nest > 0 ? { nested } : {}) };
  if (!Object.hasOwn(data, 'unreadable')) return made;
  return Object.defineProperty(made, 'unreadable', {
    enumerable: true,
    get() {
      throw new TypeError(String(data.unreadable));
    },
  });
}

const city: CityCalendar = { zone: 'Asia/Shanghai', workingHours: [], days: [] };
const year: CalendarYear = {
  year: 2026,
  region: 'CN',
  source: { title: '试验', verified: false },
  off: [],
  work: [],
};

function useCalendar(shown: Extract<Behaviour, { kind: 'calendar' }>): void {
  if (shown.local !== undefined) {
    instantAt(...shown.local, 'Asia/Shanghai');
    return;
  }
  const years = (shown.years ?? []).map((one) => ({ ...year, ...one }));
  const calendar = makeCalendar({ ...city, ...shown.city }, years);
  const clock: Clock = {
    startedAt: t0,
    duration: { n: 5, unit: 'working-day' },
    counting: civilCounting,
    suspensions: [],
    extensions: [],
  };
  if (shown.clock !== undefined) dueOf({ ...clock, ...shown.clock }, calendar);
}
