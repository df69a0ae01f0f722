import { expect, it } from 'vitest';
import { isNarrowed, readInboxFilter } from './inbox-filter.ts';

it('reads the filter that stands in the address', () => {
  expect(readInboxFilter({ scope: 'mine', due: 'week', flow: 'mediation', q: 2026 })).toEqual({
    scope: 'mine',
    due: 'week',
    flow: 'mediation',
    q: '2026',
  });
});

it('leaves out what it does not know', () => {
  expect(readInboxFilter({ scope: 'all', due: 'soon', flow: '', q: '', other: 1 })).toEqual({
    scope: 'unit',
  });
});

it('knows whether anything narrows the list', () => {
  expect(isNarrowed({ scope: 'unit' })).toBe(false);
  expect(isNarrowed({ scope: 'mine', due: 'today' })).toBe(true);
});
