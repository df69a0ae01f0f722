import type { Change } from '@jingwei/engine';

interface UnsavedCopy {
  readonly version: number;
  readonly changes: readonly Change[];
}

const keyOf = (draftId: string) => `jingwei.draft.${draftId}`;

/** Keeps what the server does not have yet in this tab. A full or forbidden storage loses only the copy. */
export function keepUnsaved(draftId: string, version: number, changes: readonly Change[]): void {
  try {
    sessionStorage.setItem(
      keyOf(draftId),
      JSON.stringify({ version, changes } satisfies UnsavedCopy),
    );
  } catch {
    // The server is told as well; the copy only bridges a reload.
  }
}

export function forgetUnsaved(draftId: string): void {
  sessionStorage.removeItem(keyOf(draftId));
}

/** The copy, if it was made on the version that the server has now; an older one would undo others' work. */
export function unsavedOf(draftId: string, version: number): readonly Change[] | null {
  try {
    const copy = JSON.parse(sessionStorage.getItem(keyOf(draftId)) ?? 'null') as UnsavedCopy | null;
    return copy?.version === version ? copy.changes : null;
  } catch {
    return null;
  }
}
