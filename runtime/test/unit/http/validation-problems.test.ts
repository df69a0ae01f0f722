import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/http/answer/problem-document.ts';
import { type InputPart, validatorOf } from '../../../src/http/input/validator.ts';
import { DraftContent } from '../../../src/http/schemas/publication.ts';

function problemsOf(schema: object, value: unknown, part: InputPart = 'body') {
  const checked = validatorOf(schema, part)(value);
  if ('value' in checked) return [];
  if (!(checked.error instanceof InputError)) throw checked.error;
  return checked.error.inputProblems.map(({ code, path, details }) => ({ code, path, details }));
}

const closed = { additionalProperties: false };

describe('what a schema finds', () => {
  const schema = Type.Object(
    {
      name: Type.String({ minLength: 2, maxLength: 4 }),
      kind: Type.Enum(['a', 'b']),
      n: Type.Optional(Type.Union([Type.Integer({ maximum: 9 }), Type.Null()])),
      id: Type.Optional(Type.String({ pattern: '^[a-z]+$' })),
    },
    closed,
  );

  it('is told all at once, each with place, expected and got', () => {
    expect(problemsOf(schema, { kind: 'c', id: 'X', n: 10, more: 1 })).toEqual(
      expect.arrayContaining([
        { code: 'RUNTIME_VALUE_MISSING', path: '/name', details: { key: 'name' } },
        {
          code: 'RUNTIME_VALUE_UNKNOWN',
          path: '/more',
          details: { key: 'more', expected: 'name, kind, n, id' },
        },
        {
          code: 'RUNTIME_VALUE_NOT_LISTED',
          path: '/kind',
          details: { expected: 'a, b', got: '"c"' },
        },
        {
          code: 'RUNTIME_VALUE_FORM_WRONG',
          path: '/id',
          details: { expected: '^[a-z]+$', got: '"X"' },
        },
        {
          code: 'RUNTIME_VALUE_OUT_OF_BOUNDS',
          path: '/n',
          details: { expected: 'maximum 9', got: '10' },
        },
      ]),
    );
    expect(problemsOf(schema, { kind: 'c', id: 'X', n: 10, more: 1 })).toHaveLength(5);
  });

  it('counts characters and not UTF-16 units', () => {
    expect(problemsOf(schema, { name: '𠮷𠮷𠮷𠮷', kind: 'a' })).toEqual([]);
    expect(problemsOf(schema, { name: '𠮷𠮷𠮷𠮷𠮷', kind: 'a' })).toEqual([
      {
        code: 'RUNTIME_VALUE_OUT_OF_BOUNDS',
        path: '/name',
        details: { expected: 'maxLength 4', got: '5' },
      },
    ]);
  });

  it.each([
    ['null for a text', { name: null, kind: 'a' }, 'string', 'null'],
    ['a list of one text for a text', { name: ['xy'], kind: 'a' }, 'string', 'array'],
    ['a number for a text', { name: 12, kind: 'a' }, 'string', 'number'],
    ['a text for an integer', { name: 'xy', kind: 'a', n: '5' }, 'integer', 'string'],
  ])('is %s, which is not turned into one', (_what, value, expected, got) => {
    expect(problemsOf(schema, value)).toEqual([
      {
        code: 'RUNTIME_VALUE_TYPE_WRONG',
        path: expect.stringMatching(/^\/(name|n)$/),
        details: { expected, got },
      },
    ]);
  });

  it('is one mistake for one mistake in a member of a union', () => {
    const change = { op: 'remove', kind: 'state', flow: 'a-flow', id: 'Not An Id' };
    expect(problemsOf(DraftContent, { version: 1, changes: [change] })).toEqual([
      {
        code: 'RUNTIME_VALUE_FORM_WRONG',
        path: '/changes/0/id',
        details: expect.objectContaining({ got: '"Not An Id"' }),
      },
    ]);
  });

  it('keeps the mistakes of two members of a list apart', () => {
    const changes = [
      { op: 'set-pack', path: [] },
      { op: 'remove', kind: 'state', id: 'a-state', more: 1 },
    ];
    expect(problemsOf(DraftContent, { version: 1, changes }).map((one) => one.path)).toEqual([
      '/changes/0/path',
      '/changes/1/more',
    ]);
  });
});

describe('a query', () => {
  const schema = Type.Object(
    { limit: Type.Optional(Type.Integer({ minimum: 1 })), q: Type.Optional(Type.String()) },
    closed,
  );

  it('has its digits read as a number where an integer is asked for, and nowhere else', () => {
    const checked = validatorOf(schema, 'querystring')({ limit: '7', q: '7' });
    expect(checked).toEqual({ value: { limit: 7, q: '7' } });
  });

  it.each(['', ' 7', '7.0', '1e1', '0x7', '+7', '9'.repeat(16), '七'])(
    'is refused for the number %j',
    (limit) => {
      expect(problemsOf(schema, { limit }, 'querystring')).toEqual([
        { code: 'RUNTIME_VALUE_TYPE_WRONG', path: '/query/limit', details: expect.anything() },
      ]);
    },
  );

  it('is refused where a parameter comes twice, is unknown or holds a NUL', () => {
    expect(problemsOf(schema, { q: ['a', 'b'] }, 'querystring')[0]?.path).toBe('/query/q');
    expect(problemsOf(schema, { x: '1' }, 'querystring')[0]?.path).toBe('/query/x');
    expect(problemsOf(schema, { q: 'a\0' }, 'querystring')[0]?.code).toBe(
      'RUNTIME_CHARACTER_REFUSED',
    );
  });
});
