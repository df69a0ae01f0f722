import fc from 'fast-check';
import type { Json } from '../../src/json/json.ts';

/** Rules over every operator of json-logic-js, with values of every type at every place. */

export const operatorNames = [
  'var',
  'missing',
  'missing_some',
  'if',
  '?:',
  '==',
  '===',
  '!=',
  '!==',
  '!',
  '!!',
  'or',
  'and',
  '>',
  '>=',
  '<',
  '<=',
  'max',
  'min',
  '+',
  '-',
  '*',
  '/',
  '%',
  'map',
  'reduce',
  'filter',
  'all',
  'none',
  'some',
  'merge',
  'in',
  'cat',
  'substr',
  'log',
] as const;

const seen = new Set<string>();

/** `operator type` for each operator that was generated with an argument of that type. */
export function typesSeen(): ReadonlySet<string> {
  return seen;
}

const keys = ['a', 'b', 'list', 'text', 'n', 'deep', 'claim-amount', '0', '1', 'length'];

const text = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '1',
    '-1',
    '2.5',
    '1e3',
    ' 7 ',
    '0x10',
    'abc',
    'b',
    'NaN',
    'Infinity',
    'true',
    '，',
    '3px',
    '-0',
  ),
  fc.string({ maxLength: 5 }),
  fc.constantFrom(...keys),
);
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, 0.5, -0.5, 1e21, 1e-7, 3),
  fc.integer({ min: -20, max: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const scalar: fc.Arbitrary<Json> = fc.oneof(number, text, fc.boolean(), fc.constant(null));

/** Data values. Objects never have exactly one key: such data could be taken for a rule. */
const { value } = fc.letrec<{ value: Json; list: Json; object: Json }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, { arbitrary: scalar, weight: 4 }, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }) as fc.Arbitrary<Json>,
  object: fc
    .dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4, noNullPrototype: true })
    .filter((made) => Object.keys(made).length !== 1) as fc.Arbitrary<Json>,
}));

const plain = { noNullPrototype: true };

const data: fc.Arbitrary<Json> = fc.oneof(
  {
    arbitrary: fc.record(
      {
        a: value,
        b: value,
        list: fc.array(value, { maxLength: 4 }),
        text,
        n: number,
        deep: fc.record({ a: value, b: value }, plain),
        'claim-amount': number,
      },
      plain,
    ) as fc.Arbitrary<Json>,
    weight: 5,
  },
  value,
);

const path = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'list',
    'text',
    'n',
    'deep',
    'deep.a',
    'deep.b',
    'list.0',
    'list.1.a',
    'text.length',
    'claim-amount',
    '',
    'x',
    'a.b',
    'current',
    'accumulator',
    'current.a',
  ),
  fc.array(fc.constantFrom(...keys), { maxLength: 3 }).map((parts) => parts.join('.')),
);

const variable: fc.Arbitrary<Json> = fc.oneof(
  path.map((one): Json => ({ var: one })),
  fc.tuple(path, scalar).map(([one, other]): Json => ({ var: [one, other] })),
);

const literal: fc.Arbitrary<Json> = fc.oneof({ arbitrary: scalar, weight: 3 }, value);

function typeOf(part: Json): string {
  if (part === null) return 'null';
  if (Array.isArray(part)) return 'array';
  if (typeof part !== 'object') return typeof part;
  return Object.keys(part).length === 1 ? 'rule' : 'object';
}

/** What json-logic-js can only throw on is refused when compiled, even where it is never reached. */
function isRefused(name: string, parts: readonly Json[]): boolean {
  return (name === '*' && parts.length === 0) || (name === 'missing_some' && parts.length < 2);
}

const { operation } = fc.letrec<{ rule: Json; operation: Json }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { arbitrary: literal, weight: 3 },
    { arbitrary: variable, weight: 3 },
    { arbitrary: tie('operation'), weight: 5 },
    { arbitrary: fc.array(tie('rule'), { maxLength: 3 }) as fc.Arbitrary<Json>, weight: 1 },
  ),
  operation: fc
    .tuple(
      fc.constantFrom(...operatorNames),
      fc.oneof(
        { arbitrary: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }), weight: 8 },
        { arbitrary: fc.array(tie('rule'), { maxLength: 5 }), weight: 1 },
        { arbitrary: tie('rule').map((only) => ({ only })), weight: 2 },
      ),
    )
    .filter(([name, parts]) => !isRefused(name, Array.isArray(parts) ? parts : [parts.only].flat()))
    .map(([name, parts]): Json => {
      const given = Array.isArray(parts) ? parts : [parts.only].flat();
      for (const part of given) seen.add(`${name} ${typeOf(part)}`);
      return { [name]: Array.isArray(parts) ? parts : parts.only };
    }),
}));

export const ruleAndData: fc.Arbitrary<{ rule: Json; data: Json }> = fc.record({
  rule: operation,
  data,
});
