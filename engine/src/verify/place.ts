import type { Instant } from '../calendar/index.ts';
import type { JsonObject } from '../json/json.ts';
import { leafOf } from '../machine/state-tree.ts';
import type { Branch, Snapshot } from '../step/snapshot.ts';
import type { Model } from './model.ts';

/** Where a case stands at rest, apart from its values: one case stands for all that stand there. */
export interface Stand {
  readonly key: string;
  readonly snapshot: Snapshot;
  /** Values of the fields that date something. */
  readonly data: JsonObject;
  /** Their atoms. */
  readonly atoms: ReadonlyMap<string, number>;
  readonly at: Instant;
}

/** The state that the first branch of a case rests in; a case has one from its start on. */
export function stateOf({ branches }: Snapshot): string {
  return leafOf((branches[0] as Branch).value);
}

/** Ids that steps made here, and moments: what two cases at the same place differ in. */
const made = /v\d+-\d+/g;
const moment = /\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?/g;

/**
 * The place of a case. Counters and extensions are variables of their own; clocks that have ended, and
 * how much of the others is left, decide nothing but whether an extension comes too late.
 */
export function standOf(
  model: Model,
  given: Snapshot,
  data: JsonObject,
  atoms: ReadonlyMap<string, number>,
  at: Instant,
): Stand {
  const snapshot: Snapshot = {
    ...given,
    counters: {},
    extensions: {},
    deadlines: given.deadlines
      .filter(({ endedAt }) => endedAt === undefined)
      .map((clock) => ({ ...clock, earlier: [] })),
    // Children that nobody waits for come back to nothing.
    children: Object.fromEntries(
      Object.entries(given.children).filter(([correlation]) =>
        given.pending.some((one) => one.correlation === correlation),
      ),
    ),
  };
  const { timers, deadlines, ...others } = { ...snapshot, visited: [], served: [] };
  const subject = (of: string) => deadlines.find(({ id }) => id === of)?.deadline ?? of;
  const told = {
    ...others,
    deadlines: deadlines.map(({ deadline, state, status, branch, dueAt }) => ({
      deadline,
      state,
      status,
      branch,
      late: model.extensions.has(deadline) && dueAt !== null && dueAt <= at,
    })),
    timers: timers.map(({ purpose, of, branch }) => `${purpose} ${subject(of)} ${branch}`).sort(),
    atoms: [...atoms].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
  if (snapshot.status === 'closed') {
    const key = JSON.stringify([snapshot.outcome, snapshot.unit]);
    return { key, snapshot, data, atoms, at };
  }
  const names = new Map<string, string>();
  const key = JSON.stringify(told)
    .replace(made, (id) => {
      const name = names.get(id) ?? `#${names.size}`;
      names.set(id, name);
      return name;
    })
    .replace(moment, '@');
  return { key, snapshot, data, atoms, at };
}
