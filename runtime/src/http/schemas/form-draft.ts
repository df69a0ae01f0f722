import { Type } from 'typebox';
import { closed, FieldValues, Instant } from './primitives.ts';

/** Half-filled parties: nothing but their being objects of a few texts is asked of them. */
const PartyDrafts = Type.Array(
  Type.Unsafe<Record<string, string>>({
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 400 },
    maxProperties: 12,
  }),
  { maxItems: 200 },
);

export const FormDraftContent = Type.Object(
  { values: FieldValues, parties: Type.Optional(PartyDrafts) },
  { ...closed, title: 'FormDraftContent' },
);

export const FormDraft = Type.Object(
  {
    key: Type.String(),
    values: FieldValues,
    parties: PartyDrafts,
    savedAt: Instant,
  },
  { ...closed, title: 'FormDraft' },
);
