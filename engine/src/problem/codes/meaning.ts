import { codeTable } from '../code-table.ts';

export const meaningCodes = codeTable({});
