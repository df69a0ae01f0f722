import { holdersOf } from '../capacity.ts';
import { isPending, type Seat, type TaskGroup } from '../task-group.ts';
import { type Allowance, allowanceOf } from './allowance.ts';
import { recipientRows, toSame } from './recipients.ts';
import { type Asked, operationRows, otherwise, withHolder, withSeat } from './row.ts';
import { ended, noReason, notEntitled, seatClosed, seatUnknown, undeclared } from './standing.ts';
import { everybodyAtWork, tell } from './telling.ts';

/** The flow allows it, and to whom. */
function forRoles(allowance: Extract<Allowance, 'manage' | 'supervise' | 'terminate'>) {
  return [
    undeclared(allowance),
    notEntitled(({ group }) => allowanceOf(group, allowance).roles),
  ] as const;
}

export const suspendRows = operationRows('suspend', { 'zh-CN': '挂起', en: 'suspend' }, [
  ...forRoles('manage'),
  ended,
  {
    id: 'already',
    condition: { 'zh-CN': '已经挂起', en: 'it is suspended already' },
    holds: ({ group }) => group.suspendedAt !== null,
    code: 'ENGINE_GROUP_SUSPENDED',
  },
  noReason,
  {
    ...otherwise,
    effect: {
      'zh-CN': '待办保留但不能办理；法定时限不因此中止',
      en: 'tasks stay but cannot be done; no statutory clock stops for it',
    },
    make: ({ group, frame }) => ({
      group: { ...group, suspendedAt: frame.at },
      effects: tell(group, 'suspend', everybodyAtWork(group)),
    }),
  },
]);

export const resumeRows = operationRows('resume', { 'zh-CN': '恢复（激活）', en: 'resume' }, [
  ...forRoles('manage'),
  ended,
  {
    id: 'not-suspended',
    condition: { 'zh-CN': '没有挂起', en: 'it is not suspended' },
    holds: ({ group }) => group.suspendedAt === null,
    code: 'ENGINE_GROUP_NOT_SUSPENDED',
  },
  {
    ...otherwise,
    effect: { 'zh-CN': '待办恢复办理', en: 'tasks can be done again' },
    make: ({ group }) => ({
      group: { ...group, suspendedAt: null },
      effects: tell(group, 'resume', everybodyAtWork(group)),
    }),
  },
]);

const levels = { 1: '一', 2: '二', 3: '三' } as const;

export const superviseRows = operationRows('supervise', { 'zh-CN': '督办', en: 'supervise' }, [
  ...forRoles('supervise'),
  ended,
  {
    id: 'not-higher',
    condition: {
      'zh-CN': '督办级别不高于现有级别',
      en: 'the level is not higher than the present one',
    },
    holds: ({ group, operation }) => operation.level <= group.supervision,
    code: 'ENGINE_GROUP_SUPERVISION_LEVEL',
    details: ({ group, operation }) => ({ present: group.supervision, level: operation.level }),
  },
  noReason,
  {
    ...otherwise,
    effect: {
      'zh-CN': `记录督办级别（${Object.values(levels).join('、')}级），告知全部在办人员；责任不转移`,
      en: 'the level (1 to 3) is recorded and everybody at work is told; accountability stays',
    },
    make: ({ group, operation }) => ({
      group: { ...group, supervision: operation.level },
      effects: tell(group, 'supervise', everybodyAtWork(group)),
    }),
  },
]);

export const endSupervisionRows = operationRows(
  'end-supervision',
  { 'zh-CN': '解除督办', en: 'end supervision' },
  [
    ...forRoles('supervise'),
    ended,
    {
      id: 'not-supervised',
      condition: { 'zh-CN': '没有督办', en: 'it is not supervised' },
      holds: ({ group }) => group.supervision === 0,
      code: 'ENGINE_GROUP_NOT_SUPERVISED',
    },
    noReason,
    {
      ...otherwise,
      effect: { 'zh-CN': '解除督办并告知', en: 'it ends, and everybody at work is told' },
      make: ({ group }) => ({
        group: { ...group, supervision: 0 },
        effects: tell(group, 'end-supervision', everybodyAtWork(group)),
      }),
    },
  ],
);

export const reassignRows = operationRows('reassign', { 'zh-CN': '改派', en: 'reassign' }, [
  ...forRoles('manage'),
  ended,
  seatUnknown,
  seatClosed,
  noReason,
  toSame(({ operation: { to } }) => ('person' in to ? to.person : null)),
  ...recipientRows<'reassign'>({
    to: ({ operation: { to } }) => ('person' in to ? [to.person] : []),
    reach: () => 'anywhere',
    byName: true,
  }),
  {
    ...otherwise,
    effect: {
      'zh-CN': '改由指定的人员或角色承办，委派随之解除；挂起时也可以',
      en: 'whoever is named is in charge and delegations are undone; possible while suspended',
    },
    make: ({ group, seat, operation: { to } }) => ({
      group: withHolder(
        group,
        seat,
        'person' in to
          ? { principal: to.person, unit: seat.unit }
          : { principal: null, role: to.role, unit: to.unit },
      ),
      effects: tell(group, 'reassign', holdersOf(seat), seat.id),
      people: 'person' in to ? [to.person] : [],
    }),
  },
]);

/** The pending seats of which a person is the principal. */
export function seatsOf(group: TaskGroup, person: string): readonly Seat[] {
  return group.seats.filter((seat) => isPending(seat) && seat.principal === person);
}

/** The pending seats that somebody delegated to the person, directly or further on. */
function delegatedTo(group: TaskGroup, person: string): readonly Seat[] {
  return group.seats.filter(
    (seat) => isPending(seat) && seat.delegations.some(({ to }) => to === person),
  );
}

function handedOver({ group, operation, frame }: Asked<'hand-over'>): TaskGroup {
  let next = group;
  for (const seat of delegatedTo(group, operation.from)) {
    const from = seat.delegations.findIndex(({ to }) => to === operation.from);
    const undone = seat.delegations.slice(from).toReversed();
    const handedBack = undone.map(({ to }) => ({ by: to, at: frame.at, recalled: true }));
    next = withSeat(next, seat.id, {
      delegations: seat.delegations.slice(0, from),
      handedBack: [...seat.handedBack, ...handedBack],
    });
  }
  for (const seat of seatsOf(group, operation.from)) {
    next = withHolder(next, seat, { principal: operation.to, unit: seat.unit });
  }
  return next;
}

export const handOverRows = operationRows('hand-over', { 'zh-CN': '离职转交', en: 'hand over' }, [
  ...forRoles('manage'),
  {
    id: 'nothing',
    condition: { 'zh-CN': '该人在此没有未办事项', en: 'the person has nothing to do here' },
    holds: ({ group, operation }) =>
      seatsOf(group, operation.from).length + delegatedTo(group, operation.from).length === 0,
    effect: { 'zh-CN': '不变', en: 'nothing changes' },
    make: ({ group }) => ({ group }),
  },
  noReason,
  {
    id: 'to-same',
    condition: { 'zh-CN': '转交给本人', en: 'both are the same person' },
    holds: ({ operation }) => operation.from === operation.to,
    code: 'ENGINE_GROUP_PERSON_SAME',
    details: ({ operation }) => ({ person: operation.to }),
  },
  ...recipientRows<'hand-over'>({
    to: ({ group, operation }) =>
      seatsOf(group, operation.from).length === 0 ? [] : [operation.to],
    reach: () => 'anywhere',
  }),
  {
    ...otherwise,
    effect: {
      'zh-CN': '其负责的未办席位（含未轮到的）转给接收人，受委派的回到委派人；挂起时也可以',
      en: 'seats that are not answered, also those whose turn is to come, go to the recipient; delegations return to their owners; possible while suspended',
    },
    make: (asked) => ({
      group: handedOver(asked),
      people: [asked.operation.from, asked.operation.to],
    }),
  },
]);

export const terminateRows = operationRows('terminate', { 'zh-CN': '终止', en: 'terminate' }, [
  ...forRoles('terminate'),
  ended,
  noReason,
  {
    ...otherwise,
    effect: {
      'zh-CN': '结束共同办理，待办全部取消，案件按规定的操作继续；挂起时也可以',
      en: 'ends the joint work, cancels all tasks, and the case goes on by the declared action; possible while suspended',
    },
    make: ({ group, frame }) => ({
      group,
      outcome: {
        type: 'terminated',
        action: allowanceOf(group, 'terminate').action ?? '',
        by: frame.by.id,
      },
    }),
  },
]);
