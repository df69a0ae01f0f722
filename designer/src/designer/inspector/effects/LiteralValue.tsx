import { type Field, type Json, ordered } from '@jingwei/engine';
import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { CommitInput } from '../CommitInput.tsx';

interface ValueProps {
  readonly field: Field;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}

/** A fixed value of a field's type. */
export function LiteralValue({ field, value, onChange }: ValueProps) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle } = useEditedDocument();
  const label = t('designer:effects.value');
  const codes = ordered(bundle.codeLists.find((one) => one.id === field.codeList)?.codes ?? []);
  const options = codes.map((one) => ({ value: one.id, label: text(one.title) }));
  const shared = { size: 'small', 'aria-label': label, popupMatchSelectWidth: false } as const;
  switch (field.type) {
    case 'boolean':
      return (
        <Select<string>
          {...shared}
          value={String(value === true)}
          options={[
            { value: 'true', label: t('designer:guard.yes') },
            { value: 'false', label: t('designer:guard.no') },
          ]}
          onChange={(next) => onChange(next === 'true')}
        />
      );
    case 'integer':
    case 'decimal':
      return (
        <InputNumber
          size="small"
          aria-label={label}
          value={typeof value === 'number' ? value : null}
          {...(field.type === 'integer' ? { precision: 0 } : {})}
          onChange={(next) => {
            if (next !== null && next !== value) onChange(next);
          }}
        />
      );
    case 'code':
      return (
        <Select<string>
          {...shared}
          value={typeof value === 'string' ? value : null}
          options={options}
          onChange={onChange}
        />
      );
    case 'codes':
      return (
        <Select<string[]>
          {...shared}
          mode="multiple"
          className="jw-wide"
          value={Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []}
          options={options}
          onChange={onChange}
        />
      );
    default:
      return (
        <CommitInput
          label={label}
          value={typeof value === 'string' ? value : ''}
          placeholder={field.type === 'date' ? '2026-01-31' : ''}
          onCommit={onChange}
        />
      );
  }
}
