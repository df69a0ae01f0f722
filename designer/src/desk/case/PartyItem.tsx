import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../model.ts';

interface ItemProps {
  readonly party: Party;
  readonly role: string;
  readonly children: ReactNode;
}

export function PartyItem({ party, role, children }: ItemProps) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{party.name}</strong> <span className="jw-faint">{role}</span>
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
      {children}
    </li>
  );
}
