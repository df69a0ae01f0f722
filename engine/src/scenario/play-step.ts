import type { Instant } from '../calendar/index.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { EventPayload } from '../step/event.ts';
import type { StepOutcome } from '../step/outcome.ts';
import type { Pending } from '../step/snapshot.ts';
import type { Text } from '../text/text.ts';
import { inventedUnit } from './invented-city.ts';
import { actorOf, machinePrincipal, type Play } from './play.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';

/** What became of one step of a scenario. */
interface PlayedStep {
  /** The refusal of an alarm on the way to the step. */
  readonly stopped: StepOutcome | null;
  /** Null: only time has passed. */
  readonly outcome: StepOutcome | null;
  /** The case has nothing of what the step is about. */
  readonly absent: { readonly what: Text; readonly expected: Json; readonly got: Json } | null;
}

/** Opens the case of a scenario. */
export function playGiven(play: Play, given: Scenario['given']): StepOutcome {
  return play.start({
    at: play.instantOf(given.at),
    by: actorOf(given.by),
    unit: inventedUnit(given.unitKind),
    values: given.values as JsonObject,
    parties: given.parties,
    ...happened(play, given.happenedAt),
  });
}

/** Lets time pass until the step, and takes it. */
export function playStep(play: Play, step: ScenarioStep): PlayedStep {
  play.effects = [];
  const stopped = play.passUntil(play.instantOf(step.at));
  const payload = payloadOf(play, step);
  if (payload === null) return { stopped, outcome: null, absent: null };
  if (!('type' in payload)) return { stopped, outcome: null, absent: payload };
  const by = step.by === undefined ? machinePrincipal : actorOf(step.by);
  return { stopped, outcome: play.step(payload, by), absent: null };
}

type Absent = NonNullable<PlayedStep['absent']>;

/** The event of a step; null: only time passes; what is absent where the case has nothing of the kind. */
function payloadOf(play: Play, step: ScenarioStep): EventPayload | Absent | null {
  const values = (step.values ?? {}) as JsonObject;
  const reason = step.reason === undefined ? {} : { reason: step.reason };
  if (step.action !== undefined) {
    const { action } = step;
    return { type: 'action', action, values, ...reason, ...happened(play, step.happenedAt) };
  }
  if (step.signal !== undefined) {
    return { type: 'signal', signal: step.signal, payload: null, values };
  }
  const claimed = step.claim ?? step.release;
  if (claimed !== undefined) {
    const tasks = play.snapshot?.tasks ?? [];
    const task = claimed === true ? tasks[0] : tasks.find((one) => one.state === claimed);
    if (task === undefined) return absent('待办', 'a task to claim');
    return { type: step.claim === undefined ? 'release' : 'claim', task: task.id };
  }
  return payloadOfAnswer(play, step, values);
}

function payloadOfAnswer(
  play: Play,
  step: ScenarioStep,
  values: JsonObject,
): EventPayload | Absent | null {
  const state = step.done ?? step.failed ?? step.retry ?? step.skip;
  if (state === undefined) return null;
  const pending = play.snapshot?.pending.find((one: Pending) => one.state === state);
  if (pending === undefined) {
    return absent(`环节 ${state} 等待的答复`, `an answer awaited in ${state}`);
  }
  const { correlation } = pending;
  const { reason } = step;
  if (step.done !== undefined) return { type: 'done', correlation, values };
  if (step.failed !== undefined) {
    return { type: 'failed', correlation, reason: reason ?? 'failed' };
  }
  if (step.retry !== undefined) return { type: 'retry', correlation };
  return { type: 'skip', correlation, reason: reason ?? '' };
}

function absent(chinese: string, english: string): Absent {
  return { what: { 'zh-CN': chinese, en: english }, expected: true, got: false };
}

function happened(play: Play, when: string | undefined): { happenedAt?: Instant } {
  return when === undefined ? {} : { happenedAt: play.instantOf(when) };
}
