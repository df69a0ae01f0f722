import type { Calendar, LocalDate } from '../calendar/index.ts';
import type { Machine } from '../machine/machine.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { coverageOf, type FlowCoverage } from './coverage-of.ts';
import { type DeadlineFigures, type DurationFigures, deadlinesOf, durationsOf } from './figures.ts';
import type { CoveredRun } from './observation.ts';
import { SeededRandom } from './seeded-random.ts';
import { restingPlace, type SimulatedCase, simulateCase } from './simulate-case.ts';

export interface SimulationOptions {
  /** How many cases are played, 1 to 100 000. */
  readonly cases: number;
  /** The same seed gives the same report. */
  readonly seed: string;
  readonly calendar: Calendar;
  /** Cases open in the half year from here; by default from the first day of the last year with data. */
  readonly from?: LocalDate;
  /** Steps after which a case is left open; 80 by default. */
  readonly mostSteps?: number;
  /** Told each case as it is played. */
  readonly onCase?: (played: number) => void;
}

/** A case worth looking at: playing the scenario plays the very same case. */
interface SimulatedFinding {
  /** The innermost active states. */
  readonly at: string;
  readonly cases: number;
  readonly scenario: Scenario;
}

export interface SimulationReport {
  readonly flow: string;
  readonly seed: string;
  readonly cases: number;
  /** Steps of all cases, alarms included. */
  readonly steps: number;
  readonly ended: number;
  readonly open: number;
  /** Cases in which nothing was left that anybody or anything could do, by where; the first of each. */
  readonly deadEnds: readonly SimulatedFinding[];
  /** Cases that could not be opened or broke off, by the code of the refusal; the first of each. */
  readonly stopped: readonly SimulatedFinding[];
  /** How the ended cases ended, the most frequent first; the first case of each. */
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly state: string;
    readonly result: 'success' | 'failure' | 'neutral';
    readonly cases: number;
    readonly scenario: Scenario;
  }[];
  /** From opening to closing, of the ended cases; null where none has ended. */
  readonly durations: DurationFigures | null;
  readonly deadlines: readonly DeadlineFigures[];
  /** How often steps were refused, by code. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Incidents by the state that they happened in. */
  readonly incidents: Readonly<Record<string, number>>;
  /** What the cases went through; what none did is in its `uncovered`. */
  readonly coverage: FlowCoverage;
}

/**
 * Plays many random cases of a flow in virtual time, in an invented city with one unit of each kind.
 * Pure: the same machine, calendar and options give the same report. It throws for no flow; options that
 * cannot be are refused with an EngineError.
 */
export function simulateFlow(machine: Machine, options: SimulationOptions): SimulationReport {
  checkOptions(options);
  const { seed, cases, calendar, mostSteps = 80 } = options;
  const from = options.from ?? `${calendar.years.at(-1) ?? 2025}-01-01`;
  const tally = new Tally(machine, calendar);
  for (let index = 1; index <= cases; index += 1) {
    // Each case has its own source, so that it stays the same however many are played.
    const random = new SeededRandom(`${seed}/${index}`);
    tally.add(simulateCase({ machine, calendar, random, from, mostSteps }, `simulated-${index}`));
    options.onCase?.(index);
  }
  return tally.report(seed);
}

function checkOptions({ cases, mostSteps = 80 }: SimulationOptions): void {
  const asked = [
    ['cases', cases, 100_000],
    ['mostSteps', mostSteps, 2_000],
  ] as const;
  for (const [option, got, most] of asked) {
    if (Number.isInteger(got) && got >= 1 && got <= most) continue;
    const details = { option, got: String(got), most };
    throw new EngineError([
      problem('ENGINE_SIMULATION_OPTION_OUTSIDE', { path: `/${option}` }, details),
    ]);
  }
}

/** What is kept of each case: counts, and the first scenario of each kind. */
class Tally {
  private readonly machine: Machine;
  private readonly calendar: Calendar;
  private readonly seen = new Set<string>();
  private readonly deadEnds = new Map<string, SimulatedFinding>();
  private readonly stopped = new Map<string, SimulatedFinding>();
  private readonly outcomes = new Map<string, SimulationReport['outcomes'][number]>();
  private readonly refusals = new Map<string, number>();
  private readonly incidents = new Map<string, number>();
  private readonly closed: SimulatedCase['play'][] = [];
  private readonly plays: SimulatedCase['play'][] = [];
  private counts = { cases: 0, steps: 0, ended: 0, open: 0 };

  constructor(machine: Machine, calendar: Calendar) {
    this.machine = machine;
    this.calendar = calendar;
  }

  add({ ending, scenario, play, refusals, observation }: SimulatedCase): void {
    const { counts } = this;
    counts.cases += 1;
    counts.steps += play.records.length;
    if (ending === 'ended') counts.ended += 1;
    if (ending === 'open') counts.open += 1;
    if (ending === 'dead-end') found(this.deadEnds, restingPlace(play), scenario);
    if (ending === 'stopped') found(this.stopped, refusals.at(-1) ?? '', scenario);
    for (const code of refusals) increase(this.refusals, code);
    for (const { entries } of play.records) {
      for (const entry of entries)
        if (entry.type === 'incident') increase(this.incidents, entry.reason);
    }
    for (const goal of observation.run().goals) this.seen.add(goal);
    this.plays.push(play);
    const outcome = play.snapshot?.outcome ?? null;
    if (outcome === null) return;
    this.closed.push(play);
    const known = this.outcomes.get(outcome.state);
    const first = known?.scenario ?? scenario;
    this.outcomes.set(outcome.state, {
      ...outcome,
      cases: (known?.cases ?? 0) + 1,
      scenario: first,
    });
  }

  report(seed: string): SimulationReport {
    const { machine, counts } = this;
    const flow = machine.flow.id;
    const run: CoveredRun = { flow, goals: [...this.seen].sort() };
    const [coverage] = coverageOf({ ...machine.bundle, flows: [machine.flow] }, [run]) as [
      FlowCoverage,
    ];
    return {
      flow,
      seed,
      ...counts,
      deadEnds: [...this.deadEnds.values()],
      stopped: [...this.stopped.values()],
      outcomes: [...this.outcomes.values()].sort((one, other) => other.cases - one.cases),
      durations: durationsOf(this.closed, this.calendar),
      deadlines: deadlinesOf(machine, this.plays),
      refusals: sorted(this.refusals),
      incidents: sorted(this.incidents),
      coverage,
    };
  }
}

function found(all: Map<string, SimulatedFinding>, at: string, scenario: Scenario): void {
  const known = all.get(at);
  all.set(at, { at, cases: (known?.cases ?? 0) + 1, scenario: known?.scenario ?? scenario });
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
