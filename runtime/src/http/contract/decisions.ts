import { Type } from 'typebox';
import { Decision, DecisionRecord } from '../schemas/decision.ts';
import { closed, RecordId } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const tag = 'cases';
/** A step by its number in the history of its case. */
const params = Type.Object(
  { id: RecordId, seq: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) },
  closed,
);
const refusals = [409, 410];

export const decisionOperations = {
  readDecision: operation({
    id: 'readDecision',
    method: 'GET',
    path: '/cases/{id}/history/{seq}/decision',
    tag,
    summary: 'The decision record of a step, in canonical JSON, from which it can be recomputed',
    policy: 'decision.read',
    params,
    answers: { 200: DecisionRecord },
    refusals,
  }),
  explainDecision: operation({
    id: 'explainDecision',
    method: 'GET',
    path: '/cases/{id}/history/{seq}/decision/words',
    tag,
    summary: 'What decided a step, in words',
    policy: 'decision.read',
    params,
    answers: { 200: Decision },
    refusals,
  }),
} as const;
