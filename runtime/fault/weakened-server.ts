import { join } from 'node:path';
import knex from 'knex';
import { createRuntime } from '../src/create-runtime.ts';
import { buildServer } from '../src/http/server.ts';
import { Sqlite3Client } from '../src/store/sqlite/sqlite3-client.ts';

/**
 * A server whose only connection is weakened behind the runtime's back, once it has been checked: in
 * WAL mode at synchronous=NORMAL a commit returns before it is on disk. It serves a data folder that
 * `serve --demo` has made, and is what the check of the system calls must be able to tell.
 */
const [folder = ''] = process.argv.slice(2);
const database = knex({
  client: Sqlite3Client as never,
  connection: { filename: join(folder, 'jingwei.sqlite') },
  useNullAsDefault: true,
  pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1 },
});
const runtime = await createRuntime({ database });
const server = await buildServer({ runtime });
// The runtime looks at a connection when it first writes; a failed sign-in is such a write.
const payload = { username: 'chenmin', password: 'not this one' };
await server.inject({ method: 'POST', url: '/api/v1/sessions', payload });
await database.raw('PRAGMA synchronous = NORMAL');
const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${JSON.stringify({ address })}\n`);
process.once('SIGTERM', () => {
  void server
    .close()
    .then(() => runtime.close())
    .then(() => database.destroy());
});
