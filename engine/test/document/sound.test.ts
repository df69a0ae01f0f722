import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { deriveForm } from '../../src/form/derive-form.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { hasErrors } from '../../src/problem/problem.ts';
import { baseBundle } from '../base-bundle.ts';
import { frozen } from '../frozen.ts';

type Holder = Record<string, unknown>;

/** Every place of the base bundle's flow by its last key: values of one key may stand for another. */
function placesByKey(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  const visit = (value: unknown, way: readonly string[]) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inside] of Object.entries(value)) {
      const named = Array.isArray(value) ? `${way.at(-1)}[]` : key;
      found.set(named, [...(found.get(named) ?? []), [...way, key]]);
      visit(inside, [...way, key]);
    }
  };
  visit(baseBundle().flows, ['flows']);
  return found;
}

const places = placesByKey();
const key = fc.constantFrom(...places.keys());
const edits = fc.array(fc.record({ key, from: fc.nat(), to: fc.nat(), remove: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
});

function edited(list: typeof edits extends fc.Arbitrary<infer E> ? E : never) {
  const bundle = baseBundle();
  const read = (way: readonly string[]): unknown =>
    way.reduce<unknown>((holder, step) => (holder as Holder | undefined)?.[step], bundle);
  for (const { key: name, from, to, remove } of list) {
    const ways = places.get(name) ?? [];
    const target = ways[to % ways.length] ?? [];
    const holder = read(target.slice(0, -1));
    if (typeof holder !== 'object' || holder === null) continue;
    const last = target.at(-1) ?? '';
    if (!remove) (holder as Holder)[last] = structuredClone(read(ways[from % ways.length] ?? []));
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete (holder as Holder)[last];
  }
  return JSON.parse(JSON.stringify(bundle)) as unknown;
}

test('[DO8] any document can be checked, and one without errors compiles with all its forms (seed 51)', () => {
  const seen = { misshapen: 0, wrong: 0, sound: 0 };
  fc.assert(
    fc.property(edits, (list) => {
      const { bundle } = parseBundle(edited(list));
      if (bundle === null) {
        seen.misshapen += 1;
        return;
      }
      if (hasErrors(checkBundle(frozen(bundle)))) {
        seen.wrong += 1;
        return;
      }
      seen.sound += 1;
      for (const flow of bundle.flows) {
        const machine = compileFlow(bundle, flow.id);
        for (const { id } of flow.forms)
          expect(deriveForm(machine, id, { data: {} })).toBeDefined();
      }
    }),
    { seed: 51, numRuns: 600 },
  );
  expect(Math.min(seen.wrong, seen.sound)).toBeGreaterThan(50);
});
