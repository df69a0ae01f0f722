import {
  compileFlow,
  type FlowReport,
  type Text,
  type Verdict,
  type VerifyFinding,
  verifyBundle,
} from '@jingwei/engine';
import { Command } from 'commander';
import { printProblems } from '../print-problems.ts';
import { readPack } from '../read-pack.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { tableLines } from '../table.ts';
import { say, type Terminal } from '../terminal.ts';

interface Options {
  readonly json?: true;
  readonly flow?: string;
}

export function verifyCommand({ terminal, end }: CommandEnvironment): Command {
  return new Command('verify')
    .description(
      say(terminal, {
        'zh-CN': '证明流程在每条路径上的表现和它声明的承诺，不成立的给出反例',
        en: 'prove what flows do over every path and what they promise, or show a case that fails',
      }),
    )
    .argument('<pack>', say(terminal, { 'zh-CN': '文件夹或 JSON 文件', en: 'folder or JSON file' }))
    .option('--flow <id>', say(terminal, { 'zh-CN': '只验证这个流程', en: 'this flow only' }))
    .option('--json', say(terminal, { 'zh-CN': '输出 JSON', en: 'print JSON' }))
    .action(async (path: string, options: Options) => {
      const { bundle, problems } = await readPack(path);
      const wrong = problems.filter((one) => one.severity === 'error');
      if (bundle === null || wrong.length > 0) {
        if (options.json) terminal.json({ pack: path, ok: false, flows: [], problems });
        else printProblems(terminal, wrong);
        end(1);
        return;
      }
      const { flow } = options;
      // Says which flows there are where there is no such one.
      if (flow !== undefined) compileFlow(bundle, flow);
      const report = verifyBundle(bundle, flow === undefined ? {} : { flows: [flow] });
      if (options.json) terminal.json({ pack: path, ...report });
      else {
        for (const one of report.flows) printFlow(terminal, one);
        printProblems(terminal, report.problems);
      }
      end(report.ok ? 0 : 1);
    });
}

const verdicts: Readonly<Record<Verdict, Text>> = {
  proved: { 'zh-CN': '已证明', en: 'proved' },
  violated: { 'zh-CN': '不成立', en: 'violated' },
  tested: { 'zh-CN': '仅试验', en: 'tested only' },
  undecidable: { 'zh-CN': '无法判定', en: 'not decidable here' },
};

function printFlow(terminal: Terminal, { title, findings, bound }: FlowReport): void {
  terminal.line(say(terminal, title));
  const rows = findings.map((one) => [
    say(terminal, verdicts[one.verdict]),
    say(terminal, one.title),
    say(terminal, one.because),
  ]);
  for (const line of tableLines(rows)) terminal.line(line);
  for (const one of findings) printExample(terminal, one);
  const { places, mostPlaces, ways, variables } = bound;
  terminal.line(
    say(terminal, {
      'zh-CN': `界限：${places} 处（上限 ${mostPlaces}）、${ways} 条路、${variables} 个变量`,
      en: `bound: ${places} places (at most ${mostPlaces}), ${ways} ways, ${variables} variables`,
    }),
  );
  for (const one of bound.assumptions) terminal.line(`  · ${say(terminal, one)}`);
}

/** The events of a counter-example, one a line. */
function printExample(terminal: Terminal, { title, example }: VerifyFinding): void {
  if (example === null) return;
  terminal.line(`${say(terminal, title)}:`);
  for (const [index, { event }] of example.entries()) {
    const what = 'payload' in event ? event.payload : { type: 'start', values: event.values };
    terminal.line(`  ${index + 1}. ${event.at} ${event.by.id} ${JSON.stringify(what)}`);
  }
}
