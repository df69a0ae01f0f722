import { capacityOf } from '../capacity.ts';
import { reachedUnit } from '../recipient-fits.ts';
import { workerOf } from '../task-group.ts';
import { allowanceOf } from './allowance.ts';
import { recipientRows, toSame } from './recipients.ts';
import { operationRows, otherwise, withHolder, withSeat } from './row.ts';
import {
  delegatedAway,
  delegateOnly,
  ended,
  noReason,
  notHolder,
  onOpenSeat,
  unclaimed,
  undeclared,
} from './standing.ts';

export const transferRows = operationRows('transfer', { 'zh-CN': '转办', en: 'transfer' }, [
  undeclared('transfer'),
  ended,
  ...onOpenSeat,
  unclaimed,
  delegatedAway,
  notHolder,
  delegateOnly,
  noReason,
  {
    id: 'used-up',
    condition: {
      'zh-CN': '转办次数已到流程规定的上限',
      en: 'it was transferred as often as the flow allows',
    },
    holds: ({ group, seat }) =>
      seat.transfers >= (allowanceOf(group, 'transfer').max ?? Number.POSITIVE_INFINITY),
    code: 'ENGINE_GROUP_LIMIT_REACHED',
    details: ({ seat }) => ({ times: seat.transfers }),
  },
  toSame(({ operation }) => operation.to),
  ...recipientRows<'transfer'>({
    to: ({ operation }) => [operation.to],
    reach: ({ group }) => allowanceOf(group, 'transfer').within,
  }),
  {
    ...otherwise,
    effect: {
      'zh-CN': '责任转给接收人，原办理人不能取回；两人均有记录',
      en: 'the recipient is accountable from now on and the giver cannot take it back; both are recorded',
    },
    make: (asked) => {
      const { group, seat, operation } = asked;
      const { within } = allowanceOf(group, 'transfer');
      const unit = reachedUnit(asked, operation.to, within) ?? seat.unit;
      const holder = { principal: operation.to, unit, transfers: seat.transfers + 1 };
      return { group: withHolder(group, seat, holder), people: [operation.to] };
    },
  },
]);

export const delegateRows = operationRows('delegate', { 'zh-CN': '委派', en: 'delegate' }, [
  undeclared('delegate'),
  ended,
  ...onOpenSeat,
  unclaimed,
  delegatedAway,
  notHolder,
  {
    id: 'too-deep',
    condition: {
      'zh-CN': '委派层数已到流程规定的上限',
      en: 'it is delegated as deep as the flow allows',
    },
    holds: ({ group, seat }) =>
      seat.delegations.length >= (allowanceOf(group, 'delegate').depth ?? 1),
    code: 'ENGINE_GROUP_LIMIT_REACHED',
    details: ({ seat }) => ({ times: seat.delegations.length }),
  },
  {
    id: 'to-same',
    condition: {
      'zh-CN': '接收人已在委派链中',
      en: 'the recipient has it, or is one of those to whom it goes back',
    },
    holds: ({ seat, operation }) =>
      seat.principal === operation.to || seat.delegations.some((one) => one.to === operation.to),
    code: 'ENGINE_GROUP_PERSON_SAME',
    details: ({ operation }) => ({ person: operation.to }),
  },
  ...recipientRows<'delegate'>({
    to: ({ operation }) => [operation.to],
    reach: ({ group }) => allowanceOf(group, 'delegate').within,
    voiceless: true,
  }),
  {
    ...otherwise,
    effect: {
      'zh-CN': '接收人办理后交回，由原办理人决定；时限和责任仍属原办理人',
      en: 'the recipient works on it and hands it back to its owner, who decides; deadline and accountability stay',
    },
    make: ({ group, seat, operation, frame }) => {
      // A substitute delegates in the principal's name: it goes back to the principal.
      const by = workerOf(seat) ?? frame.by.id;
      const delegations = [...seat.delegations, { by, to: operation.to, at: frame.at }];
      return { group: withSeat(group, seat.id, { delegations }), people: [operation.to] };
    },
  },
]);

export const handBackRows = operationRows('hand-back', { 'zh-CN': '委派交回', en: 'hand back' }, [
  ended,
  ...onOpenSeat,
  {
    id: 'not-delegated',
    condition: { 'zh-CN': '待办没有委派', en: 'it is not delegated' },
    holds: ({ seat }) => seat.delegations.length === 0,
    code: 'ENGINE_GROUP_NOT_DELEGATED',
  },
  notHolder,
  {
    id: 'recalled',
    condition: { 'zh-CN': '由委派人收回', en: 'whoever delegated it calls it back' },
    holds: (asked) => capacityOf(asked).as === 'owner',
    effect: {
      'zh-CN': '回到收回人，其后的委派全部解除',
      en: 'it is back with whoever calls, and all delegations below are undone',
    },
    make: ({ group, seat, frame }) => {
      const from = seat.delegations.findIndex((one) => one.by === frame.by.id);
      const kept = seat.delegations.slice(0, from);
      const undone = seat.delegations.slice(from).toReversed();
      const handedBack = undone.map(({ to }) => ({ by: to, at: frame.at, recalled: true }));
      const change = { delegations: kept, handedBack: [...seat.handedBack, ...handedBack] };
      return { group: withSeat(group, seat.id, change), people: undone.map(({ to }) => to) };
    },
  },
  {
    ...otherwise,
    effect: { 'zh-CN': '回到委派人', en: 'it is back with whoever delegated it' },
    make: ({ group, seat, frame }) => {
      const last = seat.delegations.at(-1);
      const back = { by: last?.to ?? frame.by.id, at: frame.at, recalled: false };
      const change = {
        delegations: seat.delegations.slice(0, -1),
        handedBack: [...seat.handedBack, back],
      };
      return {
        group: withSeat(group, seat.id, change),
        people: last === undefined ? [] : [last.by],
      };
    },
  },
]);
