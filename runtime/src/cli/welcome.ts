import type { StartedServer } from './start-server.ts';
import { tableLines } from './table.ts';
import { say, type Terminal } from './terminal.ts';

/** Where to go and how to sign in. */
export function printWelcome(terminal: Terminal, server: StartedServer): void {
  const { address, data, accounts } = server;
  terminal.line(
    say(terminal, { 'zh-CN': `经纬已启动：${address}`, en: `Jingwei is at ${address}` }),
  );
  terminal.line(say(terminal, { 'zh-CN': `数据在 ${data}`, en: `Data is kept in ${data}` }));
  if (accounts !== null) {
    terminal.line();
    terminal.line(
      say(terminal, {
        'zh-CN': '演示模式。用下列任一账号登录（密码仅用于本机的这份数据）：',
        en: 'Demo mode. Sign in as any of these (the passwords are for this data folder only):',
      }),
    );
    const head = { 'zh-CN': '用户名|密码|姓名|岗位', en: 'user name|password|name|posts' };
    const rows = accounts.people.map((one) => [one.username, one.password, one.name, one.posts]);
    for (const line of tableLines([say(terminal, head).split('|'), ...rows]))
      terminal.line(`  ${line}`);
    terminal.line(
      say(terminal, {
        'zh-CN': `同一份账号也保存在 ${accounts.file}`,
        en: `The same list is kept in ${accounts.file}`,
      }),
    );
  }
  terminal.line();
  terminal.line(say(terminal, { 'zh-CN': '按 Ctrl+C 停止。', en: 'Ctrl+C stops it.' }));
}
