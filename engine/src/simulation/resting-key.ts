import { settersOf } from '../decision/rules-of-effects.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import type { JsonObject } from '../json/json.ts';
import { attempt } from '../problem/attempt.ts';
import { truthy } from '../rules/value.ts';
import { kindOfInvented } from '../scenario/invented-city.ts';
import type { Play } from '../scenario/play.ts';
import type { StoredGroup } from '../step/snapshot.ts';
import { dataOf, factsNow, nobody } from './facts-now.ts';
import { targetsOf } from './targets.ts';

/** Counts beyond this make no difference. */
const mostCounted = 4;

/**
 * Equal for cases that a search need not tell apart: the same states, clocks and alarms, and every
 * condition of every rule comes out alike. Bounded, so that a search over it ends.
 */
export function restingKey(play: Play): string {
  const { opened: snapshot, machine } = play;
  const facts = factsNow(play, nobody);
  const conditions = targetsOf(machine).map(({ wishes }) =>
    wishes.every(({ rule, holds }) =>
      attempt(
        () => truthy(rule.evaluate(facts, { calendar: play.calendar })) === holds,
        () => false,
      ),
    )
      ? '1'
      : '0',
  );
  const deadlineOf = new Map(snapshot.deadlines.map((one) => [one.id, one.deadline]));
  const clocks = Object.fromEntries(snapshot.deadlines.map((one) => [one.deadline, one.status]));
  const timers = snapshot.timers.map(({ purpose, of }) => `${purpose} ${deadlineOf.get(of) ?? ''}`);
  return canonicalJson({
    states: play.leaves().sort(),
    branches: snapshot.branches
      .filter(({ parent }) => parent !== null)
      .map(({ root, status, outcome }) => `${root} ${status} ${outcome}`)
      .sort(),
    unit: kindOfInvented(snapshot.unit),
    conditions: conditions.join(''),
    clocks,
    timers: timers.sort(),
    counters: Object.entries(snapshot.counters).map(([id, count]) => [id, few(count)]),
    counted: countedFields(play, facts),
    pending: snapshot.pending.map(({ state, status }) => `${state} ${status}`),
    ...(snapshot.groups === undefined ? {} : { groups: snapshot.groups.map(groupKey) }),
  });
}

/** How far joint work has come, whoever it was that answered. */
function groupKey({ state, status, seats }: StoredGroup): string {
  const said = seats.map((seat) => `${seat.status} ${seat.answer?.action ?? ''}`);
  return [state, status, ...said].join(', ');
}

function few(count: number): number {
  return Math.min(count, mostCounted);
}

/** Numbers that the flow itself writes: they may have to reach a limit. */
function countedFields({ machine }: Play, facts: JsonObject): JsonObject {
  const written = new Set([
    ...settersOf(machine.flow).map(({ effect }) => effect.field),
    ...machine.rules.computed.map(({ field }) => field),
  ]);
  const numbers = Object.entries(dataOf(facts)).filter(
    ([field, value]) => written.has(field) && typeof value === 'number',
  );
  return Object.fromEntries(numbers.map(([field, value]) => [field, few(Number(value))]));
}
