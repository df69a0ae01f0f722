import { canonicalJson } from '@jingwei/engine';
import { dispositionOf } from '../answer/disposition.ts';
import { decisionOperations } from '../contract/decisions.ts';
import { type Route, route } from '../route.ts';

export const decisionRoutes: readonly Route[] = [
  route(decisionOperations.readDecision, async ({ runtime, context, params, reply }) => {
    const { number, record } = await runtime.decisions.record(context, params.id, params.seq);
    reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', dispositionOf(`${number}-${params.seq}.decision.json`));
    return canonicalJson(record);
  }),
  route(decisionOperations.explainDecision, ({ runtime, context, params }) =>
    runtime.decisions.explain(context, params.id, params.seq),
  ),
];
