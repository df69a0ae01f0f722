import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLoopback } from '../../../src/cli/serve-settings.ts';
import { startServer } from '../../../src/cli/start-server.ts';
import { placesOf, tableLines } from '../../../src/cli/table.ts';
import { languageOf } from '../../../src/cli/terminal.ts';
import { run } from './spoken.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jingwei-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command line', () => {
  it.each(['serve', 'check', 'simulate', 'doctor', 'bench'])(
    'explains %s in both languages and ends with 0',
    async (command) => {
      const [zh, en] = [
        await run([command, '--help'], 'zh-CN'),
        await run([command, '--help'], 'en'),
      ];
      expect([zh.code, en.code]).toEqual([0, 0]);
      expect(zh.out).toMatch(/[\u4e00-\u9fff]/);
      expect(en.out).not.toMatch(/[\u4e00-\u9fff]/);
      expect(en.out).toContain('--json');
    },
  );

  it.each([
    [['bogus']],
    [['serve', '--bogus']],
    [['import', 'cases']],
    [['import', 'cases', '--bogus']],
  ])('ends %j with 2, because it was not called as it should be', async (parameters) => {
    expect((await run(parameters, 'en')).code).toBe(2);
  });

  it('lets an import go to another unit than the map says', async () => {
    expect((await run(['import', 'cases', '--help'], 'en')).out).toContain('--unit <unit>');
  });

  it('speaks Chinese unless the locale asks for English', () => {
    expect(languageOf({})).toBe('zh-CN');
    expect(languageOf({ LANG: 'C.UTF-8' })).toBe('zh-CN');
    expect(languageOf({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(languageOf({ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe('zh-CN');
  });

  it('aligns columns by the places that characters take', () => {
    expect(placesOf('ab')).toBe(2);
    expect(placesOf('经纬，')).toBe(6);
    expect(placesOf('𠮷a')).toBe(3);
    expect(
      tableLines([
        ['经', 'x'],
        ['abcd', 'y'],
        ['', ''],
      ]),
    ).toEqual(['经    x', 'abcd  y', '']);
  });
});

describe('jingwei serve', () => {
  it.each(['0.0.0.0', '::', '192.168.1.4', '127.0.0.1.example.org', '1.127.0.0'])(
    'refuses demo mode on %s, which others reach',
    async (host) => {
      const { code, complaints } = await run(['serve', '--demo', '--host', host]);
      expect(code).toBe(2);
      expect(complaints).toContain('--demo-anywhere');
      expect(isLoopback(host)).toBe(false);
    },
  );

  it('takes the addresses of this machine for its own', () => {
    for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '::1']) {
      expect(isLoopback(host)).toBe(true);
    }
  });

  it.each(['70000', '-1', 'http', '1.5', ''])('refuses the port %j', async (port) => {
    expect((await run(['serve', '--port', port])).code).toBe(2);
  });

  it('says so when the port is taken, and leaves the data folder free again', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const bound = other.address();
    const port = String(typeof bound === 'object' && bound !== null ? bound.port : 0);
    const data = join(folder, 'taken');
    const { code, complaints } = await run(['serve', '--port', port, '--data', data]);
    expect(code).toBe(2);
    expect(complaints).toContain('RUNTIME_PORT_IN_USE');
    expect(complaints).toContain(port);
    other.close();
    const settings = { port: 0, host: '127.0.0.1', data, database: undefined, variables: {} };
    const server = await startServer(settings, { demo: false, secure: false });
    await server.stop();
  }, 60_000);

  it('says so when another server has the data folder', async () => {
    const data = join(folder, 'shared');
    const settings = { port: 0, host: '127.0.0.1', data, database: undefined, variables: {} };
    const server = await startServer(settings, { demo: false, secure: false });
    const { code, complaints } = await run(['serve', '--port', '0', '--data', data]);
    expect(code).toBe(2);
    expect(complaints).toContain('RUNTIME_DATABASE_IN_USE');
    await server.stop();
  }, 60_000);

  it('says so when the data folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, complaints } = await run(['serve', '--port', '0', '--data', join(file, 'data')]);
    expect(code).toBe(2);
    expect(complaints).toContain('RUNTIME_DATA_FOLDER_UNUSABLE');
  });

  it('serves a demo whose people sign in with the passwords of its file, again after a restart', async () => {
    const data = join(folder, 'demo');
    const settings = { port: 0, host: '127.0.0.1', data, database: undefined, variables: {} };
    const secrets: string[] = [];
    for (let starts = 0; starts < 2; starts += 1) {
      const server = await startServer(settings, { demo: true, secure: false });
      const [first] = server.accounts?.people ?? [];
      secrets.push(first?.password ?? '');
      const answer = await fetch(`${server.address}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: first?.username, password: first?.password }),
      });
      expect(answer.status).toBe(201);
      expect(await answer.json()).toMatchObject({ demo: true });
      expect(statSync(server.accounts?.file ?? '').mode & 0o077).toBe(0);
      await server.stop();
      await expect(fetch(server.address)).rejects.toThrow();
    }
    expect(secrets[0]).toMatch(/^\w{12}$/);
    expect(secrets[1]).toBe(secrets[0]);
  }, 120_000);
});

describe('jingwei doctor', () => {
  it('finds a taken port and a folder that cannot be written to', async () => {
    const { code, out } = await run(['doctor', '--json', '--port', '0', '--data', folder]);
    const { ok, findings } = JSON.parse(out);
    expect({ code, ok }).toEqual({ code: 0, ok: true });
    expect(findings.map((one: { name: string }) => one.name)).toEqual([
      'node',
      'sqlite',
      'data',
      'port',
      'browser',
      'fonts',
    ]);
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const bound = other.address();
    const port = String(typeof bound === 'object' && bound !== null ? bound.port : 0);
    const taken = await run(['doctor', '--port', port, '--data', folder]);
    expect(taken.code).toBe(1);
    expect(taken.out).toMatch(/failed\s+port/);
    other.close();
  });
});
