import { capacityOf } from '../capacity.ts';
import { workerOf } from '../task-group.ts';
import { operationRows, otherwise, withSeat } from './row.ts';
import { delegatedAway, ended, notHolder, onOpenSeat, selfUnfit } from './standing.ts';

export const claimRows = operationRows('claim', { 'zh-CN': '签收', en: 'claim' }, [
  ended,
  ...onOpenSeat,
  {
    id: 'own',
    condition: { 'zh-CN': '已由本人签收', en: 'whoever acts has claimed it already' },
    holds: ({ seat, frame }) => workerOf(seat) === frame.by.id,
    effect: { 'zh-CN': '不变', en: 'nothing changes' },
    make: ({ group }) => ({ group }),
  },
  {
    id: 'taken',
    condition: { 'zh-CN': '已由他人签收或分配给他人', en: 'somebody else has it' },
    holds: ({ seat }) => workerOf(seat) !== null,
    code: 'ENGINE_TASK_CLAIMED',
    details: ({ seat }) => ({ assignee: workerOf(seat) }),
  },
  notHolder,
  ...selfUnfit,
  {
    ...otherwise,
    effect: { 'zh-CN': '由签收人负责办理', en: 'whoever claims it is accountable for it' },
    make: ({ group, seat, frame }) => ({
      group: withSeat(group, seat.id, { principal: frame.by.id }),
    }),
  },
]);

export const releaseRows = operationRows('release', { 'zh-CN': '退领', en: 'release' }, [
  ended,
  ...onOpenSeat,
  delegatedAway,
  {
    id: 'not-claimed',
    condition: { 'zh-CN': '不是本人签收的', en: 'whoever acts has not claimed it' },
    holds: (asked) =>
      asked.seat.principal === null ||
      asked.seat.delegations.length > 0 ||
      capacityOf(asked).as === 'nobody',
    code: 'ENGINE_TASK_NOT_CLAIMED',
  },
  {
    id: 'given-by-name',
    condition: { 'zh-CN': '待办是分配到本人的', en: 'it was given to a person, not to a role' },
    holds: ({ seat }) => !seat.shared,
    code: 'ENGINE_GROUP_NOT_RELEASABLE',
  },
  {
    ...otherwise,
    effect: {
      'zh-CN': '重新由该角色的全体人员待领',
      en: 'it is for all holders of the role again',
    },
    make: ({ group, seat }) => ({ group: withSeat(group, seat.id, { principal: null }) }),
  },
]);
