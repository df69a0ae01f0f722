import { Command } from 'commander';
import type { Finding } from '../doctor/examination.ts';
import { examinations } from '../doctor/examinations.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { serveSettings, withServeOptions } from '../serve-settings.ts';
import { tableLines } from '../table.ts';
import { say } from '../terminal.ts';

const marks = {
  ok: { 'zh-CN': '正常', en: 'ok' },
  warning: { 'zh-CN': '提醒', en: 'warning' },
  failed: { 'zh-CN': '失败', en: 'failed' },
} as const;

export function doctorCommand({ terminal, variables, end }: CommandEnvironment): Command {
  const command = new Command('doctor')
    .description(
      say(terminal, {
        'zh-CN': '检查本机是否具备运行条件',
        en: 'check whether this machine has what it takes',
      }),
    )
    .option('--json', say(terminal, { 'zh-CN': '输出 JSON', en: 'print JSON' }));
  return withServeOptions(command, terminal).action(async (options: Record<string, string>) => {
    const settings = serveSettings(options, variables);
    const findings: Finding[] = [];
    for (const examine of examinations) findings.push(await examine(settings));
    if (options.json) {
      terminal.json({ ok: findings.every((one) => one.status !== 'failed'), findings });
    } else {
      const rows = findings.map((one) => [
        say(terminal, marks[one.status]),
        say(terminal, one.title),
        say(terminal, one.detail),
      ]);
      for (const line of tableLines(rows)) terminal.line(line);
    }
    end(findings.some((one) => one.status === 'failed') ? 1 : 0);
  });
}
