import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { SignInForm } from './SignInForm.tsx';
import './session.css';

/** Stands at the address that was asked for, so that signing in continues there. */
export function SignInPage() {
  const { t } = useTranslation();
  usePageTitle(t('session:signInTitle'));
  return (
    <main className="jw-sign-in">
      <div className="jw-sign-in-language">
        <LanguageSwitch />
      </div>
      <Card className="jw-sign-in-card">
        <img src="/icon.svg" alt="" width={40} height={40} />
        <h1>{t('session:signInTitle')}</h1>
        <p>{t('session:signInHint')}</p>
        <SignInForm />
      </Card>
    </main>
  );
}
