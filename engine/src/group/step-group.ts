import { checkShape } from '../document/shape.ts';
import { problem } from '../problem/problem.ts';
import { actingForOf } from './capacity.ts';
import { directoryFacts } from './directory-facts.ts';
import type { GroupEntry, GroupFrame, GroupStep } from './group-step.ts';
import { GroupOperation, type OperationType } from './operation.ts';
import { rowsOf } from './operation-rows.ts';
import { seatsOf } from './rows/managing.ts';
import { type Asked, noSeat, type Row } from './rows/row.ts';
import { seatEffects, settle } from './settle.ts';
import type { Seat, TaskGroup } from './task-group.ts';

/**
 * Does one operation with a group. The rows of the operation table are walked in order, and the first
 * whose condition holds decides. Nothing that is handed in is changed; the same input gives the same
 * output. Where the directory lacks an answer, its question is given back instead.
 */
export function stepGroup(
  group: TaskGroup,
  operation: GroupOperation,
  frame: GroupFrame,
): GroupStep {
  const [misshapen] = checkShape(GroupOperation, operation, { path: '' });
  if (misshapen !== undefined) return { result: 'refused', row: null, problem: misshapen };
  const facts = directoryFacts(frame.directory);
  const asked: Asked = { operation, group, seat: seatNamed(group, operation), frame, facts };
  for (const row of rowsOf(operation.type).rows) {
    const holds = row.holds(asked);
    if (facts.missing.length > 0) return { result: 'asks', questions: facts.missing };
    if (!holds) continue;
    const step = 'code' in row ? refusal(row, asked) : made(row, asked);
    return facts.missing.length > 0 ? { result: 'asks', questions: facts.missing } : step;
  }
  const { type } = operation;
  const unlisted = problem('ENGINE_GROUP_OPERATION_UNDECLARED', { path: '' }, { operation: type });
  return { result: 'refused', row: null, problem: unlisted };
}

function seatNamed(group: TaskGroup, operation: GroupOperation): Seat {
  if (operation.type === 'hand-over') return seatsOf(group, operation.from)[0] ?? noSeat;
  if (!('seat' in operation)) return noSeat;
  return group.seats.find(({ id }) => id === operation.seat) ?? noSeat;
}

function refusal(row: Extract<Row, { code: unknown }>, asked: Asked): GroupStep {
  const { group, operation } = asked;
  const { title } = rowsOf(operation.type);
  const details = { operation: title, seat: asked.seat.id, ...row.details?.(asked) };
  const place = { path: '', element: group.state };
  return { result: 'refused', row: row.id, problem: problem(row.code, place, details) };
}

/** Operations that are the holder's, so that a substitute may stand in. */
const asHolder: ReadonlySet<OperationType> = new Set<OperationType>([
  'answer',
  'release',
  'transfer',
  'delegate',
  'hand-back',
  'add-signers',
  'return',
  'ask-extension',
  'object',
]);

function made(row: Extract<Row, { make: unknown }>, asked: Asked): GroupStep {
  const { group, operation, frame, seat } = asked;
  const change = row.make(asked);
  const next = settle(change.group, frame.at, change.outcome ?? null);
  const outcome = group.outcome === null ? next.outcome : null;
  const entries: GroupEntry[] = [
    {
      type: 'task-operation',
      group: group.id,
      operation: operation.type,
      row: row.id,
      seat: 'seat' in operation ? seat.id : null,
      by: frame.by.id,
      actingFor: asHolder.has(operation.type) ? actingForOf(asked) : null,
      people: change.people ?? [],
    },
  ];
  if (outcome !== null) entries.push({ type: 'group-outcome', group: group.id, outcome });
  return {
    result: 'stepped',
    group: next,
    entries,
    effects: [...seatEffects(group.seats, next), ...(change.effects ?? [])],
    ...(outcome === null ? {} : { outcome }),
  };
}
