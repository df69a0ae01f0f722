import type { CalendarYear, Instant } from '../calendar/index.ts';
import type { Bundle } from '../document/bundle.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import type { EventPayload, Principal } from '../step/event.ts';
import type { StepOutcome, StepRecord } from '../step/outcome.ts';
import type { Text } from '../text/text.ts';
import { checkExpectation, type Miss } from './expectations.ts';
import { inventedUnit } from './invented-city.ts';
import { actorOf, machinePrincipal, Play } from './play.ts';
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
}

/**
 * Plays a scenario on a bundle in virtual time, in an invented city with one unit of each kind. It goes
 * on after a failure, so that all are found at once; without a case it ends.
 */
export function runScenario(
  bundle: Bundle,
  scenario: Scenario,
  years: readonly CalendarYear[],
): ScenarioResult {
  const failures: ScenarioFailure[] = [];
  const fail = (step: number, misses: readonly Miss[]) => {
    failures.push(...misses.map((miss) => ({ step, ...inStep(step, miss) })));
  };
  let trace: readonly StepRecord[] = [];
  try {
    const play = new Play(bundle, scenario, years);
    trace = play.records;
    fail(0, playGiven(play, scenario));
    if (play.snapshot !== null) {
      scenario.steps.forEach((step, index) => {
        fail(index + 1, playStep(play, step));
      });
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    fail(0, [refusal(error.problems.map((one) => one.message.en).join('; '), null)]);
  }
  return { id: scenario.id, passed: failures.length === 0, failures, trace };
}

function playGiven(play: Play, { given }: Scenario): Miss[] {
  const by = actorOf(given.by);
  const outcome = play.start({
    at: play.instantOf(given.at),
    by,
    unit: inventedUnit(given.unitKind),
    values: given.values as JsonObject,
    parties: given.parties,
    ...happened(play, given.happenedAt),
  });
  return judge(play, outcome, given, by);
}

function playStep(play: Play, step: ScenarioStep): Miss[] {
  play.effects = [];
  const stopped = play.passUntil(play.instantOf(step.at));
  const by = step.by === undefined ? null : actorOf(step.by);
  const passing = stopped === null ? [] : judge(play, stopped, {}, by);
  const payload = payloadOf(play, step);
  if (payload === null) return [...passing, ...judge(play, null, step, by)];
  if (!('type' in payload)) return [...passing, payload];
  const outcome = play.step(payload, by ?? machinePrincipal);
  return [...passing, ...judge(play, outcome, step, by)];
}

/** The event of a step; null: only time passes; a miss where the case has nothing of the kind. */
function payloadOf(play: Play, step: ScenarioStep): EventPayload | Miss | null {
  const values = (step.values ?? {}) as JsonObject;
  const reason = step.reason === undefined ? {} : { reason: step.reason };
  if (step.action !== undefined) {
    const { action } = step;
    return { type: 'action', action, values, ...reason, ...happened(play, step.happenedAt) };
  }
  if (step.signal !== undefined) {
    return { type: 'signal', signal: step.signal, payload: null, values };
  }
  if (step.claim !== undefined) {
    const [task] = play.snapshot?.tasks ?? [];
    return task === undefined
      ? absent('待办', 'a task to claim')
      : { type: 'claim', task: task.id };
  }
  const state = step.done ?? step.failed;
  if (state === undefined) return null;
  const pending = play.snapshot?.pending.find((one) => one.state === state);
  if (pending === undefined)
    return absent(`环节 ${state} 等待的答复`, `an answer awaited in ${state}`);
  const { correlation } = pending;
  return step.done === undefined
    ? { type: 'failed', correlation, reason: step.reason ?? 'failed' }
    : { type: 'done', correlation, values };
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

function absent(chinese: string, english: string): Miss {
  return { what: { 'zh-CN': chinese, en: english }, expected: true, got: false };
}

function happened(play: Play, when: string | undefined): { happenedAt?: Instant } {
  return when === undefined ? {} : { happenedAt: play.instantOf(when) };
}

function inStep(step: number, { what, expected, got }: Miss): Miss {
  const words = {
    'zh-CN': `第 ${step} 步：${what['zh-CN']}应为 ${JSON.stringify(expected)}，实际为 ${JSON.stringify(got)}`,
    en: `step ${step}: ${what.en} expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
  };
  return { what: words, expected, got };
}
