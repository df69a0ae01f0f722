import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { CaseDetail } from '../model.ts';
import { Section } from './Section.tsx';

export function PartySection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  if (detail.parties.length === 0) return null;
  return (
    <Section title={t('desk:party.title')}>
      <ul className="jw-parties">
        {detail.parties.map((party) => (
          <li key={`${party.role}/${party.id}`}>
            <strong>{party.name}</strong> <span className="jw-faint">{text(party.roleTitle)}</span>
            {party.phone === null ? null : (
              <small>
                {t('desk:party.phone')} {party.phone}
              </small>
            )}
            {party.citizenId === null ? null : (
              <small>
                {t('desk:party.citizenId')} {party.citizenId}
              </small>
            )}
            {party.address === null ? null : (
              <small>
                {t('desk:party.address')} {party.address}
              </small>
            )}
            {party.masked ? <small>{t('desk:party.masked')}</small> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
