import { type Action, ordered, type Route, type State } from '@jingwei/engine';
import { Collapse, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import type { Selected } from '../../model/selected.ts';
import { AddTransition } from './AddTransition.tsx';
import { FinalFields } from './FinalFields.tsx';
import { TransitionFields } from './TransitionFields.tsx';

/** What leads out of a state, or the one transition that is selected. */
export function ActionsTab({ selected }: { selected: Selected }) {
  switch (selected.kind) {
    case 'state':
      return selected.element.kind === 'final' ? (
        <FinalFields state={selected.element} />
      ) : (
        <StateTransitions state={selected.element} />
      );
    case 'action':
    case 'route':
      return <TransitionFields kind={selected.kind} transition={selected.element} />;
    case 'flow':
      return null;
  }
}

function StateTransitions({ state }: { state: State }) {
  const { t } = useTranslation();
  const text = useText();
  const { flow } = useEditedDocument();
  const leads = (to: string | undefined) =>
    to === undefined
      ? t('designer:actions.stays')
      : `→ ${text(flow.states.find((one) => one.id === to)?.title)}`;
  const item = (kind: 'action' | 'route', one: Action | Route) => ({
    key: one.id,
    label: (
      <span>
        {text(one.title)} <span className="jw-faint">{leads(one.to)}</span>
      </span>
    ),
    children: <TransitionFields kind={kind} transition={one} isListed />,
  });
  const items = [
    ...ordered(flow.actions.filter((one) => one.from === state.id)).map((one) =>
      item('action', one),
    ),
    ...ordered(flow.routes.filter((one) => one.from === state.id)).map((one) => item('route', one)),
  ];
  return (
    <>
      {items.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('designer:actions.none')} />
      ) : (
        <Collapse size="small" items={items} destroyOnHidden />
      )}
      <AddTransition state={state} />
    </>
  );
}
