import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.ts';
import type { FlowSummary } from '../model.ts';

export function FlowChoice({ flows }: { flows: readonly FlowSummary[] }) {
  const text = useText();
  return (
    <ul className="jw-flows">
      {flows.map((flow) => (
        <li key={flow.flow}>
          <Link to="/cases/new" search={{ flow: flow.flow }}>
            <strong>{text(flow.title)}</strong>
            {flow.description === null ? null : <p>{text(flow.description)}</p>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
