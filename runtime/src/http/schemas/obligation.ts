import { Type } from 'typebox';
import { PartyEntry } from './party.ts';
import {
  closed,
  ElementId,
  FieldValues,
  Instant,
  nullable,
  pageOf,
  RecordId,
} from './primitives.ts';
import { Text, UnitTitle } from './text.ts';

/** `open`: its case is under way; `owed`: a person has to open it; `missed` also where it ended late. */
export const DueStatus = Type.Enum(['open', 'owed', 'done', 'missed']);

/** What an obligation asks of a unit once: a case of a flow within a time. */
const ObligationDue = Type.Object(
  {
    id: RecordId,
    obligation: ElementId,
    title: Text,
    pack: ElementId,
    flow: Type.Object({ id: ElementId, title: Text }, closed),
    unit: UnitTitle,
    opensAt: Instant,
    /** The instant at which its time is over. */
    dueAt: Instant,
    status: DueStatus,
    case: nullable(
      Type.Object({ id: RecordId, number: Type.String() }, { ...closed, title: 'DueCase' }),
    ),
    /** When the case ended. */
    doneAt: nullable(Instant),
    /** Why the machine could not open the case. */
    because: nullable(Text),
    mayBegin: Type.Boolean(),
  },
  { ...closed, title: 'ObligationDue' },
);

export const ObligationDuePage = pageOf(ObligationDue, 'ObligationDuePage');

/** Flow and unit are those of the obligation. */
export const OwedCase = Type.Object(
  {
    values: FieldValues,
    parties: Type.Array(PartyEntry, { maxItems: 200 }),
    happenedAt: Type.Optional(Instant),
    enteredFor: Type.Optional(RecordId),
  },
  { ...closed, title: 'OwedCase' },
);
