import { Type } from 'typebox';
import { closed, ElementId, Hash, JsonDocument } from './primitives.ts';
import { Text, UnitTitle } from './text.ts';

export const PartyRoleView = Type.Object(
  {
    id: ElementId,
    title: Text,
    min: Type.Integer({ minimum: 0 }),
    max: Type.Integer({ minimum: 1 }),
  },
  { ...closed, title: 'PartyRole' },
);

export const FlowSummary = Type.Object(
  {
    pack: ElementId,
    flow: ElementId,
    title: Text,
    noun: Text,
    description: Type.Union([Text, Type.Null()]),
    publication: Hash,
    publicationVersion: Type.String(),
    canStart: Type.Boolean(),
    startUnits: Type.Array(UnitTitle),
    partyRoles: Type.Array(PartyRoleView),
    openCases: Type.Integer({ minimum: 0 }),
  },
  { ...closed, title: 'FlowSummary' },
);

/** What a form asks: JSON Schema 2020-12, order and layout, and the ids of its fields. */
export const FormView = Type.Object(
  { schema: JsonDocument, ui: JsonDocument, fields: Type.Array(ElementId) },
  { ...closed, title: 'Form' },
);

export const StartForm = Type.Object(
  {
    publication: Hash,
    form: FormView,
    partyRoles: Type.Array(PartyRoleView),
    titleField: ElementId,
  },
  { ...closed, title: 'StartForm' },
);
