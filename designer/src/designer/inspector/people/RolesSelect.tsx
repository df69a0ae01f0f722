import { ordered } from '@jingwei/engine';
import { Select } from 'antd';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';

interface SelectProps {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (roles: string[]) => void;
}

/** Any number of roles by their titles. */
export function RolesSelect({ id, value, onChange }: SelectProps) {
  const text = useText();
  const { bundle } = useEditedDocument();
  return (
    <Select<string[]>
      id={id}
      mode="multiple"
      value={[...value]}
      options={ordered(bundle.roles).map((one) => ({ value: one.id, label: text(one.title) }))}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
    />
  );
}
