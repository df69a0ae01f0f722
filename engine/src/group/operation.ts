import { type Static, Type } from 'typebox';
import { closed, Id } from '../document/primitives.ts';

const name = Type.String({ minLength: 1, maxLength: 200 });
const seat = name;
const reason = Type.Optional(Type.String({ minLength: 1, maxLength: 4000 }));
const people = Type.Array(name, { maxItems: 50 });

/** A person, or whichever holder of a role at a unit takes it. */
const Recipient = Type.Union([
  Type.Object({ person: name }, closed),
  Type.Object({ role: Id, unit: name }, closed),
]);
export type Recipient = Static<typeof Recipient>;

function operation<const Name extends string, Properties extends Type.TProperties>(
  type: Name,
  properties: Properties,
) {
  return Type.Object({ type: Type.Literal(type), ...properties }, closed);
}

/** What can be done with a task, a closed union. The seat is one of the group's, by its id. */
export const GroupOperation = Type.Union([
  operation('answer', { seat, action: Id, reason }),
  operation('claim', { seat }),
  operation('release', { seat }),
  operation('transfer', { seat, to: name, reason }),
  operation('delegate', { seat, to: name, reason }),
  operation('hand-back', { seat, reason }),
  operation('add-signers', {
    seat,
    where: Type.Union([Type.Literal('before'), Type.Literal('after'), Type.Literal('beside')]),
    people,
    reason,
  }),
  operation('remove-signers', { seats: Type.Array(seat, { maxItems: 50 }), reason }),
  operation('return', {
    seat,
    to: Id,
    resubmission: Type.Optional(
      Type.Union([Type.Literal('through-again'), Type.Literal('straight-back')]),
    ),
    reason,
  }),
  operation('withdraw', { seat, reason }),
  operation('take-back', { reason }),
  operation('copy', { people, reason }),
  operation('mark-read', {}),
  operation('urge', { reason }),
  operation('suspend', { reason }),
  operation('resume', { reason }),
  operation('ask-extension', { seat, reason }),
  operation('decide-extension', { seat, grant: Type.Boolean(), reason }),
  operation('object', { seat, reason }),
  operation('decide-objection', {
    seat,
    uphold: Type.Boolean(),
    to: Type.Optional(Recipient),
    reason,
  }),
  operation('supervise', {
    level: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
    reason,
  }),
  operation('end-supervision', { reason }),
  operation('reassign', { seat, to: Recipient, reason }),
  operation('hand-over', { from: name, to: name, reason }),
  operation('terminate', { reason }),
]);
export type GroupOperation = Static<typeof GroupOperation>;
export type OperationType = GroupOperation['type'];

/** Operations of joint work as a whole, or of seats that they name themselves. */
export const operationsWithoutSeat: ReadonlySet<string> = new Set(
  GroupOperation.anyOf
    .filter(({ properties }) => !('seat' in properties))
    .map(({ properties }) => properties.type.const),
);
