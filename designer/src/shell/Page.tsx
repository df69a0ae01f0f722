import { type ReactNode, useEffect, useRef } from 'react';
import { usePageTitle } from './use-page-title.ts';

interface PageProps {
  readonly title: string;
  /** Shown instead of the title, where the heading says more than the tab. */
  readonly heading?: ReactNode;
  /** Beside the heading: what can be done on the whole page. */
  readonly extra?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

let firstPage = true;

/**
 * A page inside the frame: its one `h1`, its title in the tab. After a change of page the focus goes to
 * the heading, so that a screen reader reads where one is; the first page leaves the focus alone.
 */
export function Page({ title, heading, extra, className, children }: PageProps) {
  usePageTitle(title);
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={className === undefined ? 'jw-page' : `jw-page ${className}`}>
      <div className="jw-page-head">
        <h1 ref={place} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {extra}
      </div>
      {children}
    </div>
  );
}
