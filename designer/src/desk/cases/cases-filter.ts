export interface CasesFilter {
  readonly status?: 'active' | 'closed';
  readonly q?: string;
}

export function readCasesFilter(search: Readonly<Record<string, unknown>>): CasesFilter {
  const { status, q } = search;
  return {
    ...(status === 'active' || status === 'closed' ? { status } : {}),
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
  };
}
