import { expect, test } from 'vitest';
import type { Field } from '../../src/document/fields.ts';
import type { Json } from '../../src/json/json.ts';
import { domainOf } from '../../src/verify/domain.ts';
import { smallBundle } from '../step/small-bundle.ts';

const today = '2026-03-02';
const bundle = smallBundle({
  states: [{ id: 'done', kind: 'final', outcome: 'done', result: 'success' }],
  codeLists: ['bakery', 'cafe', 'tailor'],
});

/** The atoms of a field by the values in them, after a look whether each value lies in its own atom. */
function atoms(
  field: object,
  constants: readonly Json[],
  use: { readonly odd?: true; readonly timed?: true } = {},
) {
  const given = { odd: use.odd === true, timed: use.timed === true };
  const domain = domainOf(
    { id: 'one', ...field } as unknown as Field,
    { constants: new Set(constants), ...given },
    bundle,
  );
  const [missing, ...others] = domain.atoms.map((atom) => atom.values(today));
  expect(missing).toEqual([null]);
  for (const empty of [null, '', []]) expect(domain.locate(empty, today)).toBe(0);
  for (const [index, values] of others.entries()) {
    for (const value of values) expect(domain.locate(value, today), `${value}`).toBe(index + 1);
  }
  return { values: others, exact: domain.exact, locate: domain.locate, all: domain.atoms };
}

test('[VE1] booleans and codes are told apart one by one, codes only as far as rules name them', () => {
  expect(atoms({ type: 'boolean' }, [true]).values).toEqual([[false], [true]]);
  const code = { type: 'code', codeList: 'place-codes' };
  const named = atoms(code, ['cafe']);
  expect([named.values, named.exact]).toEqual([[['cafe'], ['bakery']], false]);
  const odd = atoms(code, ['cafe'], { odd: true });
  expect([odd.values, odd.exact]).toEqual([[['bakery'], ['cafe'], ['tailor']], true]);
  expect(atoms(code, ['bakery', 'cafe', 'tailor']).values).toHaveLength(3);
});

test('[VE1] whole numbers of a short range are looked at one by one, others around what is compared', () => {
  const short = atoms({ type: 'integer', min: 1, max: 4 }, [3]);
  expect([short.values.flat(), short.exact]).toEqual([[1, 2, 3, 4], true]);
  expect(short.locate('many', today)).toBe(0);
  const long = atoms({ type: 'integer', min: 0, max: 1000 }, [2, 900]);
  expect(long.exact).toBe(false);
  expect(long.values).toContainEqual([2]);
  expect(long.values.flat()).toEqual(expect.arrayContaining([3, 899, 901]));
  // Without bounds from the least that is stated to one above the greatest.
  expect(atoms({ type: 'integer' }, [5, 7]).values.flat()).toEqual(
    expect.arrayContaining([5, 6, 7, 8]),
  );
});

test('[VE1] decimals and amounts of money lie between or at what they are compared with', () => {
  const share = atoms({ type: 'decimal', min: 0, max: 1 }, [0.5, 'half', ' ']);
  expect(share.values).toContainEqual([0.5]);
  expect(share.values.flat()).toEqual(expect.arrayContaining([0, 0.001, 0.499, 0.501, 0.999, 1]));
  const cost = atoms({ type: 'money' }, ['99.50', 200]);
  expect(cost.values).toContainEqual(['99.50']);
  expect(cost.values).toContainEqual(['200']);
  expect(cost.values.flat()).toEqual(expect.arrayContaining(['0', '99.49', '99.51', '199.99']));
});

test('[VE1] dates lie around those that are stated, or have come or not where a rule asks for the day', () => {
  const stated = atoms({ type: 'date' }, ['2026-05-01', 7]);
  expect(stated.values).toContainEqual(['2026-05-01']);
  const [before, at, after] = ['2026-04-30', '2026-05-01', '2026-05-02'].map((day) =>
    stated.locate(day, today),
  );
  expect([before, after]).toEqual([Number(at) - 1, Number(at) + 1]);
  expect(stated.locate('soon', today)).toBe(0);
  const timed = atoms({ type: 'date' }, [], { timed: true });
  expect(timed.values).toEqual([
    ['2026-03-02', '2025-01-26'],
    ['2026-04-01', '2037-02-12'],
  ]);
  // What is to come may have come on a later day.
  expect(timed.all[2]?.later(today)).toContain(today);
  expect(timed.all[1]?.later(today)).toEqual(timed.values[0]);
});

test('[VE1] texts are those that rules name, and one that is none of them', () => {
  const { values } = atoms({ type: 'text' }, ['text', '', 'other', 3]);
  expect(values).toEqual([['text'], ['other'], [expect.stringMatching(/^text-other/)]]);
  expect(atoms({ type: 'attachments' }, []).values).toHaveLength(1);
});
