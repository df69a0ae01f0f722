import { type Command, Help } from 'commander';
import { placesOf } from './table.ts';
import { say, type Terminal } from './terminal.ts';

/** Commander's own words in Chinese: headings, usage, and what it adds to options. */
const titles: { readonly [english in string]?: string } = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
};

const usage = [
  ['[options]', '[选项]'],
  ['[command]', '[命令]'],
] as const;

const additions = [
  [/\(default: /, '（默认：'],
  [/\(env: /, '（环境变量：'],
  [/\(choices: /, '（可选：'],
  [/, env: /, '，环境变量：'],
  [/, default: /, '，默认：'],
  [/\)$/, '）'],
] as const;

/** What it complains about; each pattern is of a whole line. */
const complaints = [
  [/^error: unknown option '(.+)'$/, '错误：没有选项“$1”。'],
  [/^error: unknown command '(.+)'$/, '错误：没有命令“$1”。'],
  [/^error: missing required argument '(.+)'$/, '错误：缺少参数“$1”。'],
  [/^error: option '(.+)' argument missing$/, '错误：选项“$1”缺少值。'],
  [/^error: required option '(.+)' not specified$/, '错误：缺少必需的选项“$1”。'],
  [
    /^error: option '(.+)' (?:argument|value) '(.*?)' (?:from env '.*' )?is invalid\. (.*)$/,
    '错误：选项“$1”的值“$2”无效，应为：$3',
  ],
  [
    /^error: too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    '错误：参数过多，应有 $1 个，实有 $2 个。',
  ],
  [/^\(Did you mean (?:one of )?(.+)\?\)$/, '（您是指 $1 吗？）'],
  [/^error: /, '错误：'],
] as const;

/** Has a command, and those that inherit its settings, speak the terminal's language. */
export function speakLanguage(program: Command, terminal: Terminal): void {
  const help = say(terminal, { 'zh-CN': '显示帮助', en: 'display help' });
  program
    .helpOption('-h, --help', help)
    .helpCommand(say(terminal, { 'zh-CN': 'help [命令]', en: 'help [command]' }), help);
  if (terminal.language === 'en') return;
  program.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (text) => replaced(text, usage),
    subcommandTerm: (command) => replaced(new Help().subcommandTerm(command), usage),
    displayWidth: placesOf,
    styleOptionDescription: (text) => replaced(text, additions),
  } satisfies Partial<Help>);
}

/** One complaint of commander's in the terminal's language. */
export function complaintIn(terminal: Terminal, text: string): string {
  if (terminal.language === 'en') return text;
  return text
    .split('\n')
    .map((line) => {
      const known = complaints.find(([pattern]) => pattern.test(line));
      return known === undefined ? line : line.replace(known[0], known[1]);
    })
    .join('\n');
}

function replaced(
  text: string,
  pairs: readonly (readonly [from: string | RegExp, to: string])[],
): string {
  return pairs.reduce((kept, [from, to]) => kept.replace(from, to), text);
}
