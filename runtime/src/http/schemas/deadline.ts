import { Type } from 'typebox';
import { closed, ElementId, Instant, LocalDate, nullable, recordOf } from './primitives.ts';
import { BasisView, Text } from './text.ts';

const chip = {
  deadline: ElementId,
  title: Text,
  dueAt: nullable(Instant),
  dueDate: nullable(LocalDate),
  status: Type.Enum(['running', 'suspended', 'met', 'expired']),
  /** The calendar of a year that it counts in is not published yet. */
  provisional: Type.Boolean(),
  overdue: Type.Boolean(),
  /** Left until due; negative when overdue; null while suspended. */
  workingDays: nullable(Type.Integer()),
  calendarDays: nullable(Type.Integer()),
  /** Why the clock stands still. */
  ground: nullable(Text),
};

export const DueChip = Type.Object(chip, { ...closed, title: 'DueChip' });

export const DeadlineView = Type.Object(
  {
    ...chip,
    id: Type.String(),
    kind: Type.Enum(['statutory', 'operational']),
    startedAt: nullable(Instant),
    /** How it is counted, in words. */
    sentence: Text,
    basis: Type.Array(BasisView),
    suspensions: Type.Array(Type.Object({ state: ElementId, ground: Text }, closed)),
    extensions: Type.Array(
      Type.Object({ at: Instant, duration: recordOf(Type.Unknown()) }, closed),
    ),
    /** What it was due before a correction, an extension or a new calendar. */
    earlier: Type.Array(
      Type.Object({ dueAt: nullable(Instant), until: Instant, because: Type.String() }, closed),
    ),
  },
  { ...closed, title: 'Deadline' },
);
