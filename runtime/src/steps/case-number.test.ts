import { expect, test } from 'vitest';
import { formatCaseNumber, makeQueryCode } from './case-number.ts';

const parts = { year: 2026, month: 3, city: 'YZ', unit: 'LY01', sequence: 42 };

test('a case number fills the places of its pattern and leaves what it does not know', () => {
  expect(formatCaseNumber('调〔{year}〕{sequence:5}号', parts)).toBe('调〔2026〕00042号');
  expect(formatCaseNumber('{city}-{unit}-{month}-{sequence}', parts)).toBe('YZ-LY01-03-42');
  expect(formatCaseNumber('{sequence:1}/{other}', parts)).toBe('42/{other}');
});

test('query codes have ten letters that nobody mistakes for another, and differ', () => {
  const codes = Array.from({ length: 200 }, makeQueryCode);
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{10}$/);
  expect(new Set(codes).size).toBe(200);
});
