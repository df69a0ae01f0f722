import type { Parts } from '../parts.ts';
import { loadCase } from '../store/cases.ts';
import { findUnsettledDues, type StoredDue, settleDue } from '../store/obligation-dues.ts';
import type { WriteSession } from '../store/writer.ts';
import { auditDue, tellMissed } from './open-due.ts';
import { settled } from './settled.ts';

const batch = 100;

/** Records which dues were done and which were missed. Says how many. */
export async function settleDues(parts: Parts, now: string): Promise<number> {
  let moved = 0;
  for (;;) {
    const found = await findUnsettledDues(parts.reader, now, batch);
    if (found.length === 0) return moved;
    const results = await Promise.all(
      found.map((due) => parts.writer.submit((tx) => settle(tx, parts, due, now))),
    );
    moved += results.filter((result) => result).length;
    // Another node has settled them meanwhile, or nothing can be: the next round looks again.
    if (!results.some((result) => result)) return moved;
  }
}

async function settle(
  tx: WriteSession,
  parts: Parts,
  due: StoredDue,
  now: string,
): Promise<boolean> {
  const stored = due.caseId === null ? null : await loadCase(tx, due.city, due.caseId);
  const snapshot = stored?.snapshot;
  const isEnded = snapshot?.status === 'closed' && snapshot.outcome?.outcome !== 'cancelled';
  const endedAt = isEnded ? (snapshot.closedAt ?? stored?.updatedAt ?? null) : null;
  const to = settled(due, endedAt, now);
  if (to.status === due.status && to.doneAt === due.doneAt) return false;
  if (!(await settleDue(tx, due, to))) return false;
  if (to.status === due.status) return true;
  await auditDue(tx, due, to.status === 'done' ? 'done' : 'missed', now);
  if (to.status === 'missed' && snapshot !== undefined) {
    const city = await parts.cities.city(tx, due.city);
    const bundle = await parts.machines.bundle(tx, due.city, due.publication);
    await tellMissed(tx, { city, bundle }, due, snapshot, now);
  }
  return true;
}
