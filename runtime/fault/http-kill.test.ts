import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import knex from 'knex';
import { expect, test } from 'vitest';
import { createRuntime } from '../src/create-runtime.ts';
import { Sqlite3Client } from '../src/store/sqlite/sqlite3-client.ts';
import { temporaryFolder } from '../test/store/open-test-runtime.ts';
import { type Dump, violations } from './http-check.ts';
import {
  addressIn,
  isWholeJson,
  leadOf,
  type SignedInClient,
  signIn,
  write,
} from './http-client.ts';
import { type Answered, type Command, Ledger } from './http-ledger.ts';
import { type Program, startProgram } from './http-program.ts';
import { randomFrom } from './random.ts';

const kills = Number(process.env.JINGWEI_KILLS ?? (process.env.JINGWEI_LONG ? 200 : 20));
/** Of the times at which it is killed: a failing run can be repeated with it. */
const seed = Number(process.env.JINGWEI_SEED ?? 20261121);
const clients = 8;

test(`a server killed ${kills} times under load keeps every answered command once (seed ${seed})`, async () => {
  const folder = temporaryFolder();
  const ledger = new Ledger(join(folder, 'ledger.jsonl'));
  const random = randomFrom(seed);
  const database = join(folder, 'jingwei.sqlite');
  let before: ReadonlySet<string> | null = null;
  let session: SignedInClient | null = null;
  let inDoubt = 0;
  let resolved = 0;
  for (let kill = 0; kill <= kills; kill += 1) {
    const server = await serving(folder);
    const address = addressIn(server.output.stdout);
    session ??= await signIn(address, folder, 'chenmin');
    // The demo has cases of its own.
    before ??= new Set((await dump(database)).cases.map(({ id }) => id));
    const doubtful = inDoubtOf(ledger);
    inDoubt += doubtful.length;
    // In their order: the claim of a case may be in doubt, and its report never asked for.
    for (const command of doubtful) await resolve(address, session, ledger, command);
    resolved += doubtful.length;
    if (kill === kills) {
      await repeatAnswered(address, session, ledger);
      server.signal('SIGTERM');
      expect(await server.ended).toBe(0);
      break;
    }
    const loads = Array.from({ length: clients }, (_, client) =>
      load(address, session, ledger, `${kill}-${client}`),
    );
    await after(100 + Math.floor(random() * 500));
    server.signal('SIGKILL');
    expect(await server.ended).toBe(-1);
    await Promise.all(loads);
  }
  const { commands, answers } = ledger.read();
  ledger.close();
  const found = { ...(await dump(database)), before: before ?? new Set<string>() };
  expect(violations(commands, answers, found)).toEqual([]);
  expect(resolved).toBe(inDoubt);
  // A run in which nothing was under way when it was killed would show nothing.
  expect(inDoubt).toBeGreaterThan(kills / 2);
  expect(answers.length).toBeGreaterThan(kills);
  const runtime = await createRuntime({ database });
  expect((await runtime.health.verifyChains()).broken).toEqual([]);
  await runtime.close();
}, 1_800_000);

test('the checker tells a lost, a doubled, a torn and an undecided command', () => {
  const start: Command = { key: 's-1', of: 's-1', path: '/cases', body: {} };
  const claim: Command = { key: 'c-1', of: 's-1', path: '/cases/x/tasks/t/claim', body: {} };
  const answer = (key: string, version: number): Answered => ({
    key,
    status: 200,
    case: 'x',
    version,
    tries: 1,
  });
  const both = [answer('s-1', 1), answer('c-1', 2)];
  const one = { id: 'x', number: '调〔2026〕00001号', title: 's-1', version: 2 };
  const steps = [
    { caseId: 'x', caseSeq: 1, event: 'start' },
    { caseId: 'x', caseSeq: 2, event: 'claim' },
  ];
  const check = (dumped: Partial<Dump>, answers = both) =>
    violations([start, claim], answers, { cases: [one], steps, before: new Set(), ...dumped }).map(
      (text) => text.slice(0, 7).trim(),
    );
  expect(check({})).toEqual([]);
  expect(check({ steps: steps.slice(0, 1) })).toEqual(['I1 c-1', 'I3 s-1:']);
  expect(check({ cases: [], steps: [] })).toContain('I1 s-1:');
  expect(check({ steps: [...steps, { caseId: 'x', caseSeq: 3, event: 'claim' }] })).toContain(
    'I2 c-1',
  );
  expect(check({ cases: [one, { ...one, id: 'y', number: '调〔2026〕00003号' }] })).toEqual(
    expect.arrayContaining(['I2 s-1', 'I2 case']),
  );
  expect(check({ cases: [one, { ...one, id: 'y', title: 's-2' }] })).toContain('I2 a ca');
  expect(check({}, both.slice(0, 1))).toEqual(['I12 c-1']);
});

async function serving(folder: string): Promise<Program> {
  const server = await startProgram(['serve', '--demo', '--port', '0', '--data', folder, '--json']);
  await server.until(({ stdout }) => isWholeJson(stdout));
  return server;
}

/** Start, claim, report, and the next case, until the connection breaks. */
async function load(
  address: string,
  session: SignedInClient | null,
  ledger: Ledger,
  name: string,
): Promise<void> {
  if (session === null) return;
  try {
    for (let n = 0; ; n += 1) {
      const of = `s-${name}-${n}`;
      const body = leadOf(of);
      const started = await ask(address, session, ledger, { key: of, of, path: '/cases', body });
      for (const next of nextCommands(of, started)) await ask(address, session, ledger, next);
    }
  } catch (cause) {
    // The connection broke: what was asked stays in doubt. Anything else is a fault of the test.
    if (!(cause instanceof TypeError) && !(cause instanceof SyntaxError)) throw cause;
  }
}

interface Started {
  readonly id: string;
  readonly tasks: readonly { readonly id: string }[];
}

function nextCommands(of: string, body: Readonly<Record<string, unknown>>): readonly Command[] {
  const { id, tasks } = body as unknown as Started;
  const name = of.slice(2);
  const step = { version: 2, action: 'report-to-community', values: { 'grid-note': '劝说未果。' } };
  return [
    {
      key: `c-${name}`,
      of,
      path: `/cases/${id}/tasks/${tasks[0]?.id}/claim`,
      body: { version: 1 },
    },
    { key: `a-${name}`, of, path: `/cases/${id}/steps`, body: step },
  ];
}

async function ask(
  address: string,
  session: SignedInClient,
  ledger: Ledger,
  command: Command,
  tries = 1,
): Promise<Readonly<Record<string, unknown>>> {
  ledger.asked(command);
  const { status, body } = await write(address, session, command.path, command.body, command.key);
  const [id, version] = [String(body.id), Number(body.version)];
  ledger.answered({ key: command.key, status, case: id, version, tries });
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
}

async function resolve(
  address: string,
  session: SignedInClient,
  ledger: Ledger,
  command: Command,
): Promise<void> {
  await ask(address, session, ledger, command, 2);
}

/** Repeating what was answered gives the same case and adds nothing; the checker counts after it. */
async function repeatAnswered(
  address: string,
  session: SignedInClient,
  ledger: Ledger,
): Promise<void> {
  const { commands, answers } = ledger.read();
  const caseOf = new Map(answers.map((answer) => [answer.key, answer.case]));
  for (const { key, path, body } of commands.slice(-30)) {
    const again = await write(address, session, path, body, key);
    expect(again.status).toBeLessThan(300);
    expect(again.body.id).toBe(caseOf.get(key));
  }
}

function inDoubtOf(ledger: Ledger): readonly Command[] {
  const { commands, answers } = ledger.read();
  const answered = new Set(answers.map(({ key }) => key));
  return commands.filter(({ key }) => !answered.has(key));
}

async function dump(database: string): Promise<Pick<Dump, 'cases' | 'steps'>> {
  const handle = knex({
    client: Sqlite3Client as never,
    connection: { filename: database },
    useNullAsDefault: true,
  });
  const cases = await handle('jw_cases').select('id', 'number', 'title', 'version');
  const history: { case_id: string; case_seq: number; body: string }[] = await handle('jw_history')
    .select('case_id', 'case_seq', 'body')
    .orderBy('seq');
  await handle.destroy();
  const steps = history.map(({ case_id, case_seq, body }) => {
    const { event } = JSON.parse(body) as { event: { type: string } };
    return { caseId: case_id, caseSeq: case_seq, event: event.type };
  });
  return { cases, steps };
}
