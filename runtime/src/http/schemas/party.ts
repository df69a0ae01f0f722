import { Type } from 'typebox';
import { closed, ElementId, nullable, RecordId, Version } from './primitives.ts';
import { Text } from './text.ts';

const PartyKind = Type.Enum(['person', 'organisation', 'place']);

const entered = {
  kind: PartyKind,
  name: Type.String({ minLength: 1, maxLength: 200 }),
  phone: Type.Optional(Type.String({ maxLength: 40 })),
  citizenId: Type.Optional(Type.String({ maxLength: 18 })),
  address: Type.Optional(Type.String({ maxLength: 400 })),
};

/** A party as it is entered; with `party` the record that is already kept is meant. */
export const PartyEntry = Type.Object(
  {
    role: ElementId,
    ...entered,
    party: Type.Optional(RecordId),
  },
  { ...closed, title: 'PartyEntry' },
);

export const NewPartyOfCase = Type.Object(
  { version: Version, party: PartyEntry },
  { ...closed, title: 'NewPartyOfCase' },
);

/** What is left out is taken out of the record. */
export const PartyCorrection = Type.Object(
  { version: Version, ...entered },
  { ...closed, title: 'PartyCorrection' },
);

export const PartyRemoval = Type.Object(
  { version: Version, reason: Type.String({ minLength: 1, maxLength: 4000 }) },
  { ...closed, title: 'PartyRemoval' },
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
