import { describe, expect, it } from 'vitest';
import { checkTable, type TableCheckContext, tableLimits } from '../../src/tables/index.ts';
import { is, type Sketch, tableOf } from './table-of.ts';

/** A sound table of one number. */
const base: Sketch = {
  inputs: { n: 'number' },
  rows: [[{ n: is(1) }, 'a']],
  otherwise: { result: 'b' },
};
const kinds = { codes: { kinds: ['land', 'labour', 'traffic'] } };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const columns = <Column>(count: number, column: Column): Record<string, Column> =>
  Object.fromEntries(numbers(count).map((index) => [`c${index}`, column]));

describe('what checking does not object to', () => {
  const sound: readonly (readonly [string, Partial<Sketch>, TableCheckContext?])[] = [
    ['as many inputs and outputs as may be', { inputs: columns(64, 'number'), rows: [] }],
    [
      'as many outputs as may be',
      { outputs: columns(64, {}), rows: [], otherwise: columns(64, 'x') },
    ],
    [
      'as many values in a cell as may be',
      { rows: [[{ n: is(...numbers(tableLimits.values)) }, 'a']] },
    ],
    ['a count of texts', { aggregation: 'count', hitPolicy: 'collect' }],
    ['a list under any policy', { aggregation: 'list', hitPolicy: 'first' }],
    [
      'one output of several that lists its values',
      {
        hitPolicy: 'priority',
        outputs: { a: {}, b: { values: ['x'] } },
        rows: [[{}, { a: 'free', b: 'x' }]],
        otherwise: { a: 'free', b: null },
      },
    ],
    [
      'a code of a list that is not known here',
      { inputs: { k: { type: 'string', codeList: 'other' } }, rows: [[{ k: is('x') }, 'a']] },
      kinds,
    ],
    [
      'a code list on what is no text',
      { inputs: { n: { type: 'number', codeList: 'kinds' } }, rows: [[{ n: is(5) }, 'a']] },
      kinds,
    ],
  ];
  for (const [what, sketch, context] of sound) {
    it(`[DT9] includes ${what}`, () => {
      expect(checkTable(tableOf({ ...base, ...sketch }), context)).toEqual([]);
    });
  }
});
