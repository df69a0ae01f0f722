import type { Working } from './working.ts';

/** An action was taken or a state entered: the counters that count it go up. */
export function count(working: Working, what: 'action' | 'state', id: string): void {
  for (const counter of working.machine.flow.counters) {
    const counted = 'action' in counter.counts ? counter.counts.action : counter.counts.state;
    const kind = 'action' in counter.counts ? 'action' : 'state';
    if (kind !== what || counted !== id) continue;
    const before = working.case.counters[counter.id] ?? 0;
    working.case.counters = { ...working.case.counters, [counter.id]: before + 1 };
  }
}
