import { randomUUID } from 'node:crypto';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import type { RequestContext } from '../runtime.ts';
import { canDo, checkPerson } from '../steps/take-step.ts';
import { loadCase, type StoredCase } from '../store/cases.ts';
import {
  type Conflict,
  type ConflictGround,
  insertConflict,
  listConflicts,
} from '../store/conflicts.ts';
import { appendAudit } from '../store/history.ts';
import { endRecord } from '../store/recorded.ts';
import type { Session } from '../store/session.ts';
import { writeOnce } from '../store/write-once.ts';
import type { WriteSession } from '../store/writer.ts';
import { type NameOf, namesIn, recordedView } from './recorded-view.ts';
import { type Asking, askingOf } from './request-access.ts';
import type { ConflictView } from './standing-view.ts';

export interface NewConflict {
  /** Who has it; absent: whoever asks. */
  readonly person?: string;
  readonly ground: ConflictGround;
  readonly words?: string;
}

/**
 * Who keeps out of a case (回避): everybody who works in it declares their own conflict of interest,
 * whoever heads its unit decides on that of others. Where the flow requires freedom from conflict, the
 * person gets no task of it from then on and answers none; what they did before stands.
 */
export interface ConflictMethods {
  /** Withdrawn ones as well. Throws RUNTIME_CASE_UNKNOWN. */
  list(context: RequestContext, caseId: string): Promise<readonly ConflictView[]>;
  /** Throws RUNTIME_CASE_UNKNOWN, RUNTIME_PERSON_UNKNOWN, RUNTIME_PERMISSION_MISSING. */
  record(context: RequestContext, caseId: string, entered: NewConflict): Promise<ConflictView>;
  /** What was decided about a person is never withdrawn by that person. */
  withdraw(
    context: RequestContext,
    caseId: string,
    id: string,
    request: { readonly reason: string },
  ): Promise<ConflictView>;
}

export function conflictMethods(parts: Parts): ConflictMethods {
  const { reader, seal, writer, clock } = parts;
  return {
    async list(context, caseId) {
      const asking = await askingOf(parts, reader, context);
      const stored = await seenCase(reader, asking, caseId);
      const found = await listConflicts(reader, seal, context.city, caseId);
      const seesAll = canDo('conflict.decide', asking, stored);
      const ofOthers = found.filter(({ person }) => person !== context.person);
      if (seesAll && ofOthers.some(({ words, ended }) => words !== null || ended !== null)) {
        await writer.submit((tx) => audit(tx, asking, 'read', caseId, {}));
      }
      const nameOf = await namesIn(reader, context.city, found);
      return found.map((one) => viewOf(one, nameOf, seesAll || one.person === context.person));
    },
    async record(context, caseId, { person = context.person, ground, words = null }) {
      const now = context.at ?? clock.now();
      const id = await writeOnce(writer, context, now, async (tx) => {
        const asking = await askingOf(parts, tx, context);
        const stored = await seenCase(tx, asking, caseId);
        const isOwn = person === context.person;
        requirePermission(isOwn ? 'conflict.declare' : 'conflict.decide', asking, stored);
        await checkPerson(tx, context.city, person);
        const { at, person: by } = asking;
        const source = isOwn ? 'declared' : 'decided';
        const about = { id: randomUUID(), person, ground };
        const made = { ...about, caseId, source, words, at, by: by.id } as const;
        await insertConflict(tx, seal, context.city, made);
        await audit(tx, asking, isOwn ? 'declare' : 'decide', caseId, about);
        return made.id;
      });
      return await shown(context, caseId, id);
    },
    async withdraw(context, caseId, id, { reason }) {
      const now = context.at ?? clock.now();
      await writeOnce(writer, context, now, async (tx) => {
        const asking = await askingOf(parts, tx, context);
        const stored = await seenCase(tx, asking, caseId);
        const found = await oneOf(tx, context, caseId, id);
        const isOwn = found.person === context.person && found.source === 'declared';
        if (!isOwn && found.person === context.person) throw forbidden('conflict.decide');
        requirePermission(isOwn ? 'conflict.declare' : 'conflict.decide', asking, stored);
        const { at, person: by } = asking;
        const record = { city: context.city, id, person: found.person };
        const ending = { at, by: by.id, reason };
        if (!(await endRecord(tx, seal, 'conflicts', record, ending))) {
          throw new RuntimeError('RUNTIME_RECORD_ENDED');
        }
        await audit(tx, asking, 'withdraw', caseId, { id, person: found.person });
        return id;
      });
      return await shown(context, caseId, id);
    },
  };

  async function oneOf(
    session: Session,
    { city }: RequestContext,
    caseId: string,
    id: string,
  ): Promise<Conflict> {
    const all = await listConflicts(session, seal, city, caseId);
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new RuntimeError('RUNTIME_CONFLICT_UNKNOWN');
    return found;
  }

  /** To whoever has just written it. */
  async function shown(context: RequestContext, caseId: string, id: string) {
    const found = await oneOf(reader, context, caseId, id);
    return viewOf(found, await namesIn(reader, context.city, [found]), true);
  }
}

/** Throws RUNTIME_CASE_UNKNOWN also for a case that the person may not see. */
async function seenCase(session: Session, asking: Asking, id: string): Promise<StoredCase> {
  const stored = await loadCase(session, asking.city.id, id);
  if (stored !== null && canDo('conflict.read', asking, stored)) return stored;
  throw new RuntimeError('RUNTIME_CASE_UNKNOWN');
}

function requirePermission(
  operation: 'conflict.declare' | 'conflict.decide',
  asking: Asking,
  stored: StoredCase,
): void {
  if (!canDo(operation, asking, stored)) throw forbidden(operation);
}

function forbidden(permission: string): RuntimeError {
  return new RuntimeError('RUNTIME_PERMISSION_MISSING', { details: { permission } });
}

function viewOf(found: Conflict, nameOf: NameOf, seesWhy: boolean): ConflictView {
  const { id, person, ground, source, words } = found;
  const recorded = recordedView(found, nameOf);
  const { ended } = recorded;
  return {
    id,
    person: nameOf(person),
    ground,
    source,
    words: seesWhy ? words : null,
    masked: !seesWhy && words !== null,
    ...recorded,
    ended: ended === null || seesWhy ? ended : { ...ended, reason: null },
  };
}

/** What was said is not for the audit, which is kept for ever. */
async function audit(
  tx: WriteSession,
  { city, at, person: by }: Asking,
  what: 'read' | 'declare' | 'decide' | 'withdraw',
  caseId: string,
  details: { readonly id?: string; readonly person?: string; readonly ground?: ConflictGround },
): Promise<void> {
  const operation = `conflict.${what}`;
  const subject = `case:${caseId}`;
  await appendAudit(tx, city.id, { at, person: by.id, operation, subject, details });
}
