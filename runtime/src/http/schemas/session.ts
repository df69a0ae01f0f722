import { type Static, Type } from 'typebox';
import { closed, ElementId, nullable, RecordId } from './primitives.ts';
import { Text } from './text.ts';

export const SignIn = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 100 }),
    password: Type.String({ minLength: 1, maxLength: 256 }),
  },
  { ...closed, title: 'SignIn' },
);

/** The kinds of place in the city's tree, from the widest to the narrowest. */
const UnitKind = Type.Enum([
  'city',
  'district',
  'street',
  'community',
  'grid',
  'micro-grid',
  'department',
]);

/** A role held at a unit. */
export const Post = Type.Object(
  {
    role: ElementId,
    roleTitle: Text,
    unit: Type.Object({ id: RecordId, title: Text, kind: UnitKind }, closed),
  },
  { ...closed, title: 'Post' },
);

/** A post of one's own, with what it alone permits somewhere. */
const OwnPost = Type.Object(
  { ...Post.properties, permissions: Type.Array(Type.String()) },
  { ...closed, title: 'OwnPost' },
);

export const Session = Type.Object(
  {
    person: Type.Object({ id: RecordId, name: Type.String(), username: Type.String() }, closed),
    city: Type.Object({ id: RecordId, title: Text, zone: Type.String() }, closed),
    posts: Type.Array(OwnPost),
    permissions: Type.Array(Type.String()),
    demo: Type.Boolean(),
    engineVersion: Type.String(),
    csrf: Type.String({ description: 'Sent back in the header `x-jingwei-csrf` on writes' }),
  },
  { ...closed, title: 'Session' },
);
export type Session = Static<typeof Session>;

export const Unit = Type.Object(
  { id: RecordId, parent: nullable(RecordId), kind: UnitKind, title: Text },
  { ...closed, title: 'Unit' },
);

export const Person = Type.Object(
  { id: RecordId, name: Type.String(), posts: Type.Array(Post) },
  { ...closed, title: 'Person' },
);
