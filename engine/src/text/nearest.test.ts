import { expect, test } from 'vitest';
import { nearestName } from './nearest.ts';
import { fillText } from './text.ts';

test('[DO2] the nearest name is one that may have been meant, or none', () => {
  const known = ['community', 'district', 'street', 'grid'];
  expect(nearestName('comunity', known)).toBe('community');
  expect(nearestName('Strete', known)).toBe('street');
  expect(nearestName('gird', known)).toBe('grid');
  expect(nearestName('province', known)).toBeNull();
  expect(nearestName('x', [])).toBeNull();
});

test('[DO9] a message takes a title in its own language and shows what it was not given', () => {
  const pattern = { 'zh-CN': '{title}：{n}，{absent}', en: '{title}: {n}, {absent}' };
  const title = { 'zh-CN': '调解', en: 'Mediation' };
  expect(fillText(pattern, { title, n: 3 })).toEqual({
    'zh-CN': '调解：3，{absent}',
    en: 'Mediation: 3, {absent}',
  });
});
