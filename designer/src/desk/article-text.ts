import type { Language } from '@jingwei/engine';

/** 第17条第2款 as an English reader cites it: art. 17 para. 2. Anything else stays as it is written. */
export function articleText(article: string, language: Language): string {
  if (language === 'zh-CN') return article;
  return article
    .replace(/第(\d+)条/g, 'art. $1 ')
    .replace(/第(\d+)款/g, 'para. $1 ')
    .replace(/第(\d+)项/g, 'item $1 ')
    .trim();
}
