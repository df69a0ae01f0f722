import { codeTable } from '../code-table.ts';

export const rulesCodes = codeTable({});
