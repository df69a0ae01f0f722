import { describeChanges, diffBundles } from '@jingwei/engine';
import { Link, useParams } from '@tanstack/react-router';
import { Skeleton, Tag } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { useSession } from '../../session/session-context.ts';
import { Page } from '../../shell/Page.tsx';
import { instantText } from '../../time/format.ts';
import { type PublicationDetail, usePublication } from '../design-requests.ts';
import { groupChanges } from '../model/group-changes.ts';
import { ChangeList } from './ChangeList.tsx';
import { Verdicts } from './Verdicts.tsx';
import './publishing.css';

/** One publication: what it changes, who asked for it, who approved, and what may be done now. */
export function PublicationPage() {
  const { hash } = useParams({ strict: false }) as { hash: string };
  const { t } = useTranslation();
  const text = useText();
  const publication = usePublication(hash);
  const { data, error } = publication;
  const title = t('designer:publication.title');
  return (
    <Page
      title={title}
      heading={data === undefined ? title : `${title} · ${text(data.bundle.pack.title)}`}
    >
      {error === null ? null : <ProblemNotice error={error} />}
      {data === undefined && error === null ? <Skeleton active /> : null}
      {data === undefined ? null : <Publication publication={data} />}
    </Page>
  );
}

function Publication({ publication }: { publication: PublicationDetail }) {
  const { t } = useTranslation();
  const { zone } = useSession().city;
  const text = useText();
  const { pack, hash, version, status, requestedBy, requestedAt, approvals, comment } = publication;
  const base = usePublication(publication.baseHash ?? undefined);
  const groups = useMemo(() => {
    if (base.data === undefined) return null;
    const changes = diffBundles(base.data.bundle, publication.bundle);
    const said = describeChanges(base.data.bundle, changes);
    return groupChanges(said, [publication.bundle, base.data.bundle]);
  }, [base.data, publication.bundle]);
  return (
    <>
      <section className="jw-publication">
        <dl>
          <dt>{t('designer:publication.status')}</dt>
          <dd>
            <Tag>{t(`designer:publication.is.${status}`)}</Tag>
          </dd>
          <dt>{t('designer:publication.version')}</dt>
          <dd>
            {version}
            {t('shell:aside', { said: hash.slice(0, 12) })}
          </dd>
          <dt>{t('designer:publication.requestedBy')}</dt>
          <dd>{[requestedBy.name, instantText(requestedAt, zone)].join(t('shell:comma'))}</dd>
          <dt>{t('designer:publication.comment')}</dt>
          <dd>{comment ?? '—'}</dd>
          <dt>{t('designer:publication.approvals')}</dt>
          <dd>
            {approvals.length === 0
              ? t('designer:publication.noApproval')
              : approvals
                  .map(({ by, at }) => [by.name, instantText(at, zone)].join(t('shell:comma')))
                  .join(t('shell:listComma'))}
          </dd>
          <dt>{t('designer:publication.flows')}</dt>
          <dd>
            {publication.bundle.flows.map((flow) => (
              <Link key={flow.id} to="/designer/$pack/$flow" params={{ pack, flow: flow.id }}>
                {text(flow.title)}
              </Link>
            ))}
          </dd>
        </dl>
      </section>
      <section className="jw-publication">
        <h2>{t('designer:publication.changes')}</h2>
        {base.error === null ? null : <ProblemNotice error={base.error} />}
        {publication.baseHash === null ? (
          <p>{t('designer:publication.first')}</p>
        ) : groups === null ? (
          <Skeleton active />
        ) : (
          <ChangeList groups={groups} />
        )}
      </section>
      <Verdicts publication={publication} />
    </>
  );
}
