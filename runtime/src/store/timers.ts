import type { TimerRow } from './case-work.ts';
import type { Session } from './session.ts';

export interface DueTimer {
  readonly city: string;
  readonly caseId: string;
  readonly id: string;
  readonly dueAt: string;
  readonly attempts: number;
}

/** What is due by `now`, of all cities, the longest due first. */
export async function loadDueTimers(
  session: Session,
  now: string,
  limit: number,
): Promise<readonly DueTimer[]> {
  const rows = await session
    .from<TimerRow>('timers')
    .where('next_at', '<=', now)
    .orderBy(['next_at', 'city', 'case_id', 'id'])
    .limit(limit);
  return rows.map((row) => ({
    city: row.city,
    caseId: row.case_id,
    id: row.id,
    dueAt: row.due_at,
    attempts: row.attempts,
  }));
}

/** Whether the timer is still waiting and due: another step may have cancelled or moved it. */
export async function isTimerDue(
  session: Session,
  { city, caseId, id }: DueTimer,
  now: string,
): Promise<boolean> {
  const row = await session
    .from<TimerRow>('timers')
    .where({ city, case_id: caseId, id })
    .first('due_at');
  return row !== undefined && row.due_at <= now;
}

export async function postponeTimer(
  session: Session,
  { city, caseId, id, attempts }: DueTimer,
  nextAt: string,
  error: string,
): Promise<void> {
  await session
    .from<TimerRow>('timers')
    .where({ city, case_id: caseId, id })
    .update({ attempts: attempts + 1, next_at: nextAt, last_error: error.slice(0, 2000) });
}
