import { codeTable } from '../code-table.ts';

export const stepCodes = codeTable({});
