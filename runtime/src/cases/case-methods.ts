import type { Parts } from '../parts.ts';
import { checkedInstant } from '../people/checked-instant.ts';
import { askingOf } from '../people/request-access.ts';
import type { CaseMethods, RequestContext } from '../runtime.ts';
import { openCase } from '../steps/open-case.ts';
import { type PersonStep, takeStep } from '../steps/take-step.ts';
import { appendAudit } from '../store/history.ts';
import { caseDetail } from './case-detail.ts';
import { listCases } from './case-list.ts';
import type { CaseDetail } from './case-view.ts';
import { historyPage } from './history-page.ts';
import { operationPayload } from './operation-payload.ts';
import { partySteps } from './party-methods.ts';
import { recipients } from './recipients.ts';

export function caseMethods(parts: Parts): CaseMethods {
  /** One step, then the case as it is after it. */
  const step = async (context: RequestContext, taken: PersonStep): Promise<CaseDetail> => {
    await parts.writer.submit((tx) => takeStep(tx, parts, context, taken));
    return (await caseDetail(parts, context, taken.caseId, { acted: true })).detail;
  };
  return {
    async start(context, request) {
      const opened = await parts.writer.submit((tx) => openCase(tx, parts, context, request));
      return (await caseDetail(parts, context, opened.case, { acted: true })).detail;
    },
    list: (context, query) => listCases(parts, context, query),
    async get(context, id) {
      const { detail, sensitive } = await caseDetail(parts, context, id);
      if (sensitive.length > 0) await auditRead(parts, context, id, sensitive);
      return detail;
    },
    history: (context, id, page) => historyPage(parts, context, id, page),
    step(context, caseId, request) {
      const { version, action, values, branch, reason, happenedAt, enteredFor } = request;
      const earlier = checkedInstant('happenedAt', happenedAt);
      return step(context, {
        caseId,
        version,
        operation: 'case.step',
        ...(enteredFor === undefined ? {} : { enteredFor }),
        payload: {
          type: 'action',
          action,
          values,
          ...(branch === undefined ? {} : { branch }),
          ...(reason === undefined ? {} : { reason }),
          ...(earlier === undefined ? {} : { happenedAt: earlier }),
        },
      });
    },
    claim: (context, caseId, task, { version }) =>
      step(context, { caseId, version, operation: 'case.step', payload: { type: 'claim', task } }),
    release: (context, caseId, task, { version }) =>
      step(context, {
        caseId,
        version,
        operation: 'case.step',
        payload: { type: 'release', task },
      }),
    operate: (context, caseId, task, { version, operation }) =>
      step(context, {
        caseId,
        version,
        operation: 'case.task',
        payload: operationPayload(task, operation),
      }),
    recipients: (context, caseId, task, query) => recipients(parts, context, caseId, task, query),
    signal: (context, caseId, { version, signal, payload, values, branch }) =>
      step(context, {
        caseId,
        version,
        operation: 'case.signal',
        payload: {
          type: 'signal',
          signal,
          payload,
          ...(values === undefined ? {} : { values }),
          ...(branch === undefined ? {} : { branch }),
        },
      }),
    serve(context, caseId, { version, document, to, method, happenedAt, enteredFor }) {
      const earlier = checkedInstant('happenedAt', happenedAt);
      const payload = { type: 'served', document, to, method } as const;
      return step(context, {
        caseId,
        version,
        operation: 'case.serve',
        ...(enteredFor === undefined ? {} : { enteredFor }),
        payload: earlier === undefined ? payload : { ...payload, happenedAt: earlier },
      });
    },
    move: (context, caseId, { version, move }) =>
      step(context, { caseId, version, operation: 'case.step', payload: move }),
    retry: (context, caseId, correlation, { version }) =>
      step(context, {
        caseId,
        version,
        operation: 'case.incident',
        payload: { type: 'retry', correlation },
      }),
    skip: (context, caseId, correlation, { version, reason }) =>
      step(context, {
        caseId,
        version,
        operation: 'case.incident',
        payload: { type: 'skip', correlation, reason },
      }),
    addParty: (context, caseId, { version, party }) =>
      step(context, partySteps(parts, context).add({ caseId, version }, party)),
    correctParty: (context, caseId, link, { version, ...entered }) =>
      step(context, partySteps(parts, context).correct({ caseId, version }, link, entered)),
    removeParty: (context, caseId, link, { version, reason }) =>
      step(context, partySteps(parts, context).remove({ caseId, version }, link, reason)),
    correct: (context, caseId, { version, state, happenedAt, reason }) =>
      step(context, {
        caseId,
        version,
        operation: 'case.correct',
        payload: { type: 'correct', state, happenedAt, reason },
      }),
  };
}

/** Who saw which sensitive values of whom (个人信息保护法 第51条, 等保 安全审计). */
async function auditRead(
  parts: Parts,
  context: RequestContext,
  id: string,
  fields: readonly string[],
): Promise<void> {
  const { at, person } = await askingOf(parts, parts.reader, context);
  await parts.writer.submit((tx) =>
    appendAudit(tx, context.city, {
      at,
      person: person.id,
      operation: 'case.read',
      subject: `case:${id}`,
      details: { fields },
    }),
  );
}
