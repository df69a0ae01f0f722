import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFileName } from '../src/cli/places.ts';
import { createRuntime } from '../src/create-runtime.ts';
import { temporaryFolder } from '../test/store/open-test-runtime.ts';
import { demoStateOf, firedTwice } from './demo-state.ts';
import { addressIn, isWholeJson, signIn } from './http-client.ts';
import { type ProgramSettings, startProgram } from './http-program.ts';
import { lookAt } from './look-at.ts';
import { randomFrom } from './random.ts';
import { type CrashPoint, killedAt, needStrace } from './strace.ts';

const seed = Number(process.env.JINGWEI_SEED ?? 20261122);
const fewestKills = Number(process.env.JINGWEI_KILLS ?? (process.env.JINGWEI_LONG ? 200 : 12));

test(`an installation killed at least ${fewestKills} times while it starts is like one that never was (seed ${seed})`, async () => {
  needStrace();
  const undisturbed = temporaryFolder();
  expect(await start(undisturbed)).toBe('ready');
  const wanted = await lookAt(undisturbed, demoStateOf);
  expect(wanted.cases).toHaveLength(9);

  const random = randomFrom(seed);
  let kills = 0;
  while (kills < fewestKills) {
    const folder = temporaryFolder();
    const killedHere: CrashPoint[] = [];
    for (;;) {
      const point = crashPoint(random);
      if ((await start(folder, killedAt(point))) === 'ready') break;
      killedHere.push(point);
      // It gets further each time it is started; one that does not would be killed for ever.
      expect(killedHere.length).toBeLessThan(60);
    }
    kills += killedHere.length;
    const where = JSON.stringify(killedHere);
    expect(await lookAt(folder, demoStateOf), where).toEqual(wanted);
    // Started once more, it has nothing to make.
    expect(await start(folder)).toBe('ready');
    expect(await lookAt(folder, demoStateOf), where).toEqual(wanted);
    expect(await lookAt(folder, firedTwice), where).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
    const runtime = await createRuntime({ database: join(folder, databaseFileName) });
    const report = await runtime.health.verifyChains();
    await runtime.close();
    expect(report.broken, where).toEqual([]);
    expect(report.checked).toBeGreaterThan(30);
  }
  process.stdout.write(`killed ${kills} times while starting\n`);
}, 3_600_000);

/** Writes of the schema, of the city, of the packs and of the matters, by page or by flush. */
function crashPoint(random: () => number): CrashPoint {
  const byFlush = random() < 0.3;
  return byFlush
    ? { call: 'fsync', nth: 1 + Math.floor(random() * 8) }
    : { call: 'pwrite64', nth: 1 + Math.floor(random() * 240) };
}

/** Starts the demo; one that is ready is asked to let somebody in, and told to stop. */
async function start(folder: string, settings: ProgramSettings = {}): Promise<'ready' | 'killed'> {
  const parameters = ['serve', '--demo', '--port', '0', '--data', folder, '--json'];
  const program = await startProgram(parameters, settings);
  const isReady = program.until(({ stdout }) => isWholeJson(stdout)).then(() => true);
  const reached = await Promise.race([isReady, program.ended.then(() => false)]);
  isReady.catch(() => {});
  if (!reached) {
    expect(await program.ended, program.output.stderr).toBe(-1);
    return 'killed';
  }
  // The passwords of the file are those of the people, whichever start wrote which of them.
  const signedIn = await signIn(addressIn(program.output.stdout), folder, 'chenmin').catch(
    () => null,
  );
  program.signal('SIGTERM');
  const code = await program.ended;
  // What was injected may also strike after it was ready.
  if (code === -1) return 'killed';
  expect(signedIn).not.toBeNull();
  expect(code).toBe(0);
  return 'ready';
}
