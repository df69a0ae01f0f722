import { expect, it } from 'vitest';
import { articleText } from './article-text.ts';

it('cites an article as each language does', () => {
  expect(articleText('第17条第2款', 'zh-CN')).toBe('第17条第2款');
  expect(articleText('第17条第2款', 'en')).toBe('art. 17 para. 2');
  expect(articleText('第三章', 'en')).toBe('第三章');
});
