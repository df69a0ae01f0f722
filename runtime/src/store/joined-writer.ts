import type { Knex } from 'knex';
import { ChainHeads } from './chain-heads.ts';
import { takeWriteLock } from './sqlite/take-write-lock.ts';
import { type Work, WriteSession, type Writing } from './writer.ts';

/**
 * Writes in a transaction of somebody else's, one piece after the other, each under its own savepoint:
 * a refused one leaves what the others wrote, and the owner's own rows, as they were. When it commits
 * is the owner's to say.
 */
export class JoinedWriter implements Writing {
  readonly #transaction: Knex.Transaction;
  readonly #prefix: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(transaction: Knex.Transaction, prefix: string) {
    this.#transaction = transaction;
    this.#prefix = prefix;
  }

  submit<Result>(work: Work<Result>): Promise<Result> {
    const result = this.#last.then(() => this.#write(work));
    this.#last = result.catch(() => {});
    return result;
  }

  async #write<Result>(work: Work<Result>): Promise<Result> {
    const transaction = this.#transaction;
    // The heads of the chains are read anew each time: the owner may have rolled back to a savepoint.
    const session = new WriteSession(transaction, this.#prefix, new ChainHeads());
    await takeWriteLock(transaction, session.name('migrations'));
    await transaction.raw('SAVEPOINT joined');
    try {
      const result = await work(session);
      await transaction.raw('RELEASE SAVEPOINT joined');
      return result;
    } catch (cause) {
      await transaction.raw('ROLLBACK TO SAVEPOINT joined');
      await transaction.raw('RELEASE SAVEPOINT joined');
      throw cause;
    }
  }
}
