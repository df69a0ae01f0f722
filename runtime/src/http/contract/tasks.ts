import { Type } from 'typebox';
import { CaseDetail } from '../schemas/case.ts';
import { InboxPage } from '../schemas/inbox.ts';
import { closed, ElementId, paging, RecordId } from '../schemas/primitives.ts';
import { AtVersion, SkipIncident } from '../schemas/step.ts';
import { operation } from './operation.ts';

const tag = 'tasks';
const PartId = Type.String({ minLength: 1, maxLength: 200 });
const task = Type.Object({ id: RecordId, task: PartId }, closed);
const incident = Type.Object({ id: RecordId, correlation: PartId }, closed);

export const taskOperations = {
  inbox: operation({
    id: 'inbox',
    method: 'GET',
    path: '/tasks',
    tag,
    summary: 'Open tasks by the instant at which they are due',
    policy: 'task.list',
    query: Type.Object(
      {
        scope: Type.Enum(['mine', 'unit']),
        flow: Type.Optional(ElementId),
        q: Type.Optional(Type.String({ maxLength: 200 })),
        due: Type.Optional(Type.Enum(['overdue', 'today', 'week'])),
        ...paging,
      },
      closed,
    ),
    answers: { 200: InboxPage },
  }),
  claimTask: operation({
    id: 'claimTask',
    method: 'POST',
    path: '/cases/{id}/tasks/{task}/claim',
    tag,
    summary: 'Take a task as one’s own',
    policy: 'task.claim',
    params: task,
    body: AtVersion,
    answers: { 200: CaseDetail },
  }),
  releaseTask: operation({
    id: 'releaseTask',
    method: 'POST',
    path: '/cases/{id}/tasks/{task}/release',
    tag,
    summary: 'Give a task back to all holders of its role',
    policy: 'task.release',
    params: task,
    body: AtVersion,
    answers: { 200: CaseDetail },
  }),
  retryIncident: operation({
    id: 'retryIncident',
    method: 'POST',
    path: '/cases/{id}/incidents/{correlation}/retry',
    tag,
    summary: 'Let the machine try again what failed',
    policy: 'incident.retry',
    params: incident,
    body: AtVersion,
    answers: { 200: CaseDetail },
  }),
  skipIncident: operation({
    id: 'skipIncident',
    method: 'POST',
    path: '/cases/{id}/incidents/{correlation}/skip',
    tag,
    summary: 'Go on as if what failed had been done',
    policy: 'incident.skip',
    params: incident,
    body: SkipIncident,
    answers: { 200: CaseDetail },
  }),
} as const;
