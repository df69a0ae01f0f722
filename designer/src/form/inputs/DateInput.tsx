import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { EntryInputProps } from '../entry-input.ts';

const format = 'YYYY-MM-DD';

export function DateInput({ entry, value, onChange, id, describedBy, invalid }: EntryInputProps) {
  return (
    <DatePicker
      id={id}
      className="jw-full"
      format={format}
      disabled={entry.readOnly}
      value={typeof value === 'string' && value !== '' ? dayjs(value, format) : null}
      aria-required={entry.mustBeFilled}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      onChange={(day) => onChange(day === null ? null : day.format(format))}
    />
  );
}
