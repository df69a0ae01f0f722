import { type Static, Type } from 'typebox';
import {
  closed,
  DurationUnitSchema,
  elementProperties,
  Id,
  RuleSchema,
  TextSchema,
} from './primitives.ts';

/**
 * The value types of the data dictionary and their JSON values: `text`, `long-text`, `phone`,
 * `citizen-id`, `unit` and `person` are strings; `date` is `YYYY-MM-DD`, `date-time` an instant in UTC;
 * `money` is yuan as a decimal string with at most two places; `code` is a code's id and `codes` a list
 * of them; `attachments` is a list of attachment ids.
 */
export const FieldType = Type.Union([
  Type.Literal('text'),
  Type.Literal('long-text'),
  Type.Literal('integer'),
  Type.Literal('decimal'),
  Type.Literal('money'),
  Type.Literal('boolean'),
  Type.Literal('date'),
  Type.Literal('date-time'),
  Type.Literal('code'),
  Type.Literal('codes'),
  Type.Literal('phone'),
  Type.Literal('citizen-id'),
  Type.Literal('unit'),
  Type.Literal('person'),
  Type.Literal('attachments'),
]);
export type FieldType = Static<typeof FieldType>;

/** Sensitivity: P0 public, P1 personal, P2 sensitive (个人信息保护法 第28条), P3 need-to-know. */
export const FieldClass = Type.Union([
  Type.Literal('P0'),
  Type.Literal('P1'),
  Type.Literal('P2'),
  Type.Literal('P3'),
]);
export type FieldClass = Static<typeof FieldClass>;

/** An entry of the data dictionary: it owns type, constraint, class, purpose and retention. */
export const Field = Type.Object(
  {
    ...elementProperties,
    type: FieldType,
    codeList: Type.Optional(Id),
    minLength: Type.Optional(Type.Integer({ minimum: 0 })),
    maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
    min: Type.Optional(Type.Number()),
    max: Type.Optional(Type.Number()),
    maxItems: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    class: FieldClass,
    purpose: Type.Optional(TextSchema),
    /** How long after the case has ended the value is kept. */
    retention: Type.Optional(
      Type.Object({ n: Type.Integer({ minimum: 0 }), unit: DurationUnitSchema }, closed),
    ),
    /** JSONLogic; the value is computed in every step and nobody enters it. */
    computed: Type.Optional(RuleSchema),
  },
  closed,
);
export type Field = Static<typeof Field>;

/** One field's place on a form. `required` and `visible` may be rules over what is entered. */
export const FormItem = Type.Object(
  {
    id: Id,
    order: elementProperties.order,
    field: Id,
    required: Type.Optional(
      Type.Union([Type.Boolean(), Type.Object({ rule: RuleSchema }, closed)]),
    ),
    visible: Type.Optional(Type.Object({ rule: RuleSchema }, closed)),
    readOnly: Type.Optional(Type.Boolean()),
    section: Type.Optional(Id),
    width: Type.Optional(Type.Union([Type.Literal('full'), Type.Literal('half')])),
    help: Type.Optional(TextSchema),
  },
  closed,
);
export type FormItem = Static<typeof FormItem>;

export const FormSection = Type.Object(
  { id: Id, order: elementProperties.order, title: TextSchema },
  closed,
);
export type FormSection = Static<typeof FormSection>;

/** A selection, an order and a layout of fields. */
export const Form = Type.Object(
  {
    ...elementProperties,
    sections: Type.Optional(Type.Array(FormSection)),
    items: Type.Array(FormItem),
  },
  closed,
);
export type Form = Static<typeof Form>;
