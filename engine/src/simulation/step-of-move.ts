import type { Field } from '../document/fields.ts';
import { ordered } from '../document/ordered.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { readFields } from '../machine/compile-rules.ts';
import type { CompiledRule } from '../rules/index.ts';
import type { Play } from '../scenario/play.ts';
import type { ScenarioStep } from '../scenario/scenario.ts';
import { factsNow, nobody } from './facts-now.ts';
import { type Choose, fillable, fillForm } from './fill-form.ts';
import { type Move, principalOf } from './moves.ts';
import { candidatesNow, fulfils, solveValues, type Wish } from './solve-values.ts';

type Bare = Omit<ScenarioStep, 'at'>;

/** How values are chosen, given what rules read now. */
export type FillingOf = (facts: JsonObject) => Filling;

interface Filling {
  readonly candidates: (field: Field) => readonly Json[];
  readonly choose: Choose;
}

/** Solutions of the wishes that are tried on a form before it is given up. */
const mostFillings = 40;

/**
 * The step of a scenario that makes a move, its form filled in so that all wishes come true (the guard
 * of the action among them, unless it is left out); null where no values were found that do.
 */
export function stepOfMove(
  play: Play,
  move: Move,
  filling: FillingOf,
  wishes: readonly Wish[],
): Bare | null {
  const step = bareStepOf(play, move, filling, wishes);
  return step === null ? null : { ...step, ...move.in };
}

function bareStepOf(
  play: Play,
  move: Move,
  filling: FillingOf,
  wishes: readonly Wish[],
): Bare | null {
  switch (move.kind) {
    case 'action': {
      const { action, by } = move;
      const values = valuesOfAction(play, move, filling, wishes);
      if (values === null) return null;
      const reason = action.reason === undefined ? {} : { reason: '模拟办理' };
      return { by, action: action.id, ...(action.form === undefined ? {} : { values }), ...reason };
    }
    case 'signal': {
      const { signal } = move;
      return withReported(play, { signal }, rulesAfter(play, 'signal', signal), filling, wishes);
    }
    case 'answer': {
      const { what, state } = move;
      if (what === 'failed') return { failed: state, reason: '模拟失败' };
      if (what === 'retry') return { retry: state };
      if (what === 'skip') return { skip: state, reason: '模拟跳过' };
      const after = rulesAfter(play, 'done', state);
      return withReported(play, { done: state }, after, filling, wishes);
    }
    case 'child':
      return stepOfChild(play, move, filling);
    case 'other':
    case 'service':
    case 'task':
      return move.step;
  }
}

/** What the child hands back are values that our own fields take. */
function stepOfChild(
  play: Play,
  { state, outcome }: Extract<Move, { kind: 'child' }>,
  filling: FillingOf,
): Bare {
  if (outcome === null) return { childFailed: state.id, reason: '模拟失败' };
  const { candidates } = filling(factsNow(play, nobody));
  const values = state.output.flatMap(({ field: id, from }): [string, Json][] => {
    const field = play.machine.fields.get(id);
    const value = field === undefined ? undefined : candidates(field)[0];
    return value === undefined ? [] : [[from, value]];
  });
  return { child: { state: state.id, outcome }, values: Object.fromEntries(values) };
}

/** The guard of an action, as a wish. */
export function guardHolds(play: Play, transition: string): Wish[] {
  const rule = play.machine.rules.guards.get(transition);
  return rule === undefined ? [] : [{ rule, holds: true }];
}

function valuesOfAction(
  play: Play,
  { action, by, branch }: Extract<Move, { kind: 'action' }>,
  filling: FillingOf,
  wishes: readonly Wish[],
): JsonObject | null {
  const facts = factsNow(play, principalOf(by), branch);
  const { form } = action;
  if (form === undefined) return fulfils(play, facts, {}, wishes) ? {} : null;
  return filledForm(play, facts, form, filling, wishes);
}

/** The first filling that the form takes and under which all wishes come true. */
export function filledForm(
  play: Play,
  facts: JsonObject,
  form: string,
  filling: FillingOf,
  wishes: readonly Wish[],
): JsonObject | null {
  const { machine, data } = play;
  const { candidates, choose } = filling(facts);
  let fillings = 0;
  for (const fixed of solveValues(play, facts, wishes, fillable(machine, form), candidates)) {
    const values = fillForm(machine, form, data, fixed, choose);
    if (values !== null && fulfils(play, facts, values, wishes)) return values;
    fillings += 1;
    if (fillings >= mostFillings) return null;
  }
  return null;
}

/** What another system reports: values of the fields that decide what follows, and nothing else. */
function withReported(
  play: Play,
  step: Bare,
  rules: readonly CompiledRule[],
  filling: FillingOf,
  wishes: readonly Wish[],
): Bare | null {
  const { machine } = play;
  const facts = factsNow(play, nobody);
  const read = new Set(
    [...rules, ...wishes.map((one) => one.rule)].flatMap((rule) =>
      readFields(rule, machine.fields.keys()),
    ),
  );
  const free = [...machine.fields.values()].filter(
    (field) => read.has(field.id) && field.computed === undefined,
  );
  for (const values of solveValues(play, facts, wishes, free, filling(facts).candidates)) {
    const stated = Object.entries(values).filter(([, value]) => value !== null);
    return stated.length === 0 ? step : { ...step, values: Object.fromEntries(stated) };
  }
  return null;
}

/** The guards of the routes that a signal or an answer may take. */
function rulesAfter(play: Play, type: 'signal' | 'done', id: string): CompiledRule[] {
  const { flow, rules } = play.machine;
  return ordered(flow.routes).flatMap(({ id: route, on, from }) => {
    const fits =
      type === 'done'
        ? on.type === 'done' && from === id
        : on.type === 'signal' && on.signal === id;
    const guard = rules.guards.get(route);
    return fits && guard !== undefined ? [guard] : [];
  });
}

/** The first candidate where something must be entered, nothing elsewhere. */
export function firstFilling(play: Play): FillingOf {
  return (facts) => {
    const candidates = candidatesNow(play, facts);
    return {
      candidates,
      choose: (field, isRequired) => (isRequired ? candidates(field)[0] : undefined),
    };
  };
}
