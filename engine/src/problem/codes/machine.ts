import { codeTable } from '../code-table.ts';

export const machineCodes = codeTable({});
