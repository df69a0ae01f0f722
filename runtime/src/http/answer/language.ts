import { type Language, languages } from '@jingwei/engine';

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4); the first where none
 * of the wanted ones is ours.
 */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 400)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((one) => one.trim());
      const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((one) => one.tag !== '' && one.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const primary = tag.split('-')[0];
    const ours = languages.find((one) => one.toLowerCase().split('-')[0] === primary);
    if (ours !== undefined) return ours;
  }
  return languages[0];
}
