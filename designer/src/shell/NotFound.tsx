import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from './Page.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell:notFound.title')}>
      <p>{t('shell:notFound.hint')}</p>
      <Link to="/desk">{t('shell:notFound.back')}</Link>
    </Page>
  );
}
