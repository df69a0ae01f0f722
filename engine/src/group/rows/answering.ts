import { actingForOf } from '../capacity.ts';
import { membersOf, sideOf } from '../decide.ts';
import type { TaskGroup } from '../task-group.ts';
import { type Asked, type Made, operationRows, otherwise, withSeat } from './row.ts';
import { delegatedAway, delegateOnly, notHolder, onOpenSeat, selfUnfit } from './standing.ts';

function answered(asked: Asked<'answer'>): Made {
  const { group, seat, operation, frame } = asked;
  const actingFor = actingForOf(asked);
  const next = withSeat(group, seat.id, {
    status: 'answered',
    // An open seat that is answered without a claim is from then on that of whoever answered.
    principal: seat.principal ?? frame.by.id,
    answer: {
      action: operation.action,
      by: frame.by.id,
      actingFor,
      at: frame.at,
      order: group.answered + 1,
      earlier: null,
    },
  });
  return { group: { ...next, answered: group.answered + 1 } };
}

/** The member before this one in turn, who is asked again after a refusal; of a seat that is no member none. */
function previousOf({ group, seat }: Pick<Asked, 'group' | 'seat'>) {
  const members = membersOf(group.seats);
  return members[members.indexOf(seat) - 1];
}

/** The previous signer answers again; so does everybody who was added behind that answer. */
function backToPrevious(asked: Asked<'answer'>): Made {
  const { group, seat } = asked;
  const previous = previousOf(asked);
  if (previous === undefined) return { group };
  const reopened = new Set([previous.id]);
  for (const one of group.seats) {
    if (one.position === 'after' && one.of !== null && reopened.has(one.of)) reopened.add(one.id);
  }
  const seats = group.seats.map((one): TaskGroup['seats'][number] => {
    const isAgain = reopened.has(one.id) && one.status === 'answered';
    if (isAgain) return { ...one, status: 'waiting', answer: null, readBy: [] };
    return one.id === seat.id ? { ...one, principal: one.principal ?? asked.frame.by.id } : one;
  });
  return {
    group: { ...group, seats },
    people: previous.principal === null ? [] : [previous.principal],
  };
}

export const answerRows = operationRows('answer', { 'zh-CN': '办理（表态）', en: 'answer' }, [
  {
    id: 'ended',
    condition: {
      'zh-CN': '共同办理已结束',
      en: 'the joint work has ended and nothing of it runs on',
    },
    holds: ({ group }) => group.status === 'ended',
    code: 'ENGINE_GROUP_ENDED',
  },
  ...onOpenSeat,
  delegatedAway,
  notHolder,
  delegateOnly,
  {
    id: 'action-unknown',
    condition: {
      'zh-CN': '该操作不是共同办理中的表态',
      en: 'the action is none of the answers that the flow declares',
    },
    holds: ({ group, operation }) => sideOf(group.policy, operation.action) === null,
    code: 'ENGINE_GROUP_ANSWER_UNKNOWN',
    details: ({ operation }) => ({ action: operation.action }),
  },
  {
    id: 'veto-right',
    condition: {
      'zh-CN': '一票否决须由规定角色的席位作出',
      en: 'it is a veto, and the seat is not of a role that has it',
    },
    holds: ({ group, operation, seat }) => {
      const { veto } = group.policy;
      if (veto?.roles === undefined || !veto.actions.includes(operation.action)) return false;
      return seat.role === null || !veto.roles.includes(seat.role);
    },
    code: 'ENGINE_GROUP_VETO_RIGHT',
    details: ({ operation }) => ({ action: operation.action }),
  },
  ...selfUnfit,
  {
    id: 'opinion',
    condition: { 'zh-CN': '前加签人表态', en: 'it is the opinion of a signer added before' },
    holds: ({ seat }) => seat.position === 'before',
    effect: {
      'zh-CN': '记录意见，不计入结果；全部前加签人表态后，回到加签人',
      en: 'recorded, never counted; when all opinions are there the task returns to whoever asked for them',
    },
    make: answered,
  },
  {
    id: 'run-on',
    condition: { 'zh-CN': '结果已定，其余待办继续', en: 'it is decided and the others run on' },
    holds: ({ group }) => group.outcome !== null,
    effect: { 'zh-CN': '记录意见，不改变结果', en: 'recorded; the outcome stays' },
    make: answered,
  },
  {
    id: 'back-to-previous',
    condition: {
      'zh-CN': '依次会签中不同意，规定退回上一人，且不是第一人',
      en: 'in turn a refusal goes to the previous signer, and there is one',
    },
    holds: (asked) => {
      const { mode, refusal } = asked.group.policy;
      const refuses = sideOf(asked.group.policy, asked.operation.action) === 'refuse';
      const vetoes = asked.group.policy.veto?.actions.includes(asked.operation.action);
      return (
        mode === 'in-turn' &&
        refusal === 'previous' &&
        refuses &&
        vetoes !== true &&
        previousOf(asked) !== undefined
      );
    },
    effect: {
      'zh-CN': '上一人重新表态，本席位等待',
      en: 'the previous signer answers again, and this task waits',
    },
    make: backToPrevious,
  },
  {
    ...otherwise,
    effect: {
      'zh-CN': '计入结果；一旦不可能改变即得出结果，其余待办按规定取消或继续',
      en: 'counted; as soon as nothing can change it the outcome is there, and the rest is cancelled or runs on',
    },
    make: answered,
  },
]);
