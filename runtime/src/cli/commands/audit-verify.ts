import { Command, Option } from 'commander';
import { readerOf } from '../../parts.ts';
import type { ChainReport } from '../../runtime.ts';
import { openDatabase } from '../../store/database.ts';
import { verifyChains } from '../../store/verify-chains.ts';
import { existingDatabase } from '../existing-database.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { tableLines } from '../table.ts';
import { say, type Terminal } from '../terminal.ts';

interface Options {
  readonly data: string;
  readonly json?: true;
}

export function auditCommand(environment: CommandEnvironment): Command {
  const { terminal } = environment;
  return new Command('audit')
    .description(say(terminal, { 'zh-CN': '核验留痕', en: 'examine the records of what was done' }))
    .addCommand(verifyCommand(environment));
}

/** Reads only: it may run beside a server. */
function verifyCommand({ terminal, variables, end }: CommandEnvironment): Command {
  return new Command('verify')
    .description(
      say(terminal, {
        'zh-CN': '核验全部城市的办理历史和审计记录的哈希链，及历史所指的每个值',
        en: 'verify the hash chains of history and audit of all cities, and every value they name',
      }),
    )
    .addOption(
      new Option('--data <folder>', say(terminal, { 'zh-CN': '数据文件夹', en: 'data folder' }))
        .env('JINGWEI_DATA')
        .default('.jingwei'),
    )
    .option('--json', say(terminal, { 'zh-CN': '输出 JSON', en: 'print JSON' }))
    .action(async ({ data, json }: Options) => {
      const report = await verify(existingDatabase(data, variables));
      const ok = report.broken.length === 0;
      if (json) terminal.json({ ok, ...report });
      else printReport(terminal, report);
      end(ok ? 0 : 1);
    });
}

async function verify(file: string): Promise<ChainReport> {
  const database = await openDatabase({ database: file, exclusive: false });
  try {
    return await verifyChains(readerOf(database));
  } finally {
    await database.close();
  }
}

const chains = {
  history: { 'zh-CN': '办理历史', en: 'history' },
  audit: { 'zh-CN': '审计记录', en: 'audit' },
} as const;

const damages = {
  changed: { 'zh-CN': '被改动', en: 'changed' },
  missing: { 'zh-CN': '缺失', en: 'missing' },
  'value-changed': { 'zh-CN': '所指的值被改动', en: 'a value that it names was changed' },
} as const;

function printReport(terminal: Terminal, { checked, broken }: ChainReport): void {
  const rows = broken.map(({ city, chain, seq, what }) => [
    city,
    say(terminal, chains[chain]),
    String(seq),
    say(terminal, damages[what]),
  ]);
  for (const line of tableLines(rows)) terminal.line(line);
  terminal.line(
    say(terminal, {
      'zh-CN': `核验 ${checked} 条，${broken.length} 处不符`,
      en: `records verified: ${checked}, broken: ${broken.length}`,
    }),
  );
}
