import type { Consequence } from '../document/deadlines.ts';
import { titleOf } from '../document/title-of.ts';
import { liesIn } from './branch-line.ts';
import { consequenceOf, openConsequences, setConsequenceTimers } from './consequence-timers.ts';
import { applyEffects } from './effects.ts';
import { replaceClock } from './recount.ts';
import type { DeadlineClock, Task } from './snapshot.ts';
import { giveTask } from './tasks.ts';
import { resolveUnit, unitAbove } from './units.ts';
import { makeId, onBranch, type Working } from './working.ts';

/** A limit is over: what follows at once is done, and the alarms of what follows later are set. */
export function drawConsequences(working: Working, clock: DeadlineClock): void {
  setConsequenceTimers(working, clock);
  for (const consequence of openConsequences(working, clock)) {
    if (consequence.after === undefined) draw(working, clock, consequence);
  }
}

/** The alarm of a later consequence went off: the limit is still not met. */
export function drawLater(working: Working, of: string): void {
  const found = consequenceOf(working, of);
  if (found !== null) draw(working, found.clock, found.consequence);
}

function draw(working: Working, clock: DeadlineClock, consequence: Consequence): void {
  const current = working.case.deadlines.find(({ id }) => id === clock.id) ?? clock;
  const consequences = [...(current.consequences ?? []), consequence.id];
  replaceClock(working, { ...current, consequences });
  const unit = onBranch(working, clock.branch, () => act(working, clock, consequence));
  working.entries.push({
    type: 'consequence',
    deadline: clock.deadline,
    consequence: consequence.id,
    does: consequence.do.type,
    unit,
  });
}

/** Does it; gives the unit that it turned to, if any. */
function act(working: Working, clock: DeadlineClock, consequence: Consequence): string | null {
  const todo = consequence.do;
  switch (todo.type) {
    case 'escalate': {
      const unit = unitAbove(working, todo.up);
      handOver(working, clock, (task) => ({ ...task, unit }));
      return unit;
    }
    case 'reassign': {
      const unit = resolveUnit(working, todo.unit);
      handOver(working, clock, (task) => ({ ...task, unit, role: todo.role }));
      return unit;
    }
    case 'supervise': {
      const unit = resolveUnit(working, todo.unit);
      const title = titleOf(working.machine.deadlines, clock.deadline);
      working.effects.push({
        type: 'notify',
        to: { role: todo.role, unit },
        text: {
          'zh-CN': `${levels[todo.level - 1]}级督办：“${title['zh-CN']}”已超期`,
          en: `Supervision, level ${todo.level}: “${title.en}” is overdue`,
        },
        about: clock.deadline,
      });
      return unit;
    }
    case 'count': {
      const before = working.case.counters[todo.counter] ?? 0;
      working.case.counters = { ...working.case.counters, [todo.counter]: before + 1 };
      return null;
    }
    case 'effect':
      applyEffects(working, [todo.effect], clock.deadline);
      return null;
  }
}

const levels = ['一', '二', '三'] as const;

/** The open tasks that the limit is about are closed here and opened there; nobody has claimed them then. */
function handOver(working: Working, clock: DeadlineClock, changed: (task: Task) => Task): void {
  const about = working.case.tasks.filter(
    ({ branch, state }) =>
      liesIn(working.case, branch, clock.branch) && isIn(working, state, clock),
  );
  for (const task of about) {
    const next = { ...changed(task), id: makeId(working), assignee: null, openedAt: working.at };
    if (next.unit === task.unit && next.role === task.role) continue;
    if (giveTask(working, task, next)) continue;
    working.case.tasks = working.case.tasks.map((one) => (one.id === task.id ? next : one));
    working.effects.push({ type: 'close-task', task: task.id, because: 'left' });
    working.effects.push({ type: 'open-task', task: next });
  }
}

/** Whether a state is the limit's own or lies in it. */
function isIn(working: Working, state: string, clock: DeadlineClock): boolean {
  for (
    let one: string | null | undefined = state;
    typeof one === 'string';
    one = working.machine.parents.get(one)
  ) {
    if (clock.state === null || one === clock.state) return true;
  }
  return false;
}
