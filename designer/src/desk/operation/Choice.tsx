import { Radio } from 'antd';
import { useId } from 'react';

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them to be seen; where there is only one, nothing is asked. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange } = props;
  const id = useId();
  if (options.length < 2) return null;
  return (
    <div className="jw-field">
      <span className="jw-label" id={id}>
        {label}
      </span>
      <Radio.Group
        className="jw-choice"
        aria-labelledby={id}
        value={value}
        options={options.map((one) => ({ ...one }))}
        onChange={(event) => onChange(event.target.value as Value)}
      />
    </div>
  );
}
