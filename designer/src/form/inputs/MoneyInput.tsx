import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntryInputProps } from '../entry-input.ts';

/** Yuan as a decimal text: amounts never pass through binary fractions. */
export function MoneyInput({ entry, value, onChange, id, describedBy, invalid }: EntryInputProps) {
  const { t } = useTranslation();
  return (
    <Input
      id={id}
      inputMode="decimal"
      autoComplete="off"
      suffix={t('form:yuan')}
      value={typeof value === 'string' ? value : ''}
      readOnly={entry.readOnly}
      aria-required={entry.mustBeFilled}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      onChange={(event) => {
        const text = event.target.value.replace(/[,，\s]/g, '').replace('。', '.');
        onChange(text === '' ? null : text);
      }}
    />
  );
}
