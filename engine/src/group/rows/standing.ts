import { capacityOf, managesGroup } from '../capacity.ts';
import { isBarred, isConflicted, isSeated, lackedBy } from '../recipient-fits.ts';
import { workerOf } from '../task-group.ts';
import type { Allowance } from './allowance.ts';
import type { Asked, Row } from './row.ts';
import { namesOf } from './row.ts';

/** Conditions that several operations share; they look at everything but the operation itself. */
type Common = Omit<Asked, 'operation'>;
type Shared = Row & { readonly holds: (asked: Common) => boolean };

export function undeclared(allowance: Allowance) {
  return {
    id: 'undeclared',
    condition: { 'zh-CN': '流程没有规定这种办理方式', en: 'the flow does not allow it here' },
    holds: ({ group }: Common) => group.policy.allows?.[allowance] === undefined,
    code: 'ENGINE_GROUP_OPERATION_UNDECLARED',
  } as const;
}

export const ended = {
  id: 'ended',
  condition: { 'zh-CN': '共同办理已有结果', en: 'the joint work has its outcome' },
  holds: ({ group }: Common) => group.outcome !== null,
  code: 'ENGINE_GROUP_ENDED',
} as const;

export const suspended = {
  id: 'suspended',
  condition: { 'zh-CN': '共同办理已挂起', en: 'the joint work is suspended' },
  holds: ({ group }: Common) => group.status === 'suspended',
  code: 'ENGINE_GROUP_SUSPENDED',
} as const;

export const seatUnknown = {
  id: 'seat-unknown',
  condition: { 'zh-CN': '没有这项待办', en: 'there is no such task' },
  holds: ({ seat }: Common) => seat.id === '',
  code: 'ENGINE_GROUP_SEAT_UNKNOWN',
} as const;

const seatWaiting = {
  id: 'seat-waiting',
  condition: { 'zh-CN': '还没有轮到这项待办', en: 'its turn has not come' },
  holds: ({ seat }: Common) => seat.status === 'waiting',
  code: 'ENGINE_GROUP_SEAT_WAITING',
} as const;

export const seatClosed = {
  id: 'seat-closed',
  condition: {
    'zh-CN': '待办已经办理、减签或取消',
    en: 'it was answered, removed or cancelled',
  },
  holds: ({ seat }: Common) => seat.status !== 'open' && seat.status !== 'waiting',
  code: 'ENGINE_GROUP_SEAT_CLOSED',
  details: ({ seat }: Common) => ({ status: seat.status }),
} as const;

export const unclaimed = {
  id: 'unclaimed',
  condition: { 'zh-CN': '待办还没有人签收', en: 'nobody has claimed it' },
  holds: ({ seat }: Common) => workerOf(seat) === null,
  code: 'ENGINE_GROUP_CLAIM_FIRST',
} as const;

export const delegatedAway = {
  id: 'delegated-away',
  condition: { 'zh-CN': '已委派他人，尚未交回', en: 'it is delegated and not yet back' },
  holds: (asked: Common) => capacityOf(asked).as === 'owner',
  code: 'ENGINE_GROUP_DELEGATED',
  details: ({ seat }: Common) => ({ worker: workerOf(seat) }),
} as const;

export const notHolder = {
  id: 'not-holder',
  condition: {
    'zh-CN': '不是办理人，也不是其在期的代理人',
    en: 'whoever acts is neither its holder nor a substitute on this date',
  },
  holds: (asked: Common) => capacityOf(asked).as === 'nobody',
  code: 'ENGINE_GROUP_NOT_HOLDER',
} as const;

export const delegateOnly = {
  id: 'delegate-only',
  condition: {
    'zh-CN': '办理人是受委派人，只能交回意见',
    en: 'a delegate may only hand it back',
  },
  holds: ({ seat }: Common) => seat.delegations.length > 0,
  code: 'ENGINE_GROUP_DELEGATE_ONLY',
  details: ({ seat }: Common) => ({ principal: seat.principal }),
} as const;

export const noReason = {
  id: 'no-reason',
  condition: { 'zh-CN': '没有填写理由', en: 'no reason is given' },
  holds: ({ operation }: { readonly operation: { readonly reason?: string } }) =>
    operation.reason === undefined,
  code: 'ENGINE_GROUP_REASON_MISSING',
} as const;

/** Neither the holder's business nor allowed to the roles that the flow names. */
export function notEntitled(roles: (asked: Common) => readonly string[] | undefined) {
  return {
    id: 'not-entitled',
    condition: {
      'zh-CN': '没有流程规定的角色',
      en: 'whoever acts holds none of the roles that the flow names',
    },
    holds: (asked: Common) => !managesGroup(asked, roles(asked)),
    code: 'ENGINE_GROUP_NOT_ENTITLED',
    details: (asked: Common) => ({ roles: namesOf(roles(asked)) }),
  } as const;
}

/** What must hold of everybody who answers or decides anything, whether principal or substitute. */
export const selfUnfit = [
  {
    id: 'self-barred',
    condition: {
      'zh-CN': '本人办理过须与本环节分开的环节',
      en: 'whoever acts handled a state that is kept apart from this one',
    },
    holds: ({ group, frame }: Common) => isBarred(group, frame.by.id),
    code: 'ENGINE_GROUP_PERSON_BARRED',
    details: ({ frame }: Common) => ({ person: frame.by.id }),
  },
  {
    id: 'self-seated',
    condition: {
      'zh-CN': '本人已有另一席位（一人一票）',
      en: 'whoever acts has another seat (one person, one voice)',
    },
    holds: (asked: Common) => isSeated(asked, asked.frame.by.id),
    code: 'ENGINE_GROUP_PERSON_SEATED',
    details: ({ frame }: Common) => ({ person: frame.by.id }),
  },
  {
    id: 'self-unqualified',
    condition: {
      'zh-CN': '本人当日没有所需资格',
      en: 'whoever acts lacks a qualification on this date',
    },
    holds: (asked: Common) => lackedBy(asked, asked.frame.by.id).length > 0,
    code: 'ENGINE_GROUP_PERSON_UNQUALIFIED',
    details: (asked: Common) => ({
      person: asked.frame.by.id,
      lacking: lackedBy(asked, asked.frame.by.id).join(', '),
    }),
  },
  {
    id: 'self-conflicted',
    condition: { 'zh-CN': '本人应当回避', en: 'whoever acts has a conflict of interest' },
    holds: (asked: Common) => isConflicted(asked, asked.frame.by.id),
    code: 'ENGINE_GROUP_PERSON_CONFLICTED',
    details: ({ frame }: Common) => ({ person: frame.by.id }),
  },
] as const satisfies readonly Shared[];

/** The seat is there and open, so that its holder may act on it. */
export const onOpenSeat = [suspended, seatUnknown, seatWaiting, seatClosed] as const;
