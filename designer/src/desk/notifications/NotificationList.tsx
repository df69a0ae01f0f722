import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { instantText } from '../../time/format.ts';
import type { Notification } from '../model.ts';

interface ListProps {
  readonly notifications: readonly Notification[];
  readonly read: (notification: Notification) => void;
}

/** The latest first; opening a case reads what it said. */
export function NotificationList({ notifications, read }: ListProps) {
  const { t } = useTranslation();
  const text = useText();
  const { city, posts } = useSession();
  return (
    <ul className="jw-cards">
      {notifications.map((one) => (
        <li key={one.id} className={one.read ? 'jw-card' : 'jw-card jw-unread'}>
          <p className="jw-notification-text">
            {one.read ? null : <strong>{t('desk:notification.new')}</strong>} {text(one.text)}
          </p>
          <div className="jw-card-row">
            <div className="jw-case-link">
              {one.case === null ? (
                <span className="jw-faint">{t('desk:notification.gone')}</span>
              ) : (
                <Link
                  to="/cases/$id"
                  params={{ id: one.case.id }}
                  onClick={() => (one.read ? undefined : read(one))}
                >
                  {one.case.title}
                </Link>
              )}
              <small>
                {instantText(one.at, city.zone)}
                {one.case === null ? '' : ` · ${one.case.number}`}
                {posts.length < 2
                  ? ''
                  : ` · ${t('shell:posts.one', { unit: text(one.unit.title), role: text(one.roleTitle) })}`}
              </small>
            </div>
            {one.read ? null : (
              <Button
                aria-label={t('desk:notification.readOf', { title: one.case?.title ?? '' })}
                onClick={() => read(one)}
              >
                {t('desk:notification.read')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
