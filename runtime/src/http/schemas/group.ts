import { GroupOperation } from '@jingwei/engine';
import { Type } from 'typebox';
import { closed, ElementId, Instant, nullable, Version } from './primitives.ts';
import { PersonName, Text } from './text.ts';

const Request = Type.Enum(['none', 'asked', 'granted', 'refused']);

/** Joint work under way: who is asked, who has answered (of a vote only how many). */
export const GroupView = Type.Object(
  {
    id: Type.String(),
    state: ElementId,
    stateTitle: Text,
    mode: Type.Enum(['any', 'all', 'in-turn', 'vote']),
    seats: Type.Integer(),
    answered: Type.Integer(),
    answers: nullable(
      Type.Array(
        Type.Object(
          {
            action: ElementId,
            actionTitle: Text,
            by: PersonName,
            actingFor: nullable(PersonName),
            at: Instant,
          },
          { ...closed, title: 'GroupAnswer' },
        ),
      ),
    ),
    tasks: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          principal: nullable(PersonName),
          delegated: Type.Boolean(),
          position: Type.Enum(['member', 'before', 'after']),
          objection: Request,
          extension: Request,
        },
        { ...closed, title: 'GroupTask' },
      ),
    ),
    waiting: Type.Integer(),
    copies: Type.Array(
      Type.Object(
        { person: PersonName, readAt: nullable(Instant) },
        { ...closed, title: 'GroupCopy' },
      ),
    ),
    supervision: Type.Integer({ minimum: 0, maximum: 3 }),
    suspendedAt: nullable(Instant),
    decided: Type.Boolean(),
  },
  { ...closed, title: 'GroupView' },
);

/** The operations of the engine; the task of the address is the one that they are about. */
const operations = GroupOperation.anyOf.map((one) => {
  const { seat: _seat, ...properties } = one.properties as Type.TProperties;
  return Type.Object(properties, closed);
});

export const NewTaskOperation = Type.Object(
  { version: Version, operation: Type.Union(operations) },
  { ...closed, title: 'NewTaskOperation' },
);
