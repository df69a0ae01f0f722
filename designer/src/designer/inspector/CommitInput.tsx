import { Input } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface InputProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  /** Called once with what was typed, when the box is left or Enter is pressed. */
  readonly onCommit: (value: string) => void;
  readonly maxLength?: number;
  readonly rows?: number;
  readonly focused?: boolean;
  readonly placeholder?: string;
  /** Whether nothing may be entered; an empty text is put back otherwise. */
  readonly mayBeEmpty?: boolean;
}

/** A text box of which one visit is one edit: leaving it or Enter commits, Escape puts it back. */
export function CommitInput({
  id,
  label,
  value,
  onCommit,
  rows,
  focused,
  mayBeEmpty,
  ...rest
}: InputProps) {
  const [text, setText] = useState(value);
  const typed = useRef(value);
  useEffect(() => {
    setText(value);
    typed.current = value;
  }, [value]);
  const commit = () => {
    const next = typed.current.trim();
    if (next === value) return;
    if (next === '' && !mayBeEmpty) put(value);
    else onCommit(next);
  };
  const put = (next: string) => {
    typed.current = next;
    setText(next);
  };
  const shared = {
    ...rest,
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { 'aria-label': label }),
    value: text,
    autoFocus: focused ?? false,
    onBlur: commit,
    onChange: ({ target }: { target: { value: string } }) => put(target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') put(value);
      else if (event.key === 'Enter' && rows === undefined) commit();
    },
  };
  return rows === undefined ? <Input {...shared} /> : <Input.TextArea {...shared} rows={rows} />;
}
