import Type from 'typebox';
import { expect, test } from 'vitest';
import { durationWords } from '../../src/document/duration-words.ts';
import { checkShape } from '../../src/document/shape.ts';
import { brief } from '../../src/document/shape-words.ts';
import type { Problem } from '../../src/problem/problem.ts';

const found = (schema: Parameters<typeof checkShape>[0], value: unknown): Problem[] =>
  checkShape(schema, value, { path: '' });
const detailsOf = (schema: Parameters<typeof checkShape>[0], value: unknown) =>
  found(schema, value).map(({ code, details }) => [code, details]);

test('[DO2] a number outside is told with both bounds, open ones too', () => {
  const code = 'ENGINE_DOCUMENT_NUMBER_OUTSIDE';
  const both = Type.Integer({ minimum: 1, maximum: 9 });
  expect(detailsOf(both, 0)).toEqual([[code, { got: 0, min: 1, max: 9 }]]);
  expect(detailsOf(both, 10)).toEqual([[code, { got: 10, min: 1, max: 9 }]]);
  expect(found(both, 9)).toEqual([]);
  expect(detailsOf(Type.Number({ maximum: 3 }), 3.5)).toEqual([
    [code, { got: 3.5, min: '-∞', max: 3 }],
  ]);
  expect(detailsOf(Type.Number({ minimum: 3 }), 2)).toEqual([[code, { got: 2, min: 3, max: '∞' }]]);
});

test('[DO2] a text that fits no pattern is told what is expected, or the pattern itself', () => {
  const [problem] = found(Type.String({ pattern: '^[xyz]$' }), 'a');
  expect(problem?.code).toBe('ENGINE_DOCUMENT_PATTERN_MISMATCH');
  expect(problem?.details.expected).toEqual({ 'zh-CN': '^[xyz]$', en: '^[xyz]$' });
});

test('[DO2] a value is quoted as JSON, cut short, and whole numbers without end as such', () => {
  expect(brief({ a: [1, null] })).toBe('{"a":[1,null]}');
  expect(brief(10n)).toBe('10n');
  expect(brief(undefined)).toBe('undefined');
  expect(brief('x'.repeat(80))).toHaveLength(60);
});

test('one of a unit of time is told without a plural', () => {
  expect(durationWords(1, 'working-day')).toEqual({ 'zh-CN': '1 个工作日', en: '1 working day' });
  expect(durationWords(2, 'month')).toEqual({ 'zh-CN': '2 个月', en: '2 months' });
});
