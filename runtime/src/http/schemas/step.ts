import { serviceMethods } from '@jingwei/engine';
import { Type } from 'typebox';
import { PartyEntry } from './party.ts';
import { closed, ElementId, FieldValues, Instant, RecordId, Version } from './primitives.ts';

const Reason = Type.String({ minLength: 1, maxLength: 4000 });

export const NewCase = Type.Object(
  {
    flow: ElementId,
    unit: RecordId,
    values: FieldValues,
    parties: Type.Array(PartyEntry, { maxItems: 200 }),
    happenedAt: Type.Optional(Instant),
    enteredFor: Type.Optional(RecordId),
    externalId: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  { ...closed, title: 'NewCase' },
);

export const NewStep = Type.Object(
  {
    version: Version,
    action: ElementId,
    values: FieldValues,
    /** The branch that offers the action; needed where several do. */
    branch: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    reason: Type.Optional(Reason),
    happenedAt: Type.Optional(Instant),
    enteredFor: Type.Optional(RecordId),
  },
  { ...closed, title: 'NewStep' },
);

export const AtVersion = Type.Object({ version: Version }, { ...closed, title: 'AtVersion' });

export const NewSignal = Type.Object(
  {
    version: Version,
    signal: ElementId,
    payload: Type.Unknown(),
    values: Type.Optional(FieldValues),
    /** The branch that it is for; absent: every branch that waits for it. */
    branch: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  { ...closed, title: 'NewSignal' },
);

export const SkipIncident = Type.Object(
  { version: Version, reason: Reason },
  { ...closed, title: 'SkipIncident' },
);

/** That a document was served (送达); `happenedAt` where that was earlier than its entering. */
export const NewService = Type.Object(
  {
    version: Version,
    document: ElementId,
    to: ElementId,
    method: Type.Enum([...serviceMethods]),
    happenedAt: Type.Optional(Instant),
    enteredFor: Type.Optional(RecordId),
  },
  { ...closed, title: 'NewService' },
);

const BranchId = Type.String({ minLength: 1, maxLength: 200 });

/** What is done beside the actions of the flow, by the roles that the flow names for it. */
export const NewMove = Type.Object(
  {
    version: Version,
    move: Type.Union([
      Type.Object(
        {
          type: Type.Literal('jump'),
          to: ElementId,
          reason: Reason,
          branch: Type.Optional(BranchId),
        },
        closed,
      ),
      Type.Object({ type: Type.Literal('reopen'), to: ElementId, reason: Reason }, closed),
      Type.Object({ type: Type.Literal('cancel'), reason: Reason }, closed),
      Type.Object(
        {
          type: Type.Literal('add-element'),
          state: ElementId,
          element: Type.String({ minLength: 1, maxLength: 500 }),
          branch: Type.Optional(BranchId),
        },
        closed,
      ),
      Type.Object(
        { type: Type.Literal('remove-element'), branch: BranchId, reason: Reason },
        closed,
      ),
    ]),
  },
  { ...closed, title: 'NewMove' },
);

export const NewCorrection = Type.Object(
  { version: Version, state: ElementId, happenedAt: Instant, reason: Reason },
  { ...closed, title: 'NewCorrection' },
);
