import { useText } from '../../i18n/use-text.ts';
import { CaseLink } from '../CaseLink.tsx';
import { DueChip } from '../deadline/DueChip.tsx';
import { Assignee } from './Assignee.tsx';
import type { InboxListProps } from './InboxTable.tsx';

/** The inbox of the phone. */
export function InboxCards({ entries, claim, claiming }: InboxListProps) {
  const text = useText();
  return (
    <ul className="jw-cards">
      {entries.map((entry) => (
        <li key={`${entry.case.id}/${entry.task.id}`} className="jw-card">
          <CaseLink of={entry.case} />
          <div className="jw-card-row">
            <span>
              {text(entry.task.stateTitle)} · {text(entry.task.unit.title)}
            </span>
          </div>
          <div className="jw-card-row">
            {entry.due === null ? <span /> : <DueChip due={entry.due} />}
            <Assignee entry={entry} claim={claim} claiming={claiming === entry.task.id} />
          </div>
        </li>
      ))}
    </ul>
  );
}
