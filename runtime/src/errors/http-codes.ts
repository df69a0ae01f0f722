import { errorTable } from './error-entry.ts';

/** What the HTTP edge itself refuses. */
export const httpCodes = errorTable({});
