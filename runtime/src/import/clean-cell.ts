/**
 * What a spreadsheet or a form left in a cell, taken out of it: `_x000D_` (the escaped carriage return
 * of OOXML), carriage returns, no-break and ideographic spaces at the edges, zero-width characters,
 * and the control characters that no text has.
 */
export function cleanCell(cell: string): string {
  return cell
    .replace(/_x000[dD]_/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(controls, '')
    .replace(/[ \t\u00a0\u3000]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Control characters without tab and line feed. */
const controls = /(?![\t\n])\p{Cc}/gu;
