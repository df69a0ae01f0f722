import { useText } from '../../i18n/use-text.ts';
import { CaseLink } from '../CaseLink.tsx';
import { DueChip } from '../deadline/DueChip.tsx';
import type { CaseSummary } from '../model.ts';
import { CaseStanding } from './CaseStanding.tsx';

export function CaseCards({ cases }: { cases: readonly CaseSummary[] }) {
  const text = useText();
  return (
    <ul className="jw-cards">
      {cases.map((one) => (
        <li key={one.id} className="jw-card">
          <CaseLink of={one} />
          <div className="jw-card-row">
            <span>
              <CaseStanding of={one} /> · {text(one.unit.title)}
            </span>
            {one.due === null ? null : <DueChip due={one.due} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
