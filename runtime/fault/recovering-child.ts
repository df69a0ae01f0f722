import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { calendarsFolder, databaseFileName } from '../src/cli/places.ts';
import { createRuntime } from '../src/create-runtime.ts';
import { loadYears } from '../src/publications/load-years.ts';

/**
 * Takes up what a data folder has waiting, while it also receives an attachment, until it is killed or
 * told to stop. Its ledger has `sent <delivery> <case>` for each time that a channel was asked, and
 * `stored <attachment> <sha256>` for each upload that was answered. It prints a line when nothing waits.
 */
const [folder = ''] = process.argv.slice(2);
const note = (line: string) => appendFileSync(join(folder, 'ledger'), `${line}\n`);
const runtime = await createRuntime({
  database: join(folder, databaseFileName),
  storage: join(folder, 'attachments'),
  years: await loadYears(calendarsFolder),
  channels: {
    platform: async (request) => {
      note(`sent ${request.idempotencyKey} ${request.case}`);
      return { result: 'done' };
    },
  },
});
process.once('SIGTERM', () => void runtime.close());
runtime.start();

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < 20; n += 1) yield randomBytes(10_000);
}
const { id, sha256 } = await runtime.attachments.add(
  { city: 'yunzhou', person: 'chen-min' },
  { name: '现场.jpg', bytes: pieces() },
);
note(`stored ${id} ${sha256}`);
for (;;) {
  const { dueTimers, waitingDeliveries } = await runtime.health.figures();
  if (dueTimers === 0 && waitingDeliveries === 0) break;
  await after(20);
}
process.stdout.write('at rest\n');
