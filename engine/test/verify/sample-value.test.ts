import { expect, test } from 'vitest';
import type { Field } from '../../src/document/fields.ts';
import { sampleOf } from '../../src/verify/sample-value.ts';
import { smallBundle } from '../step/small-bundle.ts';

const bundle = smallBundle({
  states: [{ id: 'done', kind: 'final', outcome: 'done', result: 'success' }],
  codeLists: ['bakery', 'cafe'],
});
const sample = (field: object) =>
  sampleOf({ id: 'one', ...field } as unknown as Field, bundle, '2026-03-02');

test('[VE7] an example gives a field a value within its bounds', () => {
  expect(sample({ type: 'integer' })).toBe(1);
  expect(sample({ type: 'integer', min: 5, max: 9 })).toBe(5);
  expect(sample({ type: 'decimal', max: 0.5 })).toBe(0.5);
  expect(sample({ type: 'money' })).toBe('1');
  expect(sample({ type: 'money', min: 3, max: 8 })).toBe('3');
  expect(sample({ type: 'text', minLength: 6 })).toBe('texttext');
  expect(sample({ type: 'text', minLength: 6, maxLength: 7 })).toBe('texttex');
  expect(sample({ type: 'code', codeList: 'place-codes' })).toBe('bakery');
  expect(sample({ type: 'codes', codeList: 'place-codes' })).toEqual(['bakery']);
  expect(sample({ type: 'code', codeList: 'no-list' })).toBe('');
  expect(sample({ type: 'codes', codeList: 'no-list' })).toEqual([]);
});
