import { expect, test } from 'vitest';
import { articleWords } from '../../src/index.ts';

test.each([
  ['第25条', 'art. 25'],
  ['第17条第2款', 'art. 17 para. 2'],
  ['第3条第1款第4项', 'art. 3 para. 1 item 4'],
  ['§ 9', '§ 9'],
])('[DO11] %s is cited in English as “%s”', (article, english) => {
  expect(articleWords(article)).toEqual({ 'zh-CN': article, en: english });
});
