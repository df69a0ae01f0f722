import { type Calendar, type Instant, localDateOf } from '../calendar/index.ts';
import type { UnitKind } from '../document/primitives.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { StepContext } from './context.ts';
import type { Directory } from './directory.ts';
import type { Effect } from './effect.ts';
import type { Principal } from './event.ts';
import type { DataChange, RecordEntry, StepOutcome, StepRecord } from './outcome.ts';
import { rolesInForce } from './roles-in-force.ts';
import type { Branch, Snapshot, StraightBack } from './snapshot.ts';

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/**
 * A case while a step works on it: parts are replaced, never changed in place. `branch` reads and
 * replaces the branch that the reducers work on now, `current`.
 */
type WorkingCase = Writable<Snapshot> & { branch: Branch; current: string };

/** Everything that the reducers of one step share. It ends with the step. */
export interface Working {
  readonly machine: Machine;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly at: Instant;
  readonly happenedAt: Instant;
  /** With the roles that are held on the day. */
  readonly by: Principal;
  /** As named by the event, with roles that are not held yet or no longer. */
  readonly named: Principal;
  readonly ids: string;
  /** The unit that the questions were asked about; the case may move during the step. */
  readonly unitAsked: string;
  /** The kind of the case's unit once it has moved in this step. */
  movedTo: UnitKind | null;
  /** The task that the action of this step answers. */
  actedTask: string | null;
  /** Whose act of this step moved the case on, and from which state. */
  came: { readonly state: string; readonly by: string } | null;
  /** It goes straight back to whoever returned it. */
  returning: StraightBack | null;
  case: WorkingCase;
  data: JsonObject;
  readonly changes: Map<string, DataChange>;
  readonly effects: Effect[];
  readonly entries: RecordEntry[];
  made: number;
}

interface StepFrame {
  readonly at: Instant;
  readonly happenedAt: Instant;
  readonly by: Principal;
  readonly ids: string;
}

export function openWorking(
  machine: Machine,
  snapshot: Snapshot,
  frame: StepFrame,
  context: StepContext,
): Working {
  return {
    machine,
    calendar: context.calendar,
    directory: context.directory,
    at: frame.at,
    happenedAt: frame.happenedAt,
    by: rolesInForce(frame.by, localDateOf(frame.happenedAt, context.calendar.zone)),
    named: frame.by,
    ids: frame.ids,
    unitAsked: snapshot.unit,
    movedTo: null,
    actedTask: null,
    came: null,
    returning: null,
    case: workingCase(snapshot),
    data: context.data,
    changes: new Map(),
    effects: [],
    entries: [],
    made: 0,
  };
}

const main: Branch = {
  id: 'main',
  parent: null,
  root: null,
  value: {},
  history: {},
  entered: {},
  status: 'active',
  outcome: null,
  decisive: true,
};

function workingCase(snapshot: Snapshot): WorkingCase {
  const [first = main, ...others] = snapshot.branches;
  // A snapshot from before cases had several branches says of its only one just where it is.
  const branches = [{ ...main, ...first }, ...others];
  return {
    ...snapshot,
    branches,
    current: first.id,
    get branch() {
      return this.branches.find(({ id }) => id === this.current) ?? main;
    },
    set branch(changed: Branch) {
      this.branches = this.branches.map((one) => (one.id === changed.id ? changed : one));
    },
  };
}

/** Lets reducers work on another branch, and comes back to the one before. */
export function onBranch<Result>(working: Working, id: string, work: () => Result): Result {
  const { current } = working.case;
  working.case.current = id;
  try {
    return work();
  } finally {
    working.case.current = current;
  }
}

/** When the state of the current branch was entered in fact; one that is not active: now. */
export function enteredAt(working: Working, state: string): Instant {
  return working.case.branch.entered[state]?.happenedAt ?? working.happenedAt;
}

/** An id that a replay makes again: the step's own id and a count. */
export function makeId(working: Working): string {
  working.made += 1;
  return `${working.ids}-${working.made}`;
}

export function closeWorking(
  working: Working,
  about: Pick<StepRecord, 'event' | 'subject' | 'reason'>,
): StepOutcome {
  const { branch: _branch, current: _current, ...snapshot } = working.case;
  const changes = [...working.changes.values()];
  return {
    outcome: 'stepped',
    snapshot,
    changes,
    effects: working.effects,
    record: {
      at: working.at,
      happenedAt: working.happenedAt,
      by: working.by.id,
      ...about,
      fields: changes.map((one) => one.field),
      entries: working.entries,
    },
  };
}

/** Writes one value; null removes it. A value that is there already is no change. */
export function writeValue(
  working: Working,
  field: string,
  value: Json,
  because: DataChange['because'],
): void {
  const before = Object.hasOwn(working.data, field) ? (working.data[field] ?? null) : null;
  if (JSON.stringify(before) === JSON.stringify(value)) return;
  const { [field]: _replaced, ...others } = working.data;
  working.data = value === null ? others : { ...others, [field]: value };
  working.changes.set(field, { field, value, because });
}
