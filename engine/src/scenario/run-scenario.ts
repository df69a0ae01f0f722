import { type CalendarYear, makeCalendar } from '../calendar/index.ts';
import type { Bundle } from '../document/bundle.ts';
import type { Json } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import { type CoveredRun, Observation } from '../simulation/observation.ts';
import type { Principal } from '../step/event.ts';
import type { StepOutcome, StepRecord } from '../step/outcome.ts';
import type { StoredStep } from '../step/replay-case.ts';
import type { Text } from '../text/text.ts';
import { checkExpectation, type Miss } from './expectations.ts';
import { machineFor } from './machine-for.ts';
import { actorOf, Play } from './play.ts';
import { playGiven, playStep } from './play-step.ts';
import type { Expectation, Scenario, ScenarioStep } from './scenario.ts';

export interface ScenarioFailure {
  /** 0 is `given`, 1 the first of `steps`. */
  readonly step: number;
  readonly what: Text;
  readonly expected: Json;
  readonly got: Json;
}

export interface ScenarioResult {
  readonly id: string;
  readonly passed: boolean;
  readonly failures: readonly ScenarioFailure[];
  /** The record of every step of the case, alarms included, in order. */
  readonly trace: readonly StepRecord[];
  /** The same steps with what each was told, for `replayCase`. */
  readonly steps: readonly StoredStep[];
  /** What the case went through, for `coverageOf`; null unless it was asked for. */
  readonly covered: CoveredRun | null;
}

export interface ScenarioOptions {
  /** Notes what the case goes through, at the cost of explaining every rule that is evaluated. */
  readonly coverage?: boolean;
}

/**
 * Plays a scenario on a bundle in virtual time, in an invented city with one unit of each kind. It goes
 * on after a failure, so that all are found at once; without a case it ends.
 */
export function runScenario(
  bundle: Bundle,
  scenario: Scenario,
  years: readonly CalendarYear[],
  options: ScenarioOptions = {},
): ScenarioResult {
  const failures: ScenarioFailure[] = [];
  const fail = (step: number, misses: readonly Miss[]) => {
    failures.push(...misses.map((miss) => ({ step, ...inStep(step, miss) })));
  };
  let trace: readonly StepRecord[] = [];
  let steps: readonly StoredStep[] = [];
  let observation: Observation | null = null;
  try {
    const machine = machineFor(bundle, scenario);
    if (options.coverage) observation = new Observation(machine);
    const calendar = makeCalendar(bundle.calendar, years);
    const play = new Play(machine, calendar, scenario.id, observation);
    try {
      const { given } = scenario;
      fail(0, judge(play, playGiven(play, given), given, actorOf(given.by)));
      if (play.snapshot !== null) {
        scenario.steps.forEach((step, index) => {
          fail(index + 1, judgeStep(play, step));
        });
      }
    } finally {
      trace = play.records;
      steps = play.stored;
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    fail(0, [refusal(error.problems.map((one) => one.message.en).join('; '), null)]);
  }
  const covered = observation?.run() ?? null;
  return { id: scenario.id, passed: failures.length === 0, failures, trace, steps, covered };
}

function judgeStep(play: Play, step: ScenarioStep): Miss[] {
  const by = step.by === undefined ? null : actorOf(step.by);
  const { stopped, outcome, absent } = playStep(play, step);
  // Where only time passes, the refusal of an alarm is what becomes of the step.
  if (outcome === null && absent === null) return judge(play, stopped, step, by);
  const passing = stopped === null ? [] : judge(play, stopped, {}, by);
  return [...passing, ...(absent === null ? judge(play, outcome, step, by) : [absent])];
}

function judge(
  play: Play,
  outcome: StepOutcome | null,
  expected: { readonly refused?: string | undefined; readonly then?: Expectation | undefined },
  actor: Principal | null,
): Miss[] {
  const { refused = null, then } = expected;
  const codes = outcome?.outcome === 'refused' ? outcome.problems.map((one) => one.code) : [];
  const asExpected = refused === null ? codes.length === 0 : codes.some((code) => code === refused);
  const words =
    outcome?.outcome === 'refused'
      ? outcome.problems.map((one) => `${one.code}: ${one.message.en}`).join('; ')
      : 'not refused';
  return [
    ...(asExpected ? [] : [refusal(words, refused)]),
    ...(then === undefined ? [] : checkExpectation(play, then, actor)),
  ];
}

function refusal(got: string, expected: string | null): Miss {
  return { what: { 'zh-CN': '是否被拒绝', en: 'refusal' }, expected, got };
}

function inStep(step: number, { what, expected, got }: Miss): Miss {
  const words = {
    'zh-CN': `第 ${step} 步：${what['zh-CN']}应为 ${JSON.stringify(expected)}，实际为 ${JSON.stringify(got)}`,
    en: `step ${step}: ${what.en} expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
  };
  return { what: words, expected, got };
}
