import type { Language } from '@jingwei/engine';
import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preferredLanguage, rememberLanguage } from './language.ts';

/** One language at a time: the other one is fetched when it is asked for. */
const load = {
  'zh-CN': () => import('./zh-cn.ts'),
  en: () => import('./en.ts'),
} as const;

async function messagesIn(language: Language): Promise<Resource[string]> {
  const { files } = await load[language]();
  const named = Object.entries(files).map(([path, content]) => [
    path.split('/').at(-1)?.replace('.json', ''),
    content,
  ]);
  return Object.fromEntries(named);
}

/** Makes the texts of a language ready, once. */
export async function loadMessages(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'shell')) return;
  for (const [room, texts] of Object.entries(await messagesIn(language)))
    i18next.addResourceBundle(language, room, texts);
}

export async function startTranslation(language: Language = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { [language]: await messagesIn(language) },
    lng: language,
    fallbackLng: 'zh-CN',
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  await loadMessages(language);
  rememberLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language on screen now, for code outside React. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}
