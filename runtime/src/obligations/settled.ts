import type { DueStatus } from '../store/obligation-dues.ts';

/**
 * How a due stands once its case has ended (null: it has not, or was called off) or its time is over.
 * It is done by an end before its time was over, counted from when that was entered; one that was
 * missed stays missed, and it is kept when it was done after all.
 */
export function settled(
  { status, dueAt }: { readonly status: DueStatus; readonly dueAt: string },
  endedAt: string | null,
  now: string,
): { readonly status: DueStatus; readonly doneAt: string | null } {
  if (endedAt === null) return { status: dueAt <= now ? 'missed' : status, doneAt: null };
  return { status: endedAt < dueAt ? 'done' : 'missed', doneAt: endedAt };
}
