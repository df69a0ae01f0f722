import { type Static, Type } from 'typebox';
import { Deadline } from './deadlines.ts';
import { Field, Form } from './fields.ts';
import { FlowDocument } from './flow-documents.ts';
import { Obligation } from './obligations.ts';
import { NamedRule } from './pack-elements.ts';
import {
  closed,
  DurationSchema,
  elementProperties,
  Id,
  TextSchema,
  UnitKind,
} from './primitives.ts';
import { Property } from './properties.ts';
import { State } from './states.ts';
import { Table } from './tables.ts';
import { Action, Route } from './transitions.ts';

/** What may arrive from outside and move a waiting case. */
export const Signal = Type.Object(
  {
    ...elementProperties,
    /** How long one is kept that came early; absent: as long as the case runs. */
    keep: Type.Optional(DurationSchema),
    /** What becomes of one that nothing waits for; absent: kept. */
    unawaited: Type.Optional(
      Type.Union([Type.Literal('keep'), Type.Literal('refuse'), Type.Literal('ignore')]),
    ),
  },
  closed,
);

/** A count over the case's own history, read in rules as `history.<id>`. */
export const Counter = Type.Object(
  {
    ...elementProperties,
    counts: Type.Union([Type.Object({ action: Id }, closed), Type.Object({ state: Id }, closed)]),
  },
  closed,
);

/** The part that a party plays in a case of this flow. */
export const PartyRole = Type.Object(
  {
    ...elementProperties,
    min: Type.Integer({ minimum: 0 }),
    max: Type.Integer({ minimum: 1, maximum: 200 }),
  },
  closed,
);

export const Flow = Type.Object(
  {
    ...elementProperties,
    /** What a case of this flow is called: 纠纷, 事件 … */
    noun: TextSchema,
    initial: Id,
    start: Type.Object(
      {
        form: Id,
        roles: Type.Array(Id, { minItems: 1 }),
        unitKinds: Type.Array(UnitKind, { minItems: 1 }),
      },
      closed,
    ),
    /** `{year}`, `{month}`, `{city}`, `{unit}` and `{sequence:4}` (counted per city, flow and year). */
    caseNumber: Type.String({ minLength: 1, maxLength: 80 }),
    /** The field that names a case in lists. */
    titleField: Id,
    fields: Type.Array(Field),
    forms: Type.Array(Form),
    states: Type.Array(State, { minItems: 1 }),
    actions: Type.Array(Action),
    routes: Type.Array(Route),
    deadlines: Type.Array(Deadline),
    rules: Type.Array(NamedRule),
    documents: Type.Optional(Type.Array(FlowDocument)),
    obligations: Type.Optional(Type.Array(Obligation)),
    tables: Type.Optional(Type.Array(Table)),
    signals: Type.Array(Signal),
    counters: Type.Array(Counter),
    partyRoles: Type.Array(PartyRole),
    /** What the flow promises about every case, for `verifyBundle`. */
    properties: Type.Optional(Type.Array(Property)),
    /** Who may open a closed case again, where it goes on, how long after and how often. */
    reopening: Type.Optional(
      Type.Object(
        {
          roles: Type.Array(Id, { minItems: 1 }),
          to: Type.Array(Id, { minItems: 1 }),
          within: Type.Optional(DurationSchema),
          max: Type.Integer({ minimum: 1 }),
        },
        closed,
      ),
    ),
    /** Who may move a case to another state of the same branch; absent `to`: to any but a final one. */
    jumping: Type.Optional(
      Type.Object(
        {
          roles: Type.Array(Id, { minItems: 1 }),
          to: Type.Optional(Type.Array(Id, { minItems: 1 })),
        },
        closed,
      ),
    ),
    /** Who may call a case off. */
    cancelling: Type.Optional(Type.Object({ roles: Type.Array(Id, { minItems: 1 }) }, closed)),
  },
  closed,
);
export type Flow = Static<typeof Flow>;
export type Signal = Static<typeof Signal>;
export type Counter = Static<typeof Counter>;
export type PartyRole = Static<typeof PartyRole>;
