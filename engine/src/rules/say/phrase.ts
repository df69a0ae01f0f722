import { fillText, type Text } from '../../text/text.ts';

export function text(chinese: string, english: string): Text {
  return { 'zh-CN': chinese, en: english };
}

/** Fills the places of a phrase; in Chinese a space parts a Chinese character from a Latin one. */
export function phrase(
  chinese: string,
  english: string,
  values: Readonly<Record<string, Text>>,
): Text {
  const inChinese = Object.entries(values).map(([name, value]) => [name, value['zh-CN']]);
  const inEnglish = Object.entries(values).map(([name, value]) => [name, value.en]);
  return {
    'zh-CN': fillChinese(chinese, Object.fromEntries(inChinese)),
    en: fillText(text('', english), Object.fromEntries(inEnglish)).en,
  };
}

const han = /\p{Script=Han}/u;
const latin = /[A-Za-z0-9(*+-]/;

function fillChinese(pattern: string, values: Readonly<Record<string, string>>): string {
  let out = '';
  for (const piece of pattern.split(/(\{[a-zA-Z]+\})/)) {
    const name = piece.startsWith('{') ? piece.slice(1, -1) : '';
    const said = name !== '' && Object.hasOwn(values, name) ? (values[name] ?? '') : piece;
    out += needsSpace(out, said) ? ` ${said}` : said;
  }
  return out;
}

function needsSpace(before: string, after: string): boolean {
  const last = before.at(-1) ?? '';
  const first = after.at(0) ?? '';
  return (han.test(last) && latin.test(first)) || (/[A-Za-z0-9)*]/.test(last) && han.test(first));
}

export function listed(items: readonly Text[], chinese = '、', english = ', '): Text {
  return text(
    items.map((item) => item['zh-CN']).join(chinese),
    items.map((item) => item.en).join(english),
  );
}
