/** What the inbox shows; it stands in the address, so that a filtered inbox can be sent to a colleague. */
export interface InboxFilter {
  readonly scope: 'mine' | 'unit';
  readonly due?: 'overdue' | 'today' | 'week';
  readonly flow?: string;
  readonly q?: string;
}

const dues = ['overdue', 'today', 'week'] as const;

/** Reads the filter from the address; what it does not know is left out. */
export function readInboxFilter(search: Readonly<Record<string, unknown>>): InboxFilter {
  const due = dues.find((one) => one === search.due);
  const flow = search.flow;
  const q = search.q;
  return {
    scope: search.scope === 'mine' ? 'mine' : 'unit',
    ...(due === undefined ? {} : { due }),
    ...(typeof flow === 'string' && flow !== '' ? { flow } : {}),
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
  };
}

export function isNarrowed(filter: InboxFilter): boolean {
  return filter.due !== undefined || filter.flow !== undefined || filter.q !== undefined;
}
