import { capacityOf, managesGroup } from '../capacity.ts';
import { membersOf, quorumOf } from '../decide.ts';
import { reachedUnit } from '../recipient-fits.ts';
import { closed } from '../settle.ts';
import { isPending, newSeat, type Seat, type TaskGroup } from '../task-group.ts';
import { allowanceOf } from './allowance.ts';
import { noPeople, recipientRows } from './recipients.ts';
import { type Asked, type Made, namesOf, operationRows, otherwise } from './row.ts';
import {
  delegatedAway,
  ended,
  noReason,
  onOpenSeat,
  suspended,
  unclaimed,
  undeclared,
} from './standing.ts';

type Add = Asked<'add-signers'>;

/** More than this many seats are no longer a group that anybody can follow. */
const mostSeats = 100;

function added(asked: Add): Made {
  const { group, seat, operation, frame } = asked;
  const { within } = allowanceOf(group, 'add');
  const isBeside = operation.where === 'beside';
  const seats = operation.people.map((person, index) =>
    newSeat({
      id: `${frame.ids}-${index + 1}`,
      role: null,
      unit: reachedUnit({ ...asked, seat: { ...seat, role: null } }, person, within) ?? seat.unit,
      principal: person,
      position: operation.where === 'beside' ? 'member' : operation.where,
      of: isBeside ? null : seat.id,
      addedBy: frame.by.id,
    }),
  );
  // Beside: their turn comes right behind the seat.
  const place = isBeside ? group.seats.indexOf(seat) + 1 : group.seats.length;
  return {
    group: { ...group, seats: group.seats.toSpliced(place, 0, ...seats) },
    people: operation.people,
  };
}

const mayAdd = (asked: Omit<Add, 'operation'>) =>
  capacityOf(asked).as === 'worker' || managesGroup(asked, allowanceOf(asked.group, 'add').roles);

function whereRow(where: Add['operation']['where'], condition: string, en: string) {
  return {
    id: where,
    condition: { 'zh-CN': condition, en },
    holds: ({ operation }: Add) => operation.where === where,
    make: added,
  } as const;
}

export const addSignersRows = operationRows('add-signers', { 'zh-CN': '加签', en: 'add signers' }, [
  undeclared('add'),
  {
    id: 'where-undeclared',
    condition: { 'zh-CN': '流程没有规定这种加签位置', en: 'the flow does not allow this position' },
    holds: ({ group, operation }) =>
      allowanceOf(group, 'add').where?.includes(operation.where) !== true,
    code: 'ENGINE_GROUP_OPERATION_UNDECLARED',
  },
  ended,
  ...onOpenSeat,
  unclaimed,
  delegatedAway,
  {
    id: 'not-entitled',
    condition: {
      'zh-CN': '不是办理人，也没有流程规定的角色',
      en: 'whoever acts is not its holder and has none of the roles that the flow names',
    },
    holds: (asked) => !mayAdd(asked),
    code: 'ENGINE_GROUP_NOT_HOLDER',
  },
  {
    id: 'delegate-only',
    condition: { 'zh-CN': '办理人是受委派人', en: 'it is delegated' },
    holds: ({ seat }) => seat.delegations.length > 0,
    code: 'ENGINE_GROUP_DELEGATE_ONLY',
    details: ({ seat }) => ({ principal: seat.principal }),
  },
  {
    id: 'added-adds',
    condition: {
      'zh-CN': '席位本身是加签的，规定不得再加签',
      en: 'the seat was added itself, and added signers may not add',
    },
    holds: ({ group, seat }) =>
      seat.addedBy !== null && allowanceOf(group, 'add').addedMayAdd !== true,
    code: 'ENGINE_GROUP_ADDED_MAY_NOT_ADD',
  },
  noReason,
  noPeople(({ operation }) => operation.people),
  {
    id: 'too-many',
    condition: {
      'zh-CN': `席位将超过 ${mostSeats} 个`,
      en: `there would be more than ${mostSeats} seats`,
    },
    holds: ({ group, operation }) => group.seats.length + operation.people.length > mostSeats,
    code: 'ENGINE_GROUP_LIMIT_REACHED',
    details: () => ({ times: mostSeats }),
  },
  ...recipientRows<'add-signers'>({
    to: ({ operation }) => operation.people,
    reach: ({ group }) => allowanceOf(group, 'add').within,
    byName: true,
  }),
  {
    ...whereRow('before', '前加签', 'before: they give an opinion first'),
    effect: {
      'zh-CN': '本席位等待；加签人全部表态后回到本席位，其意见不计入结果',
      en: 'the task waits and returns once, when all of them have answered; their opinions are not counted',
    },
  },
  {
    ...whereRow('after', '后加签', 'after: they have the last word'),
    effect: {
      'zh-CN': '本席位同意后由加签人依次表态，以最后一人的意见为本席位的意见；不再回到本席位',
      en: 'once this task agrees they answer one after another, and the last word is that of the seat; it does not return',
    },
  },
  {
    ...whereRow('beside', '当前加签（并签）', 'beside: they join the group'),
    effect: {
      'zh-CN': '加签人加入共同办理，法定人数和票数重新计算；依次会签时排在本席位之后',
      en: 'they join, quorum and shares are counted anew; in turn they come right behind this task',
    },
  },
]);

type Remove = Asked<'remove-signers'>;

function namedSeats({ group, operation }: Remove): readonly Seat[] {
  return group.seats.filter((seat) => operation.seats.includes(seat.id));
}

/** The seats to go, with the pending ones that belong to them. */
function going(asked: Remove): ReadonlySet<string> {
  const ids = new Set(asked.operation.seats);
  // An added seat may itself have some added to it; each stands behind the one that it belongs to or before.
  for (let size = -1; size !== ids.size; ) {
    size = ids.size;
    for (const one of asked.group.seats) {
      if (one.of !== null && ids.has(one.of) && isPending(one)) ids.add(one.id);
    }
  }
  return ids;
}

function without(asked: Remove): TaskGroup {
  const ids = going(asked);
  const seats = asked.group.seats.map((seat) =>
    ids.has(seat.id) ? closed(seat, 'removed') : seat,
  );
  return { ...asked.group, seats };
}

export const removeSignersRows = operationRows(
  'remove-signers',
  { 'zh-CN': '减签', en: 'remove signers' },
  [
    undeclared('remove'),
    ended,
    suspended,
    noPeople(({ operation }) => operation.seats),
    {
      id: 'seat-unknown',
      condition: { 'zh-CN': '其中有不存在的席位', en: 'one of the seats is unknown' },
      holds: ({ group, operation }) =>
        operation.seats.some((id) => !group.seats.some((seat) => seat.id === id)),
      code: 'ENGINE_GROUP_SEAT_UNKNOWN',
    },
    {
      id: 'seat-closed',
      condition: {
        'zh-CN': '其中有已经表态、减签或取消的席位',
        en: 'one of them has answered, or was removed or cancelled',
      },
      holds: (asked) => namedSeats(asked).some((seat) => !isPending(seat)),
      code: 'ENGINE_GROUP_SEAT_CLOSED',
      details: (asked) => ({
        status: namedSeats(asked).find((seat) => !isPending(seat))?.status ?? '',
      }),
    },
    {
      id: 'not-entitled',
      condition: {
        'zh-CN': '席位不是本人加签的，也没有流程规定的角色',
        en: 'whoever acts did not add them and has none of the roles that the flow names',
      },
      holds: (asked) =>
        namedSeats(asked).some((seat) => seat.addedBy !== asked.frame.by.id) &&
        !managesGroup(asked, allowanceOf(asked.group, 'remove').roles),
      code: 'ENGINE_GROUP_NOT_ENTITLED',
      details: ({ group }) => ({ roles: namesOf(allowanceOf(group, 'remove').roles) }),
    },
    {
      id: 'not-added',
      condition: {
        'zh-CN': '规定只能减去加签的席位，而其中有原有席位',
        en: 'only added signers may be removed, and one of them was there from the start',
      },
      holds: (asked) =>
        allowanceOf(asked.group, 'remove').whom === 'added' &&
        namedSeats(asked).some((seat) => seat.addedBy === null),
      code: 'ENGINE_GROUP_NOT_ADDED',
    },
    noReason,
    {
      id: 'last',
      condition: { 'zh-CN': '减签后没有席位', en: 'no seat would be left' },
      holds: (asked) => membersOf(without(asked).seats).length === 0,
      code: 'ENGINE_GROUP_LAST_SIGNER',
    },
    {
      id: 'quorum',
      condition: {
        'zh-CN': '减签后席位少于法定人数',
        en: 'fewer seats than the quorum would be left',
      },
      holds: (asked) => {
        const members = membersOf(without(asked).seats).length;
        return quorumOf(asked.group.policy, members) > members;
      },
      code: 'ENGINE_GROUP_QUORUM_LOST',
      details: ({ group }) => ({ quorum: quorumOf(group.policy, 0) }),
    },
    {
      ...otherwise,
      effect: {
        'zh-CN': '席位不再计入，法定人数和票数重新计算，可能随即得出结果',
        en: 'they no longer count; quorum and shares are counted anew, which may decide it at once',
      },
      make: (asked) => ({
        group: without(asked),
        people: namedSeats(asked).flatMap(({ principal }) => principal ?? []),
      }),
    },
  ],
);
