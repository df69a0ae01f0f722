import { spawn } from 'node:child_process';
import { Command } from 'commander';
import { benchProgram } from '../places.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { say } from '../terminal.ts';

/** Benchmarks are no part of the product: they run from source, in a process of their own. */
export function benchCommand({ terminal, end }: CommandEnvironment): Command {
  return new Command('bench')
    .description(
      say(terminal, {
        'zh-CN': '测量性能，输出一份 JSON（中位数，及同一次运行中与对照物的比值）',
        en: 'measure and print one JSON document (medians, ratios against a peer in the same run)',
      }),
    )
    .argument('[area]', say(terminal, { 'zh-CN': '只测一个方面', en: 'one area only' }))
    .option('--json', say(terminal, { 'zh-CN': '总是输出 JSON', en: 'the output is always JSON' }))
    .action(async (area: string | undefined) => {
      const code = await new Promise<number>((done, failed) => {
        const child = spawn(
          process.execPath,
          [
            '--import',
            import.meta.resolve('tsx'),
            '--conditions=jingwei-source',
            benchProgram,
            ...(area === undefined ? [] : [area]),
          ],
          { stdio: ['ignore', 'pipe', 'inherit'] },
        );
        child.stdout.setEncoding('utf8').on('data', (text: string) => process.stdout.write(text));
        child.once('error', failed).once('close', (exit) => done(exit ?? 2));
      });
      end(code === 0 ? 0 : 2);
    });
}
