import type { Text } from '@jingwei/engine';
import { Select } from 'antd';
import { useText } from '../../i18n/use-text.ts';

export interface Option {
  readonly id: string;
  readonly title: Text;
}

interface SelectProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChange: (id: string) => void;
  readonly onClear?: () => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** Chooses one element by its title; typing narrows the list. */
export function ElementSelect({
  id,
  label,
  value,
  options,
  onChange,
  onClear,
  ...rest
}: SelectProps) {
  const text = useText();
  return (
    <Select<string>
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...rest}
      value={value}
      options={options.map((one) => ({ value: one.id, label: text(one.title) }))}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      {...(onClear === undefined ? {} : { allowClear: true, onClear })}
      onChange={(next: string | undefined) => {
        if (next !== undefined) onChange(next);
      }}
    />
  );
}
