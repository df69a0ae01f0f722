import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { openDatabase } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';

type Row = Record<string, unknown>;

/** The rows that one step wrote, by table without prefix. */
export type StepRows = Readonly<Record<string, readonly Row[]>>;

export interface BareRows {
  /** Steps a second, `together` steps' rows in each transaction. */
  measure(steps: number, together: number): Promise<number>;
  close(): Promise<void>;
}

/** The rows of steps and nothing else: the same schema, the same driver, no engine, no reading. */
export async function openBare(file: string, rows: StepRows): Promise<BareRows> {
  const database = await openDatabase({ database: file });
  await migrate(database, '2026-01-01T00:00:00.000Z');
  let seq = 0;
  const writeStep = async (transaction: Knex.Transaction) => {
    seq += 1;
    const id = randomUUID();
    for (const [table, written] of Object.entries(rows)) {
      if (written.length === 0) continue;
      await transaction(`jw_${table}`).insert(written.map((row) => renamed(row, id, seq)));
    }
  };
  return {
    async measure(steps, together) {
      const began = performance.now();
      for (let done = 0; done < steps; done += together) {
        await database.write.transaction(async (transaction) => {
          for (let n = done; n < Math.min(steps, done + together); n += 1) {
            await writeStep(transaction);
          }
        });
      }
      return (steps * 1000) / (performance.now() - began);
    },
    close: () => database.close(),
  };
}

/** The same row of another case. */
function renamed(row: Row, id: string, seq: number): Row {
  const own: Row = { ...row };
  if ('case_id' in own) own.case_id = id;
  else if ('number' in own) Object.assign(own, { id, number: id, query_code: id.slice(0, 18) });
  if ('seq' in own) own.seq = seq;
  return own;
}
