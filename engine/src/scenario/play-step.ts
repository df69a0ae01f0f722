import type { JsonObject } from '../json/json.ts';
import type { StepOutcome } from '../step/outcome.ts';
import { inventedUnit } from './invented-city.ts';
import { type Absent, payloadOf } from './payload-of.ts';
import { actorOf, machinePrincipal, type Play } from './play.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';

/** What became of one step of a scenario. */
interface PlayedStep {
  /** The refusal of an alarm on the way to the step. */
  readonly stopped: StepOutcome | null;
  /** Null: only time has passed. */
  readonly outcome: StepOutcome | null;
  /** The case has nothing of what the step is about. */
  readonly absent: Absent | null;
}

/** Opens the case of a scenario. */
export function playGiven(play: Play, given: Scenario['given']): StepOutcome {
  return play.start({
    at: play.instantOf(given.at),
    by: actorOf(given.by),
    unit: inventedUnit(given.unitKind),
    values: given.values as JsonObject,
    parties: given.parties,
    ...(given.happenedAt === undefined ? {} : { happenedAt: play.instantOf(given.happenedAt) }),
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
