import type { Form } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { TextPair } from '../TextPair.tsx';

/** What a form is called. */
export function FormSettings({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { flow, act } = useEditedDocument();
  return (
    <details className="jw-more">
      <summary>{t('designer:form.settings')}</summary>
      <TextPair
        label={t('designer:form.title')}
        value={form.title}
        maxLength={120}
        onChange={(title) =>
          act(
            setProperty(inFlow(flow, 'form', form.id), ['title'], title, {
              'zh-CN': '修改表单名称',
              en: 'Rename the form',
            }),
          )
        }
      />
    </details>
  );
}
