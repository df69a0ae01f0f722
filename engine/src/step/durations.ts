import type { Duration } from '../calendar/index.ts';
import type { DocumentDuration } from '../document/primitives.ts';
import type { Machine } from '../machine/machine.ts';

/** A document's duration with its parameter's value. A value that is no number is refused by the count. */
export function durationOf({ n, unit }: DocumentDuration, machine: Machine): Duration {
  if (typeof n === 'number') return { n, unit };
  const value = machine.parameters[n.parameter];
  return { n: typeof value === 'number' ? value : Number.NaN, unit };
}
