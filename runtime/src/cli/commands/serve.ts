import { Command } from 'commander';
import type { CommandEnvironment } from '../run-cli.ts';
import {
  isLoopback,
  type ServeSettings,
  serveSettings,
  withServeOptions,
} from '../serve-settings.ts';
import { startServer } from '../start-server.ts';
import { say } from '../terminal.ts';
import { waitForSignal } from '../wait-for-signal.ts';
import { printWelcome } from '../welcome.ts';

interface Options {
  readonly demo?: true;
  readonly demoAnywhere?: true;
  readonly behindTls?: true;
  readonly json?: true;
}

export function serveCommand({ terminal, variables, end }: CommandEnvironment): Command {
  const command = new Command('serve').description(
    say(terminal, { 'zh-CN': '启动服务，直到被停止', en: 'serve until stopped' }),
  );
  return withServeOptions(command, terminal)
    .option(
      '--demo',
      say(terminal, {
        'zh-CN': '演示模式：示例城市、示例人员和随机密码',
        en: 'demo mode: an invented city and people with random passwords',
      }),
    )
    .option(
      '--demo-anywhere',
      say(terminal, {
        'zh-CN': '允许演示模式监听本机以外的地址',
        en: 'let demo mode listen on an address that others reach',
      }),
    )
    .option(
      '--behind-tls',
      say(terminal, {
        'zh-CN': '浏览器经 HTTPS（如反向代理）访问',
        en: 'browsers come over HTTPS (through a proxy)',
      }),
    )
    .option(
      '--json',
      say(terminal, { 'zh-CN': '启动后输出一行 JSON', en: 'print one JSON document once started' }),
    )
    .addHelpText('after', say(terminal, environmentHelp))
    .action(async (options: Options & Record<string, unknown>) => {
      const settings = serveSettings(options, variables);
      const demo = options.demo === true;
      if (demo && !isLoopback(settings.host) && options.demoAnywhere !== true) {
        terminal.complain(say(terminal, demoRefused(settings)));
        end(2);
        return;
      }
      const stopped = waitForSignal();
      const server = await startServer(settings, {
        demo,
        secure: options.behindTls === true,
      });
      if (options.json) {
        const { address, data, accounts } = server;
        terminal.json({ address, data, demo, accounts: accounts?.file ?? null });
      } else printWelcome(terminal, server);
      const signal = await stopped;
      if (!options.json) {
        terminal.line(
          say(terminal, {
            'zh-CN': `收到 ${signal}，正在办完已收到的请求……`,
            en: `${signal}: finishing what has come in …`,
          }),
        );
      }
      await server.stop();
      end(0);
    });
}

const environmentHelp = {
  'zh-CN': `
环境变量：PORT、HOST、JINGWEI_DATA（数据文件夹，默认 .jingwei）、
JINGWEI_DATABASE（数据库，默认数据文件夹中的 jingwei.sqlite）`,
  en: `
Environment: PORT, HOST, JINGWEI_DATA (data folder, .jingwei by default),
JINGWEI_DATABASE (the database, jingwei.sqlite in the data folder by default)`,
};

function demoRefused({ host }: ServeSettings) {
  return {
    'zh-CN': `演示模式不在 ${host} 上启动：别人能访问这个地址，而演示数据只供试用。\n→ 去掉 --host，或者明确加上 --demo-anywhere。`,
    en: `Demo mode does not start on ${host}: others reach that address, and demo data is for trying out.\n→ Leave out --host, or say --demo-anywhere.`,
  };
}
