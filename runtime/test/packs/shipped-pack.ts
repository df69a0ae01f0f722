import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bundle, CalendarYear, Problem, Scenario } from '@jingwei/engine';
import { loadPack } from '../../src/publications/load-pack.ts';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));

/** A pack as it is shipped, ready to be played. */
export interface ShippedPack {
  readonly bundle: Bundle;
  readonly scenarios: readonly Scenario[];
  readonly years: readonly CalendarYear[];
  /** What reading and checking it found. */
  readonly problems: readonly Problem[];
}

/** The pack of a folder of `templates/` with the national years 2025 and 2026. */
export async function shippedPack(name: string): Promise<ShippedPack> {
  const { bundle, scenarios, problems } = await loadPack(templatePath(name));
  if (bundle === null) {
    throw new TypeError(problems.map((one) => `${one.path} ${one.message.en}`).join('\n'));
  }
  const years = [2025, 2026].map(
    (year) => readTemplate(`calendars/cn-${year}.json`) as CalendarYear,
  );
  return { bundle, scenarios, years, problems };
}

/** A JSON file of `templates/`. */
export function readTemplate(file: string): unknown {
  return JSON.parse(readFileSync(templatePath(file), 'utf8'));
}

export function templatePath(file: string): string {
  return `${templates}${file}`;
}
