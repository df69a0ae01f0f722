import type { Instant } from '../calendar/index.ts';
import type { PeopleQuestion } from '../group/directory-facts.ts';
import {
  type Offered,
  type OperationOffer,
  offeredOperations,
  offeredRecipients,
} from '../group/offered-operations.ts';
import { type OperationType, operationsWithoutSeat } from '../group/operation.ts';
import type { TaskGroup } from '../group/task-group.ts';
import type { Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { StepContext } from './context.ts';
import type { Directory, Question } from './directory.ts';
import type { Principal } from './event.ts';
import { groupOfTask, storedGroups, withPolicy } from './groups.ts';
import { frameOf } from './operate-group.ts';
import type { Snapshot } from './snapshot.ts';
import { openWorking, type Working } from './working.ts';

/** A person who asks what can be done with the tasks of a case at a moment. */
export interface CaseView {
  readonly machine: Machine;
  readonly snapshot: Snapshot;
  readonly by: Principal;
  readonly at: Instant;
  readonly context: Omit<StepContext, 'directory'>;
  /** Answers for the directory, as for a step. */
  readonly answer: (question: Question) => Json;
}

/** An operation that may be done now. `task` is the one to name with it, of its own or of its group. */
export interface TaskOperationOffer extends OperationOffer {
  readonly group: string;
  readonly state: string;
  readonly task: string;
}

/**
 * What the person may do with the tasks of a case beside answering them with the actions of the flow;
 * nothing once it is closed.
 */
export function operationsFor(view: CaseView): readonly TaskOperationOffer[] {
  return asking(view, (working, ids) => {
    const missing: PeopleQuestion[] = [];
    const offered = groupsOf(working).flatMap((group) => {
      const found = offeredOperations(group, { ...frameOf(working), ids });
      if (found.result === 'asks') missing.push(...found.questions);
      const offers = found.result === 'asks' ? [] : found.offered;
      const { id, state, seats } = group;
      const first = seats[0]?.id ?? '';
      return offers
        .filter(({ operation }) => operation !== 'answer')
        .map((one) => ({ ...one, group: id, state, task: one.seat ?? first }));
    });
    return missing.length > 0
      ? { result: 'asks', questions: missing }
      : { result: 'offered', offered };
  });
}

/** Which of `people` an operation on a task may name, in their order. */
export function recipientsFor(
  view: CaseView,
  { operation, task }: { readonly operation: OperationType; readonly task: string },
  people: readonly string[],
): readonly string[] {
  return asking(view, (working, ids) => {
    const group = groupsOf(working).find(({ seats }) => seats.some(({ id }) => id === task));
    if (group === undefined) return { result: 'offered', offered: [] };
    const seat = operationsWithoutSeat.has(operation) ? null : task;
    return offeredRecipients(group, { operation, seat }, people, { ...frameOf(working), ids });
  });
}

/** All joint work of the case; a task of a role is one by itself. */
function groupsOf(working: Working): readonly TaskGroup[] {
  if (working.case.status === 'closed') return [];
  const stored = storedGroups(working).map((one) => withPolicy(working, one));
  const known = new Set(stored.flatMap(({ seats }) => seats.map(({ id }) => id)));
  const plain = working.case.tasks.filter(({ id }) => !known.has(id));
  return [...stored, ...plain.map((task) => groupOfTask(working, task, task.id))];
}

function asking<Found>(
  { machine, snapshot, by, at, context, answer }: CaseView,
  look: (working: Working, ids: string) => Offered<Found>,
): readonly Found[] {
  const ids = 'offered';
  let directory: Directory = [];
  for (;;) {
    const frame = { at, happenedAt: at, by, ids };
    const found = look(openWorking(machine, snapshot, frame, { ...context, directory }), ids);
    if (found.result === 'offered') return found.offered;
    const given = (question: Question) => ({ question, answer: answer(question) });
    directory = [...directory, ...found.questions.map(given)];
  }
}
