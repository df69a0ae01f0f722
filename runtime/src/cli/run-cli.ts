import { EngineError } from '@jingwei/engine';
import { Command, CommanderError } from 'commander';
import { RuntimeError } from '../errors/runtime-error.ts';
import { runtimeVersion } from '../http/runtime-version.ts';
import { auditCommand } from './commands/audit-verify.ts';
import { benchCommand } from './commands/bench.ts';
import { checkCommand } from './commands/check.ts';
import { decisionCommand } from './commands/decision.ts';
import { doctorCommand } from './commands/doctor.ts';
import { importCommand } from './commands/import-cases.ts';
import { serveCommand } from './commands/serve.ts';
import { simulateCommand } from './commands/simulate.ts';
import { verifyCommand } from './commands/verify.ts';
import type { ExitCode } from './exit-code.ts';
import { complaintIn, speakLanguage } from './help-words.ts';
import { printProblems } from './print-problems.ts';
import { say, type Terminal } from './terminal.ts';

/** What a command is given and how it reports its end. */
export interface CommandEnvironment {
  readonly terminal: Terminal;
  readonly variables: NodeJS.ProcessEnv;
  /** Keeps the exit code that the command ends with. */
  readonly end: (code: ExitCode) => void;
}

const commands = [
  serveCommand,
  checkCommand,
  verifyCommand,
  simulateCommand,
  importCommand,
  auditCommand,
  decisionCommand,
  doctorCommand,
  benchCommand,
];

/** Runs one command line (without node and script) and gives the exit code. */
export async function runCli(
  parameters: readonly string[],
  terminal: Terminal,
  variables: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  let ended: ExitCode = 0;
  const program = new Command('jingwei')
    .description(
      say(terminal, {
        'zh-CN': '经纬：面向城市治理的可配置流程与规则引擎',
        en: 'Jingwei: a configurable workflow and rules engine for city governance',
      }),
    )
    .version(
      runtimeVersion,
      '-V, --version',
      say(terminal, { 'zh-CN': '显示版本', en: 'print the version' }),
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.line(text.trimEnd()),
      writeErr: (text) => terminal.complain(complaintIn(terminal, text.trimEnd())),
    });
  speakLanguage(program, terminal);
  for (const make of commands) {
    const command = make({
      terminal,
      variables,
      end: (code) => {
        ended = code;
      },
    });
    program.addCommand(inherit(command, program));
  }
  try {
    await program.parseAsync([...parameters], { from: 'user' });
    return ended;
  } catch (error) {
    return failed(error, terminal);
  }
}

/** A command added whole does not take over how its parent ends and prints; neither do those in it. */
function inherit(command: Command, parent: Command): Command {
  for (const inner of command.commands) inherit(inner, parent);
  return command.copyInheritedSettings(parent);
}

function failed(error: unknown, terminal: Terminal): ExitCode {
  // Commander has already said what it is about; asking for help is not a failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof RuntimeError) {
    terminal.complain(`${error.code} ${say(terminal, error.text)}`);
    terminal.complain(`→ ${say(terminal, error.solve)}`);
    printProblems(terminal, error.problems);
    return 2;
  }
  if (error instanceof EngineError) {
    printProblems(terminal, error.problems);
    return 2;
  }
  terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 2;
}
