import type { EffectDefinition } from '../document/effects.ts';
import { titleOf } from '../document/title-of.ts';
import { liesIn } from './branch-line.ts';
import { extendClock, openClocks } from './clocks.ts';
import { durationOf } from './durations.ts';
import { valueNow } from './facts.ts';
import { requireRole } from './people.ts';
import { refuse } from './refuse.ts';
import { moveTasks } from './tasks.ts';
import { moveUnit, resolveUnit } from './units.ts';
import { computeValues } from './values.ts';
import { type Working, writeValue } from './working.ts';

/** What the document says should happen; `about` is the action, route or state that says it. */
export function applyEffects(
  working: Working,
  effects: readonly EffectDefinition[] | undefined,
  about: string,
): void {
  for (const effect of effects ?? []) applyEffect(working, effect, about);
}

function applyEffect(working: Working, effect: EffectDefinition, about: string): void {
  switch (effect.type) {
    case 'notify': {
      const { to, text } = effect;
      const target = 'parties' in to ? to : { role: to.role, unit: resolveUnit(working, to.unit) };
      working.effects.push({ type: 'notify', to: target, text, about });
      return;
    }
    case 'move-unit':
      moveUnit(working, effect.unit);
      moveTasks(working);
      return;
    case 'set-field': {
      const rule = working.machine.rules.values.get(effect);
      writeValue(working, effect.field, valueNow(working, rule), 'set');
      computeValues(working);
      return;
    }
    case 'extend-deadline':
      extend(working, effect.deadline);
  }
}

function extend(working: Working, id: string): void {
  const place = { element: id };
  const deadline = working.machine.deadlines.get(id);
  const title = titleOf(working.machine.deadlines, id);
  if (deadline?.extension === undefined) {
    throw refuse('ENGINE_DEADLINE_EXTENSION_UNDECLARED', { title }, place);
  }
  const { max, duration, approvedBy } = deadline.extension;
  if (approvedBy !== undefined) requireRole(working, approvedBy, deadline);
  if ((working.case.extensions[id]?.length ?? 0) >= max) {
    throw refuse('ENGINE_EXTENSION_USED_UP', { deadline: title, max }, place);
  }
  const clock = openClocks(working).find(
    ({ deadline: of, status, dueAt, branch }) =>
      of === id &&
      liesIn(working.case, working.case.current, branch) &&
      status !== 'expired' &&
      (dueAt === null || working.happenedAt < dueAt),
  );
  if (clock === undefined) {
    throw refuse('ENGINE_DEADLINE_NOT_RUNNING', { deadline: title }, place);
  }
  extendClock(working, clock, durationOf(duration, working.machine));
}
