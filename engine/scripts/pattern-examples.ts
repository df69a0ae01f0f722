// Reads engine/patterns: the catalogue of the 43 control-flow patterns and the examples of those supported.
import { readdirSync, readFileSync } from 'node:fs';
import type { Change } from '../src/change/change.ts';
import type { Bundle } from '../src/document/bundle.ts';
import { checkBundle } from '../src/document/check-bundle.ts';
import { parseBundle } from '../src/document/parse-bundle.ts';
import type { Problem } from '../src/problem/problem.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import type { Text } from '../src/text/text.ts';

const folder = new URL('../patterns/', import.meta.url);

/** `structured`: supported where splits and joins are nested in one another; `later`, `never`: with the reason. */
export interface Pattern {
  readonly number: number;
  readonly name: Text;
  readonly group: string;
  readonly status: 'supported' | 'structured' | 'later' | 'never';
  /** What it does not do, and why; absent where there is nothing to say. */
  readonly reason?: Text;
}

export interface Catalogue {
  readonly groups: readonly { readonly id: string; readonly title: Text }[];
  readonly patterns: readonly Pattern[];
}

/** One example as it is written: only what differs from `base.json`. Elements stand in their order. */
export interface PatternExample {
  /** The file's name without `.json`. */
  readonly id: string;
  readonly pattern: number;
  readonly title: Text;
  readonly how: Text;
  /** Properties of the base's flow `matter`, and more flows. */
  readonly flow: Readonly<Record<string, unknown>>;
  readonly others?: readonly Readonly<Record<string, unknown>>[];
  /** Without `flow`; `given` is that of `openingOf`, with `values` besides and `then`. */
  readonly scenarios: readonly (Pick<Scenario, 'id' | 'title' | 'steps'> & {
    readonly values?: Scenario['given']['values'];
    readonly then?: Scenario['given']['then'];
  })[];
  /** The smallest edit that takes the pattern away, so that a scenario fails. */
  readonly twin: { readonly title: Text; readonly changes: readonly Change[] };
  /** The unstructured form, which the check refuses with `code`. */
  readonly unstructured?: {
    readonly title: Text;
    readonly changes: readonly Change[];
    readonly code: string;
  };
}

export function patternCatalogue(): Catalogue {
  return read('catalogue.json') as Catalogue;
}

export function patternExamples(): readonly PatternExample[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('wcp-'))
    .sort()
    .map((name) => ({
      ...(read(name) as Omit<PatternExample, 'id'>),
      id: name.replace(/\.json$/, ''),
    }));
}

/** The whole bundle of an example, as a document would be read, and everything that is wrong with it. */
export function patternBundle({ flow, others = [] }: PatternExample): {
  readonly bundle: Bundle | null;
  readonly problems: readonly Problem[];
} {
  const base = read('base.json') as Bundle;
  const [matter] = base.flows;
  const flows = [flow, ...others].map((one, index) => ({
    ...matter,
    ...ordered(one),
    order: `a${index}`,
  }));
  const parsed = parseBundle(JSON.stringify({ ...base, flows }));
  if (parsed.bundle === null) return parsed;
  return { bundle: parsed.bundle, problems: checkBundle(parsed.bundle) };
}

/** The scenarios of an example, opened by a clerk of the street on a Monday at nine. */
export function patternScenarios({ scenarios }: PatternExample): readonly Scenario[] {
  return scenarios.map(({ values = {}, then, ...one }) => ({
    ...one,
    flow: 'matter',
    given: {
      at: '2026-03-02 09:00',
      by: { role: 'clerk', unitKind: 'street' },
      unitKind: 'street',
      values: { subject: 'example', ...values },
      parties: {},
      ...(then === undefined ? {} : { then }),
    },
  }));
}

/** Lists of elements get order keys by their place. */
function ordered(flow: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(flow).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((element: object, index) => ({ ...element, order: keyAt(index) }))
        : value,
    ]),
  );
}

function keyAt(index: number): string {
  return `b${index.toString(36).padStart(2, '0')}`;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
