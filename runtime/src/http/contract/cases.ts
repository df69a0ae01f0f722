import { Type } from 'typebox';
import { CaseDetail, CaseSummary, HistoryEntry } from '../schemas/case.ts';
import { closed, ElementId, pageOf, paging, RecordId } from '../schemas/primitives.ts';
import { NewCase, NewCorrection, NewMove, NewSignal, NewStep } from '../schemas/step.ts';
import { operation } from './operation.ts';

const tag = 'cases';
const params = Type.Object({ id: RecordId }, closed);

export const caseOperations = {
  startCase: operation({
    id: 'startCase',
    method: 'POST',
    path: '/cases',
    tag,
    summary: 'Start a case',
    policy: 'case.start',
    body: NewCase,
    answers: { 201: CaseDetail },
    refusals: [404, 409],
  }),
  listCases: operation({
    id: 'listCases',
    method: 'GET',
    path: '/cases',
    tag,
    summary: 'Cases that the person may see',
    policy: 'case.read',
    query: Type.Object(
      {
        flow: Type.Optional(ElementId),
        status: Type.Optional(Type.Enum(['active', 'closed'])),
        q: Type.Optional(Type.String({ maxLength: 200 })),
        unit: Type.Optional(RecordId),
        ...paging,
      },
      closed,
    ),
    answers: { 200: pageOf(CaseSummary, 'CasePage') },
  }),
  getCase: operation({
    id: 'getCase',
    method: 'GET',
    path: '/cases/{id}',
    tag,
    summary: 'A case with what the person may do in it now',
    policy: 'case.read',
    params,
    answers: { 200: CaseDetail },
  }),
  caseHistory: operation({
    id: 'caseHistory',
    method: 'GET',
    path: '/cases/{id}/history',
    tag,
    summary: 'What happened, in words, oldest first',
    policy: 'case.read',
    params,
    query: Type.Object(paging, closed),
    answers: { 200: pageOf(HistoryEntry, 'HistoryPage') },
  }),
  stepCase: operation({
    id: 'stepCase',
    method: 'POST',
    path: '/cases/{id}/steps',
    tag,
    summary: 'Take an action',
    policy: 'case.step',
    params,
    body: NewStep,
    answers: { 200: CaseDetail },
  }),
  signalCase: operation({
    id: 'signalCase',
    method: 'POST',
    path: '/cases/{id}/signals',
    tag,
    summary: 'Report what a waiting case waits for',
    policy: 'case.signal',
    params,
    body: NewSignal,
    answers: { 200: CaseDetail },
  }),
  moveCase: operation({
    id: 'moveCase',
    method: 'POST',
    path: '/cases/{id}/moves',
    tag,
    summary: 'Move, reopen or call off a case, or change what a state has branches for',
    policy: 'case.step',
    params,
    body: NewMove,
    answers: { 200: CaseDetail },
  }),
  correctCase: operation({
    id: 'correctCase',
    method: 'POST',
    path: '/cases/{id}/corrections',
    tag,
    summary: 'Correct when a state was entered; its deadlines are counted again',
    policy: 'case.correct',
    params,
    body: NewCorrection,
    answers: { 200: CaseDetail },
  }),
} as const;
