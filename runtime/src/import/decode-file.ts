import type { Text } from '@jingwei/engine';

type DecodedFile = { readonly text: string } | { readonly line: number; readonly reason: Text };

/**
 * The text of a file as spreadsheet programs save it: UTF-8 with or without a byte order mark, or
 * GB18030. A file that is UTF-8 but for a few broken bytes is refused at their line instead of being
 * read as GB18030, which would turn every character of it into another.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (isWorkbook(bytes)) return { line: 1, reason: reasons.workbook };
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { line: lineOf(bytes, zero), reason: reasons.binary };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { text: utf8 };
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = loose.split('\ufffd').length - 1;
  const other = (loose.match(/(?!\ufffd)\P{ASCII}/gu) ?? []).length;
  if (broken * 10 < other) {
    return {
      line: loose.slice(0, loose.indexOf('\ufffd')).split('\n').length,
      reason: reasons.utf8,
    };
  }
  const gb18030 = strictly('gb18030', bytes);
  return gb18030 === null ? { line: 1, reason: reasons.encoding } : { text: gb18030 };
}

const reasons = {
  workbook: {
    'zh-CN': '这是电子表格工作簿，不是 CSV；请另存为“CSV UTF-8”。',
    en: 'this is a workbook, not a CSV; save it as “CSV UTF-8”',
  },
  binary: {
    'zh-CN': '有二进制内容（零字节），不是文本文件。',
    en: 'binary content (a zero byte): not a text file',
  },
  utf8: { 'zh-CN': '有损坏的 UTF-8 字符。', en: 'a damaged UTF-8 character' },
  encoding: {
    'zh-CN': '既不是 UTF-8 也不是 GB18030；请另存为“CSV UTF-8”。',
    en: 'neither UTF-8 nor GB18030; save it as “CSV UTF-8”',
  },
} as const satisfies Record<string, Text>;

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** XLSX begins as a ZIP, XLS as an OLE2 compound file. */
function isWorkbook(bytes: Uint8Array): boolean {
  return [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((start) => start.every((byte, at) => bytes[at] === byte));
}

function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = 0; at < position; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}
