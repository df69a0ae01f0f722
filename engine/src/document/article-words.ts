import type { Text } from '../text/text.ts';

/** The place in a regulation as each language cites it: 第17条第2款, “art. 17 para. 2”. */
export function articleWords(article: string): Text {
  const en = article
    .replace(/第(\d+)条/g, 'art. $1 ')
    .replace(/第(\d+)款/g, 'para. $1 ')
    .replace(/第(\d+)项/g, 'item $1 ')
    .trim();
  return { 'zh-CN': article, en };
}
