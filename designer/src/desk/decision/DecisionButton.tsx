import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { HistoryEntry } from '../model.ts';
import { DecisionDrawer } from './DecisionDrawer.tsx';
import './decision.css';

interface ButtonProps {
  readonly caseId: string;
  readonly entry: HistoryEntry;
}

/** Opens what decided a step. */
export function DecisionButton({ caseId, entry }: ButtonProps) {
  const { t } = useTranslation();
  const text = useText();
  const [open, setOpen] = useState(false);
  const title = text(entry.title);
  return (
    <>
      <button
        type="button"
        className="jw-decision-open"
        aria-label={t('decision:openOf', { title, step: entry.seq })}
        onClick={() => setOpen(true)}
      >
        {t('decision:open')}
      </button>
      {open ? (
        <DecisionDrawer
          caseId={caseId}
          seq={entry.seq}
          title={title}
          close={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
