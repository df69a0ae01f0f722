import { type Static, Type } from 'typebox';
import { closed, elementProperties, Id } from './primitives.ts';

/**
 * A document (文书) of a flow that is served on parties. Its service (送达) is an event that may start
 * clocks.
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
