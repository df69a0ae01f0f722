import { capacityOf } from './capacity.ts';
import { directoryFacts, type PeopleQuestion } from './directory-facts.ts';
import type { GroupFrame } from './group-step.ts';
import { type TaskGroup, workerOf } from './task-group.ts';

export type AnsweringSeat =
  | { readonly result: 'found'; readonly seat: string | null }
  | { readonly result: 'asks'; readonly questions: readonly PeopleQuestion[] };

/**
 * The open seat that an action of a person answers: their own, else one that is for all holders of a
 * role of theirs, else that of somebody for whom they stand in today. Null: there is none.
 */
export function answeringSeat(
  group: TaskGroup,
  frame: Pick<GroupFrame, 'by' | 'today' | 'directory'>,
): AnsweringSeat {
  const open = group.seats.filter(({ status }) => status === 'open');
  const own = open.find((seat) => workerOf(seat) === frame.by.id);
  if (own !== undefined) return { result: 'found', seat: own.id };
  const shared = open.find(
    (seat) =>
      workerOf(seat) === null &&
      frame.by.roles.some(({ role, unit }) => role === seat.role && unit === seat.unit),
  );
  if (shared !== undefined) return { result: 'found', seat: shared.id };
  const facts = directoryFacts(frame.directory);
  // All are looked at before the first counts, so that the directory is asked once.
  const others = open.filter((seat) => capacityOf({ seat, frame, facts }).as === 'worker');
  if (facts.missing.length > 0) return { result: 'asks', questions: facts.missing };
  return { result: 'found', seat: others[0]?.id ?? null };
}
