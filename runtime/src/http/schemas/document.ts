import { serviceMethods } from '@jingwei/engine';
import { Type } from 'typebox';
import { closed, ElementId, Instant } from './primitives.ts';
import { Text } from './text.ts';

/** A document that the flow has served on parties (送达), and its services so far. */
export const DocumentView = Type.Object(
  {
    id: ElementId,
    title: Text,
    mayServe: Type.Boolean(),
    served: Type.Array(
      Type.Object(
        {
          to: ElementId,
          toTitle: Text,
          method: Type.Enum([...serviceMethods]),
          at: Instant,
          happenedAt: Instant,
        },
        closed,
      ),
    ),
  },
  { ...closed, title: 'CaseDocument' },
);
