import { answering, type EventPayload, localDateOf, type Machine } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { withAnswers } from '../people/answer-people.ts';
import type { Asking } from '../people/request-access.ts';
import type { UnitTree } from '../people/unit-tree.ts';
import { dataOf, loadValues, type StoredValue } from '../store/case-values.ts';
import type { StoredCase } from '../store/cases.ts';
import type { Session } from '../store/session.ts';

export interface Attempt {
  readonly payload: EventPayload;
  readonly by: Asking['by'];
  readonly at: string;
  readonly ids: string;
  /** The city's tree, where the caller has it. */
  readonly tree?: UnitTree;
}

/** What a step of a loaded case comes to, and what it was made from. Nothing is written. */
export interface TriedStep extends ReturnType<typeof answering> {
  readonly machine: Machine;
  readonly values: readonly StoredValue[];
  readonly calendar: string;
}

export async function tryStep(
  session: Session,
  parts: Parts,
  stored: StoredCase,
  { payload, by, at, ids, tree: known }: Attempt,
): Promise<TriedStep> {
  const { city, publication, flow, snapshot } = stored;
  const machine = await parts.machines.machine(session, city, publication, flow);
  const calendar = await parts.machines.calendar(session, city, publication);
  const tree = known ?? (await parts.cities.tree(session, await parts.cities.city(session, city)));
  const classOf = (field: string) => machine.fields.get(field)?.class ?? 'P3';
  const values = await loadValues(session, parts.seal, city, stored.id, classOf);
  const event = { type: payload.type, payload, at, by, ids };
  const context = { data: dataOf(values), calendar };
  const today = localDateOf(at, calendar.zone);
  const answered = await withAnswers({ session, city, tree, today, caseId: stored.id }, (answer) =>
    answering(machine, snapshot, event, context, answer),
  );
  return { ...answered, machine, values, calendar: calendar.version };
}
