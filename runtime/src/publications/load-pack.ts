import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Bundle,
  checkBundle,
  type Json,
  type Problem,
  parseBundle,
  parseJson,
  type Scenario,
} from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';

export interface LoadedPack {
  /** Null when its shape is wrong; `problems` then say where. */
  readonly bundle: Bundle | null;
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a pack's folder: `pack.json` (a bundle without flows), `flows/*.json` (a flow each) and
 * `scenarios/*.json` (a scenario or a list of them each). Paths of problems are into the bundle.
 * Throws RUNTIME_PACK_FOLDER_UNREADABLE when files are missing or are not JSON.
 */
export async function loadPack(folder: string): Promise<LoadedPack> {
  const pack = await readJson(folder, 'pack.json');
  const flows = await readAll(folder, 'flows');
  const scenarios = await readAll(folder, 'scenarios');
  const { bundle, problems } = parseBundle({ ...(pack as object), flows });
  return {
    bundle,
    scenarios: scenarios.flat() as unknown as readonly Scenario[],
    problems: bundle === null ? problems : [...problems, ...checkBundle(bundle)],
  };
}

async function readAll(folder: string, part: string): Promise<readonly Json[]> {
  const names = await readdir(join(folder, part)).catch(() => []);
  const sorted = names.filter((name) => name.endsWith('.json')).sort();
  return await Promise.all(sorted.map((name) => readJson(folder, join(part, name))));
}

async function readJson(folder: string, name: string): Promise<Json> {
  let text: string;
  try {
    text = await readFile(join(folder, name), 'utf8');
  } catch (cause) {
    throw unreadable(folder, `${name}: ${cause instanceof Error ? cause.message : cause}`, cause);
  }
  const { value, problems } = parseJson(text);
  const [first] = problems;
  if (value === undefined || first !== undefined) {
    throw unreadable(folder, `${name}: ${first?.message.en ?? 'not JSON'}`);
  }
  return value;
}

function unreadable(folder: string, what: string, cause?: unknown): RuntimeError {
  return new RuntimeError('RUNTIME_PACK_FOLDER_UNREADABLE', {
    details: { folder, what },
    ...(cause === undefined ? {} : { cause }),
  });
}
