import { SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.ts';
import { usePermission, useSession } from '../session/session-context.ts';
import { usePhone } from '../theme/use-media.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SearchDialog } from './later.ts';
import { NotificationBell } from './NotificationBell.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { PostSwitch } from './PostSwitch.tsx';
import type { Room } from './room.ts';

const apple = /mac|iphone|ipad/i.test(navigator.platform);

export function Header({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation();
  const text = useText();
  const phone = usePhone();
  const { city } = useSession();
  const [searching, setSearching] = useState(false);
  useSearchKey(() => setSearching(true));
  return (
    <header className="jw-header">
      <div className="jw-header-city">
        <img src="/icon.svg" alt={t('shell:product')} width={28} height={28} />
        <div>
          <strong>{text(city.title)}</strong>
          <PostSwitch />
        </div>
      </div>
      <Button
        icon={<SearchOutlined aria-hidden />}
        type={phone ? 'text' : 'default'}
        onClick={() => setSearching(true)}
        {...(phone ? { 'aria-label': t('shell:search.open') } : {})}
        aria-keyshortcuts={apple ? 'Meta+K' : 'Control+K'}
      >
        {phone ? null : `${t('shell:search.open')} ${apple ? '⌘K' : 'Ctrl K'}`}
      </Button>
      {usePermission('notification.read') ? <NotificationBell /> : null}
      <LanguageSwitch />
      <PersonMenu />
      {searching ? (
        <Suspense>
          <SearchDialog rooms={rooms} close={() => setSearching(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}

function useSearchKey(open: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
