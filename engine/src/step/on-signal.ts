import { nearestName } from '../text/nearest.ts';
import { broadcast } from './advance.ts';
import { activeBranches } from './branches.ts';
import { requireBranch } from './choose-branch.ts';
import { startClocks } from './clocks.ts';
import type { EventPayload } from './event.ts';
import { checkReportedValues } from './form-values.ts';
import { keepSignal } from './inbox.ts';
import { refuse, refuseProblems } from './refuse.ts';
import { enterValues } from './values.ts';
import { onBranch, type Working } from './working.ts';

type SignalPayload = Extract<EventPayload, { type: 'signal' }>;

/**
 * A signal moves what waits for it, and its values hold at once. What becomes of one that nothing takes
 * is declared with it: kept until something does, refused, or ignored with its values.
 */
export function takeSignal(working: Working, payload: SignalPayload): void {
  const { machine } = working;
  const { values = {}, branch } = payload;
  const signal = machine.flow.signals.find((one) => one.id === payload.signal);
  if (signal === undefined) {
    const known = machine.flow.signals.map((one) => one.id);
    const nearest = nearestName(payload.signal, known) ?? '—';
    throw refuse('ENGINE_SIGNAL_UNKNOWN', { signal: payload.signal, nearest }, { path: '/signal' });
  }
  refuseProblems(checkReportedValues(machine, values));
  const to = branch ?? working.case.branch.id;
  if (branch !== undefined) requireBranch(working, branch);
  const { data } = working;
  enterValues(working, values);
  const took = broadcast(working, to, { type: `signal.${signal.id}` });
  switch (took ? 'taken' : signal.unawaited) {
    case 'taken':
      break;
    case 'refuse':
      throw refuse('ENGINE_SIGNAL_UNAWAITED', { signal: signal.title }, { element: signal.id });
    case 'ignore':
      working.data = data;
      working.changes.clear();
      working.entries.push({ type: 'ignored-signal', signal: signal.id });
      return;
    default:
      keepSignal(working, signal, payload.payload);
  }
  for (const { id } of activeBranches(working)) {
    onBranch(working, id, () =>
      startClocks(working, ({ starts }) => starts.on === 'signal' && starts.signal === signal.id),
    );
  }
}
