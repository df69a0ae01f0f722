import type { Reach } from '../../document/group-policy.ts';
import type { OperationType } from '../operation.ts';
import { isBarred, isConflicted, isSeated, lackedBy, reachedUnit } from '../recipient-fits.ts';
import { workerOf } from '../task-group.ts';
import type { Asked, Row } from './row.ts';

interface Recipients<Type extends OperationType> {
  /** Whom the operation names. */
  readonly to: (asked: Asked<Type>) => readonly string[];
  readonly reach: (asked: Asked<Type>) => Reach | undefined;
  /** A delegate gets no voice of its own and may have a seat already. */
  readonly voiceless?: true;
  /** Asked for by name: the role of the seat does not matter. */
  readonly byName?: true;
}

/** Every person named is looked at before the first finding counts, so that the directory is asked once. */
function findings<Type extends OperationType>(
  { to }: Recipients<Type>,
  asked: Asked<Type>,
  isWrong: (person: string) => boolean,
): readonly string[] {
  return to(asked).filter(isWrong);
}

function placeOf<Type extends OperationType>({ byName }: Recipients<Type>, asked: Asked<Type>) {
  return byName === true ? { ...asked, seat: { ...asked.seat, role: null } } : asked;
}

/** Why a task may not go to the people whom an operation names. */
export function recipientRows<Type extends OperationType>(
  recipients: Recipients<Type>,
): readonly Row<Type>[] {
  const row = (
    id: string,
    condition: Row['condition'],
    code: Extract<Row, { code: unknown }>['code'],
    wrong: (asked: Asked<Type>) => readonly string[],
  ): Row<Type> => ({
    id,
    condition,
    code,
    holds: (asked) => wrong(asked).length > 0,
    details: (asked) => ({ person: [...new Set(wrong(asked))].join(', ') }),
  });
  const rows = [
    row(
      'to-outside',
      {
        'zh-CN': '接收人不在岗、没有该角色，或超出允许的组织单元范围',
        en: 'the recipient is inactive, lacks the role, or is beyond the reach that the flow allows',
      },
      'ENGINE_GROUP_PERSON_OUTSIDE',
      (asked) =>
        findings(
          recipients,
          asked,
          (person) =>
            reachedUnit(placeOf(recipients, asked), person, recipients.reach(asked)) === null,
        ),
    ),
    row(
      'to-barred',
      {
        'zh-CN': '接收人办理过须与本环节分开的环节',
        en: 'the recipient handled a state that is kept apart from this one',
      },
      'ENGINE_GROUP_PERSON_BARRED',
      (asked) => findings(recipients, asked, (person) => isBarred(asked.group, person)),
    ),
    row(
      'to-seated',
      {
        'zh-CN': '接收人已有席位（一人一票）',
        en: 'the recipient has a seat already (one person, one voice)',
      },
      'ENGINE_GROUP_PERSON_SEATED',
      (asked) =>
        findings(
          recipients,
          asked,
          (person) =>
            isSeated(asked, person) ||
            recipients.to(asked).filter((one) => one === person).length > 1,
        ),
    ),
    {
      ...row(
        'to-unqualified',
        {
          'zh-CN': '接收人当日没有所需资格',
          en: 'the recipient lacks a qualification on this date',
        },
        'ENGINE_GROUP_PERSON_UNQUALIFIED',
        (asked) => findings(recipients, asked, (person) => lackedBy(asked, person).length > 0),
      ),
      details: (asked: Asked<Type>) => ({
        person: recipients.to(asked).join(', '),
        lacking: [
          ...new Set(recipients.to(asked).flatMap((person) => lackedBy(asked, person))),
        ].join(', '),
      }),
    },
    row(
      'to-conflicted',
      { 'zh-CN': '接收人应当回避', en: 'the recipient has a conflict of interest' },
      'ENGINE_GROUP_PERSON_CONFLICTED',
      (asked) => findings(recipients, asked, (person) => isConflicted(asked, person)),
    ),
  ];
  return rows.filter(({ id }) => recipients.voiceless !== true || id !== 'to-seated');
}

/** The task would go to whoever has it. */
export function toSame<Type extends OperationType>(to: (asked: Asked<Type>) => string | null) {
  return {
    id: 'to-same',
    condition: { 'zh-CN': '接收人就是现在的办理人', en: 'the recipient has it already' },
    holds: (asked: Asked<Type>) => {
      const person = to(asked);
      const { seat } = asked;
      return person !== null && (workerOf(seat) === person || seat.principal === person);
    },
    code: 'ENGINE_GROUP_PERSON_SAME',
    details: (asked: Asked<Type>) => ({ person: to(asked) }),
  } as const;
}

export function noPeople<Type extends OperationType>(
  to: (asked: Asked<Type>) => readonly unknown[],
) {
  return {
    id: 'nobody-named',
    condition: { 'zh-CN': '没有指定人员', en: 'nobody is named' },
    holds: (asked: Asked<Type>) => to(asked).length === 0,
    code: 'ENGINE_GROUP_PEOPLE_MISSING',
  } as const;
}
