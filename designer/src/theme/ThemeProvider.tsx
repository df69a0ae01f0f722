import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '../i18n/use-text.ts';
import { useLargeText } from './large-text.ts';
import { styleNonce } from './nonce.ts';
import { Surface } from './Surface.tsx';
import { themeFor } from './tokens.ts';
import { useMedia, usePhone } from './use-media.ts';

const nonce = styleNonce();

/**
 * A place of their own for dialogs and lists that open. Over the page's body the kit would lock its
 * scrolling with a style that bears no nonce; base.css does it instead.
 */
const popups = (): HTMLElement => document.getElementById('popups') ?? document.body;

export function ThemeProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const largeText = useLargeText((state) => state.on);
  const phone = usePhone();
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  useEffect(() => {
    dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  }, [language]);
  return (
    <ConfigProvider
      theme={themeFor({ phone, largeText, calm })}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      getPopupContainer={popups}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      <Surface>{children}</Surface>
    </ConfigProvider>
  );
}
