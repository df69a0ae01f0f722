import { DownloadOutlined } from '@ant-design/icons';
import { Button, Drawer, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { usePhone } from '../../theme/use-media.ts';
import { DecidedOutcome } from './DecidedOutcome.tsx';
import { DecidingLaw } from './DecidingLaw.tsx';
import { DecidingPerson } from './DecidingPerson.tsx';
import { DecidingRules } from './DecidingRules.tsx';
import { type Decision, decisionAddress, useDecision } from './decision-requests.ts';

interface DrawerProps {
  readonly caseId: string;
  readonly seq: number;
  readonly title: string;
  readonly close: () => void;
}

/** Who decided a step and by what right, on which conditions and which law, and what came of it. */
export function DecisionDrawer({ caseId, seq, title, close }: DrawerProps) {
  const { t } = useTranslation();
  const phone = usePhone();
  const { data, error } = useDecision(caseId, seq);
  return (
    <Drawer
      open
      onClose={close}
      title={t('decision:open')}
      size={phone ? '100%' : 520}
      className="jw-decision"
      footer={
        data === undefined ? null : (
          <Button
            block={phone}
            icon={<DownloadOutlined aria-hidden />}
            href={decisionAddress(caseId, seq)}
            download
          >
            {t('decision:record.download')}
          </Button>
        )
      }
    >
      <section
        className="jw-decision-words"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={title}
      >
        <h2>{title}</h2>
        {error === null ? null : <ProblemNotice error={error} />}
        {data === undefined && error === null ? <Skeleton active /> : null}
        {data === undefined ? null : <DecisionWords decision={data} />}
      </section>
    </Drawer>
  );
}

function DecisionWords({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { publication, engine, hash } = decision;
  return (
    <>
      <DecidingPerson decision={decision} />
      <DecidingRules decision={decision} />
      <DecidingLaw citations={decision.citations} />
      <DecidedOutcome decision={decision} />
      <section>
        <h3>{t('decision:record.title')}</h3>
        <p>{t('decision:record.about')}</p>
        <p className="jw-decision-faint">
          {t('decision:record.version', { version: publication.version, engine })}
        </p>
        <p className="jw-decision-faint">
          {t('decision:record.hash')} <code>{hash}</code>
        </p>
      </section>
    </>
  );
}
