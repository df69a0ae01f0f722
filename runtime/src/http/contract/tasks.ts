import { Type } from 'typebox';
import { CaseDetail } from '../schemas/case.ts';
import { NewTaskOperation, operationName } from '../schemas/group.ts';
import { InboxPage } from '../schemas/inbox.ts';
import { closed, ElementId, paging, RecordId } from '../schemas/primitives.ts';
import { Person } from '../schemas/session.ts';
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
    policy: 'case.read',
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
    policy: 'case.step',
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
    policy: 'case.step',
    params: task,
    body: AtVersion,
    answers: { 200: CaseDetail },
  }),
  operateTask: operation({
    id: 'operateTask',
    method: 'POST',
    path: '/cases/{id}/tasks/{task}/operations',
    tag,
    summary:
      'Transfer, delegate, return … a task, or do something with the joint work it belongs to',
    policy: 'case.task',
    params: task,
    body: NewTaskOperation,
    answers: { 200: CaseDetail },
  }),
  taskRecipients: operation({
    id: 'taskRecipients',
    method: 'GET',
    path: '/cases/{id}/tasks/{task}/recipients',
    tag,
    summary: 'People to whom an operation on a task can go now, the nearest first',
    policy: 'case.task',
    params: task,
    query: Type.Object(
      { operation: operationName, q: Type.Optional(Type.String({ maxLength: 100 })) },
      closed,
    ),
    answers: {
      200: Type.Object({ items: Type.Array(Person) }, { ...closed, title: 'RecipientList' }),
    },
  }),
  retryIncident: operation({
    id: 'retryIncident',
    method: 'POST',
    path: '/cases/{id}/incidents/{correlation}/retry',
    tag,
    summary: 'Let the machine try again what failed',
    policy: 'case.incident',
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
    policy: 'case.incident',
    params: incident,
    body: SkipIncident,
    answers: { 200: CaseDetail },
  }),
} as const;
