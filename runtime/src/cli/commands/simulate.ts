import { runScenario, type ScenarioResult } from '@jingwei/engine';
import { Command } from 'commander';
import { loadYears } from '../../publications/load-years.ts';
import { calendarsFolder } from '../places.ts';
import { printProblems } from '../print-problems.ts';
import { readPack } from '../read-pack.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { tableLines } from '../table.ts';
import { say, type Terminal } from '../terminal.ts';

interface Options {
  readonly json?: true;
  readonly calendars: string;
}

export function simulateCommand({ terminal, end }: CommandEnvironment): Command {
  return new Command('simulate')
    .description(
      say(terminal, {
        'zh-CN': '在虚拟时间中运行模板包自带的全部情景',
        en: 'run all scenarios of a pack in virtual time',
      }),
    )
    .argument('<pack>', say(terminal, { 'zh-CN': '模板包文件夹', en: 'pack folder' }))
    .option('--json', say(terminal, { 'zh-CN': '输出 JSON', en: 'print JSON' }))
    .option(
      '--calendars <folder>',
      say(terminal, { 'zh-CN': '年度节假日数据', en: 'national calendars, a file a year' }),
      calendarsFolder,
    )
    .action(async (path: string, options: Options) => {
      const { bundle, scenarios, problems } = await readPack(path);
      const wrong = problems.filter((one) => one.severity === 'error');
      if (bundle === null || wrong.length > 0) {
        if (options.json) terminal.json({ pack: path, ok: false, problems, results: [] });
        else printProblems(terminal, wrong);
        end(1);
        return;
      }
      const years = await loadYears(options.calendars);
      const results = scenarios.map((one) => runScenario(bundle, one, years));
      const ok = results.every((one) => one.passed);
      if (options.json) {
        const shown = results.map(({ trace, steps: _steps, covered: _covered, ...one }) => {
          return { ...one, recorded: trace.length };
        });
        terminal.json({ pack: path, ok, results: shown });
      } else {
        const titles = new Map(scenarios.map((one) => [one.id, say(terminal, one.title)]));
        printResults(terminal, results, titles);
      }
      end(ok ? 0 : 1);
    });
}

const words = {
  passed: { 'zh-CN': '通过', en: 'passed' },
  failed: { 'zh-CN': '不符', en: 'failed' },
} as const;

function printResults(
  terminal: Terminal,
  results: readonly ScenarioResult[],
  titles: ReadonlyMap<string, string>,
): void {
  const rows = results.map((one) => [
    say(terminal, one.passed ? words.passed : words.failed),
    one.id,
    titles.get(one.id) ?? '',
  ]);
  for (const line of tableLines(rows)) terminal.line(line);
  for (const { id, failures } of results) {
    for (const { step, what, expected, got } of failures) {
      terminal.line(`${id} [${step}] ${say(terminal, what)}`);
      terminal.line(`  ${JSON.stringify(expected)} ≠ ${JSON.stringify(got)}`);
    }
  }
  const failed = results.filter((one) => !one.passed).length;
  terminal.line(
    say(terminal, {
      'zh-CN': `${results.length} 个情景，${failed} 个不符`,
      en: `scenarios: ${results.length}, failed: ${failed}`,
    }),
  );
}
