import { Input } from 'antd';
import type { EntryInputProps } from '../entry-input.ts';

export function LongTextInput(props: EntryInputProps) {
  const { entry, value, onChange, id, describedBy, invalid } = props;
  return (
    <Input.TextArea
      id={id}
      value={typeof value === 'string' ? value : ''}
      readOnly={entry.readOnly}
      className="jw-grows"
      rows={3}
      aria-required={entry.mustBeFilled}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    />
  );
}
