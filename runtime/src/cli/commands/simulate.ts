import {
  type Bundle,
  type CalendarYear,
  compileFlow,
  coverageOf,
  makeCalendar,
  type Proposals,
  proposeScenarios,
  runScenario,
  type Scenario,
  type ScenarioResult,
  type SimulationReport,
  simulateFlow,
} from '@jingwei/engine';
import { Command, InvalidArgumentError } from 'commander';
import { loadYears } from '../../publications/load-years.ts';
import { calendarsFolder } from '../places.ts';
import { printProblems } from '../print-problems.ts';
import { readPack } from '../read-pack.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { printCoverage, printProposals, printSimulation } from '../simulation-words.ts';
import { tableLines } from '../table.ts';
import { say, type Terminal } from '../terminal.ts';

interface Options {
  readonly json?: true;
  readonly calendars: string;
  readonly coverage?: true;
  readonly propose?: true;
  readonly random?: number;
  readonly seed: string;
}

export function simulateCommand({ terminal, end }: CommandEnvironment): Command {
  return new Command('simulate')
    .description(
      say(terminal, {
        'zh-CN': '在虚拟时间中运行模板包自带的全部情景，或随机办理',
        en: 'run all scenarios of a pack in virtual time, or random cases',
      }),
    )
    .argument('<pack>', say(terminal, { 'zh-CN': '模板包文件夹', en: 'pack folder' }))
    .option('--json', say(terminal, { 'zh-CN': '输出 JSON', en: 'print JSON' }))
    .option(
      '--coverage',
      say(terminal, {
        'zh-CN': '显示覆盖了什么、没有覆盖什么',
        en: 'show what is covered and what is not',
      }),
    )
    .option(
      '--random <cases>',
      say(terminal, {
        'zh-CN': '改为每个流程随机办理这么多件',
        en: 'play so many random cases a flow instead',
      }),
      wholeNumber,
    )
    .option(
      '--seed <text>',
      say(terminal, {
        'zh-CN': '随机种子，相同则结果相同',
        en: 'the same seed gives the same cases',
      }),
      '1',
    )
    .option(
      '--propose',
      say(terminal, {
        'zh-CN': '为未覆盖之处建议情景',
        en: 'propose scenarios for what is not covered',
      }),
    )
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
      const played = { path, bundle, years, options };
      const ok =
        options.random === undefined
          ? playScenarios(terminal, played, scenarios)
          : playRandom(terminal, played, options.random);
      end(ok ? 0 : 1);
    });
}

interface Played {
  readonly path: string;
  readonly bundle: Bundle;
  readonly years: readonly CalendarYear[];
  readonly options: Options;
}

function wholeNumber(text: string): number {
  const cases = Number(text);
  if (Number.isInteger(cases) && cases >= 1 && cases <= 100_000) return cases;
  throw new InvalidArgumentError('1 … 100000');
}

/** Whether every scenario holds. What is not covered is told and is no failure. */
function playScenarios(
  terminal: Terminal,
  { path, bundle, years, options }: Played,
  scenarios: readonly Scenario[],
): boolean {
  const needsCoverage = options.coverage === true || options.propose === true;
  const results = scenarios.map((one) =>
    runScenario(bundle, one, years, { coverage: needsCoverage }),
  );
  const ok = results.every((one) => one.passed);
  const runs = results.flatMap(({ covered }) => (covered === null ? [] : [covered]));
  const coverage = options.coverage ? coverageOf(bundle, runs) : null;
  const proposals = options.propose
    ? bundle.flows.map((flow) => proposeScenarios(bundle, flow.id, runs, { years }))
    : [];
  if (options.json) {
    const shown = results.map(({ trace, steps: _steps, covered: _covered, ...one }) => {
      return { ...one, recorded: trace.length };
    });
    terminal.json({
      pack: path,
      ok,
      results: shown,
      ...(coverage === null ? {} : { coverage }),
      ...(options.propose ? { proposals: merged(proposals) } : {}),
    });
    return ok;
  }
  const titles = new Map(scenarios.map((one) => [one.id, say(terminal, one.title)]));
  printResults(terminal, results, titles);
  if (coverage !== null) printCoverage(terminal, coverage);
  if (options.propose) printProposals(terminal, merged(proposals));
  return ok;
}

function merged(proposals: readonly Proposals[]): Proposals {
  return {
    scenarios: proposals.flatMap((one) => one.scenarios),
    left: proposals.flatMap((one) => one.left),
  };
}

/** Whether no case came to a dead end or broke off. */
function playRandom(
  terminal: Terminal,
  { path, bundle, years, options }: Played,
  cases: number,
): boolean {
  const calendar = makeCalendar(bundle.calendar, years);
  const reports = bundle.flows.map(
    (flow): SimulationReport =>
      simulateFlow(compileFlow(bundle, flow.id), { cases, seed: options.seed, calendar }),
  );
  const ok = reports.every((one) => one.deadEnds.length === 0 && one.stopped.length === 0);
  if (options.json) {
    terminal.json({ pack: path, ok, simulations: reports });
    return ok;
  }
  for (const report of reports) {
    printSimulation(terminal, report);
    if (options.coverage) printCoverage(terminal, [report.coverage]);
  }
  return ok;
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
