import fc from 'fast-check';
import { Check } from 'typebox/schema';
import { expect, test } from 'vitest';
import { Bundle } from '../../src/document/bundle.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { baseBundle } from '../base-bundle.ts';

type Holder = Record<string, unknown>;

/** Every place in the base bundle that holds something, as a list of keys. */
function places(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [...way, key],
    ...places(inside, [...way, key]),
  ]);
}

const allPlaces = places(baseBundle());
const oddValues = [null, true, 0, -1, 1.5, '', 'x', 'Not an id', 'a0', [], ['x'], {}, { x: 1 }];
const edit = fc.record({
  place: fc.constantFrom(...allPlaces),
  how: fc.constantFrom('replace', 'remove', 'add', 'copy'),
  value: fc.constantFrom<unknown>(...oddValues),
  other: fc.constantFrom(...allPlaces),
});

function edited({
  place,
  how,
  value,
  other,
}: typeof edit extends fc.Arbitrary<infer E> ? E : never) {
  const bundle = baseBundle();
  const read = (way: readonly string[]) =>
    way.reduce<unknown>((holder, key) => (holder as Holder)[key], bundle);
  const holder = read(place.slice(0, -1)) as Holder;
  const key = place.at(-1) ?? '';
  if (how === 'replace') holder[key] = value;
  else if (how === 'add') holder.surplus = value;
  else if (how === 'copy') holder[key] = structuredClone(read(other));
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return bundle;
}

test("[DO2] the verdict is the schema's own on three hundred spoilt bundles (seed 21)", () => {
  let refused = 0;
  fc.assert(
    fc.property(edit, (one) => {
      const bundle = edited(one);
      const fine = Check(Bundle, JSON.parse(JSON.stringify(bundle)));
      if (!fine) refused += 1;
      expect(parseBundle(JSON.stringify(bundle)).problems.length === 0).toBe(fine);
    }),
    { seed: 21, numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(150);
});

test('[DO2] says every mistake at once, each with its place and element', () => {
  const bundle = baseBundle() as unknown as {
    flows: [Holder & { states: Holder[] }];
    pack: Holder;
  };
  delete bundle.pack.version;
  bundle.flows[0].noun = 'dispute';
  (bundle.flows[0].states[1] as Holder).unit = 'comunity';
  (bundle.flows[0].states[3] as Holder).kind = undefined;
  const { bundle: read, problems } = parseBundle(JSON.stringify(bundle));
  expect(read).toBeNull();
  expect(problems.map(({ code, path, element }) => [code, path, element])).toEqual([
    ['ENGINE_DOCUMENT_KEY_MISSING', '/pack', 'base-pack'],
    ['ENGINE_DOCUMENT_TYPE_MISMATCH', '/flows/0/noun', 'dispute'],
    ['ENGINE_DOCUMENT_VALUE_UNKNOWN', '/flows/0/states/1/unit', 'mediating'],
    ['ENGINE_DOCUMENT_KEY_MISSING', '/flows/0/states/3', 'sorting'],
  ]);
  expect(problems[2]?.details).toMatchObject({ nearest: 'community' });
});

test('[DO2] holds a union against the branch that is meant, so that one mistake is one problem', () => {
  const bundle = baseBundle() as unknown as { flows: [{ routes: Holder[]; actions: Holder[] }] };
  (bundle.flows[0].routes[1] as Holder).on = { type: 'after', duraton: { n: 7, unit: 'hour' } };
  (bundle.flows[0].actions[2] as Holder).effects = [
    { type: 'notify', to: { parties: 5 }, text: {} },
  ];
  expect(parseBundle(bundle).problems.map(({ code, path }) => [code, path])).toEqual([
    ['ENGINE_DOCUMENT_TYPE_MISMATCH', '/flows/0/actions/2/effects/0/to/parties'],
    ['ENGINE_DOCUMENT_KEY_MISSING', '/flows/0/actions/2/effects/0/text'],
    ['ENGINE_DOCUMENT_KEY_MISSING', '/flows/0/actions/2/effects/0/text'],
    ['ENGINE_DOCUMENT_KEY_MISSPELT', '/flows/0/routes/1/on/duraton'],
    ['ENGINE_DOCUMENT_KEY_MISSING', '/flows/0/routes/1/on'],
  ]);
});
