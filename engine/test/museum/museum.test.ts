import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { branchesCodes } from '../../src/problem/codes/branches.ts';
import { changeCodes } from '../../src/problem/codes/change.ts';
import { documentCodes } from '../../src/problem/codes/document.ts';
import { jointWorkCodes } from '../../src/problem/codes/joint-work.ts';
import { tablesCodes } from '../../src/problem/codes/tables.ts';
import { engineCodes } from '../../src/problem/codes.ts';
import { languages } from '../../src/text/text.ts';
import { baseBundle } from '../base-bundle.ts';
import { type Exhibit, problemsIn } from './exhibit.ts';

const folder = new URL('./', import.meta.url);
const codes = {
  ...branchesCodes,
  ...jointWorkCodes,
  ...documentCodes,
  ...changeCodes,
  ...tablesCodes,
};

/** Places of case numbers, which messages about them quote; any other place is one left unfilled. */
const literalPlaces = ['{year}', '{month}', '{city}', '{unit}', '{yaer}'];

function exhibitOf(code: string): Exhibit {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Exhibit;
}

describe('the museum of mistakes', () => {
  it('[DO9] shows one exhibit for each code of documents, changes, forms and tables', () => {
    const shown = readdirSync(folder)
      .filter((name) => /^ENGINE_.*\.json$/.test(name))
      .map((name) => name.replace('.json', ''));
    expect(shown.sort()).toEqual(Object.keys(codes).sort());
  });

  it('[DO9] gives each code one meaning in the whole engine', () => {
    for (const [code, entry] of Object.entries(codes)) {
      expect(engineCodes[code as keyof typeof engineCodes]).toBe(entry);
    }
  });

  it('[DO9] finds nothing wrong in the bundle that the exhibits spoil', () => {
    const { bundle, problems } = parseBundle(baseBundle());
    expect(problems).toEqual([]);
    expect(bundle === null ? null : checkBundle(bundle)).toEqual([]);
  });

  it('[DO9] finds nothing wrong in the table that the exhibits spoil', () => {
    expect(problemsIn({ code: '', kind: 'table', mustSay: { 'zh-CN': [], en: [] } })).toEqual([]);
  });

  for (const code of Object.keys(codes)) {
    it(`[DO9] ${code} is found where it lies and named in both languages`, () => {
      const exhibit = exhibitOf(code);
      const problems = problemsIn(exhibit);
      const others = problems.filter((one) => one.code !== code).map((one) => one.code);
      expect(new Set(others)).toEqual(new Set(exhibit.also ?? []));
      const found = problems.filter((one) => one.code === code);
      const here = exhibit.path === undefined ? found : found.filter(atPath(exhibit.path));
      expect(here.map((one) => one.path)).toHaveLength(1);
      for (const one of here) {
        for (const language of languages) {
          const said = `${one.message[language]} ${one.solve[language]}`;
          for (const words of exhibit.mustSay[language]) expect(said).toContain(words);
          const places = said.match(/\{[a-z][a-zA-Z]*\}/g) ?? [];
          expect(places.filter((place) => !literalPlaces.includes(place))).toEqual([]);
        }
      }
    });
  }
});

function atPath(path: string) {
  return (one: { readonly path: string }) => one.path === path;
}
