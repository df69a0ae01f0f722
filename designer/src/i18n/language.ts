import type { Language } from '@jingwei/engine';

const key = 'jingwei.language';

/** The language chosen on this machine, else the browser's; Chinese where neither says English. */
export function preferredLanguage(
  storage: Pick<Storage, 'getItem'> = localStorage,
  browser: string = navigator.language,
): Language {
  const stored = storage.getItem(key);
  if (stored === 'zh-CN' || stored === 'en') return stored;
  return browser.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
