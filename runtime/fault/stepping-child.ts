import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRuntime } from '../src/create-runtime.ts';
import { makeDemo } from '../src/demo/make-demo.ts';
import { RuntimeError } from '../src/errors/runtime-error.ts';
import { loadPack } from '../src/publications/load-pack.ts';
import { loadYears } from '../src/publications/load-years.ts';

/**
 * Steps cases until it is killed, and keeps a ledger: `asked <key>` before each request and
 * `answered <key> <case> <version>` after its answer. First it repeats every request that its
 * predecessor was asked for and had not answered. Arguments: database, ledger, unresolved keys.
 */
const [database = '', ledger = '', unresolved = '', run = ''] = process.argv.slice(2);
const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
const years = await loadYears(`${templates}calendars`);
const runtime = await createRuntime({ database, years });
if (!(await runtime.cities.has('yunzhou'))) {
  const { bundle } = await loadPack(`${templates}dispute-mediation`);
  await makeDemo(runtime, bundle === null ? [] : [bundle]);
}

const note = (line: string) => appendFileSync(ledger, `${line}\n`);
const gridWorker = { city: 'yunzhou', person: 'chen-min' };

/** A key is `start:<name>` or `report:<case>`: it says the whole request, so that it can be repeated. */
async function ask(key: string): Promise<void> {
  note(`asked ${key}`);
  const idempotency = { key, requestHash: 'a'.repeat(64) };
  const [kind, subject = ''] = key.split(':');
  const { id, version } =
    kind === 'start'
      ? await runtime.cases.start(
          { ...gridWorker, idempotency },
          {
            flow: 'dispute-mediation',
            unit: 'hehua-1',
            values: { title: subject, facts: '楼上晾衣滴水。', channel: 'channel-grid' },
            parties: [],
          },
        )
      : await runtime.cases.step({ ...gridWorker, idempotency }, subject, {
          version: 1,
          action: 'report-to-community',
          values: { 'grid-note': '当场劝说未果。' },
        });
  note(`answered ${key} ${id} ${version}`);
  process.stdout.write('answered\n');
  if (kind === 'start') await ask(`report:${id}`);
}

async function work(worker: number): Promise<never> {
  for (let n = 0; ; n += 1) await ask(`start:${run}-${worker}-${n}`);
}

try {
  for (const key of unresolved.split(',').filter((one) => one !== '')) await ask(key);
  process.stdout.write('ready\n');
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(work));
} catch (cause) {
  const what = cause instanceof RuntimeError ? `${cause.code} ${cause.message}` : String(cause);
  note(`failed ${what}`);
  process.exit(3);
}
