import { checkShape } from '../document/shape.ts';
import type { GroupEntry } from '../group/group-step.ts';
import { handOver } from '../group/hand-over.ts';
import { GroupOperation } from '../group/operation.ts';
import type { TaskGroup } from '../group/task-group.ts';
import { EngineError } from '../problem/engine-error.ts';
import type { EventPayload } from './event.ts';
import { askFor, groupOfSeat, groupOfTask, storedGroups, withPolicy } from './groups.ts';
import { takeAction } from './on-action.ts';
import { applyGroupStep, frameOf, operateGroup } from './operate-group.ts';
import { refuse, refuseProblems } from './refuse.ts';
import { makeId, type Working } from './working.ts';

type Payload = Extract<EventPayload, { type: 'task-operation' }>;

/** Something other than an action is done with a task, or with joint work as a whole. */
export function operateTask(working: Working, payload: Payload): void {
  const { operation } = payload;
  refuseProblems(checkShape(GroupOperation, operation, { path: '/operation' }));
  const isWhole = payload.task === undefined && payload.group === undefined;
  if (operation.type === 'hand-over' && isWhole) {
    handOverCase(working, operation);
    return;
  }
  const group = findGroup(working, payload);
  const isOver = storedGroups(working).some(({ id, left }) => id === group.id && left === true);
  if (operation.type === 'answer' && !isOver) {
    const { action, seat, reason } = operation;
    const said = reason === undefined ? {} : { reason };
    const { branch } = group;
    takeAction(working, { type: 'action', action, values: {}, branch, task: seat, ...said });
    return;
  }
  operateGroup(working, group, operation);
}

function changesNothing(entry: GroupEntry): boolean {
  return entry.type === 'task-operation' && entry.row === 'nothing';
}

function findGroup(working: Working, { task, group, operation }: Payload): TaskGroup {
  const seat = task ?? ('seat' in operation ? operation.seat : '');
  const stored =
    group === undefined
      ? groupOfSeat(working, seat)
      : storedGroups(working).find(({ id }) => id === group);
  if (stored !== undefined) return withPolicy(working, stored);
  const open = working.case.tasks.find(({ id }) => id === seat);
  if (open !== undefined && group === undefined) return groupOfTask(working, open, makeId(working));
  throw refuse('ENGINE_TASK_UNKNOWN', { task: group ?? seat }, { path: '/task' });
}

/** 离职转交 in the whole case: what refuses stays, and where all refuse, so does the step. */
function handOverCase(
  working: Working,
  { from, to, reason }: Extract<GroupOperation, { type: 'hand-over' }>,
): void {
  const stored = storedGroups(working).map((one) => withPolicy(working, one));
  const known = new Set(stored.flatMap(({ seats }) => seats.map(({ id }) => id)));
  const plain = working.case.tasks
    .filter(({ id, assignee }) => assignee === from && !known.has(id))
    .map((task) => groupOfTask(working, task, makeId(working)));
  const groups = [...stored, ...plain].filter(({ outcome }) => outcome === null);
  const { results, questions } = handOver(
    groups,
    { from, to, ...(reason === undefined ? {} : { reason }) } as Parameters<typeof handOver>[1],
    frameOf(working),
  );
  if (questions.length > 0) throw askFor(questions);
  let refusal: EngineError | null = null;
  let done = 0;
  for (const { step } of results) {
    if (step.result === 'refused') refusal ??= new EngineError([step.problem]);
    if (step.result !== 'stepped' || step.entries.every(changesNothing)) continue;
    applyGroupStep(working, step);
    done += 1;
  }
  if (done > 0) return;
  throw refusal ?? refuse('ENGINE_TASK_UNKNOWN', { task: from }, { path: '/operation/from' });
}
