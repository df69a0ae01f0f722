import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import type { CaseDetail, TaskOperation } from '../model.ts';
import type { EnteredOperation } from './entered-operation.ts';

/** What an operation will do to whom, in one sentence that follows what is entered. */
export function useConsequence(
  detail: CaseDetail,
  offer: TaskOperation,
  entered: EnteredOperation,
): string {
  const { t } = useTranslation();
  const text = useText();
  const { person } = useSession();
  const comma = t('shell:listComma');
  const list = (names: readonly string[], otherwise: string) =>
    names.length === 0 ? otherwise : [...new Set(names)].join(comma);
  const { operation, task, state, choices } = offer;
  const to = choices.to.find(({ id }) => id === entered.to);
  const said = {
    whom: list(
      entered.people.map(({ name }) => name),
      t('desk:operation.whom'),
    ),
    people: list(
      detail.tasks
        .filter((one) => one.state === state.id)
        .flatMap(({ assignee }) => assignee?.name ?? []),
      t('desk:operation.holders'),
    ),
    of: offer.of?.name ?? t('desk:operation.holder'),
    from: choices.from.find(({ id }) => id === entered.from)?.name ?? '',
    state: to === undefined ? t('desk:operation.state') : text(to.title),
    delegate: '',
    level: entered.level === undefined ? '' : t(`desk:operation.levels.${entered.level}`),
  };
  switch (operation) {
    case 'add-signers':
      return t(`desk:operation.does.add-signers.${entered.where ?? 'beside'}`, said);
    case 'decide-extension':
    case 'decide-objection':
      return t(`desk:operation.does.${operation}.${entered.granted ? 'yes' : 'no'}`, said);
    case 'hand-back': {
      const seat = detail.groups.flatMap((group) => group.tasks).find(({ id }) => id === task);
      const delegate = seat?.delegates.at(-1);
      return delegate === undefined || delegate.id === person.id
        ? t('desk:operation.does.hand-back.back', said)
        : t('desk:operation.does.hand-back.recalled', { ...said, delegate: delegate.name });
    }
    default:
      return t(`desk:operation.does.${operation}`, said);
  }
}
