import type { Text } from '../text/text.ts';

/** The title of an element, or its id where there is none. */
export function titleOf(
  known: ReadonlyMap<string, { readonly title: Text }>,
  id: string | null | undefined,
): Text {
  const name = id ?? '';
  return known.get(name)?.title ?? { 'zh-CN': name, en: name };
}
