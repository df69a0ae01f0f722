import { GroupOperation } from '@jingwei/engine';
import { Type } from 'typebox';
import { closed, ElementId, Instant, nullable, Version } from './primitives.ts';
import { PersonName, Text, Titled } from './text.ts';

const Request = Type.Enum(['none', 'asked', 'granted', 'refused']);

/** What can be done with a task, by its name. */
export const operationName = Type.Enum(
  GroupOperation.anyOf.map(({ properties }) => properties.type.const),
);

/** Joint work under way: who is asked, who has answered (of a vote only how many). */
export const GroupView = Type.Object(
  {
    id: Type.String(),
    state: ElementId,
    stateTitle: Text,
    mode: Type.Enum(['any', 'all', 'in-turn', 'vote']),
    seats: Type.Integer(),
    answered: Type.Integer(),
    /** How a vote stands; null where it is none, and for whoever has not voted yet. */
    tally: nullable(
      Type.Object(
        { approve: Type.Integer(), refuse: Type.Integer(), abstain: Type.Integer() },
        { ...closed, title: 'GroupTally' },
      ),
    ),
    /** What a vote needs; null where it is none. */
    needs: nullable(
      Type.Object(
        {
          percent: Type.Integer(),
          more: Type.Boolean(),
          abstentions: Type.Enum(['count', 'left-out']),
          quorum: Type.Integer(),
        },
        { ...closed, title: 'GroupNeeds' },
      ),
    ),
    answers: nullable(
      Type.Array(
        Type.Object(
          {
            action: ElementId,
            actionTitle: Text,
            by: PersonName,
            actingFor: nullable(PersonName),
            at: Instant,
          },
          { ...closed, title: 'GroupAnswer' },
        ),
      ),
    ),
    tasks: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          principal: nullable(PersonName),
          delegated: Type.Boolean(),
          /** Those who have it by delegation, the one at work last. */
          delegates: Type.Array(PersonName),
          addedBy: nullable(PersonName),
          read: Type.Boolean(),
          position: Type.Enum(['member', 'before', 'after']),
          objection: Request,
          extension: Request,
        },
        { ...closed, title: 'GroupTask' },
      ),
    ),
    waiting: Type.Integer(),
    /** Whose turn is to come, where that is known. */
    next: Type.Array(PersonName),
    urged: Type.Object({ count: Type.Integer(), lastAt: nullable(Instant) }, closed),
    copies: Type.Array(
      Type.Object(
        { person: PersonName, readAt: nullable(Instant) },
        { ...closed, title: 'GroupCopy' },
      ),
    ),
    supervision: Type.Integer({ minimum: 0, maximum: 3 }),
    suspendedAt: nullable(Instant),
    decided: Type.Boolean(),
  },
  { ...closed, title: 'GroupView' },
);

/** Something that the person may do with a task, or with the joint work that it is part of. */
export const OperationView = Type.Object(
  {
    operation: operationName,
    title: Text,
    /** The task to name with it. */
    task: Type.String(),
    state: Titled,
    /** Whose task it is about; null: nobody's yet, or the joint work as a whole. */
    of: nullable(PersonName),
    reason: nullable(Type.Enum(['optional', 'required'])),
    /** Why it cannot be done just now, where only a limit of the flow stands in the way. */
    because: nullable(Text),
    /** What can be chosen; empty where it is not asked. */
    choices: Type.Object(
      {
        where: Type.Array(Type.Enum(['before', 'after', 'beside'])),
        to: Type.Array(Titled),
        resubmission: Type.Array(Type.Enum(['through-again', 'straight-back'])),
        level: Type.Array(Type.Enum([1, 2, 3])),
        seats: Type.Array(
          Type.Object({ id: Type.String(), principal: nullable(PersonName) }, closed),
        ),
        from: Type.Array(PersonName),
      },
      closed,
    ),
  },
  { ...closed, title: 'TaskOperation' },
);

/** A move of the case itself that the person may make. */
export const MoveView = Type.Object(
  {
    move: Type.Enum(['jump', 'reopen', 'cancel']),
    title: Text,
    to: nullable(Titled),
    /** Where the case has several branches: the one that is moved. */
    branch: nullable(Type.String()),
  },
  { ...closed, title: 'CaseMove' },
);

/** The operations of the engine; the task of the address is the one that they are about. */
const operations = GroupOperation.anyOf.map((one) => {
  const { seat: _seat, ...properties } = one.properties as Type.TProperties;
  return Type.Object(properties, closed);
});

export const NewTaskOperation = Type.Object(
  { version: Version, operation: Type.Union(operations) },
  { ...closed, title: 'NewTaskOperation' },
);
