import { bundleHash } from '@jingwei/engine';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiProblem, unreachable } from '../../connection/api-problem.ts';
import { inFlow, setProperty } from '../model/set-property.ts';
import { mediationPack } from '../test/mediation-pack.ts';
import { autosave, type SendChanges } from './autosave.ts';
import { createEditor } from './editor-store.ts';
import { unsavedOf } from './unsaved-copy.ts';

const { bundle, flow } = mediationPack();
const opened = { id: 'draft-1', version: 3, baseBundle: bundle, bundle };
const renaming = (to: string) =>
  setProperty(inFlow(flow, 'state', 'registration'), ['title', 'en'], to, {
    'zh-CN': '改名',
    en: 'Rename',
  });
const timing = { pauseMs: 700, retryMs: 4000 };
const stateOf = (store: ReturnType<typeof createEditor>) => store.getState().save.state;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

describe('autosave', () => {
  test('goes from unsaved over saving to saved, once for edits in a row', async () => {
    const store = createEditor(opened);
    let answer: (value: { version: number }) => void = () => undefined;
    const send = vi.fn<SendChanges>(() => new Promise((resolve) => (answer = resolve)));
    const saving = autosave(store, send, timing);
    store.getState().do(renaming('One'));
    expect(stateOf(store)).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(500);
    store.getState().do(renaming('Two'));
    await vi.advanceTimersByTimeAsync(699);
    expect(send).not.toHaveBeenCalled();
    expect(unsavedOf('draft-1', 3)).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(stateOf(store)).toBe('saving');
    answer({ version: 4 });
    await vi.advanceTimersByTimeAsync(0);
    expect(stateOf(store)).toBe('saved');
    expect(store.getState().version).toBe(4);
    expect(unsavedOf('draft-1', 3)).toBeNull();
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[1]).toHaveLength(1);
    saving.stop();
  });

  test('saves again what was edited while a request was under way', async () => {
    const store = createEditor(opened);
    const versions: number[] = [];
    const saving = autosave(
      store,
      async (version) => {
        versions.push(version);
        if (versions.length === 1) store.getState().do(renaming('Meanwhile'));
        return { version: version + 1 };
      },
      timing,
    );
    store.getState().do(renaming('One'));
    await vi.advanceTimersByTimeAsync(700);
    expect(stateOf(store)).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(700);
    expect(stateOf(store)).toBe('saved');
    expect(versions).toEqual([3, 4]);
    saving.stop();
  });

  test('keeps trying while there is no connection', async () => {
    const store = createEditor(opened);
    let reachable = false;
    const send = vi.fn<SendChanges>(async (version) => {
      if (!reachable) throw unreachable();
      return { version: version + 1 };
    });
    const saving = autosave(store, send, timing);
    store.getState().do(renaming('One'));
    await vi.advanceTimersByTimeAsync(700);
    expect(stateOf(store)).toBe('offline');
    await vi.advanceTimersByTimeAsync(4000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(unsavedOf('draft-1', 3)).toHaveLength(1);
    reachable = true;
    await vi.advanceTimersByTimeAsync(4000);
    expect(stateOf(store)).toBe('saved');
    saving.stop();
  });

  test('stops at a stale version, and either choice goes on from the new one', async () => {
    const theirs = renaming('Theirs').changes;
    const stale = () =>
      new ApiProblem({
        title: '',
        status: 409,
        code: 'RUNTIME_DRAFT_VERSION_STALE',
        currentVersion: 9,
        theirs,
      });
    for (const choice of ['takeTheirs', 'keepMine'] as const) {
      const store = createEditor(opened);
      const sent: number[] = [];
      const saving = autosave(
        store,
        async (version) => {
          sent.push(version);
          if (version < 9) throw stale();
          return { version: version + 1 };
        },
        timing,
      );
      store.getState().do(renaming('Mine'));
      await vi.advanceTimersByTimeAsync(700);
      expect(store.getState().save).toMatchObject({ state: 'stale', currentVersion: 9, theirs });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(sent).toEqual([3]);
      store.getState()[choice]();
      await vi.advanceTimersByTimeAsync(700);
      expect(stateOf(store)).toBe('saved');
      expect(sent).toEqual(choice === 'keepMine' ? [3, 9] : [3]);
      const state = store
        .getState()
        .draft.bundle.flows[0]?.states.find(({ id }) => id === 'registration');
      expect(state?.title.en).toBe(choice === 'keepMine' ? 'Mine' : 'Theirs');
      saving.stop();
    }
  });

  test('says so when the server refuses, and sends the next edit', async () => {
    const store = createEditor(opened);
    let refuses = true;
    const saving = autosave(
      store,
      async (version) => {
        if (refuses) throw new ApiProblem({ title: '', status: 403, code: 'RUNTIME_FORBIDDEN' });
        return { version: version + 1 };
      },
      timing,
    );
    store.getState().do(renaming('One'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(stateOf(store)).toBe('refused');
    refuses = false;
    store.getState().do(renaming('Two'));
    await vi.advanceTimersByTimeAsync(700);
    expect(stateOf(store)).toBe('saved');
    saving.stop();
  });

  test('saves at once when asked, and what is left when it stops', async () => {
    const store = createEditor(opened);
    const send = vi.fn<SendChanges>(async (version) => ({ version: version + 1 }));
    const saving = autosave(store, send, timing);
    store.getState().do(renaming('One'));
    expect(await saving.saveNow()).toBe(true);
    store.getState().do(renaming('Two'));
    saving.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('sends nothing where nothing was edited', async () => {
    const store = createEditor(opened);
    const send = vi.fn<SendChanges>(async (version) => ({ version }));
    const saving = autosave(store, send, timing);
    await vi.advanceTimersByTimeAsync(60_000);
    saving.stop();
    expect(send).not.toHaveBeenCalled();
  });
});

describe('what a tab kept', () => {
  test('is on the screen again after a reload', () => {
    const store = createEditor(opened, renaming('Kept').changes);
    expect(stateOf(store)).toBe('unsaved');
    expect(bundleHash(store.getState().draft.bundle)).not.toBe(bundleHash(bundle));
  });

  test('does not stand for what the server has when it cannot be applied', () => {
    const server = createEditor(opened, renaming('Saved').changes).getState().draft.bundle;
    const gone = [{ op: 'remove' as const, kind: 'state' as const, flow: flow.id, id: 'gone' }];
    const store = createEditor({ ...opened, bundle: server }, gone);
    expect(store.getState().draft.bundle).toBe(server);
    expect(stateOf(store)).toBe('saved');
  });
});
