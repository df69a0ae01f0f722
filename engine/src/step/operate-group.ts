import { localDateOf } from '../calendar/index.ts';
import { titleOf } from '../document/title-of.ts';
import type { GroupEffect, GroupFrame, GroupStep } from '../group/group-step.ts';
import type { GroupOperation, OperationType, Recipient } from '../group/operation.ts';
import { rowsOf } from '../group/operation-rows.ts';
import { stepGroup } from '../group/step-group.ts';
import type { TaskGroup } from '../group/task-group.ts';
import { EngineError } from '../problem/engine-error.ts';
import type { Text } from '../text/text.ts';
import { extendClock, openClocks } from './clocks.ts';
import { durationOf } from './durations.ts';
import type { NotifyTarget } from './effect.ts';
import { askFor, keepGroup, peopleAnswers } from './groups.ts';
import { makeId, onBranch, type Working } from './working.ts';

type Stepped = Extract<GroupStep, { result: 'stepped' }>;

/** Does an operation with a group and what follows from it. Throws its refusal, or what it asks. */
export function operateGroup(
  working: Working,
  group: TaskGroup,
  operation: GroupOperation,
): TaskGroup {
  const step = stepGroup(group, operation, frameOf(working));
  if (step.result === 'asks') throw askFor(step.questions);
  if (step.result === 'refused') throw new EngineError([step.problem]);
  applyGroupStep(working, step);
  return step.group;
}

export function frameOf(working: Working): GroupFrame {
  const { at, happenedAt, by, calendar } = working;
  return {
    at,
    today: localDateOf(happenedAt, calendar.zone),
    by,
    ids: makeId(working),
    directory: peopleAnswers(working),
    earlier: working.case.visited ?? [],
  };
}

export function applyGroupStep(working: Working, { group, entries, effects }: Stepped): void {
  keepGroup(working, group);
  working.entries.push(...entries);
  for (const effect of effects) perform(working, group, effect);
}

function perform(working: Working, group: TaskGroup, effect: GroupEffect): void {
  switch (effect.type) {
    case 'open-seat': {
      const task = working.case.tasks.find(({ id }) => id === effect.seat.id);
      if (task !== undefined) working.effects.push({ type: 'open-task', task });
      return;
    }
    case 'close-seat': {
      const because = effect.because === 'answered' ? 'acted' : 'left';
      working.effects.push({ type: 'close-task', task: effect.seat, because });
      return;
    }
    case 'tell':
      for (const to of effect.to) tell(working, group, to, effect.about);
      return;
    case 'extend':
      extend(working, group, effect);
      return;
    case 'change-seat':
      return;
  }
}

function tell(working: Working, { state }: TaskGroup, to: Recipient, about: OperationType): void {
  const subject: Text = titleOf(working.machine.states, state);
  const done = rowsOf(about).title;
  const target: NotifyTarget = to;
  working.effects.push({
    type: 'notify',
    to: target,
    text: {
      'zh-CN': `“${subject['zh-CN']}”：${done['zh-CN']}`,
      en: `“${subject.en}”: ${done.en}`,
    },
    about: state,
  });
}

/** A granted extension lengthens the running limits of the state; law may bound them elsewhere. */
function extend(
  working: Working,
  { branch, state }: TaskGroup,
  { duration }: Extract<GroupEffect, { type: 'extend' }>,
): void {
  const longer = durationOf(duration, working.machine);
  for (const clock of openClocks(working)) {
    const deadline = working.machine.deadlines.get(clock.deadline);
    const isMeant = clock.branch === branch && clock.state === state;
    // A statutory limit is extended only as its own extension says, by an action.
    if (!isMeant || clock.status === 'expired' || deadline?.kind === 'statutory') continue;
    onBranch(working, branch, () => extendClock(working, clock, longer));
  }
}
