import { expect, test } from 'vitest';
import { inNames } from './in-names.ts';

test('a sentence names people as they are called, and no word is taken for an id', () => {
  const names = new Map([
    ['li', '李晓梅'],
    ['li-2', '李军'],
  ]);
  const text = {
    'zh-CN': '已由 li-2 签收，li 不能办理',
    en: 'claimed by li-2, and li is at the limit of li.',
  };
  expect(inNames(text, names)).toEqual({
    'zh-CN': '已由 李军 签收，李晓梅 不能办理',
    en: 'claimed by 李军, and 李晓梅 is at the limit of 李晓梅.',
  });
  expect(inNames(text, new Map())).toEqual(text);
});
