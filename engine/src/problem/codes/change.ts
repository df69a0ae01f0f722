import { codeTable } from '../code-table.ts';

export const changeCodes = codeTable({});
