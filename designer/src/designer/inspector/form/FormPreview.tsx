import { type DerivedForm, deriveForm, EngineError, type Form, type Json } from '@jingwei/engine';
import { Alert, ConfigProvider } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFields } from '../../../form/FormFields.tsx';
import type { FormValues } from '../../../form/form-view.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';

/** The form as people will see it; what is entered here goes nowhere. `name` keeps its ids apart. */
export function FormPreview({ form, name }: { form: Form; name: string }) {
  const { t } = useTranslation();
  const { bundle, flow } = useEditedDocument();
  const [values, setValues] = useState<FormValues>({});
  const derived = useMemo(() => previewOf(bundle, flow, form.id), [bundle, flow, form.id]);
  if (derived === null)
    return <Alert type="warning" showIcon title={t('designer:form.noPreview')} />;
  return (
    <ConfigProvider componentDisabled={false}>
      <div className="jw-preview">
        <FormFields
          form={derived}
          values={values}
          problems={{}}
          name={name}
          onChange={(field, value: Json) => setValues((before) => ({ ...before, [field]: value }))}
        />
      </div>
    </ConfigProvider>
  );
}

/** Null while something in the form is wrong; the problems below say what. */
function previewOf(
  bundle: Parameters<typeof deriveForm>[0]['bundle'],
  flow: Parameters<typeof deriveForm>[0]['flow'],
  form: string,
): DerivedForm | null {
  try {
    const derived = deriveForm({ bundle, flow }, form, { data: {} });
    // A file chosen in a preview would be sent to the server; its place is shown and nothing more.
    const items = derived.ui.items.map((item) =>
      item.widget === 'attachments' ? { ...item, widget: 'text' as const, readOnly: true } : item,
    );
    return { ...derived, ui: { ...derived.ui, items } };
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}
