import type { State, Text } from '@jingwei/engine';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { Badge } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { StateIcon } from './StateIcon.tsx';
import { stateColors } from './state-look.ts';

export interface StateNodeData extends Record<string, unknown> {
  readonly state: State;
  readonly summary: Text | null;
  readonly isInitial: boolean;
  /** How many problems are about it, and whether one of them is an error. */
  readonly problems: { readonly count: number; readonly severe: boolean };
  /** Whether the draft differs here from what is published. */
  readonly changed: boolean;
}

export type StateNode = Node<StateNodeData, 'state' | 'composite'>;

/** A state as a card: kind by icon, word and colour band; title; one line in words. */
export const StateCard = memo(function StateCard({ data, selected }: NodeProps<StateNode>) {
  const text = useText();
  const { t } = useTranslation();
  const { state } = data;
  return (
    <div
      className={`jw-state${marksOf(data, selected)}`}
      style={{ borderLeftColor: stateColors[state.kind] }}
    >
      <Handle type="target" position={Position.Left} aria-label={t('designer:canvas.in')} />
      <div className="jw-state-kind">
        <StateIcon kind={state.kind} />
        <span>{t(`designer:kinds.${state.kind}`)}</span>
        {data.isInitial && <span className="jw-state-start">{t('designer:canvas.start')}</span>}
        {data.changed && <span className="jw-state-changed">{t('designer:canvas.changed')}</span>}
        <ProblemCount {...data.problems} />
      </div>
      <div className="jw-state-title">{text(state.title)}</div>
      {data.summary && <div className="jw-state-summary">{text(data.summary)}</div>}
      {state.kind !== 'final' && (
        <Handle type="source" position={Position.Right} aria-label={t('designer:canvas.out')} />
      )}
    </div>
  );
});

/** A composite state: a frame around what lies in it. */
export const CompositeFrame = memo(function CompositeFrame({
  data,
  selected,
}: NodeProps<StateNode>) {
  const text = useText();
  const { t } = useTranslation();
  const { state } = data;
  return (
    <div
      className={`jw-composite${marksOf(data, selected)}`}
      style={{ borderTopColor: stateColors[state.kind] }}
    >
      <Handle type="target" position={Position.Left} aria-label={t('designer:canvas.in')} />
      <div className="jw-composite-title">
        <StateIcon kind={state.kind} />
        <span>{text(state.title)}</span>
        {data.isInitial && <span className="jw-state-start">{t('designer:canvas.start')}</span>}
        {data.changed && <span className="jw-state-changed">{t('designer:canvas.changed')}</span>}
        <ProblemCount {...data.problems} />
      </div>
      {data.summary && <div className="jw-state-summary">{text(data.summary)}</div>}
      <Handle type="source" position={Position.Right} aria-label={t('designer:canvas.out')} />
    </div>
  );
});

function marksOf({ changed, problems }: StateNodeData, selected: boolean | undefined): string {
  return [
    selected ? ' jw-selected' : '',
    changed ? ' jw-changed' : '',
    problems.count > 0 ? ' jw-wrong' : '',
  ].join('');
}

function ProblemCount({ count, severe }: StateNodeData['problems']) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Badge
      className="jw-state-problems"
      count={count}
      color={severe ? '#cf1322' : '#ad4e00'}
      size="small"
      title={t('designer:canvas.problems', { count })}
    />
  );
}
