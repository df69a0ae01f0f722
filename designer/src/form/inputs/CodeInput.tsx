import { Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntryInputProps } from '../entry-input.ts';

/** One of a code list: all at a glance where they are few, else a list to search in. */
export function CodeInput({ entry, value, onChange, id, describedBy, invalid }: EntryInputProps) {
  const { t } = useTranslation();
  if (entry.widget === 'radio')
    return (
      <Radio.Group
        id={id}
        className="jw-choices"
        disabled={entry.readOnly}
        value={typeof value === 'string' ? value : null}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        options={[...entry.choices]}
      />
    );
  return (
    <Select
      id={id}
      className="jw-full"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      disabled={entry.readOnly}
      placeholder={t('form:choose')}
      value={typeof value === 'string' ? value : null}
      options={[...entry.choices]}
      aria-required={entry.mustBeFilled}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      onChange={(code?: string | null) => onChange(code ?? null)}
    />
  );
}
