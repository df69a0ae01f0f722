import { Type } from 'typebox';
import { FlowSummary, StartForm } from '../schemas/flow.ts';
import { closed, ElementId, RecordId } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const tag = 'flows';

export const flowOperations = {
  listFlows: operation({
    id: 'listFlows',
    method: 'GET',
    path: '/flows',
    tag,
    summary: 'The flows in force in the city, and where the person may start a case of each',
    policy: 'signed-in',
    answers: {
      200: Type.Object({ items: Type.Array(FlowSummary) }, { ...closed, title: 'FlowList' }),
    },
  }),
  startForm: operation({
    id: 'startForm',
    method: 'GET',
    path: '/flows/{flow}/start-form',
    tag,
    summary: 'What is asked to start a case of the flow',
    policy: 'case.start',
    params: Type.Object({ flow: ElementId }, closed),
    query: Type.Object({ unit: Type.Optional(RecordId) }, closed),
    answers: { 200: StartForm },
  }),
} as const;
