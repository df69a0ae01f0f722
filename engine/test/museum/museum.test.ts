import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { engineCodes } from '../../src/problem/codes.ts';
import { languages } from '../../src/text/text.ts';
import { baseBundle } from '../base-bundle.ts';
import { type Exhibit, problemsIn } from './exhibit.ts';

const folder = new URL('./', import.meta.url);
const codes = Object.keys(engineCodes).sort();

/** Places of case numbers, which messages about them quote; any other place is one left unfilled. */
const literalPlaces = ['{year}', '{month}', '{city}', '{unit}', '{yaer}'];

const han = /\p{Script=Han}/u;

function exhibitOf(code: string): Exhibit {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Exhibit;
}

/** Every name of the form of a code in the source and the tests of the engine, with a file that has it. */
function mentioned(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of ['../../src/', '../']) {
    const root = new URL(part, import.meta.url);
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|json)$/.test(name)) continue;
      const text = readFileSync(new URL(name, root), 'utf8');
      for (const [code] of text.matchAll(/\bENGINE(?:_[A-Z]+)+\b/g)) found.set(code, name);
    }
  }
  return found;
}

describe('the museum of mistakes', () => {
  it('[DO9] shows one exhibit for each code, and none for anything else', () => {
    const shown = readdirSync(folder)
      .filter((name) => /^ENGINE_.*\.json$/.test(name))
      .map((name) => name.replace('.json', ''));
    expect(shown.sort()).toEqual(codes);
  });

  it('[DO9] knows every code that any source or test of the engine mentions', () => {
    const found = mentioned();
    const unknown = [...found].filter(([code]) => !Object.hasOwn(engineCodes, code));
    expect(unknown).toEqual([]);
    expect(codes.filter((code) => !found.has(code))).toEqual([]);
  });

  it('[DO9] gives each code one meaning in the whole engine', async () => {
    const tables = new URL('../../src/problem/codes/', import.meta.url);
    const names = readdirSync(tables).flatMap((name) => {
      const text = readFileSync(new URL(name, tables), 'utf8');
      return [...text.matchAll(/^ {2}(ENGINE_[A-Z_]+): \{/gm)].map(([, code]) => code);
    });
    expect(names.sort()).toEqual(codes);
  });

  it('[DO9] finds nothing wrong in the bundle that the exhibits spoil', () => {
    const { bundle, problems } = parseBundle(baseBundle());
    expect(problems).toEqual([]);
    expect(bundle === null ? null : checkBundle(bundle)).toEqual([]);
  });

  it('[DO9] finds nothing wrong in the table and the flow that the exhibits spoil', () => {
    expect(problemsIn({ kind: 'table' })).toEqual([]);
    expect(problemsIn({ kind: 'step' })).toEqual([]);
    expect(problemsIn({ kind: 'verify' })).toEqual([]);
  });

  for (const code of codes) {
    it(`[DO9] ${code} is found where it lies and named in both languages`, () => {
      const exhibit = exhibitOf(code);
      const problems = problemsIn(exhibit);
      const others = problems.filter((one) => one.code !== code).map((one) => one.code);
      expect(new Set(others)).toEqual(new Set(exhibit.also ?? []));
      const found = problems.filter((one) => one.code === code);
      const here = found.filter(({ path }) => path === exhibit.path);
      expect(found.map(({ path }) => path)).toContain(exhibit.path);
      expect(here).toHaveLength(1);
      for (const one of here) {
        expect(one.severity).toBe(exhibit.severity ?? 'error');
        if (exhibit.element !== undefined) expect(one.element).toBe(exhibit.element);
        for (const language of languages) {
          const said = `${one.message[language]} ${one.solve[language]}`;
          for (const words of exhibit.mustSay[language]) expect(said).toContain(words);
          const places = said.match(/\{[a-z][a-zA-Z]*\}/g) ?? [];
          expect(places.filter((place) => !literalPlaces.includes(place))).toEqual([]);
          expect(one.message[language]).not.toContain('undefined');
        }
        // What the author wrote may be Chinese; the words around it are not.
        const quoted = exhibit.mustSay.en.filter((words) => han.test(words));
        const english = quoted.reduce(
          (said, words) => said.replaceAll(words, ''),
          `${one.message.en} ${one.solve.en}`,
        );
        expect(english).not.toMatch(han);
      }
    });
  }
});
