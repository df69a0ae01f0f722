import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { CaseDetail } from '../model.ts';
import { FieldValue } from './FieldValue.tsx';
import { Section } from './Section.tsx';

/** Entries that are shown before the rest is asked for. */
const atFirst = 12;

/** What is known of the case; sensitive values are shown as far as the person may see them. */
export function DataSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = detail.data.filter((one) => one.type !== 'attachments');
  const listed = all ? shown : shown.slice(0, atFirst);
  if (shown.length === 0) return null;
  return (
    <Section title={t('desk:data.title')} folded={t('desk:case.items', { count: shown.length })}>
      <dl className="jw-data">
        {listed.map((one) => (
          <div key={one.field} className={one.type === 'long-text' ? 'jw-data-wide' : undefined}>
            <dt>{text(one.title)}</dt>
            <dd>
              <FieldValue of={one} />
            </dd>
          </div>
        ))}
      </dl>
      {listed.length === shown.length ? null : (
        <Button className="jw-data-more" onClick={() => setAll(true)}>
          {t('desk:data.all', { count: shown.length })}
        </Button>
      )}
    </Section>
  );
}
