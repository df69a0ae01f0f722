import { Bundle as EngineBundle, Change as EngineChange } from '@jingwei/engine';
import { type Static, Type } from 'typebox';
import {
  closed,
  ElementId,
  Hash,
  Instant,
  LocalDate,
  nullable,
  RecordId,
  Version,
} from './primitives.ts';
import { ProblemEntry } from './problem-document.ts';
import { PersonName, Text } from './text.ts';

/** The engine's own schemas under the names that they have in the API. */
export const Bundle = Type.Unsafe<EngineBundle>({
  ...EngineBundle,
  $id: undefined,
  title: 'Bundle',
});
export const Change = Type.Unsafe<EngineChange>({
  ...EngineChange,
  $id: undefined,
  title: 'Change',
});

const publication = {
  hash: Hash,
  pack: ElementId,
  version: Type.String(),
  status: Type.Enum(['requested', 'approved', 'active', 'superseded', 'rejected']),
  /** In force from the beginning of this day. */
  validFrom: nullable(LocalDate),
  requestedBy: PersonName,
  requestedAt: Instant,
  approvals: Type.Array(Type.Object({ by: PersonName, at: Instant }, closed)),
  comment: nullable(Type.String()),
  /** It has edits of the person who asks, who may therefore not approve it. */
  own: Type.Boolean(),
};

export const PublicationSummary = Type.Object(publication, {
  ...closed,
  title: 'PublicationSummary',
});

export const PublicationDetail = Type.Object(
  { ...publication, bundle: Bundle, baseHash: nullable(Hash) },
  { ...closed, title: 'PublicationDetail' },
);

export const PublicationChanges = Type.Object(
  { changes: Type.Array(Type.Object({ change: Change, text: Text }, closed)) },
  { ...closed, title: 'PublicationChanges' },
);

const draft = {
  id: RecordId,
  pack: ElementId,
  base: Hash,
  version: Version,
  updatedAt: Instant,
  by: PersonName,
};

export const DraftSummary = Type.Object(
  { ...draft, changeCount: Type.Integer({ minimum: 0 }) },
  { ...closed, title: 'DraftSummary' },
);

export const Draft = Type.Object(
  {
    ...draft,
    changes: Type.Array(Change),
    bundle: Bundle,
    baseBundle: Bundle,
    /** What checking finds in the bundle; it does not hinder saving. */
    problems: Type.Array(ProblemEntry),
  },
  { ...closed, title: 'Draft' },
);

export const DraftContent = Type.Object(
  { version: Version, changes: Type.Array(Change, { maxItems: 10_000 }) },
  { ...closed, title: 'DraftContent' },
);

const Comment = Type.String({ minLength: 1, maxLength: 4000 });

export const PublicationRequest = Type.Object(
  { version: Version, comment: Comment },
  { ...closed, title: 'PublicationRequest' },
);

export const Approval = Type.Object(
  { comment: Type.Optional(Comment) },
  { ...closed, title: 'Approval' },
);

export const Rejection = Type.Object({ comment: Comment }, { ...closed, title: 'Rejection' });

export const Activation = Type.Object(
  { validFrom: Type.Optional(LocalDate) },
  { ...closed, title: 'Activation' },
);

export const PackSummary = Type.Object(
  {
    id: ElementId,
    title: Text,
    version: Type.String(),
    active: nullable(PublicationSummary),
    flows: Type.Array(Type.Object({ id: ElementId, title: Text, noun: Text }, closed)),
    drafts: Type.Array(DraftSummary),
    pending: Type.Array(PublicationSummary),
  },
  { ...closed, title: 'PackSummary' },
);
export type PackSummary = Static<typeof PackSummary>;
