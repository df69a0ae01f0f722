import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Program, startProgram } from '../../fault/http-program.ts';
import type { ImportReport } from '../../src/import/import-report.ts';
import { casesByReference, good, importFile, mapFile, messagesFile } from './import-fixture.ts';
import { clerk, openTestRuntime, temporaryFolder } from './open-test-runtime.ts';

/** Rows of a larger file: more than four batches of an import. */
const many = 300;

function manyRows(folder: string): string {
  const rows = Array.from(
    { length: many },
    (_, n) =>
      `N${n},U${n},"第 ${n} 件，楼道堆物",2025/6/${1 + (n % 30)},"第 ${n} 户门前堆满纸箱。"`,
  );
  const file = join(folder, 'many.csv');
  writeFileSync(file, ['id,user,title,time,detail', ...rows, ''].join('\n'));
  return file;
}

function importing(
  folder: string,
  csv: string,
  more: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Program> {
  const files = ['--csv', csv, '--map', mapFile, '--data', folder];
  return startProgram(['import', 'cases', '--flow', 'dispute-mediation', ...files, ...more], {
    env,
  });
}

function reportOf({ output }: Program): ImportReport {
  return JSON.parse(output.stdout) as ImportReport;
}

/** A data folder as `serve` keeps it, with the demo city, opened beside the importing processes. */
async function openFolder() {
  const folder = temporaryFolder();
  const { runtime } = await openTestRuntime({ database: join(folder, 'jingwei.sqlite') });
  return { folder, runtime };
}

describe('the command import cases', () => {
  test('killed half-way goes on when it is repeated, beside a running runtime', async () => {
    const { folder, runtime } = await openFolder();
    const file = manyRows(folder);
    const first = await importing(folder, file, ['--progress']);
    await first.until(({ stderr }) => stderr.includes('/300'));
    first.signal('SIGKILL');
    expect(await first.ended).toBe(-1);
    const half = await casesByReference(runtime, clerk);
    expect(half.size).toBeGreaterThanOrEqual(64);
    expect(half.size).toBeLessThan(many);
    const second = await importing(folder, file, ['--json']);
    expect(await second.ended).toBe(0);
    const { started, alreadyThere } = reportOf(second);
    expect({ started, alreadyThere }).toEqual({
      started: many - half.size,
      alreadyThere: half.size,
    });

    // The same cases with the same content as an import that nobody killed.
    const { runtime: whole } = await openTestRuntime();
    await importFile(whole, file);
    expect(await casesByReference(runtime, clerk)).toEqual(await casesByReference(whole, clerk));
    expect((await runtime.health.verifyChains()).broken).toEqual([]);
  });

  test('run twice at once starts each case once', async () => {
    const { folder, runtime } = await openFolder();
    const file = manyRows(folder);
    const both = await Promise.all([
      importing(folder, file, ['--json']),
      importing(folder, file, ['--json']),
    ]);
    expect(await Promise.all(both.map((one) => one.ended))).toEqual([0, 0]);
    const [a, b] = both.map(reportOf);
    expect((a?.started ?? 0) + (b?.started ?? 0)).toBe(many);
    expect((a?.alreadyThere ?? 0) + (b?.alreadyThere ?? 0)).toBe(many);
    const cases = await casesByReference(runtime, clerk);
    expect(cases.size).toBe(many);
    expect([...cases.values()].filter((same) => same.length !== 1)).toEqual([]);
    expect((await runtime.health.verifyChains()).broken).toEqual([]);
  });

  test('ends with 1 and a readable report when rows are refused, with 0 when none is', async () => {
    const { folder } = await openFolder();
    const file = join(folder, 'report.json');
    const words = await importing(folder, messagesFile, ['--report', file, '--dry-run']);
    expect(await words.ended).toBe(1);
    expect(words.output.stdout).toContain('第 8 行“time”不是时间：2026/13/01。');
    expect(words.output.stdout).toContain(`试导入（未保存）：读取 39 行，登记 ${good}`);
    expect(words.output.stderr).toBe('');
    expect((JSON.parse(readFileSync(file, 'utf8')) as ImportReport).refused).toHaveLength(11);
    const english = await importing(folder, messagesFile, [], { LC_ALL: 'en_US.UTF-8' });
    expect(await english.ended).toBe(1);
    expect(english.output.stdout).toContain('Row 8, “time” is not a moment: 2026/13/01.');
    const fine = await importing(folder, manyRows(folder), ['--as', 'zhaogang', '--dry-run']);
    expect(await fine.ended).toBe(0);
  });

  test('ends with 2 and says where when the map, the file or the folder is wrong', async () => {
    const { folder } = await openFolder();
    const map = join(folder, 'wrong.map.json');
    const wrong = JSON.parse(readFileSync(mapFile, 'utf8')) as { values: { title: object } };
    wrong.values.title = { column: 'titel' };
    writeFileSync(map, JSON.stringify(wrong));
    const mapped = await importing(folder, messagesFile, ['--map', map]);
    expect(await mapped.ended).toBe(2);
    expect(mapped.output.stdout).toContain('wrong.map.json /values/title/column');
    expect(mapped.output.stdout).toContain('是否指“title”？');
    const torn = join(folder, 'torn.csv');
    writeFileSync(torn, 'id,user,title,time,detail\n1,u,"t,2025-01-01,x\n');
    const unclosed = await importing(folder, torn);
    expect(await unclosed.ended).toBe(2);
    expect(unclosed.output.stderr).toContain('torn.csv 第 2 行：引号没有闭合');
    const empty = await importing(temporaryFolder(), messagesFile);
    expect(await empty.ended).toBe(2);
    expect(empty.output.stderr).toContain('RUNTIME_IMPORT_DATABASE_MISSING');
  });
});
