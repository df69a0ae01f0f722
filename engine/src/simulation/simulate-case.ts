import {
  addDays,
  addMs,
  type Calendar,
  type Instant,
  instantAt,
  type LocalDate,
} from '../calendar/index.ts';
import type { UnitKind } from '../document/primitives.ts';
import type { JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { EngineCode } from '../problem/codes.ts';
import { EngineError } from '../problem/engine-error.ts';
import { Play } from '../scenario/play.ts';
import { playGiven, playStep } from '../scenario/play-step.ts';
import type { Scenario, ScenarioStep } from '../scenario/scenario.ts';
import type { StepOutcome } from '../step/outcome.ts';
import { factsNow, nobody } from './facts-now.ts';
import { blockedActionsOf, type Move, movesOf } from './moves.ts';
import { Observation } from './observation.ts';
import { openingsOf } from './openings.ts';
import { operationsOf } from './operations.ts';
import type { SeededRandom } from './seeded-random.ts';
import { candidatesNow, type Wish } from './solve-values.ts';
import { type FillingOf, filledForm, guardHolds, stepOfMove } from './step-of-move.ts';
import { whenOf } from './time-words.ts';

const minute = 60_000;
const hour = 60 * minute;

/** How a case came out: closed, still open when its steps were used up, or with nothing left to do. */
type Ending = 'ended' | 'open' | 'dead-end' | 'stopped';

export interface SimulatedCase {
  readonly ending: Ending;
  /** Everything that happened, refusals among it: `runScenario` plays the very same case. */
  readonly scenario: Scenario;
  readonly play: Play;
  readonly refusals: readonly EngineCode[];
  readonly observation: Observation;
}

interface Frame {
  readonly machine: Machine;
  readonly calendar: Calendar;
  readonly random: SeededRandom;
  /** The first day on which a case may open. */
  readonly from: LocalDate;
  readonly mostSteps: number;
}

/** Plays one random case. Deterministic by its source of random numbers; it throws for no flow. */
export function simulateCase(frame: Frame, id: string): SimulatedCase {
  const { machine, calendar } = frame;
  const observation = new Observation(machine);
  const play = new Play(machine, calendar, id, observation);
  const refusals: EngineCode[] = [];
  const steps: ScenarioStep[] = [];
  const given = randomGiven(frame, play);
  const title = { 'zh-CN': `模拟 ${id}`, en: `Simulated ${id}` };
  const scenarioNow = (): Scenario => {
    return { id, title, flow: machine.flow.id, given: expecting(given, refusedAtStart), steps };
  };
  let refusedAtStart: EngineCode | null = null;
  let ending: Ending = 'open';
  try {
    refusedAtStart = refusalOf(playGiven(play, given));
    if (refusedAtStart !== null) {
      refusals.push(refusedAtStart);
      return { ending: 'stopped', scenario: scenarioNow(), play, refusals, observation };
    }
    ending = playOn(frame, play, steps, refusals);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    refusals.push(error.code);
    ending = 'stopped';
  }
  if (ending === 'dead-end') steps.push({ at: whenOf(play.now, calendar) });
  return { ending, scenario: scenarioNow(), play, refusals, observation };
}

/** Takes one move after the other until the case ends, nothing is left to do, or the steps are used up. */
function playOn(frame: Frame, play: Play, steps: ScenarioStep[], refusals: EngineCode[]): Ending {
  const { random, calendar, mostSteps } = frame;
  // Moves that came to nothing since the case last got on.
  const tried = new Set<string>();
  let waited = false;
  const pass = (until: Instant): boolean => {
    const at = whenOf(until < play.now ? play.now : until, calendar);
    tried.clear();
    return keep(play, { at }, steps, refusals) === null;
  };
  for (let count = 0; count < mostSteps; count += 1) {
    const isClosed = play.snapshot?.status === 'closed';
    const possible = isClosed ? movesOf(play) : [...movesOf(play), ...operationsOf(play)];
    const moves = possible.filter((move) => !tried.has(move.key));
    // A closed case is opened again now and then.
    if (isClosed && (moves.length === 0 || !random.chance(0.1))) return 'ended';
    const canGoOn = moves.some((move) => move.kind !== 'task');
    const timer = play.nextTimer();
    if (timer === null && !canGoOn) {
      if (waited) return 'dead-end';
      // What a date forbids today may be free next month.
      waited = true;
      if (!pass(addMs(play.now, 720 * hour))) return 'stopped';
      continue;
    }
    if (timer !== null && (!canGoOn || random.chance(0.08))) {
      // Just before the alarm goes off, just then, or well after it.
      const lag = canGoOn ? random.pick([-minute, 0, 0, hour]) : 0;
      if (!pass(addMs(timer.dueAt, lag))) return 'stopped';
      continue;
    }
    const usual = moves.filter((move) => move.kind !== 'other');
    // What nobody does in an ordinary case is done rarely, unless nothing else is left.
    const move = random.pick(usual.length === 0 || random.chance(0.06) ? moves : usual);
    if (move === undefined) continue;
    const then = addMs(play.now, lagOf(random));
    if (timer !== null && timer.dueAt <= play.instantOf(whenOf(then, calendar))) {
      // An alarm on the way may change what can be done: the time passes first.
      if (!pass(then)) return 'stopped';
      continue;
    }
    const at = whenOf(then, calendar);
    play.now = play.instantOf(at);
    // Now and then somebody tries what they are not offered: it is refused, and says why.
    const blocked = random.chance(0.03) ? random.pick(blockedActionsOf(play)) : undefined;
    const step =
      blocked === undefined
        ? randomStep(frame, play, move)
        : stepOfMove(play, blocked, randomFilling(play, random), []);
    const code = step === null ? null : keep(play, { at, ...step }, steps, refusals);
    const gotOn = step !== null && code === null && move.kind !== 'task';
    if (!gotOn && blocked === undefined) tried.add(move.key);
    if (gotOn) {
      tried.clear();
      waited = false;
    }
  }
  return play.snapshot?.status === 'closed' ? 'ended' : 'open';
}

/** Plays a step and writes it down, with its refusal where it is refused. */
function keep(
  play: Play,
  step: ScenarioStep,
  steps: ScenarioStep[],
  refusals: EngineCode[],
): EngineCode | null {
  const { stopped, outcome } = playStep(play, step);
  const code = refusalOf(outcome) ?? refusalOf(stopped);
  if (code !== null) refusals.push(code);
  steps.push(code === null ? step : { ...step, refused: code });
  return code;
}

function refusalOf(outcome: StepOutcome | null): EngineCode | null {
  return outcome?.outcome === 'refused' ? outcome.problems[0].code : null;
}

/** Mostly values that the guard lets through; now and then whatever the form takes. */
function randomStep({ random, machine }: Frame, play: Play, move: Move) {
  const filling = randomFilling(play, random);
  if (move.kind !== 'action') {
    const guards = [...machine.rules.guards.values()];
    const rule = random.pick(guards);
    const wishes: Wish[] = rule === undefined ? [] : [{ rule, holds: random.chance(0.5) }];
    return (
      stepOfMove(play, move, filling, random.chance(0.5) ? wishes : []) ??
      stepOfMove(play, move, filling, [])
    );
  }
  const wishes = random.chance(0.85) ? guardHolds(play, move.action.id) : [];
  const step = stepOfMove(play, move, filling, wishes);
  if (step === null || !random.chance(0.05)) return step;
  const earlier = addMs(play.now, -random.between(1, 2_880) * minute);
  return { ...step, happenedAt: whenOf(earlier, play.calendar) };
}

function randomFilling(play: Play, random: SeededRandom): FillingOf {
  return (facts) => {
    const candidates = candidatesNow(play, facts);
    const shuffled: typeof candidates = (field) => random.shuffled(candidates(field));
    return {
      candidates: shuffled,
      choose: (field, isRequired) =>
        isRequired || random.chance(0.35) ? random.pickEarly(candidates(field)) : undefined,
    };
  };
}

/** Minutes, hours or days, as people work. */
function lagOf(random: SeededRandom): number {
  const kind = random.next();
  if (kind < 0.55) return random.between(1, 180) * minute;
  if (kind < 0.85) return random.between(3, 30) * hour;
  return random.between(24, 160) * hour;
}

/** Who opens the case, where and with what. */
function randomGiven({ machine, random, from, calendar }: Frame, play: Play): Scenario['given'] {
  const { start } = machine.flow;
  const openings = openingsOf(machine);
  const [role] = start.roles as [string, ...string[]];
  const [unitKind] = start.unitKinds as [UnitKind, ...UnitKind[]];
  const opening = random.pick(openings) ?? { by: { role, unitKind }, unitKind };
  const date = addDays(from, random.between(0, 180));
  const morning = instantAt(date, '08:00', calendar.zone);
  play.now = addMs(morning, random.between(0, 600) * minute);
  const at = whenOf(play.now, calendar);
  const facts = factsNow(play, nobody);
  const values: JsonObject =
    filledForm(play, facts, start.form, randomFilling(play, random), []) ?? {};
  const parties = Object.fromEntries(
    machine.flow.partyRoles.map(({ id, min, max }) => {
      return [id, random.chance(0.1) ? max : random.between(min, Math.min(max, min + 3))];
    }),
  );
  return { at, ...opening, values, parties };
}

function expecting(given: Scenario['given'], refused: EngineCode | null): Scenario['given'] {
  return refused === null ? given : { ...given, refused };
}

/** The innermost active states, sorted. */
export function restingPlace(play: Play): string {
  return play.leaves().sort().join(' + ');
}
