import type { Text } from '../text/text.ts';
import { directoryFacts, type PeopleQuestion } from './directory-facts.ts';
import type { GroupFrame } from './group-step.ts';
import { GroupOperation, type OperationType, operationsWithoutSeat } from './operation.ts';
import { allOperationRows, rowsOf } from './operation-rows.ts';
import { noSeat } from './rows/row.ts';
import { noReason } from './rows/standing.ts';
import { isPending, type Seat, type TaskGroup } from './task-group.ts';
import { type EnteredOperation, walkEntered } from './walk-entered.ts';

/** What can be chosen in an operation; a key that is absent is not asked for. */
export interface OperationChoices {
  readonly where?: readonly ('before' | 'after' | 'beside')[];
  /** States to return to. */
  readonly to?: readonly string[];
  readonly resubmission?: readonly ('through-again' | 'straight-back')[];
  readonly level?: readonly (1 | 2 | 3)[];
  /** Seats that can be removed, each by itself. */
  readonly seats?: readonly string[];
  /** People whose tasks can be handed over. */
  readonly from?: readonly string[];
}

/** An operation that one person may do now with a group; null: no seat of it in particular. */
export interface OperationOffer {
  readonly operation: OperationType;
  readonly title: Text;
  readonly seat: string | null;
  readonly choices: OperationChoices;
  readonly reason: 'required' | 'optional' | null;
  /** Why it cannot be done just now, where only a limit of the flow stands in the way. */
  readonly because: Text | null;
}

export type Offered<Found> =
  | { readonly result: 'offered'; readonly offered: readonly Found[] }
  | { readonly result: 'asks'; readonly questions: readonly PeopleQuestion[] };

interface Choice {
  readonly key: keyof OperationChoices;
  readonly values: (group: TaskGroup) => readonly (string | number)[];
}

const choice = (key: Choice['key'], values: Choice['values']): Choice => ({ key, values });

const pendingSeats = ({ seats }: TaskGroup) => seats.filter(isPending);

/** All that could be chosen; the rows say which of it can. */
const choicesOf: Readonly<Partial<Record<OperationType, readonly Choice[]>>> = {
  'add-signers': [choice('where', () => ['before', 'beside', 'after'])],
  'remove-signers': [choice('seats', (group) => pendingSeats(group).map(({ id }) => id))],
  return: [
    choice('to', ({ policy }) => policy.allows?.return?.to ?? []),
    choice('resubmission', () => ['through-again', 'straight-back']),
  ],
  supervise: [choice('level', () => [1, 2, 3])],
  'hand-over': [
    choice('from', (group) => [
      ...new Set(
        pendingSeats(group).flatMap(({ principal, delegations }) =>
          [principal, ...delegations.map(({ to }) => to)].filter((one) => one !== null),
        ),
      ),
    ]),
  ],
};

/**
 * The operations that a person may do now, with what can be chosen in each. The rows that `stepGroup`
 * walks decide; a row that looks at what is only entered with the operation does not decide yet.
 */
export function offeredOperations(group: TaskGroup, frame: GroupFrame): Offered<OperationOffer> {
  const facts = directoryFacts(frame.directory);
  const offered = allOperationRows.flatMap(({ operation, title }) =>
    seatsFor(operation, group).flatMap((seat): OperationOffer[] => {
      const walk = (entered: Readonly<Record<string, unknown>>) =>
        walkEntered({ type: operation, ...entered }, { group, seat, frame, facts });
      const named = seat === noSeat ? {} : { seat: seat.id };
      const id = named.seat ?? null;
      const base = { operation, title, seat: id, reason: reasonOf(operation), choices: {} };
      const walked = walk(named);
      if (walked.verdict === 'refused' && limits.has(walked.row)) {
        return [{ ...base, because: walked.message }];
      }
      if (walked.verdict !== 'possible') return [];
      const choices = (choicesOf[operation] ?? []).map(({ key, values }) => {
        const one = (value: string | number) => (key === 'seats' ? [value] : value);
        const isOpen = (value: string | number) =>
          walk({ ...named, [key]: one(value) }).verdict === 'possible';
        return [key, values(group).filter(isOpen)] as const;
      });
      if (choices.some(([, values]) => values.length === 0)) return [];
      return [{ ...base, choices: Object.fromEntries(choices), because: null }];
    }),
  );
  const { missing } = facts;
  return missing.length > 0
    ? { result: 'asks', questions: missing }
    : { result: 'offered', offered };
}

/** Rows that refuse whoever may do it by right: too often, too soon, too late, or asked already. */
const limits: ReadonlySet<string> = new Set(['used-up', 'too-soon', 'acted-on', 'pending']);

function reasonOf(operation: OperationType): OperationOffer['reason'] {
  if (rowsOf(operation).rows.some(({ id }) => id === noReason.id)) return 'required';
  const shape = GroupOperation.anyOf.find(({ properties }) => properties.type.const === operation);
  return shape !== undefined && 'reason' in shape.properties ? 'optional' : null;
}

function seatsFor(operation: OperationType, { seats }: TaskGroup): readonly Seat[] {
  return operationsWithoutSeat.has(operation) ? [noSeat] : seats;
}

/** An operation that names people, and of it the seat, where it is of one. */
export interface Naming {
  readonly operation: OperationType;
  readonly seat: string | null;
}

/** Which of `people` an operation may name; every one is looked at by itself. */
export function offeredRecipients(
  group: TaskGroup,
  { operation, seat: id }: Naming,
  people: readonly string[],
  frame: GroupFrame,
): Offered<string> {
  const facts = directoryFacts(frame.directory);
  const seat = group.seats.find((one) => one.id === id) ?? noSeat;
  const offered = people.filter((person) => {
    const entered = naming(operation, person);
    if (entered === null) return false;
    const named = id === null ? entered : { ...entered, seat: id };
    return walkEntered(named, { group, seat, frame, facts }).verdict === 'possible';
  });
  const { missing } = facts;
  return missing.length > 0
    ? { result: 'asks', questions: missing }
    : { result: 'offered', offered };
}

/** The operation with one person entered; null: it names nobody. */
function naming(type: OperationType, person: string): EnteredOperation | null {
  const named: Readonly<Partial<Record<OperationType, Omit<EnteredOperation, 'type'>>>> = {
    transfer: { to: person },
    delegate: { to: person },
    'add-signers': { people: [person] },
    copy: { people: [person] },
    'decide-objection': { uphold: true, to: { person } },
    reassign: { to: { person } },
    'hand-over': { to: person },
  } satisfies Partial<Record<OperationType, Partial<GroupOperation>>>;
  const entered = named[type];
  return entered === undefined ? null : { type, ...entered };
}
