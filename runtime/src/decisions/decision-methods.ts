import { type DecisionRecord, hashJson } from '@jingwei/engine';
import { visibleCase } from '../cases/case-detail.ts';
import { askedBy } from '../cases/involved.ts';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import { askingOf, demand } from '../people/request-access.ts';
import type { RequestContext } from '../runtime.ts';
import { appendAudit } from '../store/history.ts';
import { namesOf } from '../store/people.ts';
import { decisionInWords, peopleIn } from './decision-in-words.ts';
import type { DecisionView } from './decision-view.ts';
import { type Decision, makeDecision } from './make-decision.ts';

/** What decided a recorded step of a case. Every reading is audited. */
export interface DecisionMethods {
  /** The record itself, with the number of the case. Throws RUNTIME_CASE_UNKNOWN, RUNTIME_DECISION_…. */
  record(
    context: RequestContext,
    id: string,
    step: number,
  ): Promise<{ readonly number: string; readonly record: DecisionRecord }>;
  /** The same in words. */
  explain(context: RequestContext, id: string, step: number): Promise<DecisionView>;
}

export function decisionMethods(parts: Parts): DecisionMethods {
  const read = async (context: RequestContext, id: string, step: number) => {
    const asking = await askingOf(parts, parts.reader, context);
    const stored = await visibleCase(parts, asking, id);
    demand(asking, 'decision.read', {
      units: [stored.snapshot.unit, stored.originUnit],
      tasks: askedBy(stored.snapshot),
    });
    const decision = await makeDecision(parts, { city: context.city, caseId: id }, step);
    await auditDecision(parts, context.city, id, decision, {
      at: asking.at,
      person: asking.person.id,
    });
    return { asking, stored, decision };
  };
  return {
    async record(context, id, step) {
      const { stored, decision } = await read(context, id, step);
      return { number: stored.number, record: decision.record };
    },
    async explain(context, id, step) {
      const { asking, decision } = await read(context, id, step);
      const { record, repeated } = decision;
      const { body, machine } = repeated;
      const names = await namesOf(parts.reader, context.city, peopleIn(record, body, machine));
      names.set(systemPerson, '系统');
      const { tree } = asking.access;
      return decisionInWords(record, body, step, { machine, tree, names });
    },
  };
}

/** Who read what decided which step; the hash tells which record it was. */
export async function auditDecision(
  parts: Parts,
  city: string,
  caseId: string,
  { record, repeated }: Decision,
  { at, person }: { readonly at: string; readonly person: string },
): Promise<void> {
  await parts.writer.submit((tx) =>
    appendAudit(tx, city, {
      at,
      person,
      operation: 'decision.read',
      subject: `case:${caseId}`,
      details: { step: repeated.step, record: hashJson(record) },
    }),
  );
}
