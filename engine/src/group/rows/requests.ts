import { decidersOf, decidesFor, holdersOf } from '../capacity.ts';
import type { SeatRequest } from '../task-group.ts';
import { allowanceOf } from './allowance.ts';
import { recipientRows } from './recipients.ts';
import { type Asked, namesOf, operationRows, otherwise, withHolder, withSeat } from './row.ts';
import {
  delegatedAway,
  delegateOnly,
  ended,
  noReason,
  notHolder,
  onOpenSeat,
  seatClosed,
  seatUnknown,
  suspended,
  undeclared,
} from './standing.ts';
import { tell } from './telling.ts';

type Common = Omit<Asked, 'operation'>;
type Kind = 'objection' | 'extension';

const allowances = { objection: 'object', extension: 'extend' } as const;

const declaredFor = ({ group }: Common, kind: Kind) => allowanceOf(group, allowances[kind]);

/** What stands in the way of asking: of whoever has no task, has asked, or has asked too often. */
function asking(kind: Kind) {
  return [
    undeclared(allowances[kind]),
    ended,
    ...onOpenSeat,
    delegatedAway,
    notHolder,
    delegateOnly,
    noReason,
    {
      id: 'pending',
      condition: {
        'zh-CN': '已有一项申请等待决定',
        en: 'a request of this kind waits for a decision',
      },
      holds: ({ seat }: Common) => seat[kind].status === 'asked',
      code: 'ENGINE_GROUP_REQUEST_PENDING',
    },
    {
      id: 'used-up',
      condition: {
        'zh-CN': '申请次数已到上限',
        en: 'it was asked for as often as the flow allows',
      },
      holds: (asked: Common) => asked.seat[kind].count >= (declaredFor(asked, kind).max ?? 1),
      code: 'ENGINE_GROUP_LIMIT_REACHED',
      details: ({ seat }: Common) => ({ times: seat[kind].count }),
    },
  ] as const;
}

function asked(seat: SeatRequest, by: string): SeatRequest {
  return { status: 'asked', by, count: seat.count + 1 };
}

/** What stands in the way of deciding: nothing was asked, no right to decide, or one's own request. */
function deciding(kind: Kind) {
  return [
    undeclared(allowances[kind]),
    ended,
    suspended,
    seatUnknown,
    seatClosed,
    {
      id: 'nothing-asked',
      condition: { 'zh-CN': '没有等待决定的申请', en: 'nothing waits for a decision' },
      holds: ({ seat }: Common) => seat[kind].status !== 'asked',
      code: 'ENGINE_GROUP_REQUEST_MISSING',
    },
    {
      id: 'own',
      condition: { 'zh-CN': '申请是本人提出的', en: 'whoever acts asked for it' },
      holds: ({ seat, frame }: Common) => seat[kind].by === frame.by.id,
      code: 'ENGINE_GROUP_OWN_REQUEST',
    },
    {
      id: 'not-entitled',
      condition: {
        'zh-CN': '在规定层级的上级单位没有规定角色',
        en: 'whoever acts has none of the roles at the unit above that decides',
      },
      holds: (one: Common) => !decidesFor(one, declaredFor(one, kind)),
      code: 'ENGINE_GROUP_NOT_ENTITLED',
      details: (one: Common) => ({ roles: namesOf(declaredFor(one, kind).roles) }),
    },
    noReason,
  ] as const;
}

export const askExtensionRows = operationRows(
  'ask-extension',
  { 'zh-CN': '申请延期', en: 'ask for an extension' },
  [
    ...asking('extension'),
    {
      ...otherwise,
      effect: {
        'zh-CN': '告知有权决定的人；决定之前时限不变，仍须办理',
        en: 'those who decide are told; until then the limit stands and the task stays open',
      },
      make: (one) => ({
        group: withSeat(one.group, one.seat.id, {
          extension: asked(one.seat.extension, one.frame.by.id),
        }),
        effects: tell(
          one.group,
          'ask-extension',
          decidersOf(one, declaredFor(one, 'extension')),
          one.seat.id,
        ),
      }),
    },
  ],
);

export const decideExtensionRows = operationRows(
  'decide-extension',
  { 'zh-CN': '审批延期', en: 'decide an extension' },
  [
    ...deciding('extension'),
    {
      id: 'granted',
      condition: { 'zh-CN': '同意', en: 'granted' },
      holds: ({ operation }) => operation.grant,
      effect: {
        'zh-CN': '时限按流程规定的期间延长',
        en: 'the limit is extended by what the flow declares',
      },
      make: ({ group, seat }) => {
        const { duration } = allowanceOf(group, 'extend');
        const to = holdersOf(seat);
        return {
          group: withSeat(group, seat.id, { extension: { ...seat.extension, status: 'granted' } }),
          effects: [
            ...(duration === undefined
              ? []
              : [{ type: 'extend', group: group.id, seat: seat.id, duration } as const]),
            ...tell(group, 'decide-extension', to, seat.id),
          ],
        };
      },
    },
    {
      ...otherwise,
      condition: { 'zh-CN': '不同意', en: 'not granted' },
      effect: { 'zh-CN': '时限不变，告知申请人', en: 'the limit stands, and the holder is told' },
      make: ({ group, seat }) => ({
        group: withSeat(group, seat.id, { extension: { ...seat.extension, status: 'refused' } }),
        effects: tell(group, 'decide-extension', holdersOf(seat), seat.id),
      }),
    },
  ],
);

export const objectRows = operationRows('object', { 'zh-CN': '提出异议（退单）', en: 'object' }, [
  ...asking('objection'),
  {
    ...otherwise,
    effect: {
      'zh-CN': '告知上级单位的决定人；决定之前仍由原办理人负责',
      en: 'those who decide at the unit above are told; until then the task stays where it is',
    },
    make: (one) => ({
      group: withSeat(one.group, one.seat.id, {
        objection: asked(one.seat.objection, one.frame.by.id),
      }),
      effects: tell(
        one.group,
        'object',
        decidersOf(one, declaredFor(one, 'objection')),
        one.seat.id,
      ),
    }),
  },
]);

export const decideObjectionRows = operationRows(
  'decide-objection',
  { 'zh-CN': '裁定异议', en: 'decide an objection' },
  [
    ...deciding('objection'),
    {
      id: 'nobody-named',
      condition: {
        'zh-CN': '异议成立，但没有指定新的承办人或单位',
        en: 'it is upheld, but nobody is named who takes it over',
      },
      holds: ({ operation }) => operation.uphold && operation.to === undefined,
      code: 'ENGINE_GROUP_PEOPLE_MISSING',
    },
    ...recipientRows<'decide-objection'>({
      to: ({ operation: { uphold, to } }) =>
        uphold && to !== undefined && 'person' in to ? [to.person] : [],
      reach: () => 'anywhere',
      byName: true,
    }),
    {
      id: 'upheld',
      condition: { 'zh-CN': '异议成立', en: 'upheld' },
      holds: ({ operation }) => operation.uphold,
      effect: {
        'zh-CN': '改由指定的人员或单位承办',
        en: 'whoever is named is in charge from now on',
      },
      make: ({ group, seat, operation: { to } }) => {
        const objection = { ...seat.objection, status: 'granted' } as const;
        const holder =
          to === undefined || 'person' in to
            ? { principal: to?.person ?? seat.principal, unit: seat.unit }
            : { principal: null, role: to.role, unit: to.unit };
        return {
          group: withHolder(group, seat, { ...holder, objection }),
          effects: tell(group, 'decide-objection', holdersOf(seat), seat.id),
          people: to !== undefined && 'person' in to ? [to.person] : [],
        };
      },
    },
    {
      ...otherwise,
      condition: { 'zh-CN': '异议不成立', en: 'not upheld' },
      effect: { 'zh-CN': '仍由原办理人办理', en: 'the task stays where it is' },
      make: ({ group, seat }) => ({
        group: withSeat(group, seat.id, { objection: { ...seat.objection, status: 'refused' } }),
        effects: tell(group, 'decide-objection', holdersOf(seat), seat.id),
      }),
    },
  ],
);
