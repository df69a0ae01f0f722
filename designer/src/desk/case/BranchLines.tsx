import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { CaseDetail } from '../model.ts';

/** Where each line of progress beside the main one is. */
export function BranchLines({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const { branches } = detail.progress;
  if (branches.length === 0) return null;
  return (
    <ul className="jw-branches" aria-label={t('desk:progress.branches')}>
      {branches.map(({ id, title, element, status, states }) => (
        <li key={id}>
          <strong>
            {text(title)}
            {element === null ? '' : ` · ${element}`}
          </strong>
          <small>
            {status === 'active'
              ? states.map((state) => text(state.title)).join(t('shell:listComma'))
              : t(`desk:progress.branch.${status}`)}
          </small>
        </li>
      ))}
    </ul>
  );
}
