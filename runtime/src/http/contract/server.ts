import { Type } from 'typebox';
import { closed, recordOf } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const tag = 'server';
const policy = 'anyone';

export const serverOperations = {
  engine: operation({
    id: 'engine',
    method: 'GET',
    path: '/engine',
    tag,
    summary: "The engine's version; browser and server must run the same",
    policy,
    answers: {
      200: Type.Object({ version: Type.String() }, { ...closed, title: 'EngineVersion' }),
    },
  }),
  openapi: operation({
    id: 'openapi',
    method: 'GET',
    path: '/openapi.json',
    tag,
    summary: 'This document',
    policy,
    answers: { 200: recordOf(Type.Unknown(), { title: 'OpenApiDocument' }) },
  }),
} as const;

const Health = Type.Object(
  { status: Type.Enum(['ok', 'unavailable']) },
  { ...closed, title: 'Health' },
);

/** At the server's root, not under the API's. */
export const probeOperations = {
  live: operation({
    id: 'live',
    method: 'GET',
    path: '/healthz',
    tag,
    summary: 'The process answers',
    policy,
    answers: { 200: Health },
  }),
  ready: operation({
    id: 'ready',
    method: 'GET',
    path: '/readyz',
    tag,
    summary: 'The database answers',
    policy,
    answers: { 200: Health, 503: Health },
  }),
  metrics: operation({
    id: 'metrics',
    method: 'GET',
    path: '/metrics',
    tag,
    summary: 'Figures in the text format of Prometheus',
    policy,
    answers: { 200: 'text' },
  }),
} as const;
