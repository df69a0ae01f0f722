import { questionsFor, type Snapshot, stepCase } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import { answerQuestions } from '../people/answer-questions.ts';
import type { Duty } from '../runtime.ts';
import { advance } from '../steps/take-step.ts';
import { dataOf, loadValues } from '../store/case-values.ts';
import { loadCase, type StoredCase } from '../store/cases.ts';
import { findCountedCases } from '../store/counted-cases.ts';
import type { WriteSession } from '../store/writer.ts';
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
    return await parts.writer.submit(async (tx) => {
      const stored = await loadCase(tx, city, id);
      if (stored === null || !(await hasOtherDates(tx, parts, stored, at))) return false;
      await advance(tx, parts, stored, {
        payload: { type: 'recount' },
        by: { id: systemPerson, roles: [] },
        at,
        ids: idsOf(stored),
        enteredFor: null,
      });
      return true;
    });
  } catch (cause) {
    // One case that refuses must not keep the others from their dates.
    parts.trouble({ duty: 'recounting', what: 'refused', city, case: id, cause });
    return false;
  }
}

/** Makes the step on trial; nothing is written. */
async function hasOtherDates(
  tx: WriteSession,
  parts: Parts,
  stored: StoredCase,
  at: string,
): Promise<boolean> {
  const { city, publication, flow, snapshot } = stored;
  const machine = await parts.machines.machine(tx, city, publication, flow);
  const calendar = await parts.machines.calendar(tx, city, publication);
  const classOf = (field: string) => machine.fields.get(field)?.class ?? 'P3';
  const values = await loadValues(tx, parts.seal, city, stored.id, classOf);
  const payload = { type: 'recount' } as const;
  const by = { id: systemPerson, roles: [] };
  const event = { type: payload.type, payload, at, by, ids: idsOf(stored) };
  const tree = await parts.cities.tree(tx, await parts.cities.city(tx, city));
  const directory = answerQuestions(questionsFor(machine, snapshot, event), tree);
  const outcome = stepCase(machine, snapshot, event, { data: dataOf(values), calendar, directory });
  return outcome.outcome !== 'stepped' || datesOf(outcome.snapshot) !== datesOf(snapshot);
}

function idsOf({ id, version }: StoredCase): string {
  return `recount:${id}:${version}`;
}

function datesOf({ deadlines, timers }: Snapshot): string {
  return JSON.stringify([
    deadlines.map(({ id, dueAt, dueDate, provisional }) => [id, dueAt, dueDate, provisional]),
    timers.map(({ id, dueAt }) => [id, dueAt]),
  ]);
}
