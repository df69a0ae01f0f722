import { Button } from 'antd';
import { chooseLanguage } from '../i18n/translation.ts';
import { useLanguage } from '../i18n/use-text.ts';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <Button type="text" lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
