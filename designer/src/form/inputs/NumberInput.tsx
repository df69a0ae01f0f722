import { InputNumber } from 'antd';
import type { EntryInputProps } from '../entry-input.ts';

/** A whole or a decimal number; limits are checked and told, never silently applied. */
export function NumberInput({ entry, value, onChange, id, describedBy, invalid }: EntryInputProps) {
  return (
    <InputNumber<number>
      className="jw-full"
      id={id}
      value={typeof value === 'number' ? value : null}
      readOnly={entry.readOnly}
      controls={false}
      inputMode={entry.type === 'integer' ? 'numeric' : 'decimal'}
      aria-required={entry.mustBeFilled}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      onChange={(number) => onChange(number ?? null)}
    />
  );
}
