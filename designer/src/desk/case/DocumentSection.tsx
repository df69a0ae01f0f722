import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { instantText } from '../../time/format.ts';
import { ServiceDialog } from '../document/ServiceDialog.tsx';
import type { CaseDetail, CaseDocument } from '../model.ts';
import { Section } from './Section.tsx';

/** The documents that the flow has served, on whom and when; only where it declares any. */
export function DocumentSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const { zone } = useSession().city;
  const [open, setOpen] = useState<CaseDocument | null>(null);
  if (detail.documents.length === 0) return null;
  return (
    <Section title={t('desk:document.title')}>
      <ul className="jw-parties">
        {detail.documents.map((document) => (
          <li key={document.id}>
            <strong>{text(document.title)}</strong>
            {document.served.length === 0 ? (
              <small>{t('desk:document.none')}</small>
            ) : (
              document.served.map(({ to, toTitle, method, at, happenedAt }) => (
                <small key={`${to}/${at}`}>
                  {t('desk:document.served', {
                    at: instantText(happenedAt, zone),
                    to: text(toTitle),
                    method: t(`desk:document.methods.${method}`),
                  })}
                </small>
              ))
            )}
            {document.mayServe ? (
              <div className="jw-party-actions">
                <Button
                  size="small"
                  aria-label={t('desk:document.recordOf', { title: text(document.title) })}
                  onClick={() => setOpen(document)}
                >
                  {t('desk:document.record')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {open === null ? null : (
        <ServiceDialog detail={detail} document={open} close={() => setOpen(null)} />
      )}
    </Section>
  );
}
