import { type Bundle, type Flow, ordered, type State } from '@jingwei/engine';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { StateIcon } from '../canvas/StateIcon.tsx';
import { summaryOf } from '../canvas/state-summary.ts';
import './state-list.css';

interface ListProps {
  readonly bundle: Bundle;
  readonly flow: Flow;
  readonly onSelect: (id: string) => void;
}

/** The flow as a list, where there is no room to draw it. */
export function StateList({ bundle, flow, onSelect }: ListProps) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="info" showIcon title={t('designer:editor.phone')} />
      <States bundle={bundle} flow={flow} onSelect={onSelect} parent={undefined} />
    </>
  );
}

function States({ parent, ...props }: ListProps & { readonly parent: string | undefined }) {
  const { bundle, flow, onSelect } = props;
  const text = useText();
  const { t } = useTranslation();
  const inside = ordered(flow.states.filter((one) => one.parent === parent));
  if (inside.length === 0) return null;
  return (
    <ul className="jw-state-list">
      {inside.map((state) => (
        <li key={state.id}>
          <button type="button" onClick={() => onSelect(state.id)}>
            <StateIcon kind={state.kind} />
            <span>
              <span className="jw-state-list-kind">{t(`designer:kinds.${state.kind}`)}</span>
              <strong>{text(state.title)}</strong>
              <Summary bundle={bundle} flow={flow} state={state} />
            </span>
          </button>
          <States {...props} parent={state.id} />
        </li>
      ))}
    </ul>
  );
}

function Summary({ bundle, flow, state }: { bundle: Bundle; flow: Flow; state: State }) {
  const text = useText();
  const ways = [...ordered(flow.actions), ...ordered(flow.routes)]
    .filter((one) => one.from === state.id)
    .map((one) => text(one.title))
    .join(' · ');
  const summary = text(summaryOf(bundle, flow, state));
  return (
    <span className="jw-state-list-summary">
      {summary}
      {summary === '' || ways === '' ? null : <br />}
      {ways === '' ? null : `→ ${ways}`}
    </span>
  );
}
