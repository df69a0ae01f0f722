import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ValueEditorProps } from 'react-querybuilder';
import { useText } from '../../../i18n/use-text.ts';
import { CommitInput } from '../CommitInput.tsx';
import type { GuardContext } from './GuardBuilder.tsx';

/** The other side of a comparison: a value of the field's type, or another field. */
export function GuardValue(props: ValueEditorProps) {
  const { t } = useTranslation();
  const text = useText();
  const { value, operator, valueSource, title, disabled, handleOnChange } = props;
  const context = props.context as GuardContext;
  const field = context.fields.get(props.field);
  if (context.lone.has(operator)) return null;
  const label = title ?? '';
  const off = disabled === undefined ? {} : { disabled };
  const choose = (options: readonly { value: string; label: string }[], many: boolean) => (
    <Select
      size="small"
      className="rule-value"
      aria-label={label}
      {...off}
      {...(many ? { mode: 'multiple' as const } : {})}
      value={value === '' ? null : value}
      options={[...options]}
      placeholder={t('designer:guard.chooseValue')}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      onChange={handleOnChange}
    />
  );
  if (valueSource === 'field') {
    const others = [...context.fields.values()].filter(
      (one) => one.type === field?.type && one.name !== field.name,
    );
    return choose(
      others.map((one) => ({ value: one.name, label: text(one.title) })),
      false,
    );
  }
  const many = operator === 'in' || operator === 'not-in';
  if (field?.codes) {
    return choose(
      field.codes.map((code) => ({ value: code.id, label: text(code.title) })),
      many,
    );
  }
  if (field?.type === 'boolean') {
    return (
      <Select
        size="small"
        className="rule-value"
        aria-label={label}
        {...off}
        value={typeof value === 'boolean' ? value : null}
        placeholder={t('designer:guard.chooseValue')}
        options={[
          { value: true, label: t('designer:guard.yes') },
          { value: false, label: t('designer:guard.no') },
        ]}
        onChange={handleOnChange}
      />
    );
  }
  if (field?.type === 'number') {
    return (
      <InputNumber
        size="small"
        aria-label={label}
        {...off}
        value={typeof value === 'number' ? value : null}
        onChange={(next) => handleOnChange(next ?? '')}
      />
    );
  }
  if (many) {
    return (
      <Select
        size="small"
        className="rule-value"
        mode="tags"
        aria-label={label}
        {...off}
        value={Array.isArray(value) ? value : []}
        onChange={handleOnChange}
      />
    );
  }
  return (
    <CommitInput
      label={label}
      value={typeof value === 'string' ? value : ''}
      placeholder={field?.type === 'date' ? '2026-01-31' : ''}
      onCommit={handleOnChange}
    />
  );
}
