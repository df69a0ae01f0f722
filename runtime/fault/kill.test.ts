import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import knex from 'knex';
import { expect, test } from 'vitest';
import { createRuntime } from '../src/create-runtime.ts';
import { Sqlite3Client } from '../src/store/sqlite/sqlite3-client.ts';
import { temporaryFolder } from '../test/store/open-test-runtime.ts';
import { randomFrom } from './random.ts';

const kills = Number(process.env.JINGWEI_KILLS ?? (process.env.JINGWEI_LONG ? 200 : 20));
const child = fileURLToPath(new URL('./stepping-child.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Of the times at which it is killed: a failing run can be repeated with it. */
const seed = Number(process.env.JINGWEI_SEED ?? 20260302);

test(`a runtime killed ${kills} times under load keeps every answered step once (seed ${seed})`, async () => {
  const folder = temporaryFolder();
  const database = join(folder, 'city.db');
  const ledger = join(folder, 'ledger');
  const random = randomFrom(seed);
  for (let kill = 0; kill < kills; kill += 1) {
    const running = start(database, ledger, unresolvedIn(ledger), kill);
    // Killed after a number of answers, not after a time: the machine may be slow.
    await answers(running, ledger, 1 + Math.floor(random() * 40));
    await end(running);
  }
  const last = start(database, ledger, unresolvedIn(ledger), kills);
  await answers(last, ledger, 0);
  await end(last);

  const answered = answeredIn(ledger);
  expect(answered.length).toBeGreaterThan(kills);
  const handle = knex({
    client: Sqlite3Client as never,
    connection: { filename: database },
    useNullAsDefault: true,
  });
  const cases = await handle('jw_cases').select('id', 'title', 'number', 'version');
  const history = await handle('jw_history').select('case_id', 'case_seq').orderBy('seq');
  await handle.destroy();

  // I1: every answered step is there; I2: none twice.
  const byId = new Map(cases.map((one) => [one.id, one]));
  for (const { id, version } of answered) {
    expect(byId.get(id)?.version, `case ${id}`).toBeGreaterThanOrEqual(version);
  }
  const titles = cases.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  const numbers = cases.map(({ number }) => number).sort();
  expect(numbers).toEqual(
    Array.from(
      { length: cases.length },
      (_, n) => `调〔${year()}〕${String(n + 1).padStart(5, '0')}号`,
    ),
  );
  // I3: each case's steps are 1…version without a gap, and the chains hold.
  for (const { id, version } of cases) {
    const steps = history.filter(({ case_id }) => case_id === id).map(({ case_seq }) => case_seq);
    expect(steps).toEqual(Array.from({ length: version }, (_, n) => n + 1));
  }
  const runtime = await createRuntime({ database });
  expect((await runtime.health.verifyChains()).broken).toEqual([]);
  await runtime.close();
  expect(readFileSync(ledger, 'utf8')).not.toContain('failed');
  expect(existsSync(`${database}.lock`)).toBe(false);
}, 1_200_000);

function start(database: string, ledger: string, unresolved: readonly string[], run: number) {
  const flags = ['--conditions=jingwei-source', '--import=tsx', child];
  const parameters = [database, ledger, unresolved.join(','), String(run)];
  return spawn(process.execPath, [...flags, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Waits for `count` answers after the child has repeated what its predecessor left open. */
async function answers(running: ChildProcess, ledger: string, count: number): Promise<void> {
  if (running.stdout === null) expect.fail('the child has no output');
  let isReady = false;
  let left = count;
  for await (const line of createInterface(running.stdout)) {
    if (line === 'ready') isReady = true;
    else if (isReady) left -= 1;
    if (isReady && left <= 0) return;
  }
  const notes = existsSync(ledger) ? readFileSync(ledger, 'utf8').slice(-400) : 'no ledger';
  expect.fail(`the child ended by itself: ${notes}`);
}

async function end(running: ChildProcess): Promise<void> {
  const exited = once(running, 'exit');
  running.kill('SIGKILL');
  await exited;
}

interface Answered {
  readonly key: string;
  readonly id: string;
  readonly version: number;
}

function answeredIn(ledger: string): readonly Answered[] {
  return linesOf(ledger, 'answered').map(([key = '', id = '', version = '0']) => ({
    key,
    id,
    version: Number(version),
  }));
}

function unresolvedIn(ledger: string): readonly string[] {
  const answered = new Set(answeredIn(ledger).map(({ key }) => key));
  const asked = linesOf(ledger, 'asked').map(([key = '']) => key);
  return [...new Set(asked)].filter((key) => !answered.has(key));
}

/** The words after `kind` of each whole line: the last one may have been cut by the kill. */
function linesOf(ledger: string, kind: string): readonly string[][] {
  if (!existsSync(ledger)) return [];
  const lines = readFileSync(ledger, 'utf8').split('\n').slice(0, -1);
  return lines.flatMap((line) => {
    const [first, ...words] = line.split(' ');
    return first === kind ? [words] : [];
  });
}

/** Of the city's calendar; the test does not run across a new year. */
function year(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4);
}
