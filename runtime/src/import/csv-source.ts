import { readFile } from 'node:fs/promises';
import type { Text } from '@jingwei/engine';
import { CsvError, parse } from 'csv-parse/sync';
import { RuntimeError } from '../errors/runtime-error.ts';
import { decodeFile } from './decode-file.ts';

/** One record of a CSV file. */
export interface CsvRow {
  /** As a spreadsheet counts: the header is 1, a record of several lines is one row. */
  readonly row: number;
  /** As a text editor counts: where the record begins. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** How many cells the record has; fewer or more than the columns means that it is torn. */
  readonly count: number;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a CSV file with a header row (RFC 4180; quotes may span lines), in UTF-8 or GB18030. All of it
 * is read before any row is used, so that a file that is torn in its middle starts nothing.
 * @throws RUNTIME_IMPORT_FILE_UNREADABLE, RUNTIME_IMPORT_CSV_MALFORMED (with the line)
 */
export async function readCsv(path: string): Promise<CsvTable> {
  const decoded = decodeFile(await readBytes(path));
  if ('reason' in decoded) throw malformed(path, decoded.line, decoded.reason);
  const [header, ...records] = recordsOf(decoded.text, path);
  const columns = (header?.record ?? []).map((name) => name.trim());
  if (columns.every((name) => name === '')) throw malformed(path, 1, noHeader);
  const unnamed = columns.indexOf('');
  if (unnamed !== -1) throw malformed(path, 1, unnamedColumn(unnamed + 1));
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw malformed(path, 1, columnTwice(twice));
  return { columns, rows: records.map((record) => rowOf(record, columns)) };
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly records: number; readonly empty_lines: number };
}

function rowOf({ record, info }: ParsedRecord, columns: readonly string[]): CsvRow {
  const linesInside = record.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
  // A column named like a property of every object must stay a plain key.
  const cells: Record<string, string> = Object.create(null);
  columns.forEach((name, at) => {
    cells[name] = record[at] ?? '';
  });
  return {
    row: info.records + info.empty_lines,
    line: Math.max(info.lines - linesInside, 2),
    cells,
    count: countWithoutTail(record, columns.length),
  };
}

/** Empty cells after the last column are what spreadsheets leave behind. */
function countWithoutTail(record: readonly string[], columns: number): number {
  let count = record.length;
  while (count > columns && record[count - 1]?.trim() === '') count -= 1;
  return count;
}

function recordsOf(text: string, path: string): readonly ParsedRecord[] {
  let lastLine = 0;
  try {
    // One kind of line end: files edited by hand mix them, and cells are cleaned of the others anyway.
    return parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record, { lines }) => {
        lastLine = lines;
        return record;
      },
    }) as unknown as readonly ParsedRecord[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    // The parser notices at the end of the file; what tore is the record after the last whole one.
    const isOpen = cause.code === 'CSV_QUOTE_NOT_CLOSED';
    const line = isOpen ? lastLine + 1 : 'lines' in cause ? Number(cause.lines) : 1;
    throw malformed(path, line, parserReasons[cause.code] ?? bothOf(cause.message), cause);
  }
}

function malformed(file: string, line: number, reason: Text, cause?: unknown): RuntimeError {
  return new RuntimeError('RUNTIME_IMPORT_CSV_MALFORMED', {
    details: { file, line, reason },
    ...(cause === undefined ? {} : { cause }),
  });
}

const noHeader: Text = {
  'zh-CN': '没有表头；第一行应是各列的名称。',
  en: 'no header; the first line names the columns',
};

function unnamedColumn(place: number): Text {
  return {
    'zh-CN': `表头第 ${place} 列没有名称。`,
    en: `column ${place} of the header has no name`,
  };
}

function columnTwice(name: string): Text {
  return { 'zh-CN': `表头中“${name}”出现两次。`, en: `the column “${name}” is there twice` };
}

/** The parser's own codes in words; it says where, not what to do. */
const parserReasons: Readonly<Record<string, Text>> = {
  CSV_QUOTE_NOT_CLOSED: {
    'zh-CN': '引号没有闭合：从这里到文件末尾成了一个单元格。',
    en: 'a quote is not closed: from here to the end all is one cell',
  },
  CSV_INVALID_CLOSING_QUOTE: {
    'zh-CN': '闭合的引号后面不是逗号；单元格内的引号要写成两个。',
    en: 'no comma after a closing quote; a quote within a cell is written twice',
  },
  INVALID_OPENING_QUOTE: {
    'zh-CN': '单元格中间出现引号；含引号的单元格要用引号括起，内部的引号写成两个。',
    en: 'a quote in the middle of a cell; quote the cell and write the quote in it twice',
  },
};

function bothOf(words: string): Text {
  return { 'zh-CN': words, en: words };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new RuntimeError('RUNTIME_IMPORT_FILE_UNREADABLE', {
      details: { file: path, reason: cause instanceof Error ? cause.message : String(cause) },
      cause,
    });
  }
}
