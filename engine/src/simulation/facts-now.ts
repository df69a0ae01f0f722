import { localDateOf } from '../calendar/index.ts';
import type { JsonObject } from '../json/json.ts';
import { machinePrincipal, type Play } from '../scenario/play.ts';
import type { Principal } from '../step/event.ts';
import { factsOf } from '../step/facts.ts';
import { computeValues } from '../step/values.ts';
import { onBranch, openWorking } from '../step/working.ts';

/** What rules would read if `by` acted now on a branch; before the start, what is known then. */
export function factsNow(play: Play, by: Principal, branch = 'main'): JsonObject {
  const { machine, snapshot, now, calendar } = play;
  if (snapshot === null) {
    const today = localDateOf(now, calendar.zone);
    return { data: play.data, param: machine.parameters, case: { today }, history: {} };
  }
  const event = { type: 'recount', payload: { type: 'recount' }, at: now, by, ids: '' } as const;
  const frame = { at: now, happenedAt: now, by, ids: '' };
  const working = openWorking(machine, snapshot, frame, play.context(snapshot, event));
  computeValues(working);
  return onBranch(working, branch, () => factsOf(working)) as JsonObject;
}

/** The facts with other data: what is null is absent, and computed fields are computed anew. */
export function factsWith(play: Play, facts: JsonObject, values: JsonObject): JsonObject {
  let data = present({ ...dataOf(facts), ...values });
  for (const { field, rule } of play.machine.rules.computed) {
    const { calendar } = play;
    const value = rule.evaluate({ ...facts, data }, { calendar });
    data = present({ ...data, [field]: value });
  }
  return { ...facts, data };
}

/** The values of the fields, which facts always have. */
export function dataOf(facts: JsonObject): JsonObject {
  return facts.data as JsonObject;
}

export function present(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

export const nobody = machinePrincipal;
