import type { Effect, Snapshot, Task, Timer } from '@jingwei/engine';
import type { Session } from './session.ts';
import { tryParkedAgain } from './timers.ts';

export interface TaskRow {
  city: string;
  case_id: string;
  id: string;
  flow: string;
  state: string;
  role: string;
  unit: string;
  assignee: string | null;
  opened_at: string;
  due_at: string | null;
}

export interface TimerRow {
  city: string;
  case_id: string;
  id: string;
  purpose: string;
  due_at: string;
  next_at: string;
  attempts: number;
  last_error: string | null;
}

export interface IncidentRow {
  city: string;
  case_id: string;
  correlation: string;
  state: string;
  reason: string;
  since: string;
}

interface Place {
  readonly city: string;
  readonly caseId: string;
}

/**
 * Keeps the rows that are searched (open tasks, waiting timers) equal to the snapshot, which is the
 * truth about them: what is no longer there goes, what is new or changed is written.
 */
export async function writeTasks(
  session: Session,
  { city, caseId }: Place,
  before: Snapshot | null,
  after: Snapshot,
  dueAt: (task: Task) => string | null,
  dueChanged: boolean,
): Promise<void> {
  const { gone, fresh } = difference(before?.tasks ?? [], after.tasks, dueChanged);
  if (gone.length > 0) {
    await session
      .from<TaskRow>('tasks')
      .where({ city, case_id: caseId })
      .whereIn('id', gone)
      .delete();
  }
  const rows = fresh.map((task) => ({
    city,
    case_id: caseId,
    id: task.id,
    flow: after.flow,
    state: task.state,
    role: task.role,
    unit: task.unit,
    assignee: task.assignee,
    opened_at: task.openedAt,
    due_at: dueAt(task),
  }));
  await session.insert<TaskRow>('tasks', rows);
}

export async function writeTimers(
  session: Session,
  { city, caseId }: Place,
  before: Snapshot | null,
  after: Snapshot,
): Promise<void> {
  const { gone, fresh } = difference<Timer>(before?.timers ?? [], after.timers, false);
  if (gone.length > 0) {
    await session
      .from<TimerRow>('timers')
      .where({ city, case_id: caseId })
      .whereIn('id', gone)
      .delete();
  }
  const rows = fresh.map((timer) => ({
    city,
    case_id: caseId,
    id: timer.id,
    purpose: timer.purpose,
    due_at: timer.dueAt,
    next_at: timer.dueAt,
    attempts: 0,
    last_error: null,
  }));
  await session.insert<TimerRow>('timers', rows);
  // What was refused in the state that the case has left may go now.
  if (before !== null && after.timers.length > 0) {
    await tryParkedAgain(session, { city, case_id: caseId });
  }
}

export async function writeIncidents(
  session: Session,
  { city, caseId }: Place,
  effects: readonly Effect[],
  at: string,
): Promise<void> {
  for (const effect of effects) {
    if (effect.type !== 'open-incident' && effect.type !== 'close-incident') continue;
    const key = { city, case_id: caseId, correlation: effect.correlation };
    await session.from<IncidentRow>('incidents').where(key).delete();
    if (effect.type === 'close-incident') continue;
    const { state, reason } = effect;
    await session.insert<IncidentRow>('incidents', [{ ...key, state, reason, since: at }]);
  }
}

export async function loadIncidents(
  session: Session,
  city: string,
  caseId: string,
): Promise<readonly IncidentRow[]> {
  return await session
    .from<IncidentRow>('incidents')
    .where({ city, case_id: caseId })
    .orderBy(['since', 'correlation']);
}

/** `gone`: ids whose rows must be removed; `fresh`: those to write, a changed one being in both. */
function difference<Kept extends { readonly id: string }>(
  before: readonly Kept[],
  after: readonly Kept[],
  rewriteAll: boolean,
): { readonly gone: readonly string[]; readonly fresh: readonly Kept[] } {
  const earlier = new Map(before.map((one) => [one.id, JSON.stringify(one)]));
  const kept = new Set(
    rewriteAll
      ? []
      : after.filter((one) => earlier.get(one.id) === JSON.stringify(one)).map(({ id }) => id),
  );
  return {
    gone: before.map(({ id }) => id).filter((id) => !kept.has(id)),
    fresh: after.filter(({ id }) => !kept.has(id)),
  };
}
