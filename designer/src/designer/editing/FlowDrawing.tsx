import type { Flow } from '@jingwei/engine';
import { App } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { edgesOf, nodesOf } from '../canvas/canvas-elements.ts';
import { FlowCanvas } from '../canvas/FlowCanvas.tsx';
import { guardSayer } from '../canvas/say-guard.ts';
import { boxesOf } from '../canvas/sizes.ts';
import { useLayoutOf } from '../canvas/use-layout-of.ts';
import { changedElements } from '../model/changed-elements.ts';
import { connect } from '../model/gestures.ts';
import { mayConnect } from '../model/may.ts';
import { projectFlow } from '../model/projection.ts';
import { useEditor } from './editor-context.ts';
import type { WorkspaceProps } from './FlowWorkspace.tsx';

interface DrawingProps extends WorkspaceProps {
  readonly flow: Flow;
  readonly onEditTitle: (id: string) => void;
  readonly toolbar: (arrange: () => void) => ReactNode;
  /** Beside the drawing. */
  readonly children: ReactNode;
}

/** The drawing of a flow and what gestures on it do to the document. */
export function FlowDrawing(props: DrawingProps) {
  const { pack, flowId, flow, layout: stored, selected, onSelect, onEditTitle } = props;
  const text = useText();
  const language = useLanguage();
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { store, readOnly, remove } = useEditor();
  const { draft, problems } = useStore(store);
  const { bundle } = draft;
  const projection = useMemo(() => projectFlow(flow), [flow]);
  const { layout, place, arrangeAll, arranged, waiting } = useLayoutOf({
    pack,
    flow: flowId,
    stored,
    projection,
    maySave: !readOnly,
  });
  const changed = useMemo(() => changedElements(draft.base, bundle), [draft.base, bundle]);
  const say = useMemo(() => guardSayer(bundle, flow), [bundle, flow]);
  const boxes = useMemo(() => boxesOf(projection, layout.places), [projection, layout]);
  const source = useMemo(
    () => ({ bundle, flow, projection, problems: problems ?? [], changed }),
    [bundle, flow, projection, problems, changed],
  );
  const nodes = useMemo(() => nodesOf(source, boxes, selected), [source, boxes, selected]);
  const edges = useMemo(
    () =>
      edgesOf(source, { boxes, routes: layout.routes }, selected, say, onSelect).map((edge) => ({
        ...edge,
        ariaLabel: edge.data?.title[language] ?? '',
      })),
    [source, boxes, layout, selected, say, onSelect, language],
  );
  const editing = useMemo(() => {
    const current = () => store.getState().draft.bundle;
    const flowNow = () => current().flows.find((one) => one.id === flowId);
    return {
      onConnect: (from: string, to: string) => {
        const now = flowNow();
        if (!now) return;
        const may = mayConnect(now, from, to);
        if (!may.may) {
          void message.warning(text(may.because));
          return;
        }
        const made = connect(current(), now, from, to);
        if (store.getState().do(made.gesture)) onSelect(made.id);
      },
      mayConnect: (from: string, to: string) => {
        const now = flowNow();
        return now !== undefined && mayConnect(now, from, to).may;
      },
      onPlace: place,
      onRemove: remove,
      onEditTitle,
    };
  }, [store, flowId, onSelect, place, remove, onEditTitle, message, text]);

  return (
    <>
      {props.toolbar(() => void arrangeAll())}
      <div className="jw-editor">
        <div className="jw-canvas">
          {waiting ? (
            <p className="jw-arranging" role="status">
              {t('designer:canvas.arranging')}
            </p>
          ) : (
            <FlowCanvas
              nodes={nodes}
              edges={edges}
              onSelect={onSelect}
              {...(readOnly ? {} : { editing })}
              fitKey={`${flowId} ${arranged}`}
            />
          )}
        </div>
        {props.children}
      </div>
    </>
  );
}
