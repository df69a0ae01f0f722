import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** One command: a write of the API under its key. `of` is the key of the start of its case. */
export interface Command {
  readonly key: string;
  readonly of: string;
  readonly path: string;
  readonly body: unknown;
}

export interface Answered {
  readonly key: string;
  readonly status: number;
  readonly case: string;
  readonly version: number;
  /** How many times it was sent before it was answered. */
  readonly tries: number;
}

/**
 * What the clients asked and were answered, each flushed to disk before the next thing is done. A
 * command without an answer is in doubt.
 */
export class Ledger {
  readonly #file: number;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'a');
  }

  asked(command: Command): void {
    this.#append({ asked: command });
  }

  answered(answer: Answered): void {
    this.#append({ answered: answer });
  }

  /** Read from the file, not from memory. */
  read(): { readonly commands: readonly Command[]; readonly answers: readonly Answered[] } {
    const commands = new Map<string, Command>();
    const answers: Answered[] = [];
    for (const line of readFileSync(this.#path, 'utf8').split('\n')) {
      if (line === '') continue;
      const { asked, answered } = JSON.parse(line) as { asked?: Command; answered?: Answered };
      if (asked !== undefined) commands.set(asked.key, asked);
      if (answered !== undefined) answers.push(answered);
    }
    return { commands: [...commands.values()], answers };
  }

  close(): void {
    closeSync(this.#file);
  }

  #append(entry: object): void {
    writeSync(this.#file, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.#file);
  }
}
