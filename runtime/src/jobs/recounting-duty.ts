import type { Snapshot } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import type { Duty } from '../runtime.ts';
import { type Advance, commitTried } from '../steps/take-step.ts';
import { type TriedStep, tryStep } from '../steps/try-step.ts';
import { loadCase, type StoredCase } from '../store/cases.ts';
import { findCountedCases } from '../store/counted-cases.ts';
import { makeDuty } from '../timers/duty.ts';

const pauseMs = 3_600_000;
const batch = 64;

/**
 * Counts the dates of open cases again where the calendar now gives others: those that were provisional
 * because a year had no data. A case whose dates stand gets no step, so that each gets one for a new
 * year however often this is cut off and begun again. The years of a runtime never change: once a round
 * has gone through all cases, the next ones have nothing to do.
 */
export function recountingDuty(parts: Parts): Duty {
  let isDone = false;
  return makeDuty(
    async (asked) => {
      if (isDone) return 0;
      const at = asked ?? parts.clock.now();
      let recounted = 0;
      let after = { city: '', id: '' };
      for (;;) {
        const found = await findCountedCases(parts.reader, after, batch);
        const last = found.at(-1);
        if (last === undefined) break;
        after = last;
        const results = await Promise.all(found.map((one) => recount(parts, one, at)));
        recounted += results.filter((result) => result).length;
      }
      isDone = true;
      return recounted;
    },
    { pauseMs, onFailure: (cause) => parts.trouble({ duty: 'recounting', what: 'round', cause }) },
  );
}

async function recount(
  parts: Parts,
  { city, id }: { readonly city: string; readonly id: string },
  at: string,
): Promise<boolean> {
  try {
    // Most cases keep their dates: that is found out beside the writer, which others wait for.
    const read = await loadCase(parts.reader, city, id);
    if (
      read === null ||
      datesStand(await tryStep(parts.reader, parts, read, stepOf(read, at)), read)
    ) {
      return false;
    }
    return await parts.writer.submit(async (tx) => {
      const stored = await loadCase(tx, city, id);
      if (stored === null) return false;
      const step = stepOf(stored, at);
      const tried = await tryStep(tx, parts, stored, step);
      if (datesStand(tried, stored)) return false;
      await commitTried(tx, parts, stored, step, tried);
      return true;
    });
  } catch (cause) {
    // One case that refuses must not keep the others from their dates.
    parts.trouble({ duty: 'recounting', what: 'refused', city, case: id, cause });
    return false;
  }
}

function stepOf({ id, version }: StoredCase, at: string): Advance {
  const by = { id: systemPerson, roles: [] };
  const ids = `recount:${id}:${version}`;
  return { payload: { type: 'recount' }, by, at, ids, enteredFor: null };
}

function datesStand({ outcome }: TriedStep, { snapshot }: StoredCase): boolean {
  return outcome.outcome === 'stepped' && datesOf(outcome.snapshot) === datesOf(snapshot);
}

function datesOf({ deadlines, timers }: Snapshot): string {
  return JSON.stringify([
    deadlines.map(({ id, dueAt, dueDate, provisional }) => [id, dueAt, dueDate, provisional]),
    timers.map(({ id, dueAt }) => [id, dueAt]),
  ]);
}
