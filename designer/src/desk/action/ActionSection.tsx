import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
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
  const text = useText();
  const phone = usePhone();
  const [chosen, setChosen] = useState<Offer | null>(null);
  const offers = [...detail.offers].sort((a, b) => Number(b.primary) - Number(a.primary));
  const keyOf = (offer: Offer) => `${offer.branch}/${offer.task ?? ''}/${offer.action}`;
  const open = chosen === null ? undefined : offerNow(chosen, offers);
  const plain = offers.filter((offer) => !isGrave(offer));
  const grave = offers.filter(isGrave);
  const close = () => setChosen(null);
  const aboutOf = (offer: Offer) => {
    const isAlone = offers.filter(({ action }) => action === offer.action).length < 2;
    const branch = isAlone
      ? undefined
      : detail.progress.branches.find(({ id }) => id === offer.branch);
    return branch === undefined ? null : (branch.element ?? text(branch.title));
  };
  if (open !== undefined && !isGrave(open))
    return <ActionPanel key={open.action} detail={detail} offer={open} close={close} />;
  const first = plain[0];
  const inBar = phone && first?.available ? first : undefined;
  const button = (offer: Offer) => (
    <li key={keyOf(offer)}>
      <ActionButton
        offer={offer}
        about={aboutOf(offer)}
        primary={offer === first && offer.available}
        grave={offer.kind === 'terminate'}
        choose={() => setChosen(offer)}
      />
    </li>
  );
  return (
    <>
      {isIdle(detail) ? <p className="jw-faint">{t('desk:action.none')}</p> : null}
      {plain.length === 0 ? null : (
        <ul className="jw-actions">{plain.filter((offer) => offer !== inBar).map(button)}</ul>
      )}
      {grave.length === 0 ? null : (
        <ul className="jw-actions jw-actions-grave" aria-label={t('desk:action.grave')}>
          {grave.map(button)}
        </ul>
      )}
      {inBar === undefined ? null : (
        <div className="jw-action-bar">
          <ActionButton
            offer={inBar}
            about={aboutOf(inBar)}
            primary
            grave={false}
            choose={() => setChosen(inBar)}
          />
        </div>
      )}
      {open === undefined ? null : (
        <ActionDialog key={open.action} detail={detail} offer={open} close={close} />
      )}
    </>
  );
}

/** Whether there is nothing that the person may do now, in whatever way. */
function isIdle({ offers, operations, moves }: CaseDetail): boolean {
  return offers.length + operations.length + moves.length === 0;
}

/**
 * The chosen action as it is offered now. Where the case has been moved on and it is no longer offered,
 * its form stays with what was entered, and cannot be sent.
 */
function offerNow(chosen: Offer, offers: readonly Offer[]): Offer {
  const alike = offers.filter(
    ({ action, branch }) => action === chosen.action && branch === chosen.branch,
  );
  const same = alike.find(({ task }) => task === chosen.task) ?? alike[0];
  return same ?? { ...chosen, available: false, because: null };
}
