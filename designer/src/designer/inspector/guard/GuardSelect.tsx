import { Select } from 'antd';
import type { ValueSelectorProps } from 'react-querybuilder';

/** Fields, operators, and/or: chosen by their words, found by typing. */
export function GuardSelect({
  options,
  value,
  title,
  disabled,
  className,
  handleOnChange,
}: ValueSelectorProps) {
  return (
    <Select
      size="small"
      aria-label={title ?? ''}
      {...(className === undefined ? {} : { className })}
      {...(disabled === undefined ? {} : { disabled })}
      value={value ?? null}
      options={options as { label: string; value: string }[]}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      onChange={handleOnChange}
    />
  );
}
