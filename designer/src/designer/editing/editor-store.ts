import type { Bundle, Change, Problem } from '@jingwei/engine';
import { applyChanges } from '@jingwei/engine';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  changesOf,
  type Draft,
  edit,
  type Gesture,
  openDraft,
  redo,
  undo,
} from '../model/draft.ts';

/** What the header says about saving. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  | { readonly state: 'offline' }
  /** The server did not take it; the next edit is sent again. */
  | { readonly state: 'refused'; readonly error: Error }
  /** Somebody saved this draft meanwhile; both lists are shown and the person decides. */
  | {
      readonly state: 'stale';
      readonly currentVersion: number;
      readonly theirs: readonly Change[];
      readonly yours: readonly Change[];
    };

export interface EditorState {
  readonly draftId: string;
  readonly version: number;
  readonly draft: Draft;
  /** What is wrong with the document; null while nobody has looked yet. */
  readonly problems: readonly Problem[] | null;
  readonly save: SaveState;
  /** Why the last gesture was refused. */
  readonly refused: readonly Problem[];
}

export interface EditorActions {
  readonly do: (gesture: Gesture) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dismissRefusal: () => void;
  /** Takes over what the server has, dropping what is here. */
  readonly takeTheirs: () => void;
  /** Puts what was done here on top of what the server has. */
  readonly keepMine: () => void;
  readonly saved: (version: number, saved: Bundle) => void;
  readonly setSave: (save: SaveState) => void;
  readonly setProblems: (problems: readonly Problem[]) => void;
}

export type EditorStore = StoreApi<EditorState & EditorActions>;

export interface OpenedDraft {
  readonly id: string;
  readonly version: number;
  readonly baseBundle: Bundle;
  readonly bundle: Bundle;
}

/** One editing session of one draft. */
export function createEditor(
  opened: OpenedDraft,
  unsaved: readonly Change[] | null = null,
): EditorStore {
  const restored = unsaved && applyChanges(opened.baseBundle, [...unsaved]);
  // A copy that cannot be applied any more must not stand for what the server has.
  const usable = restored !== null && restored.problems.length === 0;
  const draft = openDraft(opened.baseBundle, usable ? restored.bundle : opened.bundle);
  return createStore((set, get) => {
    const show = (next: Draft) => {
      if (next.bundle === get().draft.bundle) return;
      const { state } = get().save;
      set({
        draft: next,
        refused: [],
        ...(state === 'stale' ? {} : { save: { state: 'unsaved' } as const }),
      });
    };
    return {
      draftId: opened.id,
      version: opened.version,
      draft,
      problems: null,
      save: usable ? { state: 'unsaved' } : { state: 'saved' },
      refused: [],
      do: (gesture) => {
        const outcome = edit(get().draft, gesture);
        if (outcome.outcome === 'refused') {
          set({ refused: outcome.problems });
          return false;
        }
        show(outcome.draft);
        return true;
      },
      undo: () => show(undo(get().draft)),
      redo: () => show(redo(get().draft)),
      dismissRefusal: () => set({ refused: [] }),
      takeTheirs: () => {
        const { save, draft: mine } = get();
        if (save.state !== 'stale') return;
        const theirs = applyChanges(mine.base, [...save.theirs]).bundle;
        set({
          draft: openDraft(mine.base, theirs),
          version: save.currentVersion,
          save: { state: 'saved' },
        });
      },
      keepMine: () => {
        const { save, draft: mine } = get();
        if (save.state !== 'stale') return;
        set({ version: save.currentVersion, draft: mine, save: { state: 'unsaved' } });
      },
      // What was done while the request was under way is not saved yet.
      saved: (version, savedBundle) =>
        set(({ draft: now }) => ({
          version,
          save: { state: now.bundle === savedBundle ? 'saved' : 'unsaved' },
        })),
      setSave: (save) => set({ save }),
      setProblems: (problems) => set({ problems }),
    };
  });
}

/** What there is to save. */
export function unsavedChanges(store: EditorStore): Change[] {
  return changesOf(store.getState().draft);
}
