import { type Static, Type } from 'typebox';
import { closed, recordOf } from './primitives.ts';
import { Text } from './text.ts';

/** A finding about a document or an input, as the engine gives it. */
export const ProblemEntry = Type.Object(
  {
    code: Type.String(),
    severity: Type.Enum(['error', 'warning']),
    path: Type.String({ description: 'JSON Pointer into what was sent' }),
    element: Type.Optional(Type.String()),
    flow: Type.Optional(Type.String()),
    message: Text,
    solve: Text,
    details: recordOf(Type.Unknown()),
  },
  { ...closed, title: 'Problem' },
);
export type ProblemEntry = Static<typeof ProblemEntry>;

/** RFC 9457. `title` and `detail` are in the language of `Accept-Language`. */
export const ProblemDocument = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String(),
    code: Type.String(),
    instance: Type.String(),
    solve: Type.Optional(Type.String()),
    problems: Type.Optional(Type.Array(ProblemEntry)),
    currentVersion: Type.Optional(Type.Integer()),
    theirs: Type.Optional(Type.Array(Type.Unknown(), { description: 'Changes of the other side' })),
    yours: Type.Optional(Type.Array(Type.Unknown(), { description: 'Changes that were sent' })),
    retryAfter: Type.Optional(Type.Integer({ description: 'Seconds' })),
  },
  { ...closed, title: 'ProblemDocument' },
);
export type ProblemDocument = Static<typeof ProblemDocument>;
