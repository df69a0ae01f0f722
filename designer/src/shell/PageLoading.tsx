import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';

export function PageLoading() {
  const { t } = useTranslation();
  return (
    <div className="jw-loading" role="status">
      <Spin size="large" />
      <span className="jw-visually-hidden">{t('shell:loading')}</span>
    </div>
  );
}
