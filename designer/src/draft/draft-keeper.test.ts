import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { againMs, type DraftContent, DraftKeeper, pauseMs } from './draft-keeper.ts';

const content = (text: string): DraftContent => ({ values: { summary: text } });

class Shelf {
  readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
  removeItem = (key: string): void => void this.kept.delete(key);
}

function made(save: (content: DraftContent) => Promise<{ savedAt: string }>) {
  const storage = new Shelf();
  const remove = vi.fn(async () => undefined);
  const port = { save: vi.fn(save), remove };
  const keeper = new DraftKeeper({ storageKey: 'k', storage, port });
  return { keeper, storage, port, remove };
}

const saved = async () => ({ savedAt: '2026-11-21T02:00:00Z' });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a draft', () => {
  it('is on this machine at once and on the server after a pause, once', async () => {
    const { keeper, storage, port } = made(saved);
    keeper.change(content('漏'));
    keeper.change(content('漏水'));
    expect(storage.getItem('k')).toBe('{"values":{"summary":"漏水"}}');
    expect(port.save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(port.save.mock.calls).toEqual([[content('漏水')]]);
    expect(keeper.current()).toEqual({ status: 'saved', savedAt: '2026-11-21T02:00:00Z' });
    expect(storage.getItem('k')).toBeNull();
  });

  it('waits on this machine while the server is away, and goes there when it is back', async () => {
    let away = true;
    const { keeper, storage } = made(async () => {
      if (away) throw new TypeError('away');
      return saved();
    });
    keeper.change(content('漏水'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(keeper.current().status).toBe('local');
    expect(keeper.local()).toEqual(content('漏水'));
    away = false;
    await vi.advanceTimersByTimeAsync(againMs);
    expect(keeper.current().status).toBe('saved');
    expect(storage.getItem('k')).toBeNull();
  });

  it('keeps what was typed while an earlier state was on its way', async () => {
    let answer: (value: { savedAt: string }) => void = () => undefined;
    const { keeper, storage, port } = made(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    keeper.change(content('漏'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    keeper.change(content('漏水'));
    answer({ savedAt: '2026-11-21T02:00:00Z' });
    await vi.advanceTimersByTimeAsync(0);
    expect(storage.getItem('k')).toBe('{"values":{"summary":"漏水"}}');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(port.save).toHaveBeenLastCalledWith(content('漏水'));
  });

  it('is found again by a page that opens later', () => {
    const { keeper, storage, port } = made(saved);
    keeper.change(content('漏水'));
    const later = new DraftKeeper({ storageKey: 'k', storage, port });
    expect(later.local()).toEqual(content('漏水'));
  });

  it('goes when it was submitted, also where a save is on its way', async () => {
    let answer: (value: { savedAt: string }) => void = () => undefined;
    const { keeper, storage, remove, port } = made(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    keeper.change(content('漏水'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    const cleared = keeper.clear();
    expect(remove).not.toHaveBeenCalled();
    answer({ savedAt: '2026-11-21T02:00:00Z' });
    await cleared;
    await vi.advanceTimersByTimeAsync(againMs);
    expect(remove).toHaveBeenCalledOnce();
    expect(port.save).toHaveBeenCalledOnce();
    expect(storage.getItem('k')).toBeNull();
    expect(keeper.current().status).toBe('none');
  });
});
