import { EngineError } from '../problem/engine-error.ts';
import { nearestName } from '../text/nearest.ts';
import { advance } from './advance.ts';
import type { EventPayload } from './event.ts';
import { checkReportedValues } from './form-values.ts';
import { refuse } from './refuse.ts';
import { enterValues } from './values.ts';
import type { Working } from './working.ts';

type SignalPayload = Extract<EventPayload, { type: 'signal' }>;

/** A signal moves what waits for it, or is kept until something does; its values hold at once. */
export function takeSignal(
  working: Working,
  { signal, payload, values = {} }: SignalPayload,
): void {
  const { machine, at } = working;
  const known = machine.flow.signals.map((one) => one.id);
  if (!known.includes(signal)) {
    const nearest = nearestName(signal, known) ?? '—';
    throw refuse('ENGINE_SIGNAL_UNKNOWN', { signal, nearest }, { path: '/signal' });
  }
  const [first, ...others] = checkReportedValues(machine, values);
  if (first !== undefined) throw new EngineError([first, ...others]);
  enterValues(working, values);
  if (advance(working, { type: `signal.${signal}` })) return;
  working.case.inbox = [...working.case.inbox, { signal, payload, at }];
  working.entries.push({ type: 'kept-signal', signal });
}
