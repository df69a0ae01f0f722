import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RuntimeError } from '../errors/runtime-error.ts';
import { readCsv } from './csv-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'jingwei-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function fileOf(content: string | Uint8Array): string {
  count += 1;
  const path = join(folder, `${count}.csv`);
  writeFileSync(path, content);
  return path;
}

async function refusalOf(content: string | Uint8Array): Promise<RuntimeError> {
  const file = fileOf(content);
  const error = await readCsv(file).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof RuntimeError)) throw error ?? new TypeError('it was read');
  expect(error.text['zh-CN']).toContain(file);
  return error;
}

describe('a CSV file', () => {
  test('gives each record its row as spreadsheets count and its line as editors count', async () => {
    const { columns, rows } = await readCsv(
      fileOf('\ufeffid, 标题 ,x\r\n1,"a\r\nb",\r\n\r\n2,c,d\n3,"e,""f""",g\r\n'),
    );
    expect(columns).toEqual(['id', '标题', 'x']);
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [4, 5],
      [5, 6],
    ]);
    expect(rows.map(({ cells }) => cells.标题)).toEqual(['a\nb', 'c', 'e,"f"']);
  });

  test('counts the cells of a torn record, without the empty ones behind the last column', async () => {
    const { rows } = await readCsv(fileOf('a,b\n1\n1,2\n1,2,3\n1,2,, \n'));
    expect(rows.map((row) => row.count)).toEqual([1, 2, 3, 2]);
  });

  test('keeps a column named like a property of every object a plain column', async () => {
    const { rows } = await readCsv(fileOf('__proto__,constructor\n1,2\n'));
    expect(Object.entries(rows[0]?.cells ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  test('is read as GB18030 where it is not UTF-8', async () => {
    // 编号 in GB18030: B1 E0 BA C5.
    const bytes = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x0a, 0x31, 0x0a]);
    expect((await readCsv(fileOf(bytes))).columns).toEqual(['编号']);
  });

  test('is read with the line ends of old programs', async () => {
    const { rows } = await readCsv(fileOf('a,b\r1,2\r3,4\r'));
    expect(rows.map(({ cells }) => cells.b)).toEqual(['2', '4']);
  });

  test.each([
    ['an unclosed quote', 'id,t\n1,a\n2,"b\n3,c\n', 3, '引号没有闭合'],
    ['a quote closed in the middle', 'id,t\n1,"a"b\n', 2, '闭合的引号后面不是逗号'],
    ['no header', '', 1, '没有表头'],
    ['a header of empty names', ',,\n1,2,3\n', 1, '没有表头'],
    ['a column without a name', 'id,,t\n1,2,3\n', 1, '表头第 2 列没有名称'],
    ['a column twice', 'id,t,id\n1,2,3\n', 1, '表头中“id”出现两次'],
  ])('is refused for %s, at its line', async (_what, content, line, words) => {
    const error = await refusalOf(content);
    expect(error.code).toBe('RUNTIME_IMPORT_CSV_MALFORMED');
    expect(error.details.line).toBe(line);
    expect(error.text['zh-CN']).toContain(words);
    expect(error.text.en).not.toMatch(/[\u4e00-\u9fff]{3}/);
  });

  test('is refused when it is a workbook, binary, or damaged UTF-8', async () => {
    const workbook = await refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0]));
    expect(workbook.text.en).toContain('a workbook, not a CSV');
    const binary = await refusalOf(Uint8Array.from([0x69, 0x64, 0x0a, 0x31, 0x0a, 0, 1, 2]));
    expect(binary.text.en).toContain('line 3: binary content');
    const text = new TextEncoder().encode('编号,标题\n1,一条完好的标题\n2,另一条损坏了的标题\n');
    const damaged = text.slice();
    // The second byte of a three-byte character.
    const place = damaged.lastIndexOf(0x0a, damaged.length - 2) + 5;
    damaged[place] = 0x28;
    const broken = await refusalOf(damaged);
    expect(broken.text.en).toContain('line 3: a damaged UTF-8 character');
  });

  test('is refused by its name when it is not there', async () => {
    const error = await readCsv(join(folder, 'none.csv')).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'RUNTIME_IMPORT_FILE_UNREADABLE' });
  });
});
