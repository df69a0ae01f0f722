import { isActedOn, isTouched, without } from '../acted-on.ts';
import { allowanceOf } from './allowance.ts';
import { type Asked, namesOf, operationRows, otherwise } from './row.ts';
import {
  delegatedAway,
  delegateOnly,
  ended,
  noReason,
  notHolder,
  onOpenSeat,
  seatUnknown,
  selfUnfit,
  suspended,
  undeclared,
} from './standing.ts';

const until = {
  'zh-CN': '已有人在此基础上办理（规定已阅即不可时，包括已阅）',
  en: 'somebody has acted on it (or read it, where the flow says that this is enough)',
};

/** What the flow fixes, or what whoever returns it chose; null where a choice is needed or not free. */
function resubmissionOf({ group, operation }: Asked<'return'>) {
  const { resubmission: declared } = allowanceOf(group, 'return');
  const { resubmission: chosen } = operation;
  if (declared === undefined) return null;
  if (declared === 'as-chosen') return chosen ?? null;
  return chosen === undefined || chosen === declared ? declared : null;
}

export const returnRows = operationRows('return', { 'zh-CN': '退回（驳回）', en: 'return' }, [
  undeclared('return'),
  ended,
  ...onOpenSeat,
  delegatedAway,
  notHolder,
  delegateOnly,
  {
    id: 'opinion-only',
    condition: { 'zh-CN': '前加签人只提意见', en: 'a signer added before only gives an opinion' },
    holds: ({ seat }) => seat.position === 'before',
    code: 'ENGINE_GROUP_OPINION_ONLY',
  },
  ...selfUnfit,
  {
    id: 'target',
    condition: {
      'zh-CN': '流程不允许退回该环节',
      en: 'the flow does not allow a return to that state',
    },
    holds: ({ group, operation }) =>
      allowanceOf(group, 'return').to?.includes(operation.to) !== true,
    code: 'ENGINE_GROUP_RETURN_TARGET',
    details: ({ group, operation }) => ({
      to: operation.to,
      allowed: namesOf(allowanceOf(group, 'return').to),
    }),
  },
  {
    id: 'not-passed',
    condition: { 'zh-CN': '案件没有经过该环节', en: 'the case has not been in that state' },
    holds: ({ frame, operation }) => !frame.earlier.includes(operation.to),
    code: 'ENGINE_GROUP_RETURN_NOT_PASSED',
    details: ({ operation }) => ({ to: operation.to }),
  },
  {
    id: 'used-up',
    condition: {
      'zh-CN': '退回次数已到流程规定的上限',
      en: 'it was returned as often as the flow allows',
    },
    holds: ({ group }) =>
      group.returns >= (allowanceOf(group, 'return').max ?? Number.POSITIVE_INFINITY),
    code: 'ENGINE_GROUP_LIMIT_REACHED',
    details: ({ group }) => ({ times: group.returns }),
  },
  noReason,
  {
    id: 'resubmission',
    condition: {
      'zh-CN': '没有选择重新提交的方式，或与流程规定不符',
      en: 'the way of resubmission is not chosen, or is not the one that the flow fixes',
    },
    holds: (asked) => resubmissionOf(asked) === null,
    code: 'ENGINE_GROUP_RESUBMISSION',
    details: ({ group }) => ({ expected: allowanceOf(group, 'return').resubmission ?? '' }),
  },
  {
    ...otherwise,
    effect: {
      'zh-CN': '以退回结束共同办理，其余待办全部取消，案件回到该环节；重新提交后按规定重走或直达',
      en: 'ends the joint work as returned: all other tasks are cancelled and the case goes to that state; once resubmitted it goes through again or straight back',
    },
    make: (asked) => ({
      group: { ...asked.group, returns: asked.group.returns + 1 },
      outcome: {
        type: 'returned',
        to: asked.operation.to,
        resubmission: resubmissionOf(asked) ?? 'through-again',
        by: asked.frame.by.id,
      },
    }),
  },
]);

export const withdrawRows = operationRows('withdraw', { 'zh-CN': '撤回意见', en: 'withdraw' }, [
  undeclared('withdraw'),
  ended,
  suspended,
  seatUnknown,
  {
    id: 'nothing',
    condition: { 'zh-CN': '席位没有表态', en: 'there is no answer to withdraw' },
    holds: ({ seat }) => seat.answer === null,
    code: 'ENGINE_GROUP_NOTHING_TO_WITHDRAW',
  },
  {
    id: 'not-own',
    condition: { 'zh-CN': '不是本人的意见', en: 'it is not the answer of whoever acts' },
    holds: ({ seat, frame }) =>
      seat.answer?.by !== frame.by.id && seat.answer?.actingFor !== frame.by.id,
    code: 'ENGINE_GROUP_NOT_HOLDER',
  },
  {
    id: 'acted-on',
    condition: until,
    holds: ({ group, seat }) =>
      isActedOn(group, seat, allowanceOf(group, 'withdraw').until ?? 'acted'),
    code: 'ENGINE_GROUP_ACTED_ON',
  },
  {
    ...otherwise,
    effect: {
      'zh-CN': '席位重新待办，因其表态而打开的待办重新等待',
      en: 'the task is open again, and those that had opened because of the answer wait again',
    },
    make: ({ group, seat }) => ({ group: without(group, seat) }),
  },
]);

export const takeBackRows = operationRows('take-back', { 'zh-CN': '拿回', en: 'take back' }, [
  undeclared('takeBack'),
  ended,
  suspended,
  {
    id: 'nothing-before',
    condition: { 'zh-CN': '之前没有办理环节', en: 'nobody moved the case here' },
    holds: ({ group }) => group.cameFrom === null,
    code: 'ENGINE_GROUP_NOTHING_BEFORE',
  },
  {
    id: 'not-last',
    condition: { 'zh-CN': '本人不是上一环节的办理人', en: 'somebody else moved the case here' },
    holds: ({ group, frame }) => group.cameFrom?.by !== frame.by.id,
    code: 'ENGINE_GROUP_NOT_HOLDER',
  },
  {
    id: 'acted-on',
    condition: until,
    holds: ({ group }) =>
      group.seats.some((seat) =>
        isTouched(group, seat, allowanceOf(group, 'takeBack').until ?? 'acted'),
      ),
    code: 'ENGINE_GROUP_ACTED_ON',
  },
  {
    ...otherwise,
    effect: {
      'zh-CN': '以拿回结束共同办理，待办全部取消，案件回到上一环节',
      en: 'ends the joint work as taken back: all tasks are cancelled and the case is in the state before again',
    },
    make: ({ group, frame }) => ({
      group,
      outcome: { type: 'taken-back', to: group.cameFrom?.state ?? '', by: frame.by.id },
    }),
  },
]);
