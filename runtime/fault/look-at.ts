import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { databaseFileName } from '../src/cli/places.ts';
import { Sqlite3Client } from '../src/store/sqlite/sqlite3-client.ts';

/** Looks at the database of a data folder, beside the server or after it. */
export async function lookAt<Found>(
  folder: string,
  look: (handle: Knex) => Promise<Found>,
): Promise<Found> {
  const handle = knex({
    client: Sqlite3Client as never,
    connection: { filename: join(folder, databaseFileName) },
    useNullAsDefault: true,
  });
  try {
    return await look(handle);
  } finally {
    await handle.destroy();
  }
}
