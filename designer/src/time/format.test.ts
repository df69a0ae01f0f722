import { describe, expect, it } from 'vitest';
import { dateInWords, dueText, instantText, sizeText } from './format.ts';
import { instantOf } from './InstantPicker.tsx';

describe('times', () => {
  it("are shown by the city's clock", () => {
    expect(instantText('2026-11-21T09:30:00Z', 'Asia/Shanghai')).toBe('2026-11-21 17:30');
    expect(instantText('2026-11-21T16:00:00Z', 'Asia/Shanghai')).toBe('2026-11-22 00:00');
  });

  it('show the end of a promised day as 24:00 of that day', () => {
    expect(dueText('2026-11-25T16:00:00Z', '2026-11-25', 'Asia/Shanghai')).toBe('2026-11-25 24:00');
    expect(dueText('2026-11-25T16:00:00Z', null, 'Asia/Shanghai')).toBe('2026-11-26 00:00');
  });

  it("that are entered mean the city's clock", () => {
    expect(instantOf('2026-11-21T17:30', 'Asia/Shanghai')).toBe('2026-11-21T09:30:00.000Z');
  });
});

describe('dates in running text', () => {
  it('carry the weekday, and the year only when it is another one', () => {
    expect(dateInWords('2026-11-21', 'zh-CN', '2026')).toBe('11月21日 周六');
    expect(dateInWords('2025-01-05', 'zh-CN', '2026')).toBe('2025年1月5日 周日');
    expect(dateInWords('2026-11-21', 'en', '2026')).toBe('Sat 21 Nov');
  });
});

it('sizes are in decimal units', () => {
  expect([999, 1500, 2_345_678].map(sizeText)).toEqual(['999 B', '2 kB', '2.3 MB']);
});
