import { Type } from 'typebox';
import { closed, ElementId, Hash, Instant, LocalDate, nullable, RecordId } from './primitives.ts';
import { PersonName, Text, UnitTitle } from './text.ts';

/** Answers, traces and effects are the engine's; their parts are described with its decision records. */
const engineJson = Type.Object({}, { additionalProperties: true });
const SaltedHash = Hash;
const FieldClass = Type.Enum(['P0', 'P1', 'P2', 'P3']);
const ruleKinds = ['guard', 'computed', 'value', 'payload', 'list', 'input'] as const;
const RuleKind = Type.Enum([...ruleKinds]);
const Verification = Type.Enum(['verified', 'partly', 'unverified', 'local']);
const Rank = Type.Enum([
  'law',
  'administrative-regulation',
  'judicial-interpretation',
  'local-regulation',
  'department-rule',
  'local-government-rule',
  'normative-document',
  'standard',
]);

const HeldRole = Type.Object(
  {
    role: Type.String(),
    unit: Type.String(),
    from: Type.Optional(LocalDate),
    until: Type.Optional(LocalDate),
  },
  closed,
);

const citation = {
  regulation: ElementId,
  article: nullable(Type.String()),
  rank: nullable(Rank),
  number: nullable(Type.String()),
  validFrom: nullable(LocalDate),
  validUntil: nullable(LocalDate),
  verification: nullable(Verification),
  inForce: nullable(Type.Boolean()),
};

const WatchedRule = Type.Object({ kind: RuleKind, id: Type.String() }, closed);

/** What decided one step, as the engine's `decisionRecord` makes it. */
export const DecisionRecord = Type.Object(
  {
    format: Type.Literal(1),
    engine: Type.String(),
    publication: Hash,
    flow: ElementId,
    calendar: Type.Object(
      {
        zone: Type.String(),
        version: Type.String(),
        years: Type.Array(Type.Object({ year: Type.Integer(), hash: Hash }, closed)),
      },
      closed,
    ),
    event: Type.Object(
      { type: Type.String(), ids: Type.String(), at: Instant, content: SaltedHash },
      closed,
    ),
    before: nullable(SaltedHash),
    facts: Type.Array(
      Type.Object(
        {
          field: ElementId,
          class: nullable(FieldClass),
          from: Type.Enum(['case', 'event']),
          hash: SaltedHash,
        },
        closed,
      ),
    ),
    directory: Type.Array(Type.Object({ question: engineJson, answer: Type.Unknown() }, closed)),
    people: Type.Array(
      Type.Object(
        {
          id: RecordId,
          roles: Type.Array(HeldRole),
          authority: Type.Object({ needed: Type.Boolean(), by: Type.Array(HeldRole) }, closed),
          actingFor: Type.Optional(RecordId),
        },
        closed,
      ),
    ),
    rules: Type.Array(
      Type.Object({ kind: RuleKind, id: Type.String(), explanation: engineJson }, closed),
    ),
    tables: Type.Array(
      Type.Object(
        {
          table: ElementId,
          by: WatchedRule,
          inputs: Type.Array(Type.Object({ input: ElementId, value: Type.Unknown() }, closed)),
          rows: Type.Array(ElementId),
          outputs: Type.Unknown(),
        },
        closed,
      ),
    ),
    citations: Type.Array(
      Type.Object({ ...citation, title: nullable(Text), elements: Type.Array(ElementId) }, closed),
    ),
    output: Type.Object(
      {
        outcome: Type.Literal('stepped'),
        entries: Type.Array(engineJson),
        changes: Type.Array(
          Type.Object(
            {
              field: ElementId,
              because: Type.Enum(['entered', 'computed', 'set']),
              hash: SaltedHash,
            },
            closed,
          ),
        ),
        effects: Type.Array(Type.Object({ type: Type.String(), hash: SaltedHash }, closed)),
        after: SaltedHash,
      },
      closed,
    ),
  },
  { ...closed, title: 'DecisionRecord' },
);

/** A decision record in words. */
export const Decision = Type.Object(
  {
    step: Type.Integer({ minimum: 1 }),
    at: Instant,
    happenedAt: Instant,
    title: Text,
    reason: nullable(Type.String()),
    person: PersonName,
    enteredFor: Type.Optional(PersonName),
    actingFor: Type.Optional(PersonName),
    authority: Type.Object(
      {
        needed: Type.Boolean(),
        by: Type.Array(
          Type.Object(
            {
              role: Type.Object({ id: Type.String(), title: Text }, closed),
              unit: UnitTitle,
              from: Type.Optional(LocalDate),
              until: Type.Optional(LocalDate),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
    rules: Type.Array(
      Type.Object(
        {
          kind: RuleKind,
          title: Text,
          held: nullable(Type.Boolean()),
          result: Text,
          because: Type.Array(Text),
        },
        closed,
      ),
    ),
    tables: Type.Array(Type.Object({ title: Text, rows: Type.Array(Text) }, closed)),
    citations: Type.Array(
      Type.Object({ ...citation, title: Text, elements: Type.Array(Text) }, closed),
    ),
    lines: Type.Array(Text),
    fields: Type.Array(Type.Object({ field: ElementId, title: Text }, closed)),
    engine: Type.String(),
    publication: Type.Object({ hash: Hash, version: Type.String() }, closed),
    calendar: Type.String(),
    hash: Hash,
  },
  { ...closed, title: 'Decision' },
);
