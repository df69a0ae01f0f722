import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntryInputProps } from '../entry-input.ts';

/** Yes or no; neither is chosen before somebody chooses. */
export function BooleanInput({ entry, value, onChange, id, describedBy }: EntryInputProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      id={id}
      className="jw-choices"
      disabled={entry.readOnly}
      value={typeof value === 'boolean' ? value : null}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      options={[
        { value: true, label: t('form:yes') },
        { value: false, label: t('form:no') },
      ]}
    />
  );
}
