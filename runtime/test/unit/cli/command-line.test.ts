import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templatesFolder } from '../../../src/cli/places.ts';
import { isLoopback } from '../../../src/cli/serve-settings.ts';
import { startServer } from '../../../src/cli/start-server.ts';
import { placesOf, tableLines } from '../../../src/cli/table.ts';
import { languageOf } from '../../../src/cli/terminal.ts';
import { HandClock } from '../../../src/clock/hand-clock.ts';
import { createRuntime } from '../../../src/create-runtime.ts';
import { loadPack } from '../../../src/publications/load-pack.ts';
import { Sqlite3Client } from '../../../src/store/sqlite/sqlite3-client.ts';
import { newDispute, testCity } from '../http/test-city.ts';
import { run } from './spoken.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jingwei-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command line', () => {
  it.each([
    ['serve'],
    ['check'],
    ['verify'],
    ['simulate'],
    ['audit', 'verify'],
    ['decision'],
    ['decision', 'verify'],
    ['doctor'],
    ['bench'],
  ])('explains %s %s in both languages and ends with 0', async (...command) => {
    const [zh, en] = [
      await run([...command, '--help'], 'zh-CN'),
      await run([...command, '--help'], 'en'),
    ];
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toMatch(/[\u4e00-\u9fff]/);
    expect(zh.out).not.toMatch(/Usage|Options|Commands|Arguments|\[options\]|default|display/);
    expect(en.out).not.toMatch(/[\u4e00-\u9fff]/);
    expect(en.out).toContain('--json');
  });

  it.each([
    [['bogus']],
    [['serve', '--bogus']],
    [['import', 'cases']],
    [['import', 'cases', '--bogus']],
  ])('ends %j with 2, because it was not called as it should be', async (parameters) => {
    expect((await run(parameters, 'en')).code).toBe(2);
  });

  it.each([
    [['serv'], '错误：没有命令“serv”。\n（您是指 serve 吗？）'],
    [['serve', '--bogus'], '错误：没有选项“--bogus”。'],
    [['serve', '--port', '70000'], '错误：选项“--port <port>”的值“70000”无效，应为：0 … 65535'],
    [['serve', '--port'], '错误：选项“--port <port>”缺少值。'],
    [['check'], '错误：缺少参数“pack”。'],
    [['check', 'a', 'b'], '错误：参数过多，应有 1 个，实有 2 个。'],
    [['import', 'cases'], '错误：缺少必需的选项“--flow <flow>”。'],
  ])('complains of %j in Chinese', async (parameters, said) => {
    expect((await run(parameters, 'zh-CN')).complaints).toBe(said);
  });

  it('lists its commands in columns, in Chinese', async () => {
    const { out } = await run(['--help'], 'zh-CN');
    const lines = out.split('\n').filter((line) => /^ {2}(serve|doctor|bench) /.test(line));
    const starts = lines.map((line) =>
      placesOf(line.replace(/(?<= {2})(启动|检查本机|测量).*$/, '')),
    );
    expect(lines).toHaveLength(3);
    expect(new Set(starts).size).toBe(1);
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

describe('jingwei audit verify', () => {
  it('ends with 0 for whole chains, 1 with the place of what was changed, 2 without a database', async () => {
    const data = join(folder, 'audited');
    mkdirSync(data);
    expect((await run(['audit', 'verify', '--data', data])).code).toBe(2);
    expect(existsSync(join(data, 'jingwei.sqlite'))).toBe(false);
    const database = join(data, 'jingwei.sqlite');
    const runtime = await createRuntime({ database });
    await runtime.cities.add({ ...testCity, people: testCity.people.slice(0, 1) });
    const whole = await run(['audit', 'verify', '--data', data, '--json']);
    expect([whole.code, JSON.parse(whole.out)]).toEqual([0, { ok: true, checked: 1, broken: [] }]);
    await runtime.close();
    const hand = knex({
      client: Sqlite3Client as never,
      connection: { filename: database },
      useNullAsDefault: true,
    });
    await hand.raw('drop trigger jw_audit_no_update');
    await hand('jw_audit').update({ operation: 'nothing' });
    await hand.destroy();
    const broken = await run(['audit', 'verify', '--json'], 'en', { JINGWEI_DATABASE: database });
    expect([broken.code, JSON.parse(broken.out)]).toEqual([
      1,
      {
        ok: false,
        checked: 1,
        broken: [{ city: 'test-city', chain: 'audit', seq: 1, what: 'changed' }],
      },
    ]);
    const said = await run(['audit', 'verify', '--data', data], 'zh-CN');
    expect(said.code).toBe(1);
    expect(said.out).toBe('test-city  审计记录  1  被改动\n核验 1 条，1 处不符');
  }, 60_000);
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
      'timers',
      'obligations',
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

  it('tells of timers that are parked, with the case and the reason, and does not fail for them', async () => {
    const data = join(folder, 'parked');
    mkdirSync(data);
    const database = join(data, 'jingwei.sqlite');
    const clock = new HandClock('2026-03-02T01:30:00.000Z');
    const runtime = await createRuntime({ database, clock });
    const { bundle } = await loadPack(join(templatesFolder, 'dispute-mediation'));
    await runtime.cities.add({ ...testCity, demo: true, approvals: 0 });
    const administrator = { city: testCity.id, person: 'administrator' };
    if (bundle !== null) await runtime.packs.import(administrator, bundle, { activate: true });
    const { number } = await runtime.cases.start(
      { city: testCity.id, person: 'clerk' },
      newDispute as never,
    );
    const hand = knex({
      client: Sqlite3Client as never,
      connection: { filename: database },
      useNullAsDefault: true,
    });
    const examined = async () => {
      const { code, out } = await run(['doctor', '--json', '--port', '0', '--data', data]);
      const { findings } = JSON.parse(out);
      return { code, timers: findings.find(({ name }: { name: string }) => name === 'timers') };
    };
    expect(await examined()).toMatchObject({ code: 0, timers: { status: 'ok' } });
    const { snapshot } = await hand('jw_cases').first();
    const without = JSON.stringify({ ...JSON.parse(snapshot), timers: [] });
    await hand('jw_cases').update({ snapshot: without });
    clock.set('2026-06-01T01:30:00.000Z');
    for (let round = 0; round < 8; round += 1) {
      await runtime.timers.runOnce();
      clock.advance(3_600_000);
    }
    const { code, timers } = await examined();
    expect({ code, status: timers.status }).toEqual({ code: 0, status: 'warning' });
    expect(timers.detail.en).toContain(number);
    expect(timers.detail['zh-CN']).toContain('RUNTIME_STEP_REFUSED');
    await hand.destroy();
    await runtime.close();
  }, 60_000);
});
