import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { CaseSummary } from '../model.ts';

/** The states that a running case is in; of a closed one how it ended. */
export function CaseStanding({ of }: { of: CaseSummary }) {
  const { t } = useTranslation();
  const text = useText();
  if (of.status === 'active')
    return of.states.map((state) => text(state.title)).join(t('shell:listComma'));
  const ended = t('desk:status.closed');
  return of.outcome === null ? ended : `${ended} · ${text(of.outcome.title)}`;
}
