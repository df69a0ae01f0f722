import { Type } from 'typebox';
import { closed, ElementId, nullable, RecordId } from './primitives.ts';
import { Text } from './text.ts';

const PartyKind = Type.Enum(['person', 'organisation', 'place']);

/** A party as it is entered; with `party` the record that is already kept is meant. */
export const PartyEntry = Type.Object(
  {
    role: ElementId,
    kind: PartyKind,
    name: Type.String({ minLength: 1, maxLength: 200 }),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
    citizenId: Type.Optional(Type.String({ maxLength: 18 })),
    address: Type.Optional(Type.String({ maxLength: 400 })),
    party: Type.Optional(RecordId),
  },
  { ...closed, title: 'PartyEntry' },
);

export const PartyView = Type.Object(
  {
    id: RecordId,
    role: ElementId,
    roleTitle: Text,
    kind: PartyKind,
    name: Type.String(),
    phone: nullable(Type.String()),
    citizenId: nullable(Type.String()),
    address: nullable(Type.String()),
    /** Contact and number are shown in part only. */
    masked: Type.Boolean(),
  },
  { ...closed, title: 'Party' },
);
