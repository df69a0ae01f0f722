/** Full-width digits, letters and signs as their plain forms: ２０２６／１ becomes 2026/1. */
export function plainWidth(cell: string): string {
  return cell.normalize('NFKC').trim();
}

/** Reads `1,200`, `１２００.５`, `-3`; null for anything else. Commas stand only between thousands. */
export function readNumber(cell: string): number | null {
  const digits = plainWidth(cell);
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits)) return null;
  const value = Number(digits.replace(/,/g, ''));
  return Number.isFinite(value) ? value : null;
}

/** Reads yuan as `¥1,200.5`, `1200元`, `1200.50`, to the decimal text that the field keeps. */
export function readMoney(cell: string): string | null {
  const match =
    /^[¥$]?\s*(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2})0*)?\s*(?:元|圆|RMB|CNY)?$/i.exec(
      plainWidth(cell).replace(/^(?:RMB|CNY|人民币)\s*/i, ''),
    );
  if (!match || cell.includes('$')) return null;
  const [, sign = '', whole = '', cents] = match;
  const yuan = whole.replace(/,/g, '').replace(/^0+(?=\d)/, '');
  return `${sign}${yuan}${cents === undefined ? '' : `.${cents}`}`;
}

const yes = ['是', '有', '对', '真', 'true', 'yes', 'y', '1', '√', '✓'];
const no = ['否', '无', '没有', '不是', '假', 'false', 'no', 'n', '0', '×', '✗'];

export function readYesNo(cell: string): boolean | null {
  const word = plainWidth(cell).toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : null;
}
