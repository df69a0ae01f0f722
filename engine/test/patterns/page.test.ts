import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { patternCatalogue, patternExamples } from '../../scripts/pattern-examples.ts';
import { patternPage } from '../../scripts/pattern-page.ts';

test('the page of patterns is what the examples say; renew it with engine/scripts/patterns.ts', () => {
  const page = readFileSync(new URL('../../PATTERNS.md', import.meta.url), 'utf8');
  expect(page).toBe(patternPage());
});

test('30 patterns are supported, 3 in structured form, and the other 10 say why not', () => {
  const { patterns } = patternCatalogue();
  const numbers = patterns.map((one) => one.number);
  expect(numbers).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  const of = (...statuses: string[]) =>
    patterns.flatMap(({ number, status }) => (statuses.includes(status) ? [number] : []));
  expect(of('supported')).toHaveLength(30);
  expect(of('structured')).toEqual([11, 33, 37]);
  expect(of('later')).toEqual([17, 22, 39, 40]);
  expect(of('never')).toEqual([8, 28, 31, 38, 41, 42]);
  const silent = patterns.flatMap(({ number, reason }) => (reason === undefined ? [number] : []));
  expect(silent.filter((number) => !of('supported').includes(number))).toEqual([]);
});

test('every example is one of a pattern that is supported, under its number', () => {
  const { patterns, groups } = patternCatalogue();
  for (const { id, pattern } of patternExamples()) {
    expect(id).toMatch(new RegExp(`^wcp-${String(pattern).padStart(2, '0')}-`));
    expect(['supported', 'structured']).toContain(patterns[pattern - 1]?.status);
  }
  const known = groups.map(({ id }) => id);
  expect(patterns.filter(({ group }) => !known.includes(group))).toEqual([]);
});
