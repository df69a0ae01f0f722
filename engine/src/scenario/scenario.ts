import { type Static, Type } from 'typebox';
import { closed, Id, TextSchema, UnitKind } from '../document/primitives.ts';
import { GroupOperation } from '../group/operation.ts';

/** Local date and time in the bundle's zone, `2026-03-02 09:30`; no time: 09:00. */
const When = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?$' });

const Values = Type.Record(Type.String(), Type.Unknown());

/** What must hold at this point, and what must not. Everything that is not named is not looked at. */
export const Expectation = Type.Object(
  {
    /** Ids of active leaf states, all of them. */
    states: Type.Optional(Type.Array(Id)),
    outcome: Type.Optional(Id),
    closed: Type.Optional(Type.Boolean()),
    unitKind: Type.Optional(UnitKind),
    /** Actions that the actor of `as` (default: any holder of the task's role) is offered / is not. */
    offered: Type.Optional(Type.Array(Id)),
    notOffered: Type.Optional(Type.Array(Id)),
    /** Due dates by deadline id; null: suspended. */
    due: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()]))),
    deadlineStatus: Type.Optional(Type.Record(Type.String(), Type.String())),
    /** Field values; null: has none. */
    data: Type.Optional(Values),
    counters: Type.Optional(Type.Record(Type.String(), Type.Integer())),
    tasks: Type.Optional(Type.Array(Type.Object({ role: Id, unitKind: UnitKind }, closed))),
    /** Effects of the last step: at least these, matched on the given keys / none that match. */
    effects: Type.Optional(Type.Array(Values)),
    noEffects: Type.Optional(Type.Array(Values)),
    /** States that were never entered so far. */
    neverEntered: Type.Optional(Type.Array(Id)),
  },
  closed,
);
export type Expectation = Static<typeof Expectation>;

const Actor = Type.Object(
  { role: Id, unitKind: UnitKind, name: Type.Optional(Type.String()) },
  closed,
);

export const ScenarioStep = Type.Object(
  {
    at: When,
    /** Who acts; absent: the machine (time passing, a signal, an answer). */
    by: Type.Optional(Actor),
    /** Exactly one of these; none: only time passes until `at`. */
    action: Type.Optional(Id),
    signal: Type.Optional(Id),
    done: Type.Optional(Id),
    failed: Type.Optional(Id),
    /** The state whose task is claimed or given back; `true`: that of the only one, or of the first. */
    claim: Type.Optional(Type.Union([Type.Literal(true), Id])),
    release: Type.Optional(Type.Union([Type.Literal(true), Id])),
    /** What is done with a task; a seat is named by the person who has it or, while it is open, its role. */
    operation: Type.Optional(GroupOperation),
    /** The automatic state whose incident a named person retries, or goes on without. */
    retry: Type.Optional(Id),
    skip: Type.Optional(Id),
    /** An element more for a `multiple` state; the branch of `in` is taken away. */
    add: Type.Optional(Type.Object({ state: Id, element: Type.Unknown() }, closed)),
    remove: Type.Optional(Type.Literal(true)),
    /** The child case of a `subflow` state closes with an outcome of its flow, or cannot be opened. */
    child: Type.Optional(Type.Object({ state: Id, outcome: Id }, closed)),
    childFailed: Type.Optional(Id),
    /** The state that the case is moved to by hand, or goes on in when it is opened again. */
    jump: Type.Optional(Id),
    reopen: Type.Optional(Id),
    cancel: Type.Optional(Type.Literal(true)),
    /** A document served on the parties of a role. */
    served: Type.Optional(Type.Object({ document: Id, to: Id }, closed)),
    /** One party more of a role, one fewer, or one that was entered wrongly. */
    party: Type.Optional(
      Type.Object(
        {
          role: Id,
          what: Type.Union([Type.Literal('add'), Type.Literal('correct'), Type.Literal('remove')]),
        },
        closed,
      ),
    ),
    /** The state whose entering was dated wrongly; `happenedAt` is right. */
    correct: Type.Optional(Id),
    /** The branch that is meant, by its composite state; of a `multiple` state with its element. */
    in: Type.Optional(
      Type.Union([Id, Type.Object({ state: Id, element: Type.Unknown() }, closed)]),
    ),
    values: Type.Optional(Values),
    reason: Type.Optional(Type.String()),
    happenedAt: Type.Optional(When),
    /** The step must be refused with this code. */
    refused: Type.Optional(Type.String()),
    // biome-ignore lint/suspicious/noThenProperty: given, when, then; a scenario is data and never awaited.
    then: Type.Optional(Expectation),
  },
  closed,
);
export type ScenarioStep = Static<typeof ScenarioStep>;

/** Given / when / then, as data, that a pack ships to test itself. */
export const Scenario = Type.Object(
  {
    id: Id,
    title: TextSchema,
    flow: Id,
    /** Made by a machine, what it expects taken from a run: to be confirmed by a person. */
    proposed: Type.Optional(Type.Literal(true)),
    given: Type.Object(
      {
        at: When,
        by: Actor,
        unitKind: UnitKind,
        values: Values,
        parties: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
        happenedAt: Type.Optional(When),
        /** Local values instead of the defaults. */
        parameters: Type.Optional(Values),
        refused: Type.Optional(Type.String()),
        // biome-ignore lint/suspicious/noThenProperty: given, when, then; a scenario is data and never awaited.
        then: Type.Optional(Expectation),
      },
      closed,
    ),
    steps: Type.Array(ScenarioStep),
  },
  closed,
);
export type Scenario = Static<typeof Scenario>;
