import { jumpTargets } from '../machine/chart.ts';
import { leafOf } from '../machine/state-tree.ts';
import { answering } from './answering.ts';
import type { EventPayload } from './event.ts';
import type { CaseView } from './offered-operations.ts';
import type { Branch } from './snapshot.ts';

/** A move of the case itself that may be made now. */
export type MoveOffer =
  | { readonly type: 'jump'; readonly to: string; readonly branch: string }
  | { readonly type: 'reopen'; readonly to: string }
  | { readonly type: 'cancel' };

/** Every move asks for a reason; which one does not matter for whether it may be made. */
const reason = '…';

/** The moves that a person may make now: each is tried as a step, of which nothing remains. */
export function movesFor({
  machine,
  snapshot,
  by,
  at,
  context,
  answer,
}: CaseView): readonly MoveOffer[] {
  const isPossible = (move: MoveOffer): boolean => {
    const payload: EventPayload = { ...move, reason };
    const event = { type: move.type, payload, at, by, ids: 'offered' };
    return answering(machine, snapshot, event, context, answer).outcome.outcome === 'stepped';
  };
  return candidates({ machine, snapshot }).filter(isPossible);
}

function candidates({
  machine: { flow },
  snapshot,
}: Pick<CaseView, 'machine' | 'snapshot'>): readonly MoveOffer[] {
  if (snapshot.status === 'closed') {
    return (flow.reopening?.to ?? []).map((to) => ({ type: 'reopen', to }));
  }
  const jumps = jumpTargets(flow).flatMap((to) =>
    snapshot.branches
      .filter((one) => isActive(one) && leafOf(one.value) !== to)
      .map(({ id }): MoveOffer => ({ type: 'jump', to, branch: id })),
  );
  return flow.cancelling === undefined ? jumps : [...jumps, { type: 'cancel' }];
}

/** A snapshot from before cases had several branches does not say it of its only one. */
function isActive({ status }: Partial<Pick<Branch, 'status'>>): boolean {
  return status === undefined || status === 'active';
}
