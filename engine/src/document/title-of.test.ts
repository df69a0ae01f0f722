import { expect, test } from 'vitest';
import { titleOf } from './title-of.ts';

test('an element is called by its title, or by its id where none is known', () => {
  const known = new Map([
    ['hearing', { title: { 'zh-CN': '听证', en: 'hearing of the parties' } }],
  ]);
  expect(titleOf(known, 'hearing')).toEqual({ 'zh-CN': '听证', en: 'hearing of the parties' });
  expect(titleOf(known, 'waiting')).toEqual({ 'zh-CN': 'waiting', en: 'waiting' });
  expect(titleOf(known, null)).toEqual({ 'zh-CN': '', en: '' });
});
