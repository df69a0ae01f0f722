import { calendarCodes } from './codes/calendar.ts';
import { changeCodes } from './codes/change.ts';
import { documentCodes } from './codes/document.ts';
import { machineCodes } from './codes/machine.ts';
import { rulesCodes } from './codes/rules.ts';
import { stepCodes } from './codes/step.ts';
import { tablesCodes } from './codes/tables.ts';
import { verifyCodes } from './codes/verify.ts';

/** Every code of the engine, its words and its remedy. A code is never reused for another meaning. */
export const engineCodes = {
  ...calendarCodes,
  ...changeCodes,
  ...documentCodes,
  ...machineCodes,
  ...rulesCodes,
  ...stepCodes,
  ...tablesCodes,
  ...verifyCodes,
} as const;

export type EngineCode = keyof typeof engineCodes;
