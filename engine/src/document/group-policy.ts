import { type Static, Type } from 'typebox';
import { closed, DurationSchema, Id } from './primitives.ts';

const ids = Type.Array(Id, { minItems: 1 });
const times = Type.Integer({ minimum: 1, maximum: 100 });

/** How far a task may be passed: within its unit (the default), below the unit so many up, anywhere. */
const Reach = Type.Union([
  Type.Literal('unit'),
  Type.Literal('anywhere'),
  Type.Object({ up: Type.Integer({ minimum: 1, maximum: 8 }) }, closed),
]);
export type Reach = Static<typeof Reach>;

/** What may be called back: until somebody acted on it, or already no more once somebody has read it. */
const Until = Type.Union([Type.Literal('acted'), Type.Literal('read')]);

const Share = Type.Integer({ minimum: 1, maximum: 100 });

/** Task operations beyond claiming, answering, copying and reading: each is allowed only where stated. */
const Allowances = Type.Object(
  {
    transfer: Type.Optional(
      Type.Object({ within: Type.Optional(Reach), max: Type.Optional(times) }, closed),
    ),
    /** `depth` absent: 1, a delegate may not delegate. */
    delegate: Type.Optional(
      Type.Object({ within: Type.Optional(Reach), depth: Type.Optional(times) }, closed),
    ),
    /** `roles` may add besides the holder of the seat. */
    add: Type.Optional(
      Type.Object(
        {
          where: Type.Array(
            Type.Union([Type.Literal('before'), Type.Literal('after'), Type.Literal('beside')]),
            { minItems: 1 },
          ),
          roles: Type.Optional(ids),
          addedMayAdd: Type.Optional(Type.Boolean()),
          within: Type.Optional(Reach),
        },
        closed,
      ),
    ),
    /** Whoever added a signer may remove that one; `roles` may remove what `whom` says. */
    remove: Type.Optional(
      Type.Object(
        {
          whom: Type.Union([Type.Literal('added'), Type.Literal('anyone')]),
          roles: Type.Optional(ids),
        },
        closed,
      ),
    ),
    return: Type.Optional(
      Type.Object(
        {
          to: ids,
          max: Type.Optional(times),
          /** After resubmission: through every state again, or straight back to who returned it. */
          resubmission: Type.Union([
            Type.Literal('through-again'),
            Type.Literal('straight-back'),
            Type.Literal('as-chosen'),
          ]),
        },
        closed,
      ),
    ),
    /** Withdrawing one's own answer. */
    withdraw: Type.Optional(Type.Object({ until: Until }, closed)),
    /** Whoever moved the case here pulls it back. */
    takeBack: Type.Optional(Type.Object({ until: Until }, closed)),
    urge: Type.Optional(
      Type.Object(
        { minutes: Type.Integer({ minimum: 1, maximum: 100_000 }), max: Type.Optional(times) },
        closed,
      ),
    ),
    /** Objecting to being the one in charge; decided by `roles` at the unit `up` levels above the seat's. */
    object: Type.Optional(
      Type.Object(
        { roles: ids, up: Type.Integer({ minimum: 0, maximum: 8 }), max: Type.Optional(times) },
        closed,
      ),
    ),
    extend: Type.Optional(
      Type.Object(
        {
          roles: ids,
          up: Type.Integer({ minimum: 0, maximum: 8 }),
          duration: DurationSchema,
          max: Type.Optional(times),
        },
        closed,
      ),
    ),
    supervise: Type.Optional(Type.Object({ roles: ids }, closed)),
    /** Suspend, resume, reassign and hand over. */
    manage: Type.Optional(Type.Object({ roles: ids }, closed)),
    /** `action` is the one that the machine then takes. */
    terminate: Type.Optional(Type.Object({ roles: ids, action: Id }, closed)),
  },
  closed,
);

/** How several people decide one work state together. Without it: the first answer decides. */
export const GroupPolicy = Type.Object(
  {
    /** any 或签, all 会签, in-turn 依次会签, vote 票签. */
    mode: Type.Union([
      Type.Literal('any'),
      Type.Literal('all'),
      Type.Literal('in-turn'),
      Type.Literal('vote'),
    ]),
    /**
     * What the actions mean. Among the answers that won, the action with the greatest weight is taken,
     * on a tie the one listed first. Absent (mode `any` only): whatever is answered first is taken.
     */
    answers: Type.Optional(
      Type.Object({ approve: ids, refuse: ids, abstain: Type.Optional(ids) }, closed),
    ),
    /**
     * One refusal: `decides` at once (the default), `waits` for the others, or in turn goes to the
     * `previous` signer. A vote counts it instead.
     */
    refusal: Type.Optional(
      Type.Union([Type.Literal('decides'), Type.Literal('waits'), Type.Literal('previous')]),
    ),
    /** A vote: approved when its weight is at least (`more`: more than) so many percent. */
    threshold: Type.Optional(
      Type.Object(
        {
          percent: Share,
          more: Type.Optional(Type.Boolean()),
          /** Whether an abstention counts in the whole of which the share is taken. */
          abstentions: Type.Union([Type.Literal('count'), Type.Literal('left-out')]),
        },
        closed,
      ),
    ),
    /** Nothing is decided before so many have answered, abstentions included. */
    quorum: Type.Optional(
      Type.Union([
        Type.Object({ count: Type.Integer({ minimum: 1, maximum: 50 }) }, closed),
        Type.Object({ percent: Share }, closed),
      ]),
    ),
    /** 一票否决: one of these actions decides alone, whatever the mode; by holders of `roles` only. */
    veto: Type.Optional(Type.Object({ actions: ids, roles: Type.Optional(ids) }, closed)),
    /** The open tasks once it is decided; absent: `cancel`. `run-on`: answered, but no longer decisive. */
    rest: Type.Optional(Type.Union([Type.Literal('cancel'), Type.Literal('run-on')])),
    allows: Type.Optional(Allowances),
  },
  closed,
);
export type GroupPolicy = Static<typeof GroupPolicy>;
