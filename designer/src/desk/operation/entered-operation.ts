import type { Schemas } from '../../api/client.ts';
import type { TaskOperation } from '../model.ts';

type Operation = TaskOperation['operation'];
export type OperationBody = Schemas['NewTaskOperation']['operation'];

/** Somebody who was chosen, with the name that says who it is. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** What is entered for an operation; what it does not ask is never read. */
export interface EnteredOperation {
  readonly people: readonly Chosen[];
  readonly where: TaskOperation['choices']['where'][number] | undefined;
  readonly to: string | undefined;
  readonly resubmission: TaskOperation['choices']['resubmission'][number] | undefined;
  readonly level: TaskOperation['choices']['level'][number] | undefined;
  readonly seats: readonly string[];
  readonly from: string | undefined;
  /** Whether what was asked for is granted. */
  readonly granted: boolean;
  readonly reason: string;
}

/** The parts of an operation that can be missing or refused. */
export type OperationPart = 'people' | 'to' | 'seats' | 'reason';

/** The only choice there is needs no choosing. */
export function startOperation({ choices }: TaskOperation): EnteredOperation {
  const { where, to, resubmission, level, seats, from } = choices;
  return {
    people: [],
    where: where[0],
    to: to.length === 1 ? to[0]?.id : undefined,
    resubmission: resubmission[0],
    level: level[0],
    seats: seats.length === 1 ? seats.map(({ id }) => id) : [],
    from: from[0]?.id,
    granted: true,
    reason: '',
  };
}

const naming: Readonly<Partial<Record<Operation, 'one' | 'many'>>> = {
  transfer: 'one',
  delegate: 'one',
  'add-signers': 'many',
  copy: 'many',
  reassign: 'one',
  'hand-over': 'one',
  'decide-objection': 'one',
};

/** Whether people are to be named: one, or several. */
export function namesPeople(
  { operation }: Pick<TaskOperation, 'operation'>,
  { granted }: Pick<EnteredOperation, 'granted'>,
): 'one' | 'many' | null {
  if (operation === 'decide-objection' && !granted) return null;
  return naming[operation] ?? null;
}

export function missingParts(
  offer: TaskOperation,
  entered: EnteredOperation,
): readonly OperationPart[] {
  const missing: OperationPart[] = [];
  if (namesPeople(offer, entered) !== null && entered.people.length === 0) missing.push('people');
  if (offer.choices.to.length > 0 && entered.to === undefined) missing.push('to');
  if (offer.choices.seats.length > 0 && entered.seats.length === 0) missing.push('seats');
  if (offer.reason === 'required' && entered.reason.trim() === '') missing.push('reason');
  return missing;
}

/** The operation as the server takes it. */
export function operationBody(offer: TaskOperation, entered: EnteredOperation): OperationBody {
  const { operation: type } = offer;
  const said = entered.reason.trim();
  const reason = said === '' ? {} : { reason: said };
  const person = entered.people[0]?.id ?? '';
  switch (type) {
    case 'transfer':
    case 'delegate':
      return { type, to: person, ...reason };
    case 'add-signers':
      return { type, where: entered.where ?? 'beside', people: ids(entered), ...reason };
    case 'copy':
      return { type, people: ids(entered), ...reason };
    case 'remove-signers':
      return { type, seats: [...entered.seats], ...reason };
    case 'return': {
      const { to = '', resubmission } = entered;
      return { type, to, ...(resubmission === undefined ? {} : { resubmission }), ...reason };
    }
    case 'decide-extension':
      return { type, grant: entered.granted, ...reason };
    case 'decide-objection':
      return entered.granted
        ? { type, uphold: true, to: { person }, ...reason }
        : { type, uphold: false, ...reason };
    case 'supervise':
      return { type, level: entered.level ?? 1, ...reason };
    case 'reassign':
      return { type, to: { person }, ...reason };
    case 'hand-over':
      return { type, from: entered.from ?? '', to: person, ...reason };
    case 'answer':
    case 'claim':
    case 'release':
    case 'mark-read':
      return { type } as OperationBody;
    default:
      return { type, ...reason };
  }
}

const ids = ({ people }: EnteredOperation): string[] => people.map(({ id }) => id);
