import type { Schemas } from '../../api/client.ts';

/** The ways in which a document is served, in the order of 民事诉讼法 第88–95条. */
export const serviceMethods = [
  'direct',
  'left',
  'electronic',
  'entrusted',
  'post',
  'announcement',
] as const satisfies readonly Schemas['NewService']['method'][];
