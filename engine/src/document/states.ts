import { type Static, Type } from 'typebox';
import { AutomaticEffect, EffectDefinition } from './effects.ts';
import {
  closed,
  DurationSchema,
  elementProperties,
  Id,
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

/** Holds other states; actions and deadlines on it count for all of them. */
const CompositeState = Type.Object(
  {
    ...stateProperties,
    kind: Type.Literal('composite'),
    initial: Id,
    /** Entering it again continues where it was left. */
    history: Type.Optional(Type.Union([Type.Literal('shallow'), Type.Literal('deep')])),
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
]);
export type State = Static<typeof State>;
export type ChoiceState = Static<typeof ChoiceState>;
export type AutomaticState = Static<typeof AutomaticState>;
export type StateKind = State['kind'];
