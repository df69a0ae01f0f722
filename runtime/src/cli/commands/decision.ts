import { canonicalJson, sha256Hex } from '@jingwei/engine';
import { Command } from 'commander';
import type { Runtime } from '../../runtime.ts';
import { besideServer } from '../beside-server.ts';
import { writeOwn } from '../decision-files.ts';
import { withDecisionOptions } from '../decision-options.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { say, type Terminal } from '../terminal.ts';
import { verifyDecisionCommand } from './decision-verify.ts';

interface Options {
  readonly data: string;
  readonly step?: number;
  readonly city?: string;
  readonly output?: string;
  readonly values?: string;
  readonly json?: true;
}

export function decisionCommand(environment: CommandEnvironment): Command {
  const { terminal, variables } = environment;
  const describe = (zh: string, en: string) => say(terminal, { 'zh-CN': zh, en });
  const command = new Command('decision')
    .description(
      describe(
        '写出案件某一步的决定记录：由谁、凭什么、依据哪些条件和法律决定',
        'print the decision record of a step: who decided, by what right, on which conditions and law',
      ),
    )
    .argument('<number>', describe('案件编号', 'the number of the case'))
    .option('--output <file>', describe('写入文件，不打印', 'write it to a file'))
    .option(
      '--values <file>',
      describe(
        '另把核验所需的信息写入文件（含个人信息）',
        'write what verifying it takes to a file; it holds personal data',
      ),
    );
  return withDecisionOptions(command, terminal)
    .action((number: string, options: Options) =>
      besideServer(options.data, variables, (runtime) => make(runtime, number, options, terminal)),
    )
    .addCommand(verifyDecisionCommand(environment));
}

async function make(
  runtime: Runtime,
  number: string,
  { step, city, output, values, json }: Options,
  terminal: Terminal,
): Promise<void> {
  const made = await runtime.decisionCopies.make({
    number,
    ...(step === undefined ? {} : { step }),
    ...(city === undefined ? {} : { city }),
  });
  const text = canonicalJson(made.record);
  if (values !== undefined) await writeOwn(values, canonicalJson(made.sources.values));
  if (output === undefined) {
    terminal.line(text);
    return;
  }
  await writeOwn(output, text);
  const hash = sha256Hex(text);
  if (json) {
    terminal.json({ case: number, step: made.step, file: output, hash });
    return;
  }
  terminal.line(
    say(terminal, {
      'zh-CN': `${number} 第 ${made.step} 步的决定记录已写入 ${output}`,
      en: `the decision record of step ${made.step} of ${number} is in ${output}`,
    }),
  );
  terminal.line(`SHA-256 ${hash}`);
}
