import { Checkbox } from 'antd';
import type { EntryInputProps } from '../entry-input.ts';

/** Any of a code list. */
export function CodesInput({ entry, value, onChange, id, describedBy }: EntryInputProps) {
  return (
    <Checkbox.Group
      className="jw-choices"
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      disabled={entry.readOnly}
      value={Array.isArray(value) ? value : []}
      options={[...entry.choices]}
      onChange={(codes) => onChange(codes.length === 0 ? null : codes.map(String))}
    />
  );
}
