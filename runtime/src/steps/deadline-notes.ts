import {
  type DeadlineClock,
  type Effect,
  fillText,
  type Machine,
  type Snapshot,
  type Text,
} from '@jingwei/engine';
import type { NoteTarget } from '../store/deliveries.ts';
import { clocksOf } from './due.ts';

interface Note {
  readonly to: NoteTarget;
  readonly text: Text;
  readonly about: string;
}

const words: { readonly [type in Effect['type']]?: Text } = {
  'deadline-near': {
    'zh-CN': '“{deadline}”临近，{date} 届满。',
    en: '“{deadline}” is near: due {date}.',
  },
  'deadline-expired': {
    'zh-CN': '“{deadline}”已届满（{date}）。',
    en: '“{deadline}” is over (it was due {date}).',
  },
};

/** What those at work on a case are told when one of its deadlines is near or over. */
export function deadlineNotes(
  effects: readonly Effect[],
  snapshot: Snapshot,
  machine: Machine,
): readonly Note[] {
  return effects.flatMap((effect) => {
    const said = words[effect.type];
    if (said === undefined || !('clock' in effect)) return [];
    const clock = snapshot.deadlines.find(({ id }) => id === effect.clock);
    if (clock === undefined) return [];
    const deadline = machine.deadlines.get(clock.deadline)?.title ?? clock.deadline;
    const text = fillText(said, { deadline, date: clock.dueDate ?? '—' });
    return workersOf(clock, snapshot, machine).map((to) => ({ to, text, about: clock.deadline }));
  });
}

/** The roles and units of the open tasks that the clock counts for, each once. */
function workersOf(clock: DeadlineClock, snapshot: Snapshot, machine: Machine) {
  const posts = snapshot.tasks
    .filter((task) => clocksOf(task, snapshot, machine).some(({ id }) => id === clock.id))
    .map(({ role, unit }) => ({ role, unit }));
  return posts.filter(
    ({ role, unit }, place) =>
      posts.findIndex((one) => one.role === role && one.unit === unit) === place,
  );
}
