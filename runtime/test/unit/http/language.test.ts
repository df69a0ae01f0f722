import { expect, it } from 'vitest';
import { languageOf } from '../../../src/http/answer/language.ts';

it.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-TW, en;q=0.5', 'zh-CN'],
  ['fr, de;q=0.9', 'zh-CN'],
  ['fr, en;q=0.4, zh;q=0.5', 'zh-CN'],
  ['en;q=0, zh', 'zh-CN'],
  ['*', 'zh-CN'],
  [';;;q=,,en;q=x', 'zh-CN'],
])('words a refusal for the header %j in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
