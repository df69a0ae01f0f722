import { randomUUID } from 'node:crypto';
import { answering, localDateOf, type Machine, type StartEvent } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { withAnswers } from '../people/answer-people.ts';
import type { UnitTree } from '../people/unit-tree.ts';
import { nextCaseNumber } from '../store/case-numbers.ts';
import type { StoredCase } from '../store/cases.ts';
import type { City } from '../store/cities.ts';
import type { Party } from '../store/parties.ts';
import type { WriteSession } from '../store/writer.ts';
import { formatCaseNumber, makeQueryCode } from './case-number.ts';
import { commitStep } from './commit-step.ts';
import { refusal } from './take-step.ts';

export type RolledParty = Party & { readonly role: string; readonly isNew: boolean };

export interface Opening {
  readonly city: City;
  readonly tree: UnitTree;
  readonly pack: string;
  readonly machine: Machine;
  readonly parties: readonly RolledParty[];
  readonly externalId: string | null;
  readonly enteredFor: string | null;
}

/** Starts a case and saves it with its number and its query code. Throws RUNTIME_STEP_REFUSED. */
export async function saveOpened(
  tx: WriteSession,
  parts: Parts,
  event: StartEvent,
  { city, tree, pack, machine, parties, externalId, enteredFor }: Opening,
): Promise<StoredCase> {
  const { at, by, ids, unit, parent } = event;
  const { flow, hash } = machine;
  const calendar = await parts.machines.calendar(tx, city.id, hash);
  const context = { data: {}, calendar };
  const today = localDateOf(at, city.zone);
  const place = { session: tx, city: city.id, tree, today };
  const { outcome, directory } = await withAnswers(place, (answer) =>
    answering(machine, null, event, context, answer),
  );
  if (outcome.outcome === 'refused') throw refusal(outcome.problems);
  const year = Number(today.slice(0, 4));
  const number = formatCaseNumber(flow.caseNumber, {
    year,
    month: Number(today.slice(5, 7)),
    city: city.code,
    unit: tree.get(unit)?.code ?? unit,
    sequence: await nextCaseNumber(tx, city.id, flow.id, year),
  });
  const identity = {
    city: city.id,
    id: randomUUID(),
    number,
    queryCode: makeQueryCode(),
    externalId,
    pack,
    flow: flow.id,
    publication: hash,
    originUnit: unit,
  };
  const started = { type: 'start', unit, parties: event.parties };
  return await commitStep(
    tx,
    parts,
    { identity, parties },
    {
      machine,
      before: null,
      values: [],
      stepped: outcome,
      event: parent === undefined ? started : { ...started, parent },
      entered: event.values,
      by,
      ids,
      at,
      enteredFor,
      directory,
      calendar: calendar.version,
    },
  );
}

export function countByRole(parties: readonly RolledParty[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role } of parties) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}
