import { type Static, Type } from 'typebox';
import { Assignment } from './assignment.ts';
import { AutomaticEffect, EffectDefinition } from './effects.ts';
import { GroupPolicy } from './group-policy.ts';
import {
  closed,
  DurationSchema,
  elementProperties,
  Id,
  RuleSchema,
  TextSchema,
  UnitReference,
} from './primitives.ts';

const stateProperties = {
  ...elementProperties,
  /** The composite state that this one lies in. */
  parent: Type.Optional(Id),
  onEntry: Type.Optional(Type.Array(EffectDefinition)),
};

/** People act: a task opens for the holders of `role` at `unit`. */
const WorkState = Type.Object(
  {
    ...stateProperties,
    kind: Type.Literal('work'),
    role: Id,
    unit: UnitReference,
    /** Shown read-only beside the actions. */
    form: Type.Optional(Id),
    /** How several people decide together, and what may be done with their tasks. */
    group: Type.Optional(GroupPolicy),
    /** Who gets the tasks; absent: one task for the holders of `role` at `unit`. */
    people: Type.Optional(Assignment),
  },
  closed,
);

/** Rules choose: the first of its routes, by order, whose guard holds; the one without guard is the rest. */
const ChoiceState = Type.Object({ ...stateProperties, kind: Type.Literal('choice') }, closed);

/** The case waits for a time or a signal. */
const WaitState = Type.Object({ ...stateProperties, kind: Type.Literal('wait') }, closed);

/** The machine acts; the state is left when the answer with the same correlation id arrives. */
const AutomaticState = Type.Object(
  {
    ...stateProperties,
    kind: Type.Literal('automatic'),
    effect: AutomaticEffect,
    timeout: Type.Optional(DurationSchema),
  },
  closed,
);

const FinalState = Type.Object(
  {
    ...stateProperties,
    kind: Type.Literal('final'),
    outcome: Id,
    result: Type.Union([Type.Literal('success'), Type.Literal('failure'), Type.Literal('neutral')]),
    /** What a person who is not content may do next; told at every unsuccessful end. */
    remedy: Type.Optional(TextSchema),
  },
  closed,
);

const joins = [
  /** When every branch that was entered has ended. */
  Type.Object({ type: Type.Literal('all') }, closed),
  /** When the first has ended. */
  Type.Object({ type: Type.Literal('any') }, closed),
  /** When so many have ended. */
  Type.Object({ type: Type.Literal('count'), count: Type.Integer({ minimum: 1 }) }, closed),
] as const;

/** What happens to the branches that are not needed any more: left, or going on without deciding. */
const Rest = Type.Union([Type.Literal('cancel'), Type.Literal('run-on')]);

/**
 * Several units or lines of work side by side: its branches are the composite states that lie
 * directly in it. It is left by its routes `joined`, or by what leads out of it or of what is around it.
 */
const JointState = Type.Object(
  {
    ...stateProperties,
    kind: Type.Literal('joint'),
    join: Type.Union([
      ...joins,
      /** When the leading branch has ended. */
      Type.Object({ type: Type.Literal('lead'), branch: Id }, closed),
    ]),
    rest: Rest,
    /** Entered again after an interruption, its branches continue where they were. */
    history: Type.Optional(Type.Literal(true)),
  },
  closed,
);

/** A branch for each element of a list, read in its rules as `row.value`; its one child is their body. */
const MultipleState = Type.Object(
  {
    ...stateProperties,
    kind: Type.Literal('multiple'),
    over: RuleSchema,
    in: Type.Union([Type.Literal('parallel'), Type.Literal('turn')]),
    join: Type.Union([...joins]),
    rest: Rest,
    /** Who may add and take away elements while it runs. */
    changedBy: Type.Optional(Type.Array(Id, { minItems: 1 })),
  },
  closed,
);

/** Another case of a flow of the bundle, opened from here. */
const SubflowState = Type.Object(
  {
    ...stateProperties,
    kind: Type.Literal('subflow'),
    flow: Id,
    /** Fields of the child, and what they begin with. */
    input: Type.Array(Type.Object({ field: Id, value: RuleSchema }, closed)),
    /** Fields of ours, and the fields of the child that they take their values from. */
    output: Type.Array(Type.Object({ field: Id, from: Id }, closed)),
    /** Whether this case waits for the child to close. */
    wait: Type.Boolean(),
    /** Where the child is opened; absent: at the unit of the case. */
    unit: Type.Optional(UnitReference),
  },
  closed,
);

/** Holds other states; actions and deadlines on it count for all of them. */
const CompositeState = Type.Object(
  {
    ...stateProperties,
    kind: Type.Literal('composite'),
    initial: Id,
    /** Entering it again continues where it was left. */
    history: Type.Optional(Type.Union([Type.Literal('shallow'), Type.Literal('deep')])),
    /** As a branch of a joint state: entered only if it holds. */
    when: Type.Optional(RuleSchema),
    /** As a branch of a joint state: fields that no other branch of it may write. */
    writes: Type.Optional(Type.Array(Id)),
  },
  closed,
);

export const State = Type.Union([
  WorkState,
  ChoiceState,
  WaitState,
  AutomaticState,
  FinalState,
  CompositeState,
  JointState,
  MultipleState,
  SubflowState,
]);
export type State = Static<typeof State>;
export type WorkState = Static<typeof WorkState>;
export type CompositeState = Static<typeof CompositeState>;
export type JointState = Static<typeof JointState>;
export type MultipleState = Static<typeof MultipleState>;
export type SubflowState = Static<typeof SubflowState>;
export type ChoiceState = Static<typeof ChoiceState>;
export type AutomaticState = Static<typeof AutomaticState>;
export type StateKind = State['kind'];
