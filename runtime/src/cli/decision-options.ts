import { type Command, InvalidArgumentError, Option } from 'commander';
import { say, type Terminal } from './terminal.ts';

/** What making and verifying a decision record have in common. */
export function withDecisionOptions(command: Command, terminal: Terminal): Command {
  const describe = (zh: string, en: string) => say(terminal, { 'zh-CN': zh, en });
  return command
    .addOption(
      new Option('--step <n>', describe('第几步，默认最后一步', 'which step; the last')).argParser(
        stepNumber,
      ),
    )
    .option('--city <city>', describe('城市', 'the city, where several have the number'))
    .addOption(
      new Option('--data <folder>', describe('数据文件夹', 'data folder'))
        .env('JINGWEI_DATA')
        .default('.jingwei'),
    )
    .option('--json', describe('输出 JSON', 'print JSON'));
}

function stepNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('1 … 999999999');
  return Number(value);
}
