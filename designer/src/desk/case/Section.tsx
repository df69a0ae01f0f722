import { type ReactNode, useId } from 'react';
import '../section.css';

interface SectionProps {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, extra, children }: SectionProps) {
  const id = useId();
  return (
    <section className="jw-section" aria-labelledby={id}>
      <div className="jw-section-head">
        <h2 id={id}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
