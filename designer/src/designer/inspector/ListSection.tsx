import { type ReactNode, useId } from 'react';

interface ListSectionProps {
  readonly title: string;
  /** Said in place of the entries where there are none. */
  readonly none: string | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled list of the inspector: its entries, or that there are none, and how one is added. */
export function ListSection({ title, none, className, children }: ListSectionProps) {
  const heading = useId();
  return (
    <section className={className} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {none === null ? null : <p className="jw-labelled-help">{none}</p>}
      {children}
    </section>
  );
}
