import { useTranslation } from 'react-i18next';

export function DemoBanner() {
  const { t } = useTranslation();
  return (
    <aside className="jw-demo" aria-label={t('shell:demoLabel')}>
      {t('shell:demo')}
    </aside>
  );
}
