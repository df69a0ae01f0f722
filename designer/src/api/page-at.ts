/** How many entries one page of a list has on screen. */
const pageSize = 30;

/** The query for the page at a cursor; null: the first one. */
export const pageAt = (cursor: string | null): { limit: number; cursor?: string } =>
  cursor === null ? { limit: pageSize } : { limit: pageSize, cursor };
