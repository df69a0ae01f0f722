import type { TimerRow } from './case-work.ts';
import type { Session } from './session.ts';

export interface DueTimer {
  readonly city: string;
  readonly caseId: string;
  readonly id: string;
  readonly dueAt: string;
  readonly attempts: number;
}

/** `next_at` of a timer that is not tried any more until something changes. Later than any instant. */
export const parkedUntil = '9999-12-31T23:59:59.999Z';

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

/** A timer that was refused too often to be tried again as things are. */
export interface ParkedTimer {
  readonly city: string;
  readonly caseId: string;
  /** The number of its case. */
  readonly number: string;
  readonly id: string;
  readonly dueAt: string;
  readonly reason: string;
}

/** The longest due first. */
export async function loadParkedTimers(
  session: Session,
  limit: number,
): Promise<readonly ParkedTimer[]> {
  const [timers, cases] = [session.name('timers'), session.name('cases')];
  const rows: (TimerRow & { number: string })[] = await session
    .knex(timers)
    .join(cases, { [`${cases}.city`]: `${timers}.city`, [`${cases}.id`]: `${timers}.case_id` })
    .where({ [`${timers}.next_at`]: parkedUntil })
    .orderBy([`${timers}.due_at`, `${timers}.case_id`])
    .limit(limit)
    .select(`${timers}.*`, `${cases}.number`);
  return rows.map((row) => ({
    city: row.city,
    caseId: row.case_id,
    number: row.number,
    id: row.id,
    dueAt: row.due_at,
    reason: row.last_error ?? '',
  }));
}

/** Parked timers are tried again: those of one case, which has moved, or all, of a newly started server. */
export async function tryParkedAgain(
  session: Session,
  of: { readonly city: string; readonly case_id: string } | Record<string, never>,
): Promise<void> {
  await session
    .from<TimerRow>('timers')
    .where({ ...of, next_at: parkedUntil })
    .update({ attempts: 0, next_at: session.knex.ref('due_at') as never });
}
