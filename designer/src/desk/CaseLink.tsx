import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.ts';
import type { CaseSummary } from './model.ts';
import './desk.css';

/** A case's title as a link, with its number and kind below. */
export function CaseLink({ of }: { of: CaseSummary }) {
  const text = useText();
  return (
    <div className="jw-case-link">
      <Link to="/cases/$id" params={{ id: of.id }}>
        {of.title}
      </Link>
      <small>
        {of.number} · {text(of.flowTitle)}
      </small>
    </div>
  );
}
