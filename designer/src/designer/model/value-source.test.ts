import type { Json } from '@jingwei/engine';
import { expect, test } from 'vitest';
import { fieldRead, sourceOf } from './value-source.ts';

test.each<[string, Json, string]>([
  ['nothing', null, 'clear'],
  ['a text', 'a', 'value'],
  ['a number', 0, 'value'],
  ['a truth', false, 'value'],
  ['a list of codes', ['a', 'b'], 'value'],
  ['a list with rules in it', [{ var: 'data.a' }], 'rule'],
  ['a field', { var: 'data.a' }, 'field'],
  ['a field with a default', { var: ['data.a', 0] }, 'rule'],
  ['something that is no field', { var: 'case.today' }, 'rule'],
  ['a rule', { '+': [1, { var: 'data.a' }] }, 'rule'],
])('%s comes from where it says', (_, rule, source) => {
  expect(sourceOf(rule)).toBe(source);
});

test('a plain field is known by its id', () => {
  expect(fieldRead({ var: 'data.accepted-on' })).toBe('accepted-on');
  expect(fieldRead({ var: 'param.days' })).toBeNull();
});
