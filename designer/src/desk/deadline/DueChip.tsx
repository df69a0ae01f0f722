import {
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  PauseCircleOutlined,
} from '@ant-design/icons';
import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { dueText } from '../../time/format.ts';
import { useNow } from '../../time/use-now.ts';
import type { DueView } from '../model.ts';
import { dueWords } from './due-words.ts';
import './due-chip.css';

const icons: Record<string, ReactNode> = {
  plain: <ClockCircleOutlined aria-hidden />,
  warning: <ExclamationCircleOutlined aria-hidden />,
  error: <ExclamationCircleOutlined aria-hidden />,
  paused: <PauseCircleOutlined aria-hidden />,
};

/**
 * The one way in which a deadline is shown. Hover, focus or tap opens what stands behind it: `sentence`
 * where the law or the parameter is told, else its title and when it is due.
 */
export function DueChip({ due, sentence }: { due: DueView; sentence?: ReactNode }) {
  const { t } = useTranslation();
  const text = useText();
  const { zone } = useSession().city;
  const words = dueWords(due, useNow(), zone);
  const said = t(words.key, { ...words.values, ground: text(words.ground) });
  const shown =
    due.provisional && words.tone !== 'none' ? t('desk:due.provisional', { said }) : said;
  if (words.tone === 'none') return <span className="jw-due jw-due-none">{shown}</span>;
  return (
    <Popover
      trigger={['hover', 'focus', 'click']}
      content={
        <div className="jw-due-more">
          <strong>{text(due.title)}</strong>
          {due.dueAt === null ? null : (
            <div>{t('desk:due.until', { at: dueText(due.dueAt, due.dueDate, zone) })}</div>
          )}
          {sentence === undefined ? null : <div>{sentence}</div>}
          {due.provisional ? <div>{t('desk:due.provisionalHint')}</div> : null}
        </div>
      }
    >
      <button type="button" className={`jw-due jw-due-${words.tone}`}>
        {icons[words.tone]} {shown}
      </button>
    </Popover>
  );
}
