/** The languages of every text, in order of precedence. BCP 47 tags. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in both languages, carried inline where it is used. */
export type Text = { readonly [language in Language]: string };

export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false;
  return languages.every((language) => typeof Reflect.get(value, language) === 'string');
}

/**
 * Fills `{name}` places of both languages from `values`. A value that is itself a text in both
 * languages gives each language its own. A place without a value stays as it is, so that a missing
 * value is seen instead of vanishing.
 */
export function fillText(text: Text, values: Readonly<Record<string, unknown>>): Text {
  return { 'zh-CN': fill(text, 'zh-CN', values), en: fill(text, 'en', values) };
}

function fill(text: Text, language: Language, values: Readonly<Record<string, unknown>>): string {
  return text[language].replace(/\{([a-zA-Z]+)\}/g, (place, name: string) => {
    if (!Object.hasOwn(values, name)) return place;
    const value = values[name];
    if (isText(value)) return value[language];
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}
