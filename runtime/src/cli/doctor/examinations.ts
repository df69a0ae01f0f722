import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { RuntimeError } from '../../errors/runtime-error.ts';
import { chooseSqliteDriver } from '../../store/sqlite/driver.ts';
import { databaseExaminations } from './database-examinations.ts';
import { type Examination, plain } from './examination.ts';

const run = promisify(execFile);

/** The oldest Node.js that everything here runs on. */
const oldestNode = [20, 19] as const;

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

export const examinations: readonly Examination[] = [
  node,
  sqlite,
  dataFolder,
  ...databaseExaminations,
  port,
  browser,
  fonts,
];
