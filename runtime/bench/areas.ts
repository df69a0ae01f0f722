import { fileURLToPath } from 'node:url';
import { benchRules, type Figure } from '../../engine/bench/rules.ts';
import { benchSteps } from '../../engine/bench/steps.ts';
import { benchTables } from '../../engine/bench/tables.ts';
import { benchVerify } from '../../engine/bench/verify.ts';
import { loadPack } from '../src/publications/load-pack.ts';
import { benchApi } from './api.ts';
import { benchRuntime } from './steps.ts';

/** What can be measured, by area. */
export const areas: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  rules: benchRules,
  tables: benchTables,
  steps: benchSteps,
  verify: benchProofs,
  runtime: benchRuntime,
  api: benchApi,
};

/** Areas that are asked for by one name. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  engine: ['rules', 'tables', 'steps', 'verify'],
};

/** Proofs over the template of dispute mediation. */
async function benchProofs(): Promise<readonly Figure[]> {
  const folder = fileURLToPath(new URL('../../templates/dispute-mediation/', import.meta.url));
  const { bundle, problems } = await loadPack(folder);
  if (bundle === null) throw new RangeError(JSON.stringify(problems));
  return benchVerify(bundle);
}
