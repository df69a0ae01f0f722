import { type Static, Type } from 'typebox';
import { closed, elementProperties, Id } from './primitives.ts';

/**
 * A document (文书) of a flow that is served on parties. Its service (送达) is an event that may start
 * clocks; the ways are those of 民事诉讼法 第88–95条, to which 行政处罚法 第61条 refers.
 */
export const FlowDocument = Type.Object(
  {
    ...elementProperties,
    /** Who may record its service. */
    roles: Type.Array(Id, { minItems: 1 }),
  },
  closed,
);
export type FlowDocument = Static<typeof FlowDocument>;

/** Direct, left behind (留置), electronic, by entrusted body, by post, by public announcement. */
export const serviceMethods = [
  'direct',
  'left',
  'electronic',
  'entrusted',
  'post',
  'announcement',
] as const;
export type ServiceMethod = (typeof serviceMethods)[number];
