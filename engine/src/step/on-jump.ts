import { addWorkingTime, localDateOf } from '../calendar/index.ts';
import { titleOf } from '../document/title-of.ts';
import { beforeStart, jumpEvent, jumpTargets } from '../machine/chart.ts';
import { leafOf } from '../machine/state-tree.ts';
import { advance, moves } from './advance.ts';
import { activeBranches, leaveAll } from './branches.ts';
import { chooseBranch } from './choose-branch.ts';
import { callOff } from './close-case.ts';
import { durationOf } from './durations.ts';
import type { EventPayload } from './event.ts';
import { requireRole } from './people.ts';
import { refuse, requireReason } from './refuse.ts';
import { onBranch, type Working } from './working.ts';

type Of<Type extends EventPayload['type']> = Extract<EventPayload, { type: Type }>;

/** A person moves the case, or one branch of it, where no action leads; states are left and entered as ever. */
export function jump(working: Working, { to, reason, branch: named }: Of<'jump'>): void {
  const { machine } = working;
  const { flow } = machine;
  const title = titleOf(machine.states, to);
  requireReason(reason, flow.title);
  requireRole(working, flow.jumping?.roles ?? [], flow);
  const root = machine.roots.get(to) ?? null;
  const branches = activeBranches(working).filter((one) => one.root === root);
  const branch = jumpTargets(flow).includes(to) ? chooseBranch(branches, named, title) : null;
  if (branch === null) {
    throw refuse('ENGINE_JUMP_TARGET_INVALID', { state: title }, { path: '/to', element: to });
  }
  onBranch(working, branch.id, () => {
    working.entries.push({ type: 'jumped', branch: branch.id, to });
    if (advance(working, { type: jumpEvent(to) })) return;
    throw refuse('ENGINE_JUMP_TARGET_INVALID', { state: title }, { path: '/to', element: to });
  });
}

/** A closed case goes on where the flow allows; what was left stays left, and clocks begin anew. */
export function reopen(working: Working, { to, reason }: Of<'reopen'>): void {
  const { machine, at, calendar } = working;
  const { flow } = machine;
  const { reopening } = flow;
  const title = titleOf(machine.states, to);
  requireReason(reason, flow.title);
  requireRole(working, reopening?.roles ?? [], flow);
  if (reopening === undefined || !reopening.to.includes(to)) {
    throw refuse('ENGINE_JUMP_TARGET_INVALID', { state: title }, { path: '/to', element: to });
  }
  const before = working.case.reopenings ?? 0;
  if (before >= reopening.max) {
    throw refuse('ENGINE_REOPENING_USED_UP', { max: reopening.max });
  }
  const closedAt = working.case.closedAt;
  if (reopening.within !== undefined && closedAt !== undefined) {
    const limit = addWorkingTime(closedAt, durationOf(reopening.within, machine), calendar).at;
    if (at >= limit) {
      throw refuse('ENGINE_REOPENING_LATE', { date: localDateOf(limit, calendar.zone) });
    }
  }
  leaveAll(working, moves);
  working.case.status = 'active';
  working.case.outcome = null;
  working.case.reopenings = before + 1;
  working.entries.push({ type: 'reopened', to });
  working.case.branch = { ...working.case.branch, value: beforeStart };
  advance(working, { type: jumpEvent(to) });
}

/** The case is called off: by one of the roles that may, or with the case that opened it. */
export function cancel(working: Working, { reason, byParent }: Of<'cancel'>): void {
  const { flow } = working.machine;
  requireReason(reason, flow.title);
  if (byParent !== true) requireRole(working, flow.cancelling?.roles ?? [], flow);
  callOff(working, leafOf(working.case.branch.value), moves);
}
