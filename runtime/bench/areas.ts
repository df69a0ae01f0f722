import { benchRules, type Figure } from '../../engine/bench/rules.ts';
import { benchSteps } from '../../engine/bench/steps.ts';
import { benchTables } from '../../engine/bench/tables.ts';
import { benchApi } from './api.ts';
import { benchRuntime } from './steps.ts';

/** What can be measured, by area; the names of its figures begin with it. */
export const areas: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  rules: benchRules,
  tables: benchTables,
  steps: benchSteps,
  runtime: benchRuntime,
  api: benchApi,
};
