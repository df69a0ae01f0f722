import type { Knex } from 'knex';
import { RuntimeError } from '../errors/runtime-error.ts';
import { ChainHeads } from './chain-heads.ts';
import type { Database } from './database.ts';
import { Session } from './session.ts';
import { takeWriteLock } from './sqlite/take-write-lock.ts';

/** One piece of writing. It may run again if its neighbours broke the group, so it only touches `tx`. */
export type Work<Result> = (tx: WriteSession) => Promise<Result>;

export class WriteSession extends Session {
  readonly heads: ChainHeads;

  constructor(knex: Knex, prefix: string, heads: ChainHeads) {
    super(knex, prefix);
    this.heads = heads;
  }
}

/** What the rest of the runtime writes through. */
export interface Writing {
  submit<Result>(work: Work<Result>): Promise<Result>;
}

interface Waiting {
  readonly work: Work<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

type Ending = { readonly result: unknown } | { readonly failure: unknown };

const largestGroup = 64;

/**
 * Group commit. All writing passes through here, in order, on one connection:
 *
 *     submit → queue → [ BEGIN IMMEDIATE · (SAVEPOINT · work · RELEASE or ROLLBACK TO) × n · COMMIT ] → answers
 *
 * What was submitted while a group was being written forms the next one, so that one flush to disk
 * serves all of them. Each piece has its own savepoint: a refused one leaves its neighbours alone.
 * Nobody is answered before the commit has returned. Where a savepoint or the commit itself fails
 * (the database threw the whole transaction away), each piece is tried once more by itself.
 */
export class Writer implements Writing {
  readonly #database: Database;
  #queue: Waiting[] = [];
  #running: Promise<void> | null = null;
  #closed = false;

  constructor(database: Database) {
    this.#database = database;
  }

  submit<Result>(work: Work<Result>): Promise<Result> {
    if (this.#closed) return Promise.reject(new RuntimeError('RUNTIME_CLOSED'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (result: unknown) => void, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Refuses new work and waits for what was submitted. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #drain(): Promise<void> {
    // One turn later, so that requests that came in together go together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0, largestGroup);
      await this.#commitGroup(group);
    }
    this.#running = null;
  }

  async #commitGroup(group: readonly Waiting[]): Promise<void> {
    let endings: readonly Ending[];
    try {
      endings = await this.#writeTogether(group);
    } catch (cause) {
      if (group.length === 1) {
        group[0]?.reject(asDatabaseFailure(cause));
        return;
      }
      for (const one of group) await this.#commitGroup([one]);
      return;
    }
    for (const [index, ending] of endings.entries()) {
      const one = group[index];
      if (one === undefined) continue;
      if ('result' in ending) one.resolve(ending.result);
      else one.reject(ending.failure);
    }
  }

  async #writeTogether(group: readonly Waiting[]): Promise<readonly Ending[]> {
    const { write, prefix, driver } = this.#database;
    const transaction = await write.transaction();
    // Knex hands out a transaction that could not begin; its promise has the reason.
    if (transaction.isCompleted()) await transaction.executionPromise;
    const heads = new ChainHeads();
    const session = new WriteSession(transaction, prefix, heads);
    const endings: Ending[] = [];
    try {
      if (driver === 'foreign') await takeWriteLock(transaction, session.name('migrations'));
      for (const { work } of group) {
        await transaction.raw('SAVEPOINT one');
        const before = heads.copy();
        const ending = await settle(work(session));
        if ('failure' in ending) {
          heads.restore(before);
          await transaction.raw('ROLLBACK TO SAVEPOINT one');
        }
        await transaction.raw('RELEASE SAVEPOINT one');
        endings.push(ending);
      }
      await transaction.commit();
      // Knex's commit() answers also when COMMIT failed; this promise does not.
      await transaction.executionPromise;
      return endings;
    } catch (cause) {
      await transaction.rollback().catch(() => {});
      throw cause;
    }
  }
}

async function settle(work: Promise<unknown>): Promise<Ending> {
  try {
    return { result: await work };
  } catch (failure) {
    return { failure };
  }
}

function asDatabaseFailure(cause: unknown): unknown {
  return cause instanceof RuntimeError
    ? cause
    : new RuntimeError('RUNTIME_DATABASE_FAILED', { cause });
}
