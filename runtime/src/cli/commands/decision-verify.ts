import {
  canonicalJson,
  type DecisionRecord,
  type DecisionVerdict,
  type Json,
  makeCalendar,
  sha256Hex,
  verifyDecision,
} from '@jingwei/engine';
import { Command } from 'commander';
import { calendarOfVersion } from '../../decisions/calendar-of-version.ts';
import { loadYears } from '../../publications/load-years.ts';
import { besideServer } from '../beside-server.ts';
import { readRecord, readValues } from '../decision-files.ts';
import { withDecisionOptions } from '../decision-options.ts';
import { calendarsFolder } from '../places.ts';
import { type PrintedProblem, printProblems } from '../print-problems.ts';
import { readPack } from '../read-pack.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { say, type Terminal } from '../terminal.ts';

interface Options {
  readonly data: string;
  readonly case?: string;
  readonly step?: number;
  readonly city?: string;
  readonly pack?: string;
  readonly values?: string;
  readonly calendars?: string;
  readonly json?: true;
}

/** What came of it; null: the data has no step that the record is about. */
type Verified = Omit<DecisionVerdict, 'problems'> & {
  readonly problems: readonly PrintedProblem[];
};

export function verifyDecisionCommand({ terminal, variables, end }: CommandEnvironment): Command {
  const describe = (zh: string, en: string) => say(terminal, { 'zh-CN': zh, en });
  const command = new Command('verify')
    .description(
      describe(
        '重新计算一份决定记录，指出与之不同的每一处',
        'recompute a decision record and name every place that differs',
      ),
    )
    .argument('<record>', describe('决定记录文件', 'the file with the record'))
    .option(
      '--case <number>',
      describe('案件编号，默认按记录查找', 'the case; found by the record'),
    )
    .option('--pack <folder>', describe('改用模板包，不用数据', 'use a pack instead of the data'))
    .option('--values <file>', describe('与 --pack 同用：当时的信息', 'with --pack: the values'))
    .option(
      '--calendars <folder>',
      describe('与 --pack 同用：国家年历', 'with --pack: the national calendars'),
    );
  return withDecisionOptions(command, terminal).action(
    async (file: string, _own: Options, invoked: Command) => {
      // The command above knows some of the same options and takes them for its own.
      const options = invoked.optsWithGlobals<Options>();
      const record = await readRecord(file);
      const { pack, data, values } = options;
      if (pack !== undefined && values === undefined) {
        invoked.error("error: required option '--values <file>' not specified");
      }
      const verdict =
        pack === undefined
          ? await besideServer(data, variables, async (runtime) => {
              const { case: number, step, city } = options;
              const found =
                number === undefined
                  ? await runtime.decisionCopies.find(record)
                  : await runtime.decisionCopies.make({
                      number,
                      ...(step === undefined ? {} : { step }),
                      ...(city === undefined ? {} : { city }),
                    });
              return found === null ? null : verifyDecision(record, found.sources);
            })
          : await verifyByPack(record, pack, options);
      if (options.json) terminal.json({ file, known: verdict !== null, ...verdict });
      else printVerdict(terminal, record, verdict);
      end(verdict?.equal === true ? 0 : 1);
    },
  );
}

/** Without the installation: from the pack, the calendars and the values that were handed over. */
async function verifyByPack(
  record: DecisionRecord,
  pack: string,
  { values, calendars = calendarsFolder }: Options,
): Promise<Verified> {
  const { bundle, problems } = await readPack(pack);
  if (bundle === null) return { equal: false, differences: [], problems };
  const years = await loadYears(calendars);
  const version = String(record.calendar?.version);
  const calendar =
    calendarOfVersion(bundle, years, version) ?? makeCalendar(bundle.calendar, years);
  return verifyDecision(record, { bundle, calendar, values: await readValues(values ?? '') });
}

function printVerdict(terminal: Terminal, record: DecisionRecord, verdict: Verified | null): void {
  if (verdict === null) {
    terminal.line(
      say(terminal, {
        'zh-CN': '数据中没有这份记录所说的一步。可用 --case 和 --step 指明与哪一步比较。',
        en: 'The data has no step that this record is about. Say by --case and --step which to compare.',
      }),
    );
    return;
  }
  const { equal, differences, problems } = verdict;
  if (equal) {
    terminal.line(
      say(terminal, {
        'zh-CN': '一致：重新计算得到同一份记录。',
        en: 'Equal: recomputing gives the same record.',
      }),
    );
    terminal.line(`SHA-256 ${sha256Hex(canonicalJson(record))}`);
    return;
  }
  printProblems(terminal, problems);
  const count = differences.length;
  terminal.line(
    problems.length > 0
      ? say(terminal, { 'zh-CN': '无法重新计算。', en: 'It cannot be recomputed.' })
      : say(terminal, {
          'zh-CN': `不一致：${count} 处不同。`,
          en: `Not equal: ${count} ${count === 1 ? 'place differs' : 'places differ'}.`,
        }),
  );
  const [recorded, recomputed] = [
    say(terminal, { 'zh-CN': '记录', en: 'recorded' }),
    say(terminal, { 'zh-CN': '重算', en: 'recomputed' }),
  ];
  for (const one of differences) {
    terminal.line(one.path);
    terminal.line(`  ${recorded}: ${shortened(one.recorded)}`);
    terminal.line(`  ${recomputed}: ${shortened(one.recomputed)}`);
  }
}

const longest = 200;

function shortened(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
