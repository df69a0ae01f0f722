import type { Text } from '../text/text.ts';
import { directoryFacts, type PeopleQuestion } from './directory-facts.ts';
import type { GroupFrame } from './group-step.ts';
import type { GroupOperation, OperationType } from './operation.ts';
import { operationsWithoutSeat } from './operation.ts';
import { allOperationRows } from './operation-rows.ts';
import { noSeat } from './rows/row.ts';
import { isPending, type Seat, type TaskGroup } from './task-group.ts';
import { type EnteredOperation, isPossible } from './walk-entered.ts';

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
      const isOpen = (entered: Readonly<Record<string, unknown>>) =>
        isPossible({ type: operation, ...entered }, { group, seat, frame, facts });
      const named = seat === noSeat ? {} : { seat: seat.id };
      if (!isOpen(named)) return [];
      const choices = (choicesOf[operation] ?? []).map(({ key, values }) => {
        const one = (value: string | number) => (key === 'seats' ? [value] : value);
        return [key, values(group).filter((value) => isOpen({ ...named, [key]: one(value) }))];
      });
      if (choices.some(([, values]) => values?.length === 0)) return [];
      return [{ operation, title, seat: named.seat ?? null, choices: Object.fromEntries(choices) }];
    }),
  );
  const { missing } = facts;
  return missing.length > 0
    ? { result: 'asks', questions: missing }
    : { result: 'offered', offered };
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
    return isPossible(named, { group, seat, frame, facts });
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
