import type { EntryInputProps } from '../entry-input.ts';
import { PersonSelect } from './PersonSelect.tsx';

export function PersonInput(props: EntryInputProps) {
  const { entry, value, onChange, id, describedBy, invalid } = props;
  return (
    <PersonSelect
      id={id}
      disabled={entry.readOnly}
      required={entry.mustBeFilled}
      invalid={invalid}
      describedBy={describedBy}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  );
}
