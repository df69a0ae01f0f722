/** What is kept of a half-filled form. */
export interface DraftContent {
  readonly values: Readonly<Record<string, unknown>>;
  readonly parties?: readonly Readonly<Record<string, string>>[];
}

/**
 * none → saving → saved, and back to saving with every change; `local`: the server could not be reached
 * and the copy on this machine waits.
 */
export interface DraftState {
  readonly status: 'none' | 'saving' | 'saved' | 'local';
  readonly savedAt: string | null;
}

export interface DraftPort {
  save(content: DraftContent): Promise<{ savedAt: string }>;
  remove(): Promise<void>;
}

interface KeeperOptions {
  readonly storageKey: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly port: DraftPort;
}

/** How long typing must pause before it is sent, and how long to wait before trying again. */
export const pauseMs = 800;
export const againMs = 10_000;

/**
 * Keeps what is typed: at once on this machine, after a pause on the server. The copy on this machine
 * goes only when the server has the very same content.
 */
export class DraftKeeper {
  private readonly options: KeeperOptions;
  private readonly listeners = new Set<() => void>();
  private state: DraftState = { status: 'none', savedAt: null };
  private pending: DraftContent | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sending: Promise<void> | null = null;
  private closed = false;

  constructor(options: KeeperOptions) {
    this.options = options;
  }

  /** What an earlier page could not bring to the server any more. */
  local(): DraftContent | null {
    const text = this.options.storage.getItem(this.options.storageKey);
    return text === null ? null : (JSON.parse(text) as DraftContent);
  }

  change(content: DraftContent): void {
    this.closed = false;
    this.pending = content;
    this.options.storage.setItem(this.options.storageKey, JSON.stringify(content));
    this.schedule(pauseMs);
  }

  /** Sends what is pending now, without waiting for the pause. */
  async flush(): Promise<void> {
    this.unschedule();
    if (this.sending !== null) await this.sending;
    if (this.pending === null || this.closed) return;
    this.sending = this.send(this.pending);
    await this.sending;
    this.sending = null;
    if (this.pending !== null && !this.closed && this.timer === null) this.schedule(pauseMs);
  }

  /** Forgets the draft here and on the server: it was submitted or discarded. */
  async clear(): Promise<void> {
    this.closed = true;
    this.unschedule();
    this.pending = null;
    this.options.storage.removeItem(this.options.storageKey);
    if (this.sending !== null) await this.sending;
    this.options.storage.removeItem(this.options.storageKey);
    this.tell({ status: 'none', savedAt: null });
    await this.options.port.remove().catch(() => undefined);
  }

  private async send(content: DraftContent): Promise<void> {
    this.tell({ ...this.state, status: 'saving' });
    try {
      const { savedAt } = await this.options.port.save(content);
      if (this.pending === content) {
        this.pending = null;
        this.options.storage.removeItem(this.options.storageKey);
      }
      this.tell({ status: 'saved', savedAt });
    } catch {
      this.tell({ ...this.state, status: 'local' });
      if (!this.closed) this.schedule(againMs);
    }
  }

  private schedule(delay: number): void {
    this.unschedule();
    this.timer = setTimeout(() => {
      this.timer = null;
      this.flush();
    }, delay);
  }

  private unschedule(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private tell(state: DraftState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  readonly current = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
