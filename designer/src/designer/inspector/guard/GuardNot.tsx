import { Checkbox } from 'antd';
import type { NotToggleProps } from 'react-querybuilder';

/** Turns a group round: none of it may hold. */
export function GuardNot({ checked, label, disabled, handleOnChange }: NotToggleProps) {
  return (
    <Checkbox
      checked={checked ?? false}
      {...(disabled === undefined ? {} : { disabled })}
      onChange={({ target }) => handleOnChange(target.checked)}
    >
      {label}
    </Checkbox>
  );
}
