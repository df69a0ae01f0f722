import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Text } from '@jingwei/engine';
import { RuntimeError } from '../../errors/runtime-error.ts';
import { readerOf } from '../../parts.ts';
import { openDatabase } from '../../store/database.ts';
import { chooseSqliteDriver } from '../../store/sqlite/driver.ts';
import { loadParkedTimers, type ParkedTimer } from '../../store/timers.ts';
import { databaseFileName } from '../places.ts';
import type { ServeSettings } from '../serve-settings.ts';

/** What an examination found; only `failed` keeps the server from working. */
export interface Finding {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  readonly title: Text;
  readonly detail: Text;
}

type Examination = (settings: ServeSettings) => Finding | Promise<Finding>;

const run = promisify(execFile);

/** The oldest Node.js that everything here runs on. */
const oldestNode = [20, 19] as const;

function plain(detail: string): Text {
  return { 'zh-CN': detail, en: detail };
}

const node: Examination = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return {
    name: 'node',
    status: fits ? 'ok' : 'failed',
    title: plain('Node.js'),
    detail: {
      'zh-CN': `${process.versions.node}（需要 ≥ ${oldestNode.join('.')}）`,
      en: `${process.versions.node} (needs ≥ ${oldestNode.join('.')})`,
    },
  };
};

const sqlite: Examination = ({ variables }) => {
  const title = { 'zh-CN': 'SQLite 驱动', en: 'SQLite driver' };
  try {
    const driver = chooseSqliteDriver(variables.JINGWEI_SQLITE_DRIVER);
    return { name: 'sqlite', status: 'ok', title, detail: plain(driver) };
  } catch (error) {
    const detail = error instanceof RuntimeError ? error.text : plain(String(error));
    return { name: 'sqlite', status: 'failed', title, detail };
  }
};

/** The folder, or where it is not made yet, the nearest one above in which it would be. */
const dataFolder: Examination = ({ data }) => {
  const title = { 'zh-CN': '数据文件夹', en: 'data folder' };
  const folder = resolve(data);
  let existing = folder;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK);
    return { name: 'data', status: 'ok', title, detail: plain(folder) };
  } catch {
    const detail = { 'zh-CN': `${existing} 不可写`, en: `${existing} cannot be written to` };
    return { name: 'data', status: 'failed', title, detail };
  }
};

const port: Examination = async ({ host, port: wanted }) => {
  const title = { 'zh-CN': '端口', en: 'port' };
  const code = await new Promise<string | null>((done) => {
    const server = createServer()
      .once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
      .once('listening', () => server.close(() => done(null)));
    server.listen(wanted, host);
  });
  if (code === null)
    return { name: 'port', status: 'ok', title, detail: plain(`${host}:${wanted}`) };
  const detail = {
    'zh-CN': `${host}:${wanted} 无法监听（${code}）`,
    en: `cannot listen on ${host}:${wanted} (${code})`,
  };
  return { name: 'port', status: 'failed', title, detail };
};

/** Only the browser tests need one. */
const browser: Examination = ({ variables }) => {
  const title = { 'zh-CN': 'Chromium（仅浏览器测试）', en: 'Chromium (browser tests only)' };
  const places = [
    variables.JINGWEI_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = places.find((one) => one !== undefined && existsSync(one));
  if (found !== undefined) return { name: 'browser', status: 'ok', title, detail: plain(found) };
  return {
    name: 'browser',
    status: 'warning',
    title,
    detail: { 'zh-CN': '没有找到', en: 'not found' },
  };
};

/** Without one, Chinese text in pictures of pages is boxes. */
const fonts: Examination = async () => {
  const title = { 'zh-CN': '中文字体', en: 'Chinese font' };
  const listed = await run('fc-list', [':lang=zh', 'family']).catch(() => null);
  const first = listed?.stdout.split('\n').find((line) => line.trim() !== '');
  if (first !== undefined) {
    return { name: 'fonts', status: 'ok', title, detail: plain(first.split(',')[0] ?? first) };
  }
  const detail = {
    'zh-CN': '没有找到；仅影响本机的浏览器测试和截图',
    en: 'not found; matters for browser tests and pictures on this machine only',
  };
  return { name: 'fonts', status: 'warning', title, detail };
};

/** Timers that the server does not try any more; read beside it. */
const timers: Examination = async ({ data, database: named }) => {
  const title = { 'zh-CN': '定时器', en: 'timers' };
  const file = named ?? join(resolve(data), databaseFileName);
  if (named === undefined && !existsSync(file)) {
    const detail = { 'zh-CN': '还没有数据库', en: 'no database yet' };
    return { name: 'timers', status: 'ok', title, detail };
  }
  try {
    const parked = await readParkedTimers(file);
    const [first] = parked;
    if (first === undefined) {
      const detail = { 'zh-CN': '没有停放的', en: 'none is parked' };
      return { name: 'timers', status: 'ok', title, detail };
    }
    const { city, number, reason } = first;
    const count = parked.length === mostShown ? `≥ ${mostShown}` : String(parked.length);
    return {
      name: 'timers',
      status: 'warning',
      title,
      detail: {
        'zh-CN': `${count} 个多次被拒而停放，首个在 ${city} ${number}：${reason}；案件有变动或服务重启后再试`,
        en: `parked after many refusals: ${count}; the first at ${city} ${number}: ${reason}; tried again when the case moves or the server starts`,
      },
    };
  } catch (error) {
    const detail = error instanceof RuntimeError ? error.text : plain(String(error));
    return { name: 'timers', status: 'failed', title, detail };
  }
};

const mostShown = 100;

async function readParkedTimers(file: string): Promise<readonly ParkedTimer[]> {
  const database = await openDatabase({ database: file, exclusive: false });
  try {
    return await loadParkedTimers(readerOf(database), mostShown);
  } finally {
    await database.close();
  }
}

export const examinations: readonly Examination[] = [
  node,
  sqlite,
  dataFolder,
  timers,
  port,
  browser,
  fonts,
];
