import { addMs } from '../calendar/index.ts';
import type { Machine } from '../machine/machine.ts';
import type { EngineCode } from '../problem/codes.ts';
import type { Play } from '../scenario/play.ts';
import { playGiven, playStep } from '../scenario/play-step.ts';
import type { Scenario, ScenarioStep } from '../scenario/scenario.ts';
import type { StepOutcome } from '../step/outcome.ts';
import { factsNow, nobody } from './facts-now.ts';
import { fillable } from './fill-form.ts';
import { blockedActionsOf, type Move, movesOf } from './moves.ts';
import type { Observation } from './observation.ts';
import { openingsOf } from './openings.ts';
import { filledForm, firstFilling, guardHolds, stepOfMove } from './step-of-move.ts';
import { type Target, targetsOf } from './targets.ts';
import { whenOf } from './time-words.ts';

const minute = 60_000;
const lag = 30 * minute;

/** A case on the way: how it came here, and where it stands. */
export interface Lead {
  readonly play: Play;
  readonly given: Scenario['given'];
  readonly steps: readonly ScenarioStep[];
}

/** One way on from a lead, played. `code`: it was refused, and the case stands where it stood. */
export interface Tried {
  readonly lead: Lead;
  readonly code: EngineCode | null;
  readonly goals: readonly string[];
}

/** Every way in which a case can be opened that leads to another place or serves a goal. */
export function* openCases(
  fresh: () => Play,
  observation: Observation,
  at: string,
  wanted: ReadonlySet<string>,
): Generator<Tried> {
  const probe = fresh();
  const { machine } = probe;
  const { start, partyRoles } = machine.flow;
  const parties = Object.fromEntries(partyRoles.map(({ id, min }) => [id, min]));
  probe.now = probe.instantOf(at);
  const facts = factsNow(probe, nobody);
  const own = new Set(fillable(machine, start.form).map((field) => field.id));
  const targets = targetsOf(machine).filter((one) => serves(one, own, wanted));
  for (const opening of openingsOf(machine)) {
    const seen = new Set<string>();
    for (const { wishes } of [{ wishes: [] }, ...targets]) {
      const values = filledForm(probe, facts, start.form, firstFilling(probe), wishes);
      if (values === null || seen.has(JSON.stringify(values))) continue;
      seen.add(JSON.stringify(values));
      const given = { at, ...opening, values, parties };
      const play = fresh();
      const code = refusalOf(playGiven(play, given));
      yield { lead: { play, given, steps: [] }, code, goals: observation.taken() };
    }
  }
}

/** Every way on from a lead: its moves with the values that serve a goal or lead elsewhere, and time. */
export function* waysOn(
  lead: Lead,
  observation: Observation,
  wanted: ReadonlySet<string>,
): Generator<Tried> {
  for (const step of stepsFrom(lead.play, wanted)) {
    const play = lead.play.fork(observation);
    const { stopped, outcome } = playStep(play, step);
    const code = refusalOf(outcome);
    const goals = observation.taken();
    if (refusalOf(stopped) !== null) continue;
    const kept = code === null ? step : { ...step, refused: code };
    yield { lead: { play, given: lead.given, steps: [...lead.steps, kept] }, code, goals };
  }
}

function* stepsFrom(here: Play, wanted: ReadonlySet<string>): Generator<ScenarioStep> {
  const timer = here.nextTimer();
  const later = addMs(here.now, lag);
  const at = whenOf(timer !== null && timer.dueAt <= later ? here.now : later, here.calendar);
  const play = here.fork(null);
  play.now = play.instantOf(at);
  for (const move of byOnePerson(movesOf(play))) {
    for (const step of stepsOfMove(play, move, wanted)) yield { at, ...step };
  }
  for (const move of byOnePerson(blockedActionsOf(play))) {
    const step = stepOfMove(play, move, firstFilling(play), []);
    if (step !== null) yield { at, ...step };
  }
  if (timer !== null) yield { at: whenOf(timer.dueAt, here.calendar) };
}

/** One of the people who may take an action is enough; tasks are not claimed, nothing is moved by hand. */
function byOnePerson(moves: readonly Move[]): readonly Move[] {
  const keyOf = (move: Move) =>
    move.kind === 'action' ? `${move.action.id} ${move.branch}` : move.key;
  const first = new Map(moves.toReversed().map((move) => [keyOf(move), move]));
  return moves.filter(
    (move) => move.kind !== 'task' && move.kind !== 'other' && first.get(keyOf(move)) === move,
  );
}

function* stepsOfMove(play: Play, move: Move, wanted: ReadonlySet<string>) {
  const { machine } = play;
  const filling = firstFilling(play);
  const guard = move.kind === 'action' ? guardHolds(play, move.action.id) : [];
  const seen = new Set<string>();
  const fields = fieldsOf(play, move);
  const own = move.kind === 'action' ? ownersOfGuard(machine, move.action.id) : null;
  const others = targetsOf(machine).filter((one) => serves(one, fields, wanted));
  const wishes = [
    guard,
    ...others.map((one) => [...guard, ...one.wishes]),
    // Conditions of the guard itself come out false only where the action is refused.
    ...others.filter((one) => own?.has(one.owner) === true).map((one) => [...one.wishes]),
  ];
  for (const wish of wishes) {
    const step = stepOfMove(play, move, filling, wish);
    if (step === null || seen.has(JSON.stringify(step))) continue;
    seen.add(JSON.stringify(step));
    yield step;
  }
}

/** An action, and the named rules that its guard refers to, directly or through one another. */
function ownersOfGuard({ actions, namedRules }: Machine, id: string): ReadonlySet<string> {
  const owners = new Set([id]);
  const visit = (part: unknown): void => {
    JSON.stringify(part ?? null, (key, value: unknown) => {
      const [named] = key === 'rule' ? ([value].flat() as unknown[]) : [];
      if (typeof named === 'string' && !owners.has(named)) {
        owners.add(named);
        visit(namedRules[named]);
      }
      return value;
    });
  };
  visit(actions.get(id)?.guard);
  return owners;
}

/** Fields that a move can fill in; a signal or an answer may report any. */
function fieldsOf({ machine }: Play, move: Move): ReadonlySet<string> {
  if (move.kind !== 'action') return new Set(machine.fields.keys());
  const { form } = move.action;
  return new Set(form === undefined ? [] : fillable(machine, form).map((field) => field.id));
}

/** A target is tried where its goal is still open, or it leads on, and the values can change it. */
function serves(
  { goals, fields }: Target,
  own: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): boolean {
  if (goals.length > 0 && !goals.some((goal) => wanted.has(goal))) return false;
  return [...fields].some((field) => own.has(field));
}

function refusalOf(outcome: StepOutcome | null): EngineCode | null {
  return outcome?.outcome === 'refused' ? outcome.problems[0].code : null;
}
