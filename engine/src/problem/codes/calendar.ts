import { codeTable } from '../code-table.ts';

export const calendarCodes = codeTable({});
