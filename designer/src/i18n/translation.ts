import type { Language } from '@jingwei/engine';
import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preferredLanguage, rememberLanguage } from './language.ts';

/** Every `messages/<language>/<room>.json`: the file's name is the namespace of its keys. */
const files = import.meta.glob<Record<string, unknown>>('../messages/*/*.json', {
  eager: true,
  import: 'default',
});

export function messages(): Resource {
  const resource: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, content] of Object.entries(files)) {
    const [language, file] = path.split('/').slice(-2);
    if (language === undefined || file === undefined) continue;
    resource[language] ??= {};
    resource[language][file.replace('.json', '')] = content;
  }
  return resource as Resource;
}

export async function startTranslation(language: Language = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: messages(),
    lng: language,
    fallbackLng: 'zh-CN',
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language on screen now, for code outside React. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}
