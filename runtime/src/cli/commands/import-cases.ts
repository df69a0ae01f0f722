import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { createRuntime } from '../../create-runtime.ts';
import { RuntimeError } from '../../errors/runtime-error.ts';
import { type CsvTable, readCsv } from '../../import/csv-source.ts';
import type { ImportOutcome } from '../../import/import-methods.ts';
import type { ImportReport } from '../../import/import-report.ts';
import type { ImportMapping } from '../../import/mapping.ts';
import { readMapping } from '../../import/read-mapping.ts';
import { loadYears } from '../../publications/load-years.ts';
import { importProgress } from '../import-progress.ts';
import { importSummary, mapHelp } from '../import-words.ts';
import { calendarsFolder, databaseFileName } from '../places.ts';
import { printProblems } from '../print-problems.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { say, type Terminal } from '../terminal.ts';

interface Options {
  readonly flow: string;
  readonly csv: string;
  readonly map: string;
  readonly data: string;
  readonly asOf?: string;
  readonly as?: string;
  readonly city?: string;
  readonly unit?: string;
  readonly dryRun?: true;
  readonly report?: string;
  readonly progress?: true;
  readonly json?: true;
}

export function importCommand(environment: CommandEnvironment): Command {
  const { terminal } = environment;
  const describe = (zh: string, en: string) => say(terminal, { 'zh-CN': zh, en });
  return new Command('import')
    .description(describe('从其他系统导入', 'bring in what other systems hold'))
    .addCommand(casesCommand(environment, describe));
}

function casesCommand(
  { terminal, variables, end }: CommandEnvironment,
  describe: (zh: string, en: string) => string,
): Command {
  return new Command('cases')
    .description(
      describe(
        '把 CSV 的每一行登记为一件；重复导入不会重复登记',
        'start a case for each row of a CSV; what came in before does not come in twice',
      ),
    )
    .requiredOption('--flow <flow>', describe('流程', 'the flow'))
    .requiredOption('--csv <file>', describe('CSV 文件', 'the CSV file'))
    .requiredOption('--map <file>', describe('映射文件', 'the map: from columns to fields'))
    .option('--as-of <moment>', describe('受理时刻，默认现在', 'when they were received; now'))
    .option('--as <username>', describe('以谁的名义', 'in whose name'))
    .option('--city <city>', describe('城市', 'the city, where there are several'))
    .option(
      '--unit <unit>',
      describe('接收单元，代替映射文件中的', 'the unit that receives them, instead of the map’s'),
    )
    .option(
      '--dry-run',
      describe('试导入：全部检查，什么都不保存', 'check all of it, keep nothing'),
    )
    .option('--report <file>', describe('把报告写入文件', 'write the report to a file'))
    .option('--progress', describe('不在终端时也显示进度', 'show progress outside a terminal too'))
    .addOption(
      new Option('--data <folder>', describe('数据文件夹', 'data folder'))
        .env('JINGWEI_DATA')
        .default('.jingwei'),
    )
    .option('--json', describe('输出 JSON', 'print JSON'))
    .addHelpText('after', say(terminal, mapHelp))
    .action(async (options: Options) => {
      const { mapping, findings } = readMapping(await readText(options.map));
      if (mapping === null) {
        for (const one of findings) printProblems(terminal, [{ ...one, file: options.map }]);
        end(2);
        return;
      }
      const table = await readCsv(options.csv);
      const outcome = await run(options, mapping, table, terminal, variables);
      if (outcome.report === null) {
        const located = outcome.findings.map((one) => ({ ...one, file: options.map }));
        if (options.json) terminal.json({ findings: located });
        else printProblems(terminal, located);
        end(2);
        return;
      }
      const { report } = outcome;
      if (options.report !== undefined) await writeReport(options.report, report);
      if (options.json) terminal.json(report);
      else for (const line of importSummary(terminal, report)) terminal.line(line);
      end(report.refusedRows > 0 ? 1 : 0);
    });
}

/** Beside a running server: the database is shared, its write lock taken a batch at a time. */
async function run(
  options: Options,
  mapping: ImportMapping,
  table: CsvTable,
  terminal: Terminal,
  variables: NodeJS.ProcessEnv,
): Promise<ImportOutcome> {
  const folder = resolve(options.data);
  const database = variables.JINGWEI_DATABASE || join(folder, databaseFileName);
  if (!existsSync(database)) {
    throw new RuntimeError('RUNTIME_IMPORT_DATABASE_MISSING', { details: { folder } });
  }
  const years = await loadYears(calendarsFolder);
  const runtime = await createRuntime({ database, years, exclusive: false });
  const isShown = options.progress === true || process.stderr.isTTY === true;
  const onProgress = isShown ? importProgress(terminal) : undefined;
  try {
    return await runtime.imports.cases({
      flow: options.flow,
      mapping: options.unit === undefined ? mapping : { ...mapping, unit: options.unit },
      table,
      file: basename(options.csv),
      dryRun: options.dryRun === true,
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(options.as === undefined ? {} : { username: options.as }),
      ...(options.city === undefined ? {} : { city: options.city }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
  } finally {
    await runtime.close();
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RuntimeError('RUNTIME_IMPORT_FILE_UNREADABLE', { details: { file, reason }, cause });
  }
}

/** For its owner only: it quotes cells. */
async function writeReport(file: string, report: ImportReport): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RuntimeError('RUNTIME_IMPORT_REPORT_UNWRITABLE', {
      details: { file, reason },
      cause,
    });
  }
}
