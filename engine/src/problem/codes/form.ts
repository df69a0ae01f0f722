import { codeTable } from '../code-table.ts';

export const formCodes = codeTable({});
