import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCharacters } from './check-characters.ts';
import { parseJson } from './parse-json.ts';

test('[DO1] reads what JSON.parse reads, however it is spaced (seed 11)', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent);
      const { value, problems } = parseJson(spaced);
      expect(problems).toEqual([]);
      expect(value).toEqual(JSON.parse(spaced));
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('[DO1] refuses every text that JSON.parse refuses (seed 12)', () => {
  const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '1', '-', '.5', 'true', 'nul', ' ', '\\u12'];
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (candidate) => {
      const refused = parseJson(candidate).problems.some(
        ({ code }) => code === 'ENGINE_JSON_SYNTAX',
      );
      expect(refused).toBe(refusedByJavaScript(candidate));
    }),
    { seed: 12, numRuns: 2000 },
  );
});

function refusedByJavaScript(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

test('[DO1] tells line and column of a mistake, counted from one', () => {
  const [found] = parseJson('{\n  "a": 1,\n  "b": tru\n}').problems;
  expect(found?.details).toMatchObject({ line: 3, column: 8, got: '"t"' });
  expect(parseJson("{'a': 1}").problems[0]?.message['zh-CN']).toContain('第 1 行第 2 列');
  expect(parseJson('').problems[0]?.message.en).toContain('got the end of the text');
  expect(parseJson('\ufeff{}').problems[0]?.details).toMatchObject({ line: 1, column: 1 });
});

test('[DO1] refuses a key given twice, at every place where one is', () => {
  const { value, problems } = parseJson('{"a": {"b": 1, "b": 2},\n "c": 1, "a": 3}');
  expect(value).toBeUndefined();
  expect(problems.map(({ path, details }) => [path, details.line, details.column])).toEqual([
    ['/a/b', 1, 16],
    ['/a', 2, 10],
  ]);
});

test('[DO1] keeps `__proto__` a key like any other', () => {
  const { value } = parseJson('{"__proto__": {"polluted": true}}');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('[DO1] finds characters that cannot be stored, in values and in keys', () => {
  const value = { a: ['fine 𠮷', 'half \ud842'], 'b\u0000': 1 };
  expect(checkCharacters(value).map(({ path, details }) => [path, details.got])).toEqual([
    ['/a/1', 'U+D842'],
    ['/b\u0000', 'U+0000'],
  ]);
});
