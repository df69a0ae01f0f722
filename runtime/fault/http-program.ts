import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamps = new URL('../scripts/source-hash.js', import.meta.url).href;

export interface Program {
  readonly pid: number;
  /** What it has printed so far. */
  readonly output: { stdout: string; stderr: string };
  /** Settles once `found` is true of what it printed; rejects when it ends before. */
  until(found: (output: Program['output']) => boolean): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code; -1 when a signal ended it. */
  readonly ended: Promise<number>;
}

export interface ProgramSettings {
  readonly env?: NodeJS.ProcessEnv;
  /** A program and its arguments that run it, such as strace. */
  readonly under?: readonly string[];
  /** A TypeScript file to run instead of the command line. */
  readonly script?: string;
}

/**
 * Runs the `jingwei` command in a process of its own: as it was built, where the build is of the
 * sources as they are; otherwise from source. It is killed when the test ends.
 */
export async function startProgram(
  parameters: readonly string[],
  { env = {}, under = [], script }: ProgramSettings = {},
): Promise<Program> {
  const [command = '', ...rest] = [
    ...under,
    process.execPath,
    ...(await entry(script)),
    ...parameters,
  ];
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const program = programOf(child);
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await program.ended;
  });
  return program;
}

async function entry(script: string | undefined): Promise<readonly string[]> {
  const fromSource = ['--import=tsx', '--conditions=jingwei-source'];
  if (script !== undefined) return [...fromSource, script];
  const { isBuilt } = (await import(stamps)) as { isBuilt: () => boolean };
  return isBuilt() ? ['runtime/dist/cli/main.js'] : [...fromSource, 'runtime/src/cli/main.ts'];
}

/** Settings of whoever runs the tests must not reach the program. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PORT, HOST, JINGWEI_DATA, JINGWEI_DATABASE, NODE_OPTIONS, ...kept } = process.env;
  return { ...kept, LC_ALL: 'zh_CN.UTF-8' };
}

function programOf(child: ChildProcess): Program {
  const output = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      for (const look of waiting) look();
    });
  }
  // `close` comes after the last output, `exit` may come before it.
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : -1));
  return {
    pid: child.pid ?? 0,
    output,
    ended,
    signal: (signal) => void child.kill(signal),
    until: (found) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!found(output)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then((code) => {
          if (!waiting.delete(look)) return;
          const last = `${output.stdout.slice(-600)}${output.stderr.slice(-1200)}`;
          reject(new Error(`it ended with ${code} before that; it said: ${last}`));
        });
      }),
  };
}
