import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { instantText } from '../../time/format.ts';
import { DueChip } from '../deadline/DueChip.tsx';
import type { CaseDetail } from '../model.ts';

/** Number, kind, unit and where the case stands, on one line where there is room. */
export function CaseFacts({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const { zone } = useSession().city;
  const now = detail.states.map((state) => text(state.title)).join(t('shell:listComma'));
  return (
    <dl className="jw-facts">
      <div>
        <dt>{t('desk:case.number')}</dt>
        <dd>{detail.number}</dd>
      </div>
      <div>
        <dt>{t('desk:case.queryCode')}</dt>
        <dd>{detail.queryCode}</dd>
      </div>
      <div>
        <dt>{t('desk:case.flow')}</dt>
        <dd>{text(detail.flowTitle)}</dd>
      </div>
      <div>
        <dt>{t('desk:column.unit')}</dt>
        <dd>{text(detail.unit.title)}</dd>
      </div>
      <div>
        <dt>{t('desk:column.opened')}</dt>
        <dd>{instantText(detail.openedAt, zone)}</dd>
      </div>
      <div>
        <dt>{t('desk:column.state')}</dt>
        <dd>
          <Tag color="#0b5cad">{now === '' ? t(`desk:status.${detail.status}`) : now}</Tag>
          {detail.due === null ? null : <DueChip due={detail.due} />}
        </dd>
      </div>
    </dl>
  );
}
