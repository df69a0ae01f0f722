import { expect, test } from 'vitest';
import { maskDigits, maskName, maskValue } from './mask.ts';

test('a masked number keeps its first three and last four digits, a short one none', () => {
  expect(maskDigits('13800001234')).toBe('138****1234');
  expect(maskDigits('11010519491231002X')).toBe('110****002X');
  expect(maskDigits('1234567')).toBe('***');
});

test('a masked name keeps its first character, also one outside the basic plane', () => {
  expect(maskName('欧阳修')).toBe('欧**');
  expect(maskName('𠮷田')).toBe('𠮷**');
});

test('any other masked value tells nothing, not even its length', () => {
  expect(maskValue('双方多次争吵', 'long-text')).toBe('***');
  expect(maskValue(['a', 'b'], 'codes')).toBe('***');
  expect(maskValue(7, 'integer')).toBe('***');
});
