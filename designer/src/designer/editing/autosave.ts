import type { Bundle, Change } from '@jingwei/engine';
import { ApiProblem } from '../../connection/api-problem.ts';
import { type EditorStore, type SaveState, unsavedChanges } from './editor-store.ts';
import { forgetUnsaved, keepUnsaved } from './unsaved-copy.ts';

/** Sends the whole list of changes; gives the new version. */
export type SendChanges = (
  version: number,
  changes: readonly Change[],
) => Promise<{ readonly version: number }>;

interface Timing {
  /** How long after the last edit it saves, in ms. */
  readonly pauseMs: number;
  /** How long after a lost connection it tries again, in ms. */
  readonly retryMs: number;
}

export interface Autosave {
  /** Saves what there is at once; whether the server has everything now. */
  readonly saveNow: () => Promise<boolean>;
  /** Sends what is left and stops. */
  readonly stop: () => void;
}

/**
 * Saves a while after the last edit, one request at a time, and again when the connection is back. A
 * copy stays in the tab until the server has it, so that a reload loses nothing.
 *
 *     saved → unsaved → saving → saved | unsaved (edited meanwhile) | offline | stale | refused
 *     offline → saving (again and again)   stale → a person decides   refused → unsaved by an edit
 */
export function autosave(
  store: EditorStore,
  send: SendChanges,
  { pauseMs, retryMs }: Timing = { pauseMs: 700, retryMs: 4000 },
): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let stopped = false;
  const plan = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void saveOnce(), ms);
  };
  const saveOnce = (): Promise<void> => {
    running ??= sendOnce(store, send).finally(() => {
      running = null;
      const { state } = store.getState().save;
      if (state === 'unsaved') plan(pauseMs);
      if (state === 'offline') plan(retryMs);
    });
    return running;
  };

  let kept: Bundle | null = null;
  const unsubscribe = store.subscribe(({ draft, save, version, draftId }, before) => {
    if (save.state !== 'unsaved') return;
    if (draft.bundle !== kept) keepUnsaved(draftId, version, unsavedChanges(store));
    kept = draft.bundle;
    if (draft !== before.draft || save !== before.save) plan(pauseMs);
  });
  if (store.getState().save.state === 'unsaved') plan(pauseMs);
  return {
    saveNow: async () => {
      clearTimeout(timer);
      await running;
      if (canSave(store)) await saveOnce();
      return store.getState().save.state === 'saved';
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      unsubscribe();
      if (canSave(store)) void saveOnce();
    },
  };
}

const canSave = (store: EditorStore): boolean =>
  ['unsaved', 'offline', 'refused'].includes(store.getState().save.state);

async function sendOnce(store: EditorStore, send: SendChanges): Promise<void> {
  if (!canSave(store)) return;
  const { version, draft, draftId } = store.getState();
  const changes = unsavedChanges(store);
  store.getState().setSave({ state: 'saving' });
  try {
    const answer = await send(version, changes);
    store.getState().saved(answer.version, draft.bundle);
    if (store.getState().save.state === 'saved') forgetUnsaved(draftId);
  } catch (error) {
    store.getState().setSave(afterFailure(error, changes));
  }
}

function afterFailure(error: unknown, yours: readonly Change[]): SaveState {
  if (!(error instanceof ApiProblem)) {
    return error instanceof Error ? { state: 'refused', error } : { state: 'offline' };
  }
  if (error.code === 'RUNTIME_DRAFT_VERSION_STALE') {
    const { currentVersion = 0, theirs } = error.details;
    return {
      state: 'stale',
      currentVersion,
      theirs: Array.isArray(theirs) ? (theirs as Change[]) : [],
      yours,
    };
  }
  const passing = error.status === 0 || error.status === 429 || error.status >= 500;
  return passing ? { state: 'offline' } : { state: 'refused', error };
}
