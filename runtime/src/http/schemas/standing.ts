import { Type } from 'typebox';
import { conflictGrounds } from '../../store/conflicts.ts';
import { closed, ElementId, Instant, LocalDate, nullable, RecordId } from './primitives.ts';

const Named = Type.Object({ id: RecordId, name: Type.String() }, closed);
const Reason = Type.String({ minLength: 1, maxLength: 1000 });

const recorded = {
  at: Instant,
  by: Named,
  ended: nullable(
    Type.Object(
      { at: Instant, by: Named, reason: nullable(Type.String()) },
      { ...closed, title: 'RecordEnd' },
    ),
  ),
};

/** The first day on which it counts no more, where it was ended. */
const endedOn = nullable(LocalDate);

export const Qualification = Type.Object(
  {
    id: RecordId,
    person: Named,
    qualification: ElementId,
    certificate: nullable(Type.String()),
    from: LocalDate,
    until: nullable(LocalDate),
    endedOn,
    ...recorded,
  },
  { ...closed, title: 'Qualification' },
);

/** `qualification` as flows require it; `certificate` its number, which the person shows. */
export const NewQualification = Type.Object(
  {
    person: RecordId,
    qualification: ElementId,
    certificate: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    from: LocalDate,
    until: Type.Optional(LocalDate),
  },
  { ...closed, title: 'NewQualification' },
);

/** `from`: the first day on which it counts no more; today where absent. */
export const QualificationEnd = Type.Object(
  { from: Type.Optional(LocalDate), reason: Reason },
  { ...closed, title: 'QualificationEnd' },
);

export const Substitution = Type.Object(
  {
    id: RecordId,
    person: Named,
    substitute: Named,
    from: LocalDate,
    until: LocalDate,
    endedOn,
    reason: nullable(Type.String()),
    ...recorded,
  },
  { ...closed, title: 'Substitution' },
);

/** `person`: for whom; whoever asks where absent. */
export const NewSubstitution = Type.Object(
  {
    person: Type.Optional(RecordId),
    substitute: RecordId,
    from: LocalDate,
    until: LocalDate,
    reason: Type.Optional(Reason),
  },
  { ...closed, title: 'NewSubstitution' },
);

/** `from`: the first day on which it counts no more; today where absent. */
export const SubstitutionEnd = Type.Object(
  { from: Type.Optional(LocalDate), reason: Type.Optional(Reason) },
  { ...closed, title: 'SubstitutionEnd' },
);

const Ground = Type.Enum([...conflictGrounds]);

export const Conflict = Type.Object(
  {
    id: RecordId,
    person: Named,
    ground: Ground,
    source: Type.Enum(['declared', 'decided']),
    words: nullable(Type.String()),
    masked: Type.Boolean(),
    ...recorded,
  },
  { ...closed, title: 'Conflict' },
);

/** `person`: who has it; whoever asks where absent. */
export const NewConflict = Type.Object(
  { person: Type.Optional(RecordId), ground: Ground, words: Type.Optional(Reason) },
  { ...closed, title: 'NewConflict' },
);

export const ConflictEnd = Type.Object({ reason: Reason }, { ...closed, title: 'ConflictEnd' });
