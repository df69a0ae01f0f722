import { Input } from 'antd';
import type { HTMLInputTypeAttribute } from 'react';
import type { EntryInputProps } from '../entry-input.ts';

/** Keyboards of phones follow the type; `tel` is numbers with the signs of a phone number. */
const keyboards: Readonly<Record<string, HTMLInputTypeAttribute>> = { phone: 'tel' };

/** One line: text, phone, citizen id. */
export function TextInput({ entry, value, onChange, id, describedBy, invalid }: EntryInputProps) {
  return (
    <Input
      id={id}
      type={keyboards[entry.type] ?? 'text'}
      value={typeof value === 'string' ? value : ''}
      readOnly={entry.readOnly}
      autoComplete="off"
      required={entry.mustBeFilled}
      aria-required={entry.mustBeFilled}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      onChange={(event) => {
        const { value: typed } = event.target;
        // The check letter of a citizen id is a capital; nobody should have to know.
        const text = entry.type === 'citizen-id' ? typed.trim().toUpperCase() : typed;
        onChange(text === '' ? null : text);
      }}
    />
  );
}
