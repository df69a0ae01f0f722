import { randomUUID } from 'node:crypto';
import { answering, type EventPayload, localDateOf, type Problem } from '@jingwei/engine';
import { askedBy } from '../cases/involved.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { withAnswers } from '../people/answer-people.ts';
import { type Asking, actorOf, askingOf } from '../people/request-access.ts';
import type { UnitTree } from '../people/unit-tree.ts';
import { isPermitted } from '../policy/decide.ts';
import type { Operation } from '../policy/policy.ts';
import type { RequestContext } from '../runtime.ts';
import { dataOf, loadValues } from '../store/case-values.ts';
import { loadCase, type StoredCase } from '../store/cases.ts';
import { answerOf, keepAnswer } from '../store/idempotency.ts';
import { loadPerson } from '../store/people.ts';
import type { WriteSession } from '../store/writer.ts';
import { commitStep } from './commit-step.ts';
import { eventWithoutValues } from './history-body.ts';

export interface PersonStep {
  readonly caseId: string;
  readonly version: number;
  readonly payload: EventPayload;
  readonly operation: Operation;
  readonly enteredFor?: string;
  /** What is written beside the step, in its transaction, before or after it. */
  readonly before?: (tx: WriteSession, stored: StoredCase) => Promise<void>;
  readonly after?: (tx: WriteSession, saved: StoredCase, at: string) => Promise<void>;
}

/** Which case a step led to and at which version: what an idempotency key remembers. */
export interface StepAnswer {
  readonly case: string;
  readonly version: number;
}

/**
 * A person's step in one transaction: load → authorise → version → engine → save. Throws
 * RUNTIME_CASE_UNKNOWN (also for what they may not see), RUNTIME_STEP_FORBIDDEN,
 * RUNTIME_CASE_VERSION_STALE, RUNTIME_STEP_REFUSED with the engine's problems.
 */
export async function takeStep(
  tx: WriteSession,
  parts: Parts,
  context: RequestContext,
  step: PersonStep,
): Promise<StepAnswer> {
  const repeated = await answerOf(tx, context);
  if (repeated !== undefined) return repeated as unknown as StepAnswer;
  const asking = await askingOf(parts, tx, context);
  const stored = await loadCase(tx, context.city, step.caseId);
  if (stored === null || !canDo('case.read', asking, stored)) {
    throw new RuntimeError('RUNTIME_CASE_UNKNOWN');
  }
  if (!canDo(step.operation, asking, stored)) {
    throw new RuntimeError('RUNTIME_STEP_FORBIDDEN', { details: { operation: step.operation } });
  }
  if (stored.version !== step.version) {
    throw new RuntimeError('RUNTIME_CASE_VERSION_STALE', {
      details: { version: step.version, currentVersion: stored.version },
    });
  }
  if (step.enteredFor !== undefined) await checkPerson(tx, context.city, step.enteredFor);
  await step.before?.(tx, stored);
  const saved = await advance(tx, parts, stored, {
    payload: step.payload,
    by: actorOf(asking, {
      earlier: 'happenedAt' in step.payload,
      forAnother: step.enteredFor !== undefined,
    }),
    at: asking.at,
    ids: randomUUID(),
    enteredFor: step.enteredFor ?? null,
    tree: asking.access.tree,
  });
  await step.after?.(tx, saved, asking.at);
  const answer = { case: saved.id, version: saved.version };
  await keepAnswer(tx, context, answer, asking.at);
  return answer;
}

export interface Advance {
  readonly payload: EventPayload;
  readonly by: Asking['by'];
  readonly at: string;
  readonly ids: string;
  readonly enteredFor: string | null;
  /** The city's tree, where the caller has it. */
  readonly tree?: UnitTree;
}

/** One step of a loaded case, whoever makes it: a person, a timer, an answered delivery. */
export async function advance(
  tx: WriteSession,
  parts: Parts,
  stored: StoredCase,
  { payload, by, at, ids, enteredFor, tree: known }: Advance,
): Promise<StoredCase> {
  const { city, publication, flow, snapshot } = stored;
  const machine = await parts.machines.machine(tx, city, publication, flow);
  const calendar = await parts.machines.calendar(tx, city, publication);
  const tree = known ?? (await parts.cities.tree(tx, await parts.cities.city(tx, city)));
  const classOf = (field: string) => machine.fields.get(field)?.class ?? 'P3';
  const values = await loadValues(tx, parts.seal, city, stored.id, classOf);
  const event = { type: payload.type, payload, at, by, ids };
  const context = { data: dataOf(values), calendar };
  const today = localDateOf(at, calendar.zone);
  const { outcome, directory } = await withAnswers({ session: tx, city, tree, today }, (answer) =>
    answering(machine, snapshot, event, context, answer),
  );
  if (outcome.outcome === 'refused') throw refusal(outcome.problems);
  return await commitStep(tx, parts, stored, {
    machine,
    before: snapshot,
    values,
    stepped: outcome,
    event: eventWithoutValues(payload),
    by,
    ids,
    at,
    enteredFor,
    directory,
    calendar: calendar.version,
  });
}

/** Refusals for who asks, not for what is asked. */
const roleCodes: ReadonlySet<string> = new Set(['ENGINE_ROLE_MISSING', 'ENGINE_ROLE_NOT_IN_FORCE']);

export function refusal(problems: readonly Problem[]): RuntimeError {
  const first = problems[0];
  const details = {
    reason: first?.message['zh-CN'] ?? '',
    reasonEn: first?.message.en ?? '',
  };
  if (first !== undefined && roleCodes.has(first.code)) {
    const operation = first.element ?? 'case.step';
    return new RuntimeError('RUNTIME_STEP_FORBIDDEN', { problems, details: { operation } });
  }
  return new RuntimeError('RUNTIME_STEP_REFUSED', { problems, details });
}

export function canDo(operation: Operation, asking: Asking, stored: StoredCase): boolean {
  return isPermitted(operation, asking.access, {
    units: [stored.snapshot.unit, stored.originUnit],
    tasks: askedBy(stored.snapshot),
  });
}

export async function checkPerson(tx: WriteSession, city: string, id: string): Promise<void> {
  if ((await loadPerson(tx, city, id)) === null) throw new RuntimeError('RUNTIME_PERSON_UNKNOWN');
}
