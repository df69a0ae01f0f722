import { type ReactNode, useId } from 'react';

interface LabelledProps {
  readonly label: string;
  readonly help?: ReactNode;
  readonly children: (id: string) => ReactNode;
}

/** A control under its label, tied to one another. */
export function Labelled({ label, help, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="jw-labelled">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {help === undefined ? null : <div className="jw-labelled-help">{help}</div>}
    </div>
  );
}
