import { describe, expect, it } from 'vitest';
import { RuntimeError } from '../../../src/errors/runtime-error.ts';
import { InputError } from '../../../src/http/answer/problem-document.ts';
import { parseStrictJson } from '../../../src/http/input/strict-json.ts';

const parse = (text: string) => parseStrictJson(Buffer.from(text));

function refusal(bytes: Uint8Array | string): RuntimeError {
  try {
    parseStrictJson(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  } catch (error) {
    if (error instanceof RuntimeError) return error;
  }
  throw new RangeError('was not refused');
}

describe('a JSON body', () => {
  it('is read as it is, characters beyond the basic plane and negative zero included', () => {
    expect(parse('{"a":"𠮷\\ud842\\udfb7","b":[-0,1e3,null,true]}')).toEqual({
      a: '𠮷𠮷',
      b: [-0, 1000, null, true],
    });
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['a comment', '{/* */}'],
    ['a trailing comma', '[1,]'],
    ['single quotes', "{'a':1}"],
    ['a name without quotes', '{a:1}'],
    ['NaN', '[NaN]'],
    ['a byte order mark', '\ufeff{}'],
    ['two values', '{}{}'],
    ['a raw line break in a text', '["\n"]'],
    ['a key given twice', '{"a":1,"a":1}'],
    ['a number that no double holds', '{"a":1e400}'],
  ])('is refused when it is %s', (_what, text) => {
    expect(refusal(text).code).toBe('RUNTIME_JSON_UNREADABLE');
  });

  it('is refused when it is not UTF-8', () => {
    expect(refusal(new Uint8Array([0x22, 0xff, 0x22])).code).toBe('RUNTIME_JSON_UNREADABLE');
    expect(refusal(Buffer.from('{"a":1}', 'utf16le')).code).toBe('RUNTIME_JSON_UNREADABLE');
  });

  it.each([
    ['a NUL', '{"a":{"b~/":"x\\u0000"}}', '/a/b~0~1'],
    ['half a surrogate pair', '{"a":["\\ud800"]}', '/a/0'],
    ['half a surrogate pair in a name', '{"\\udc00":1}', ''],
    ['__proto__', '{"a":{"__proto__":{"admin":true}}}', '/a'],
    ['constructor', '{"constructor":{"prototype":{}}}', ''],
  ])('is refused with the place of %s', (_what, text, path) => {
    const error = refusal(text);
    expect(error.status).toBe(400);
    expect(error instanceof InputError && error.inputProblems.map((one) => one.path)).toContain(
      path,
    );
  });

  it('is refused when it is nested more deeply than any document, without running out of stack', () => {
    expect(refusal('['.repeat(100_000) + ']'.repeat(100_000)).status).toBe(400);
    expect(parse('['.repeat(100) + ']'.repeat(100))).toBeInstanceOf(Array);
  });

  it('never reaches the prototype of objects', () => {
    const before = Object.keys(Object.prototype);
    expect(refusal('{"__proto__":{"polluted":1}}').status).toBe(400);
    expect(Object.keys(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });
});
