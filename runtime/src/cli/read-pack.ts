import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Bundle, checkBundle, parseBundle, Scenario } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import { InputError } from '../http/answer/problem-document.ts';
import { validatorOf } from '../http/input/validator.ts';
import { type LoadedPack, loadPack } from '../publications/load-pack.ts';
import type { PrintedProblem } from './print-problems.ts';

export interface ReadPack {
  /** Null when its shape is wrong. */
  readonly bundle: Bundle | null;
  /** Those whose shape is right. */
  readonly scenarios: readonly Scenario[];
  /** Of the bundle, with paths into it; of scenarios below `/scenarios/<index>`. */
  readonly problems: readonly PrintedProblem[];
}

const checkScenario = validatorOf(Scenario, 'body');

/** A pack's folder, or a file with a whole bundle, and all that is wrong with it. */
export async function readPack(path: string): Promise<ReadPack> {
  const loaded = isFile(path) ? readBundle(path) : await loadPack(path);
  const scenarios: Scenario[] = [];
  const problems: PrintedProblem[] = [...loaded.problems];
  for (const [at, one] of loaded.scenarios.entries()) {
    const checked = checkScenario(one);
    if ('value' in checked) scenarios.push(one);
    else if (checked.error instanceof InputError) {
      problems.push(
        ...checked.error.inputProblems.map((found) => ({
          ...found,
          path: `/scenarios/${at}${found.path}`,
        })),
      );
    }
  }
  return { bundle: loaded.bundle, scenarios, problems };
}

function isFile(path: string): boolean {
  if (existsSync(path)) return statSync(path).isFile();
  throw new RuntimeError('RUNTIME_PACK_FOLDER_UNREADABLE', {
    details: { folder: path, what: 'not there' },
  });
}

function readBundle(file: string): LoadedPack {
  const { bundle, problems } = parseBundle(readFileSync(file, 'utf8'));
  return {
    bundle,
    scenarios: [],
    problems: bundle === null ? problems : [...problems, ...checkBundle(bundle)],
  };
}
