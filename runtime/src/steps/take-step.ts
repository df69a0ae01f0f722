import { randomUUID } from 'node:crypto';
import type { EventPayload, Problem } from '@jingwei/engine';
import { askedBy } from '../cases/involved.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Asking, actorOf, askingOf } from '../people/request-access.ts';
import { isPermitted } from '../policy/decide.ts';
import type { Operation } from '../policy/policy.ts';
import type { RequestContext } from '../runtime.ts';
import { loadCase, type StoredCase } from '../store/cases.ts';
import { answerOf, keepAnswer } from '../store/idempotency.ts';
import { loadPerson } from '../store/people.ts';
import type { WriteSession } from '../store/writer.ts';
import { commitStep } from './commit-step.ts';
import { enteredValues } from './entered-values.ts';
import { eventWithoutValues } from './history-body.ts';
import { type Attempt, type TriedStep, tryStep } from './try-step.ts';

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

export interface Advance extends Attempt {
  readonly enteredFor: string | null;
}

/** One step of a loaded case, whoever makes it: a person, a timer, an answered delivery. */
export async function advance(
  tx: WriteSession,
  parts: Parts,
  stored: StoredCase,
  step: Advance,
): Promise<StoredCase> {
  return await commitTried(tx, parts, stored, step, await tryStep(tx, parts, stored, step));
}

/** Saves what a step came to. Throws RUNTIME_STEP_REFUSED where the engine refused it. */
export async function commitTried(
  tx: WriteSession,
  parts: Parts,
  stored: StoredCase,
  { payload, by, at, ids, enteredFor }: Advance,
  { outcome, ...made }: TriedStep,
): Promise<StoredCase> {
  if (outcome.outcome === 'refused') throw refusal(outcome.problems);
  return await commitStep(tx, parts, stored, {
    ...made,
    before: stored.snapshot,
    stepped: outcome,
    event: eventWithoutValues(payload),
    entered: enteredValues(made.machine, stored.snapshot, payload),
    by,
    ids,
    at,
    enteredFor,
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
