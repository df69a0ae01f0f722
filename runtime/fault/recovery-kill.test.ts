import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knex } from 'knex';
import { expect, test } from 'vitest';
import { databaseFileName } from '../src/cli/places.ts';
import { createRuntime } from '../src/create-runtime.ts';
import { bringAutomaticState, handOver } from '../test/store/automatic-state.ts';
import {
  clerk,
  leak,
  openTestRuntime,
  temporaryFolder,
  yearsUntil,
} from '../test/store/open-test-runtime.ts';
import { firedTwice } from './demo-state.ts';
import { type ProgramSettings, startProgram } from './http-program.ts';
import { lookAt } from './look-at.ts';
import { randomFrom } from './random.ts';
import { type CrashPoint, killedAt, needStrace } from './strace.ts';

const seed = Number(process.env.JINGWEI_SEED ?? 20261123);
const fewestKills = Number(process.env.JINGWEI_KILLS ?? (process.env.JINGWEI_LONG ? 150 : 6));
const child = fileURLToPath(new URL('./recovering-child.ts', import.meta.url));

test(`a server killed at least ${fewestKills} times while it takes up what waited does all of it once (seed ${seed})`, async () => {
  needStrace();
  const random = randomFrom(seed);
  let kills = 0;
  while (kills < fewestKills) {
    const folder = temporaryFolder();
    const waiting = await fill(folder);
    const killedHere: CrashPoint[] = [];
    for (;;) {
      const point = crashPoint(random);
      if ((await takeUp(folder, killedAt(point))) === 'at rest') break;
      killedHere.push(point);
      expect(killedHere.length).toBeLessThan(100);
    }
    kills += killedHere.length;
    const where = JSON.stringify(killedHere);
    const steps = await lookAt(folder, stepsOf);
    expect(await takeUp(folder), where).toBe('at rest');
    // Started once more, it finds nothing to do.
    expect(await lookAt(folder, stepsOf), where).toEqual(steps);
    for (const id of new Set(waiting.timers.map(({ case_id }) => case_id))) {
      // Counted again by the new year before anything fell due by the old dates; then warned, then over.
      const own = steps.filter((step) => step.startsWith(id)).map((step) => step.split(' ')[1]);
      expect(own, where).toEqual(['start', 'recount', 'timer', 'timer']);
    }
    expect(await lookAt(folder, firedTwice), where).toEqual([]);
    const { sent, stored } = ledgerOf(folder);
    for (const { id, case_id } of waiting.deliveries) {
      expect(
        steps.filter((step) => step.startsWith(`${case_id} done`)),
        where,
      ).toHaveLength(1);
      // At least once, and always under the same key.
      expect(new Set(sent.filter((one) => one.case === case_id).map((one) => one.key))).toEqual(
        new Set([id]),
      );
    }
    await lookAt(folder, (handle) => checkAttachments(handle, folder, stored));
    await checkChains(folder, where);
  }
  process.stdout.write(`killed ${kills} times while taking up what waited\n`);
}, 3_600_000);

function crashPoint(random: () => number): CrashPoint {
  const byFlush = random() < 0.5;
  return byFlush
    ? { call: 'fsync', nth: 1 + Math.floor(random() * 14) }
    : { call: 'pwrite64', nth: 1 + Math.floor(random() * 120) };
}

/** Cases of months ago whose timers and deliveries nobody was there for, and uploads cut off. */
async function fill(folder: string) {
  const storage = join(folder, 'attachments');
  // The year that they were opened in had not been announced: their dates are provisional.
  const years = await yearsUntil(2025);
  const database = join(folder, databaseFileName);
  const { runtime } = await openTestRuntime({ database, storage, years });
  await bringAutomaticState(runtime);
  for (let n = 0; n < 6; n += 1) await runtime.cases.start(clerk, leak);
  const timers = await lookAt(folder, (handle) => handle('jw_timers').select('case_id', 'id'));
  for (let n = 0; n < 3; n += 1) await handOver(runtime);
  const deliveries = await lookAt(folder, (handle) => handle('jw_outbox').select('id', 'case_id'));
  await runtime.close();
  mkdirSync(storage, { recursive: true });
  writeFileSync(join(storage, 'incoming-of-before'), 'half of it');
  expect([timers.length, deliveries.length]).toEqual([12, 3]);
  return { timers, deliveries };
}

async function takeUp(folder: string, settings: ProgramSettings = {}) {
  const program = await startProgram([folder], { ...settings, script: child });
  const atRest = program.until(({ stdout }) => stdout.includes('at rest')).then(() => true);
  const reached = await Promise.race([atRest, program.ended.then(() => false)]);
  atRest.catch(() => {});
  program.signal('SIGTERM');
  const code = await program.ended;
  if (code === -1) return 'killed';
  expect([reached, code], program.output.stderr).toEqual([true, 0]);
  return 'at rest';
}

/** Every step of every case, in order: `<case> <event> <timer>`. */
async function stepsOf(handle: Knex): Promise<readonly string[]> {
  const rows: { case_id: string; body: string }[] = await handle('jw_history')
    .orderBy('seq')
    .select('case_id', 'body');
  return rows.map(({ case_id, body }) => {
    const { type, timer } = (JSON.parse(body) as { event: { type: string; timer?: string } }).event;
    return [case_id, type, ...(timer === undefined ? [] : [timer])].join(' ');
  });
}

function ledgerOf(folder: string) {
  const path = join(folder, 'ledger');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  const of = (kind: string) => lines.map((line) => line.split(' ')).filter(([one]) => one === kind);
  return {
    sent: of('sent').map(([, key = '', id = '']) => ({ key, case: id })),
    stored: of('stored').map(([, id = '', sha256 = '']) => ({ id, sha256 })),
  };
}

/** Every upload that was answered is there, whole; of those cut off nothing is left but whole files. */
async function checkAttachments(
  handle: Knex,
  folder: string,
  stored: readonly { readonly id: string; readonly sha256: string }[],
): Promise<void> {
  const rows: { id: string; sha256: string; size: number }[] = await handle(
    'jw_attachments',
  ).select('id', 'sha256', 'size');
  expect(rows.map(({ id, sha256 }) => ({ id, sha256 }))).toEqual(
    expect.arrayContaining([...stored]),
  );
  const storage = join(folder, 'attachments');
  for (const { sha256, size } of rows) {
    expect(readFileSync(join(storage, sha256.slice(0, 2), sha256)).byteLength).toBe(size);
  }
  for (const bucket of readdirSync(storage)) {
    expect(bucket).toMatch(/^[0-9a-f]{2}$/);
    for (const name of readdirSync(join(storage, bucket))) {
      const bytes = readFileSync(join(storage, bucket, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(name);
    }
  }
}

async function checkChains(folder: string, where: string): Promise<void> {
  const runtime = await createRuntime({ database: join(folder, databaseFileName) });
  const { broken, checked } = await runtime.health.verifyChains();
  await runtime.close();
  expect(broken, where).toEqual([]);
  expect(checked).toBeGreaterThan(40);
  await lookAt(folder, async (handle) => {
    const cases: { id: string; version: number }[] = await handle('jw_cases').select(
      'id',
      'version',
    );
    for (const { id, version } of cases) {
      const seqs = await handle('jw_history')
        .where({ case_id: id })
        .orderBy('case_seq')
        .pluck('case_seq');
      expect(seqs, where).toEqual(Array.from({ length: version }, (_, n) => n + 1));
    }
  });
}
