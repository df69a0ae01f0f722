import { expect, test } from 'vitest';
import { UnitTree } from '../people/unit-tree.ts';
import { maskDigits, maskName, maskValue, sightOf } from './mask.ts';

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

test('values are shown whole to who has a task, also by name or for whom they stand in', () => {
  const task = { role: 'mediator', unit: 'elm', assignee: 'li' };
  const stored = { snapshot: { unit: 'elm', tasks: [task] } as never, originUnit: 'elm' };
  const tree = new UnitTree(1, []);
  const sees = (person: string, unit: string, standsInFor: readonly string[] = []) =>
    sightOf({ person, posts: [{ role: 'mediator', unit }], standsInFor, tree }, stored);
  const whole = { P2: true, P3: true };
  expect(sees('wang', 'elm')).toEqual(whole);
  expect(sees('li', 'oak')).toEqual(whole);
  expect(sees('wang', 'oak')).toEqual({ P2: false, P3: false });
  expect(sees('wang', 'oak', ['li'])).toEqual(whole);
});
