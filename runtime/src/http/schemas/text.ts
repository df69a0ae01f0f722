import { type Static, Type } from 'typebox';
import { closed, ElementId, RecordId } from './primitives.ts';

export const Text = Type.Object(
  { 'zh-CN': Type.String(), en: Type.String() },
  { ...closed, title: 'Text' },
);
export type Text = Static<typeof Text>;

/** An element of a bundle with its title. */
export const Titled = Type.Object({ id: ElementId, title: Text }, { ...closed, title: 'Titled' });

export const UnitTitle = Type.Object(
  { id: RecordId, title: Text },
  { ...closed, title: 'UnitTitle' },
);

export const PersonName = Type.Object(
  { id: RecordId, name: Type.String() },
  { ...closed, title: 'PersonName' },
);

export const BasisView = Type.Object(
  {
    regulation: ElementId,
    title: Text,
    article: Type.Union([Type.String(), Type.Null()]),
    verification: Type.Enum(['verified', 'partly', 'unverified', 'local']),
  },
  { ...closed, title: 'BasisView' },
);
