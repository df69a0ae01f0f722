import { codeTable } from '../code-table.ts';

export const documentCodes = codeTable({});
