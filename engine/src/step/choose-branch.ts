import type { Text } from '../text/text.ts';
import { activeBranches } from './branches.ts';
import { refuse } from './refuse.ts';
import type { Branch } from './snapshot.ts';
import type { Working } from './working.ts';

/** The active branch with an id. */
export function requireBranch(working: Working, id: string): Branch {
  const found = activeBranches(working).find((one) => one.id === id);
  if (found !== undefined) return found;
  throw refuse('ENGINE_BRANCH_UNKNOWN', { branch: id }, { path: '/branch' });
}

/** The one of several that is meant: the one that is named, or the only one. Null: there is none. */
export function chooseBranch(
  candidates: readonly Branch[],
  named: string | undefined,
  subject: Text | string,
): Branch | null {
  const fitting = named === undefined ? candidates : candidates.filter(({ id }) => id === named);
  const [only, other] = fitting;
  if (other === undefined) return only ?? null;
  const branches = fitting.map(({ id }) => id).join(', ');
  throw refuse('ENGINE_BRANCH_AMBIGUOUS', { subject, branches }, { path: '/branch' });
}
