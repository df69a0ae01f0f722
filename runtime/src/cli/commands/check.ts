import { Command } from 'commander';
import { type PrintedProblem, printProblems } from '../print-problems.ts';
import { readPack } from '../read-pack.ts';
import type { CommandEnvironment } from '../run-cli.ts';
import { say } from '../terminal.ts';

export function checkCommand({ terminal, end }: CommandEnvironment): Command {
  return new Command('check')
    .description(
      say(terminal, {
        'zh-CN': '检查模板包文件夹或配置全集文件，列出全部问题',
        en: 'check a pack folder or a bundle file and list every problem',
      }),
    )
    .argument('<pack>', say(terminal, { 'zh-CN': '文件夹或 JSON 文件', en: 'folder or JSON file' }))
    .option('--json', say(terminal, { 'zh-CN': '输出 JSON', en: 'print JSON' }))
    .action(async (path: string, options: { readonly json?: true }) => {
      const { problems } = await readPack(path);
      const wrong = problems.some((one) => one.severity === 'error');
      if (options.json) terminal.json({ pack: path, ok: !wrong, problems });
      else {
        printProblems(terminal, problems);
        terminal.line(say(terminal, summary(problems)));
      }
      end(wrong ? 1 : 0);
    });
}

function summary(problems: readonly PrintedProblem[]) {
  const errors = problems.filter((one) => one.severity === 'error').length;
  const warnings = problems.length - errors;
  return {
    'zh-CN': `${errors} 个错误，${warnings} 个提醒`,
    en: `errors: ${errors}, warnings: ${warnings}`,
  };
}
