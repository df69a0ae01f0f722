import type { Text } from '@jingwei/engine';
import {
  BaseEdge,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  getSmoothStepPath,
} from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { EdgeRoute } from './layout.ts';
import { roundedPath } from './rounded-path.ts';

export interface TransitionEdgeData extends Record<string, unknown> {
  readonly title: Text;
  readonly kind: 'action' | 'route';
  readonly timed: boolean;
  readonly guard: Text | null;
  readonly severe: boolean;
  readonly onSelect: (id: string) => void;
  /** The way that the layout found for it; null: the canvas finds one. */
  readonly route: EdgeRoute | null;
  readonly changed: boolean;
  /** How far along the way the label sits, so that labels of neighbours do not cover one another. */
  readonly shift: number;
}

export type TransitionEdgeModel = Edge<TransitionEdgeData, 'transition'>;

/** A transition: its name on the line, a diamond where a rule decides, dashed with a clock when time does. */
export const TransitionEdge = memo(function TransitionEdge({
  id,
  data,
  selected,
  markerEnd,
  ...at
}: EdgeProps<TransitionEdgeModel>) {
  const text = useText();
  const { t } = useTranslation();
  if (!data) return null;
  const { path, label } = data.route ? roundedPath(data.route) : steppedPath(at, data.shift);
  const stroke = data.severe ? '#cf1322' : selected ? '#0b5cad' : '#8c8c8c';
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        style={{
          stroke,
          strokeWidth: selected ? 2.5 : 1.5,
          ...(data.timed ? { strokeDasharray: '6 4' } : {}),
        }}
        {...(markerEnd === undefined ? {} : { markerEnd })}
      />
      <EdgeLabelRenderer>
        <button
          type="button"
          className={`jw-transition nodrag nopan${selected ? ' jw-selected' : ''}${data.severe ? ' jw-severe' : ''}${data.changed ? ' jw-changed' : ''}`}
          style={{
            transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)`,
          }}
          title={data.guard ? text(data.guard) : undefined}
          onClick={() => data.onSelect(id)}
        >
          {data.timed && <Mark sign="◷" words={t('designer:canvas.timed')} />}
          {data.guard && <Mark sign="◇" words={t('designer:canvas.guarded')} />}
          {text(data.title)}
        </button>
      </EdgeLabelRenderer>
    </>
  );
});

function steppedPath(at: Parameters<typeof getSmoothStepPath>[0], shift: number) {
  const [path, x, y] = getSmoothStepPath({ ...at, borderRadius: 8, offset: 24 + shift * 6 });
  return { path, label: { x, y: y + shift * 26 } };
}

/** A sign for the eye, its words for the ear. */
function Mark({ sign, words }: { sign: string; words: string }) {
  return (
    <>
      <span aria-hidden="true">{sign} </span>
      <span className="jw-visually-hidden">{words}</span>
    </>
  );
}
