import { type Command, InvalidArgumentError, Option } from 'commander';
import { say, type Terminal } from './terminal.ts';

/** Where to listen and where to keep things: from the command line, then from the environment. */
export interface ServeSettings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly database: string | undefined;
  readonly variables: NodeJS.ProcessEnv;
}

/** The options that serving and examining have in common. */
export function withServeOptions(command: Command, terminal: Terminal): Command {
  return command
    .addOption(
      new Option('--port <port>', say(terminal, { 'zh-CN': '端口', en: 'port' }))
        .env('PORT')
        .default('7300')
        .argParser(portNumber),
    )
    .addOption(
      new Option('--host <host>', say(terminal, { 'zh-CN': '监听地址', en: 'address' }))
        .env('HOST')
        .default('127.0.0.1'),
    )
    .addOption(
      new Option('--data <folder>', say(terminal, { 'zh-CN': '数据文件夹', en: 'data folder' }))
        .env('JINGWEI_DATA')
        .default('.jingwei'),
    );
}

export function serveSettings(
  options: Readonly<Record<string, unknown>>,
  variables: NodeJS.ProcessEnv,
): ServeSettings {
  return {
    port: Number(options.port),
    host: String(options.host),
    data: String(options.data),
    database: variables.JINGWEI_DATABASE || undefined,
    variables,
  };
}

function portNumber(value: string): string {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidArgumentError('0 … 65535');
  }
  return value;
}

/** Whether only this very machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
