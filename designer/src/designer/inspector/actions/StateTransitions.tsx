import { RightOutlined } from '@ant-design/icons';
import { type Action, ordered, type Route, type State } from '@jingwei/engine';
import { Collapse, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { AddTransition } from './AddTransition.tsx';
import { TransitionFields } from './TransitionFields.tsx';

/** Everything that leads out of a state, actions before routes, and the way to add another. */
export function StateTransitions({ state }: { state: State }) {
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
        <Collapse
          size="small"
          items={items}
          expandIcon={({ isActive }) => <RightOutlined aria-hidden rotate={isActive ? 90 : 0} />}
          destroyOnHidden
        />
      )}
      <AddTransition state={state} />
    </>
  );
}
