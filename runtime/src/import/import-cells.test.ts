import { describe, expect, test } from 'vitest';
import { cleanCell } from './clean-cell.ts';
import { readMoment } from './read-moment.ts';

describe('cells as other systems leave them', () => {
  test.each([
    ['  东湖小区\u3000', '东湖小区'],
    ['尊敬的领导：_x000D_\n\u3000\u3000楼上漏水', '尊敬的领导：\n\u3000\u3000楼上漏水'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\ufeff编\u200b号', '编号'],
    ['a\u0000b\u0007c\td', 'abc\td'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['\u00a0', ''],
  ])('%j is read as %j', (cell, expected) => {
    expect(cleanCell(cell)).toBe(expected);
  });

  test.each([
    ['2019-04-25T09:32:09', { date: '2019-04-25', time: '09:32:09', offset: null }],
    ['2019/4/25 9:32', { date: '2019-04-25', time: '09:32:00', offset: null }],
    ['2019.4.5', { date: '2019-04-05', time: null, offset: null }],
    ['2019年4月25日', { date: '2019-04-25', time: null, offset: null }],
    ['2019年4月25日 下午3时5分', { date: '2019-04-25', time: '15:05:00', offset: null }],
    ['2019年4月25日上午12点30分', { date: '2019-04-25', time: '12:30:00', offset: null }],
    ['２０１９／４／２５', { date: '2019-04-25', time: null, offset: null }],
    ['2019-04-25T09:32:09Z', { date: '2019-04-25', time: '09:32:09', offset: 0 }],
    ['2019-04-25T09:32+08:00', { date: '2019-04-25', time: '09:32:00', offset: 480 }],
    ['2016-02-29', { date: '2016-02-29', time: null, offset: null }],
    ['2019-02-29', null],
    ['2026/13/01', null],
    ['2019-04-25 24:01', null],
    ['昨天', null],
    ['', null],
    ['43580', null],
  ])('%j is the moment %j', (cell, expected) => {
    expect(readMoment(cell)).toEqual(expected);
  });
});
