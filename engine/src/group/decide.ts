import type { GroupPolicy } from '../document/group-policy.ts';
import type { GroupOutcome, Seat, TaskGroup } from './task-group.ts';

type Side = 'approve' | 'refuse' | 'abstain';
type Decided = Extract<GroupOutcome, { type: 'decided' }>;

/** What a seat says in the end, with the seats that come after it; null while it is not known. */
interface Voice {
  readonly seat: string;
  readonly weight: number;
  readonly side: Side;
  readonly veto: boolean;
  readonly action: string;
  readonly order: number;
}

/** On which side an action is; without declared answers every action is one that decides. */
export function sideOf(policy: GroupPolicy, action: string): Side | null {
  if (policy.answers === undefined) return 'approve';
  const { approve, refuse, abstain = [] } = policy.answers;
  if (policy.veto?.actions.includes(action)) return 'refuse';
  if (approve.includes(action)) return 'approve';
  if (refuse.includes(action)) return 'refuse';
  return abstain.includes(action) ? 'abstain' : null;
}

/** The seats that have their own voice; removed people never count. */
export function membersOf(seats: readonly Seat[]): readonly Seat[] {
  return seats.filter((seat) => seat.position === 'member' && seat.status !== 'removed');
}

/**
 * The voice of a seat: its own answer, unless somebody was added after it; then the last one's. A
 * refusal on the way stands.
 */
export function voiceOf(group: Pick<TaskGroup, 'policy' | 'seats'>, seat: Seat): Voice | null {
  const { answer } = seat;
  if (answer === null) return null;
  const { policy, seats } = group;
  const side = sideOf(policy, answer.action) ?? 'abstain';
  const own: Voice = {
    seat: seat.id,
    weight: seat.weight,
    side,
    veto: policy.veto?.actions.includes(answer.action) ?? false,
    action: answer.action,
    order: answer.order,
  };
  if (side === 'refuse') return own;
  let last = own;
  for (const after of seats.filter((one) => one.position === 'after' && one.of === seat.id)) {
    if (after.status === 'removed') continue;
    const voice = voiceOf(group, after);
    if (voice === null) return null;
    last = { ...voice, weight: seat.weight };
    if (voice.side === 'refuse') return last;
  }
  return last;
}

/** How many of `members` must have answered before anything is decided. */
export function quorumOf(policy: GroupPolicy, members: number): number {
  const { quorum } = policy;
  if (quorum === undefined) return 0;
  return 'count' in quorum ? quorum.count : Math.ceil((quorum.percent * members) / 100);
}

/** The decision, as soon as no answer that is still to come can change it; else null. */
export function decisionOf(group: Pick<TaskGroup, 'policy' | 'seats'>): Decided | null {
  const { policy } = group;
  const members = membersOf(group.seats);
  const voices = members.flatMap((seat) => voiceOf(group, seat) ?? []);
  const veto = earliest(voices.filter((voice) => voice.veto));
  if (veto !== null) return { ...decided('vetoed', veto.action), seats: [veto.seat] };
  if (voices.length < quorumOf(policy, members.length)) return null;
  const pending = members.filter((seat) => voiceOf(group, seat) === null);
  const side =
    policy.mode === 'vote'
      ? counted(policy, voices, pending)
      : policy.mode === 'any'
        ? first(policy, voices, pending.length === 0)
        : jointly(policy, voices, pending.length === 0);
  return side === null || members.length === 0 ? null : outcomeOf(policy, side, voices);
}

function first(policy: GroupPolicy, voices: readonly Voice[], all: boolean): Side | null {
  const decisive = earliest(
    voices.filter(
      (voice) =>
        voice.side === 'approve' ||
        (voice.side === 'refuse' && (policy.refusal ?? 'decides') === 'decides'),
    ),
  );
  return decisive?.side ?? (all ? 'refuse' : null);
}

function jointly(policy: GroupPolicy, voices: readonly Voice[], all: boolean): Side | null {
  const isRefused = voices.some((voice) => voice.side === 'refuse');
  if (isRefused && (all || policy.refusal !== 'waits')) return 'refuse';
  if (!all) return null;
  return voices.some((voice) => voice.side === 'approve') ? 'approve' : 'refuse';
}

/** Whole numbers only: weights and percent are compared by products, so that no share is rounded. */
function counted(
  policy: GroupPolicy,
  voices: readonly Voice[],
  pending: readonly Seat[],
): Side | null {
  const { percent, more = false, abstentions } = policy.threshold ?? majority;
  const weigh = (side: Side) => sum(voices.filter((one) => one.side === side));
  const approving = weigh('approve');
  const open = sum(pending);
  const whole =
    approving + weigh('refuse') + open + (abstentions === 'count' ? weigh('abstain') : 0);
  const reaches = (weight: number) =>
    whole > 0 && (more ? weight * 100 > percent * whole : weight * 100 >= percent * whole);
  // Those who have not answered can at worst all refuse and at best all approve.
  if (reaches(approving)) return 'approve';
  return reaches(approving + open) ? null : 'refuse';
}

const majority = { percent: 50, more: true, abstentions: 'count' } as const;

function outcomeOf(policy: GroupPolicy, side: Side, voices: readonly Voice[]): Decided {
  const winning = voices.filter((voice) => voice.side === side);
  const seats = winning.map((voice) => voice.seat);
  if (policy.answers === undefined) {
    return { ...decided('taken', earliest(winning)?.action ?? ''), seats };
  }
  const listed = side === 'approve' ? policy.answers.approve : policy.answers.refuse;
  let best = listed[0] ?? '';
  let most = 0;
  for (const action of listed) {
    const weight = sum(winning.filter((voice) => voice.action === action));
    if (weight > most) [best, most] = [action, weight];
  }
  return { ...decided(side === 'approve' ? 'approved' : 'refused', best), seats };
}

function decided(result: Decided['result'], action: string) {
  return { type: 'decided', result, action } as const;
}

function earliest(voices: readonly Voice[]): Voice | null {
  return voices.reduce<Voice | null>(
    (found, voice) => (found === null || voice.order < found.order ? voice : found),
    null,
  );
}

function sum(weighted: readonly { readonly weight: number }[]): number {
  return weighted.reduce((total, { weight }) => total + weight, 0);
}
