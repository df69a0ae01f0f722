import { Type } from 'typebox';
import { CaseDetail } from '../schemas/case.ts';
import { DueStatus, ObligationDuePage, OwedCase } from '../schemas/obligation.ts';
import { closed, paging, RecordId } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const tag = 'obligations';

export const obligationOperations = {
  listObligationDues: operation({
    id: 'listObligationDues',
    method: 'GET',
    path: '/obligation-dues',
    tag,
    summary: 'What recurring obligations ask of the units in sight, the latest first',
    policy: 'obligation.read',
    query: Type.Object(
      { status: Type.Optional(DueStatus), unit: Type.Optional(RecordId), ...paging },
      closed,
    ),
    answers: { 200: ObligationDuePage },
    refusals: [404],
  }),
  beginObligationDue: operation({
    id: 'beginObligationDue',
    method: 'POST',
    path: '/obligation-dues/{id}/case',
    tag,
    summary: 'Open the case that is owed',
    policy: 'case.start',
    params: Type.Object({ id: RecordId }, closed),
    body: OwedCase,
    answers: { 201: CaseDetail },
  }),
} as const;
