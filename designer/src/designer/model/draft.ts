import {
  applyChanges,
  type Bundle,
  type Change,
  diffBundles,
  type Problem,
  type Text,
} from '@jingwei/engine';

/** One thing that the user did: one undo step, whatever number of changes it took. */
export interface Gesture {
  readonly title: Text;
  readonly changes: readonly Change[];
}

interface DoneGesture extends Gesture {
  readonly inverse: readonly Change[];
}

/**
 * The document being edited, free of any framework. `bundle` is always `base` with everything done
 * and not undone applied; what is saved is the difference between the two.
 */
export interface Draft {
  readonly base: Bundle;
  readonly bundle: Bundle;
  readonly done: readonly DoneGesture[];
  readonly undone: readonly DoneGesture[];
}

export type EditOutcome =
  | { readonly outcome: 'edited'; readonly draft: Draft }
  | { readonly outcome: 'refused'; readonly draft: Draft; readonly problems: readonly Problem[] };

export function openDraft(base: Bundle, bundle: Bundle = base): Draft {
  return { base, bundle, done: [], undone: [] };
}

/** Does a gesture, or nothing of it. What had been undone can no longer be redone. */
export function edit(draft: Draft, gesture: Gesture): EditOutcome {
  if (gesture.changes.length === 0) return { outcome: 'edited', draft };
  const applied = applyChanges(draft.bundle, [...gesture.changes]);
  if (applied.problems.some((one) => one.severity === 'error')) {
    return { outcome: 'refused', draft, problems: applied.problems };
  }
  const done = [...draft.done, { ...gesture, inverse: applied.inverse }];
  return { outcome: 'edited', draft: { ...draft, bundle: applied.bundle, done, undone: [] } };
}

export function undo(draft: Draft): Draft {
  const last = draft.done.at(-1);
  if (!last) return draft;
  const { bundle } = applyChanges(draft.bundle, [...last.inverse]);
  return { ...draft, bundle, done: draft.done.slice(0, -1), undone: [...draft.undone, last] };
}

export function redo(draft: Draft): Draft {
  const next = draft.undone.at(-1);
  if (!next) return draft;
  const { bundle } = applyChanges(draft.bundle, [...next.changes]);
  return { ...draft, bundle, done: [...draft.done, next], undone: draft.undone.slice(0, -1) };
}

/** What is saved: the fewest changes that lead from the base to the document as it is. */
export function changesOf(draft: Draft): Change[] {
  return diffBundles(draft.base, draft.bundle);
}
