import { branchStepsCodes } from './codes/branch-steps.ts';
import { branchesCodes } from './codes/branches.ts';
import { calendarCodes } from './codes/calendar.ts';
import { changeCodes } from './codes/change.ts';
import { decisionCodes } from './codes/decision.ts';
import { documentCodes } from './codes/document.ts';
import { groupCodes } from './codes/group.ts';
import { jointWorkCodes } from './codes/joint-work.ts';
import { machineCodes } from './codes/machine.ts';
import { rulesCodes } from './codes/rules.ts';
import { simulationCodes } from './codes/simulation.ts';
import { stepCodes } from './codes/step.ts';
import { tablesCodes } from './codes/tables.ts';
import { verifyCodes } from './codes/verify.ts';

/** Every code of the engine, its words and its remedy. A code is never reused for another meaning. */
export const engineCodes = {
  ...branchStepsCodes,
  ...branchesCodes,
  ...calendarCodes,
  ...changeCodes,
  ...decisionCodes,
  ...documentCodes,
  ...groupCodes,
  ...jointWorkCodes,
  ...machineCodes,
  ...rulesCodes,
  ...simulationCodes,
  ...stepCodes,
  ...tablesCodes,
  ...verifyCodes,
} as const;

export type EngineCode = keyof typeof engineCodes;
