import { expect, test } from 'vitest';
import { nextVersion } from './next-version.ts';

test.each([
  ['1.0.0', '1.0.0', [], '1.0.1'],
  ['1.0.0', '1.0.0', ['1.0.0', '1.0.1'], '1.0.2'],
  ['1.0.9', '1.0.9', ['1.0.9'], '1.0.10'],
  ['1.0.0', '2.0.0', ['1.0.0'], '2.0.0'],
])('on %s a document that says %s, with %j taken, becomes %s', (base, own, taken, expected) => {
  expect(nextVersion(base, own, new Set(taken))).toBe(expected);
});
