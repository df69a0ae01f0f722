import { useTranslation } from 'react-i18next';

export function DemoBanner() {
  const { t } = useTranslation();
  return (
    <div className="jw-demo" role="note">
      {t('shell:demo')}
    </div>
  );
}
