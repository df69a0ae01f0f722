import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUnread } from './unread-requests.ts';

/** Leads to the notifications; says how many are unread. */
export function NotificationBell() {
  const { t } = useTranslation();
  const unread = useUnread();
  const name = t('shell:notifications.open');
  return (
    <Link
      to="/notifications"
      className="jw-bell"
      aria-label={
        unread === 0
          ? name
          : `${name}${t('shell:comma')}${t('shell:notifications.unread', { count: unread })}`
      }
    >
      <BellOutlined aria-hidden />
      {unread === 0 ? null : (
        <span aria-hidden="true" className="jw-bell-count">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
