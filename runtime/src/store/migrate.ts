import { RuntimeError } from '../errors/runtime-error.ts';
import type { Database } from './database.ts';
import { first } from './migrations/0001-first.ts';
import { importedRows } from './migrations/0002-imported-rows.ts';
import { notificationReads } from './migrations/0003-notification-reads.ts';
import { notificationPerson } from './migrations/0004-notification-person.ts';
import { standingOfPeople } from './migrations/0005-standing-of-people.ts';
import { obligationDues } from './migrations/0006-obligation-dues.ts';
import { cityKeys } from './migrations/0007-city-keys.ts';
import type { Migration } from './migrations/migration.ts';
import { Session } from './session.ts';

export const migrations: readonly Migration[] = [
  first,
  importedRows,
  notificationReads,
  notificationPerson,
  standingOfPeople,
  obligationDues,
  cityKeys,
];

/**
 * Brings the schema up to date in one immediate transaction, which is also its lock: a process that
 * is killed in the middle leaves neither half a schema nor a lock behind, and of two that start at
 * once the second finds nothing to do. Returns the numbers of the migrations that it ran.
 */
export async function migrate(database: Database, at: string): Promise<readonly number[]> {
  return await database.write.transaction(async (transaction) => {
    const session = new Session(transaction, database.prefix);
    const name = session.name('migrations');
    if (!(await transaction.schema.hasTable(name))) {
      await transaction.schema.createTable(name, (table) => {
        table.integer('number').primary();
        table.string('title', 200).notNullable();
        table.string('at', 24).notNullable();
      });
    }
    const done = new Set((await transaction(name).select('number')).map((row) => row.number));
    const newest = migrations.at(-1)?.number ?? 0;
    const ahead = Math.max(0, ...done);
    if (ahead > newest) {
      throw new RuntimeError('RUNTIME_DATABASE_NEWER', {
        details: { got: ahead, expected: newest },
      });
    }
    const pending = migrations.filter((migration) => !done.has(migration.number));
    for (const migration of pending) {
      await migration.up(transaction, (table) => session.name(table));
      await transaction(name).insert({ number: migration.number, title: migration.title, at });
    }
    return pending.map((migration) => migration.number);
  });
}
