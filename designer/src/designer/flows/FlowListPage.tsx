import { Link } from '@tanstack/react-router';
import { Empty, Skeleton, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { useSession } from '../../session/session-context.ts';
import { Page } from '../../shell/Page.tsx';
import { localParts } from '../../time/format.ts';
import { type PackSummary, type PublicationSummary, usePacks } from '../design-requests.ts';
import './flows.css';

/** Every flow of the city by pack, what is being changed and what waits for a second person. */
export function FlowListPage() {
  const { t } = useTranslation();
  const { data: packs, error } = usePacks();
  return (
    <Page title={t('designer:list.title')}>
      {error === null ? null : <ProblemNotice error={error} />}
      {packs === undefined && error === null ? <Skeleton active /> : null}
      {packs?.length === 0 ? <Empty description={t('designer:list.empty')} /> : null}
      {packs?.map((pack) => (
        <PackSection key={pack.id} pack={pack} />
      ))}
    </Page>
  );
}

function PackSection({ pack }: { pack: PackSummary }) {
  const { t } = useTranslation();
  const text = useText();
  const { person, city } = useSession();
  const { zone } = city;
  return (
    <section className="jw-pack" aria-labelledby={`pack-${pack.id}`}>
      <h2 id={`pack-${pack.id}`}>{text(pack.title)}</h2>
      <p className="jw-pack-facts">
        {pack.active === null
          ? t('designer:list.notActive')
          : t('designer:list.active', {
              version: pack.active.version,
              date: localParts(pack.active.validFrom ?? pack.active.requestedAt, zone).date,
            })}
      </p>
      <Waiting publications={pack.pending} />
      {pack.flows.length === 0 ? <p>{t('designer:list.noFlows')}</p> : null}
      <ul className="jw-flow-list">
        {pack.flows.map((flow) => (
          <li key={flow.id}>
            <Link
              to="/designer/$pack/$flow"
              params={{ pack: pack.id, flow: flow.id }}
              className="jw-flow-link"
            >
              {text(flow.title)}
            </Link>
            <span className="jw-flow-noun">
              {t('designer:list.noun', { noun: text(flow.noun) })}
            </span>
            {pack.drafts.map((draft) => (
              <Tag key={draft.id} color="#ad4e00">
                {t(draft.by.id === person.id ? 'designer:list.ownDraft' : 'designer:list.draft', {
                  name: draft.by.name,
                  count: draft.changeCount,
                })}
              </Tag>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ publications }: { publications: readonly PublicationSummary[] }) {
  const { t } = useTranslation();
  if (publications.length === 0) return null;
  return (
    <ul className="jw-waiting" aria-label={t('designer:list.waiting')}>
      {publications.map((one) => (
        <li key={one.hash}>
          <Link to="/designer/publications/$hash" params={{ hash: one.hash }}>
            {t(`designer:list.${one.status === 'approved' ? 'approved' : 'requested'}`, {
              name: one.requestedBy.name,
              comment: one.comment ?? '',
            })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
