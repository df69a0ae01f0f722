import { useSession } from '../../session/session-context.ts';
import { InstantPicker } from '../../time/InstantPicker.tsx';
import type { EntryInputProps } from '../entry-input.ts';

export function DateTimeInput(props: EntryInputProps) {
  const { entry, value, onChange, id, describedBy, invalid } = props;
  const { zone } = useSession().city;
  return (
    <InstantPicker
      id={id}
      zone={zone}
      disabled={entry.readOnly}
      required={entry.mustBeFilled}
      invalid={invalid}
      describedBy={describedBy}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  );
}
