import { caseCodes } from './case-codes.ts';
import { decisionCodes } from './decision-codes.ts';
import { designCodes } from './design-codes.ts';
import { httpCodes } from './http-codes.ts';
import { importCodes } from './import-codes.ts';
import { peopleCodes } from './people-codes.ts';
import { storeCodes } from './store-codes.ts';

/** Every code of the runtime. A code is never reused for another meaning. */
export const runtimeCodes = {
  ...caseCodes,
  ...decisionCodes,
  ...designCodes,
  ...httpCodes,
  ...importCodes,
  ...peopleCodes,
  ...storeCodes,
} as const;

export type RuntimeCode = keyof typeof runtimeCodes;
