import { msBetween } from '../../calendar/index.ts';
import { capacityOf, holdersOf, managesGroup } from '../capacity.ts';
import type { GroupEffect } from '../group-step.ts';
import type { OperationType, Recipient } from '../operation.ts';
import { isPending, type TaskGroup, workerOf } from '../task-group.ts';
import { allowanceOf } from './allowance.ts';
import { noPeople } from './recipients.ts';
import { type Asked, operationRows, otherwise } from './row.ts';
import { ended, suspended, undeclared } from './standing.ts';

const minuteMs = 60_000;

export function tell(
  group: TaskGroup,
  about: OperationType,
  to: readonly Recipient[],
  seat: string | null = null,
): readonly GroupEffect[] {
  return to.length === 0 ? [] : [{ type: 'tell', group: group.id, seat, to, about }];
}

/** Everybody who has something to do now. */
export function everybodyAtWork({ seats }: TaskGroup): readonly Recipient[] {
  const all = seats.filter((seat) => seat.status === 'open').flatMap(holdersOf);
  const known = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify(one);
    return !known.has(key) && known.add(key);
  });
}

/** Whether whoever acts has or had a seat, or manages the group. */
function isInvolved(asked: Omit<Asked, 'operation'>): boolean {
  const { group, frame } = asked;
  const { by } = frame;
  if (group.seats.some((seat) => workerOf(seat) === by.id || seat.answer?.by === by.id))
    return true;
  if (managesGroup(asked, allowanceOf(group, 'manage').roles)) return true;
  return group.seats.filter((seat) => capacityOf({ ...asked, seat }).as !== 'nobody').length > 0;
}

export const copyRows = operationRows('copy', { 'zh-CN': '抄送', en: 'copy to' }, [
  noPeople(({ operation }) => operation.people),
  {
    id: 'not-involved',
    condition: {
      'zh-CN': '不是参与办理的人',
      en: 'whoever acts neither takes part nor manages it',
    },
    holds: (asked) => !isInvolved(asked),
    code: 'ENGINE_GROUP_NOT_HOLDER',
  },
  {
    ...otherwise,
    effect: {
      'zh-CN': '告知各人一次，重复抄送不再告知；不产生待办，不影响结果，挂起和结束后也可以',
      en: 'each person is told once; it makes no task, never blocks, and is possible while suspended and after the end',
    },
    make: ({ group, operation, frame }) => {
      const known = new Set(group.copies.map(({ person }) => person));
      const people = [...new Set(operation.people)].filter((person) => !known.has(person));
      const copies = people.map((person) => ({
        person,
        by: frame.by.id,
        at: frame.at,
        readAt: null,
      }));
      const to = people.map((person) => ({ person }));
      return {
        group: { ...group, copies: [...group.copies, ...copies] },
        people,
        effects: tell(group, 'copy', to),
      };
    },
  },
]);

function seatsToRead({ group, frame }: Omit<Asked, 'operation'>) {
  const { by } = frame;
  return group.seats.filter((seat) => {
    const worker = workerOf(seat);
    if (worker !== null) return worker === by.id || seat.principal === by.id;
    return by.roles.some(({ role, unit }) => role === seat.role && unit === seat.unit);
  });
}

export const markReadRows = operationRows('mark-read', { 'zh-CN': '已阅', en: 'mark as read' }, [
  {
    id: 'not-addressed',
    condition: { 'zh-CN': '没有本人的待办或抄送', en: 'whoever acts has neither task nor copy' },
    holds: (asked) =>
      seatsToRead(asked).length === 0 &&
      !asked.group.copies.some(({ person }) => person === asked.frame.by.id),
    code: 'ENGINE_GROUP_NOT_ADDRESSED',
  },
  {
    ...otherwise,
    effect: {
      'zh-CN': '记录首次阅读；再次阅读不变',
      en: 'the first reading is recorded; reading again changes nothing',
    },
    make: (asked) => {
      const { group, frame } = asked;
      const { id } = frame.by;
      const reading = new Set(seatsToRead(asked).filter(isPending));
      const seats = group.seats.map((seat) =>
        reading.has(seat) && !seat.readBy.includes(id)
          ? { ...seat, readBy: [...seat.readBy, id] }
          : seat,
      );
      const copies = group.copies.map((copy) =>
        copy.person === id && copy.readAt === null ? { ...copy, readAt: frame.at } : copy,
      );
      return { group: { ...group, seats, copies } };
    },
  },
]);

/** How often and how soon again the flow lets a group be urged; where it says nothing, an earlier row refuses. */
function urgingOf(group: TaskGroup): { readonly max: number; readonly minutes: number } {
  const { max = Number.POSITIVE_INFINITY, minutes = 0 } = allowanceOf(group, 'urge');
  return { max, minutes };
}

export const urgeRows = operationRows('urge', { 'zh-CN': '催办', en: 'urge' }, [
  undeclared('urge'),
  ended,
  suspended,
  {
    id: 'used-up',
    condition: { 'zh-CN': '催办次数已到上限', en: 'it was urged as often as the flow allows' },
    holds: ({ group }) => group.urged.count >= urgingOf(group).max,
    code: 'ENGINE_GROUP_LIMIT_REACHED',
    details: ({ group }) => ({ times: group.urged.count }),
  },
  {
    id: 'too-soon',
    condition: { 'zh-CN': '距上次催办不足规定间隔', en: 'the last time is too recent' },
    holds: ({ group, frame }) => {
      const { lastAt } = group.urged;
      const { minutes } = urgingOf(group);
      return lastAt !== null && msBetween(lastAt, frame.at) < minutes * minuteMs;
    },
    code: 'ENGINE_GROUP_URGED_ALREADY',
    details: ({ group }) => ({
      lastAt: group.urged.lastAt,
      minutes: urgingOf(group).minutes,
    }),
  },
  {
    ...otherwise,
    effect: {
      'zh-CN': '告知全部在办人员并计数；不改变待办',
      en: 'everybody at work is told, and it is counted; no task changes',
    },
    make: ({ group, frame }) => ({
      group: { ...group, urged: { count: group.urged.count + 1, lastAt: frame.at } },
      effects: tell(group, 'urge', everybodyAtWork(group)),
    }),
  },
]);
