import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { CaseDetail, Party } from '../model.ts';
import { PartyDialog } from '../party/PartyDialog.tsx';
import { RemovePartyDialog } from '../party/RemovePartyDialog.tsx';
import { canLeave, rolesWithRoom } from '../party/room-for-parties.ts';
import { PartyItem } from './PartyItem.tsx';
import { Section } from './Section.tsx';

type Open =
  | { readonly dialog: 'join' }
  | { readonly dialog: 'correct' | 'remove'; readonly party: Party };

/** Who takes part; those who handle the case let others join, correct them and take them out. */
export function PartySection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const may = detail.mayChangeParties;
  const canJoin = may && rolesWithRoom(detail).length > 0;
  if (detail.parties.length === 0 && !canJoin) return null;
  return (
    <Section
      title={t('desk:party.title')}
      extra={
        canJoin ? (
          <Button onClick={() => setOpen({ dialog: 'join' })}>{t('desk:party.join')}</Button>
        ) : null
      }
    >
      {detail.parties.length === 0 ? <p className="jw-faint">{t('desk:party.none')}</p> : null}
      <ul className="jw-parties">
        {detail.parties.map((party) => (
          <PartyItem key={`${party.role}/${party.id}`} party={party} role={text(party.roleTitle)}>
            {may && !party.masked ? (
              <div className="jw-party-actions">
                <Button
                  size="small"
                  aria-label={t('desk:party.correctOf', { name: party.name })}
                  onClick={() => setOpen({ dialog: 'correct', party })}
                >
                  {t('desk:party.correct')}
                </Button>
                {canLeave(detail, party) ? (
                  <Button
                    size="small"
                    aria-label={t('desk:party.removeOf', { title: party.name })}
                    onClick={() => setOpen({ dialog: 'remove', party })}
                  >
                    {t('desk:party.remove')}
                  </Button>
                ) : null}
              </div>
            ) : null}
          </PartyItem>
        ))}
      </ul>
      {open?.dialog === 'remove' ? (
        <RemovePartyDialog detail={detail} party={open.party} close={close} />
      ) : null}
      {open !== null && open.dialog !== 'remove' ? (
        <PartyDialog
          detail={detail}
          party={open.dialog === 'correct' ? open.party : null}
          close={close}
        />
      ) : null}
    </Section>
  );
}
