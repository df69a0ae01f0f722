import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../theme/use-media.ts';
import type { CaseDetail, Offer } from '../model.ts';
import { ActionButton } from './ActionButton.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { ActionPanel } from './ActionPanel.tsx';
import { isGrave } from './entered-step.ts';
import './action.css';

/** What can be done now: the likeliest first, what is grave apart, what is not possible with the reason. */
export function ActionSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const [chosen, setChosen] = useState<string | null>(null);
  const offers = [...detail.offers].sort((a, b) => Number(b.primary) - Number(a.primary));
  const keyOf = (offer: Offer) => `${offer.task ?? ''}/${offer.action}`;
  const open = offers.find((offer) => keyOf(offer) === chosen);
  const plain = offers.filter((offer) => !isGrave(offer));
  const grave = offers.filter(isGrave);
  const close = () => setChosen(null);
  if (open !== undefined && !isGrave(open))
    return <ActionPanel key={chosen} detail={detail} offer={open} close={close} />;
  const first = plain[0];
  const inBar = phone && first?.available ? first : undefined;
  const button = (offer: Offer) => (
    <li key={keyOf(offer)}>
      <ActionButton
        offer={offer}
        primary={offer === first && offer.available}
        grave={offer.kind === 'terminate'}
        choose={() => setChosen(keyOf(offer))}
      />
    </li>
  );
  return (
    <>
      {offers.length === 0 ? <p className="jw-faint">{t('desk:action.none')}</p> : null}
      <ul className="jw-actions">{plain.filter((offer) => offer !== inBar).map(button)}</ul>
      {grave.length === 0 ? null : (
        <ul className="jw-actions jw-actions-grave" aria-label={t('desk:action.grave')}>
          {grave.map(button)}
        </ul>
      )}
      {inBar === undefined ? null : (
        <div className="jw-action-bar">
          <ActionButton
            offer={inBar}
            primary
            grave={false}
            choose={() => setChosen(keyOf(inBar))}
          />
        </div>
      )}
      {open === undefined ? null : (
        <ActionDialog key={chosen} detail={detail} offer={open} close={close} />
      )}
    </>
  );
}
