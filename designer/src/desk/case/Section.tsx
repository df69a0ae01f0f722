import { type ReactNode, useId } from 'react';
import { usePhone } from '../../theme/use-media.ts';
import '../section.css';

interface SectionProps {
  readonly title: string;
  readonly extra?: ReactNode;
  /** On phones the section is closed at first and says this beside its title. */
  readonly folded?: string;
  readonly children: ReactNode;
}

export function Section({ title, extra, folded, children }: SectionProps) {
  const id = useId();
  const phone = usePhone();
  if (phone && folded !== undefined)
    return (
      <details className="jw-section jw-folded">
        <summary>
          <h2>{title}</h2>
          <span className="jw-faint">{folded}</span>
        </summary>
        {extra}
        {children}
      </details>
    );
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
