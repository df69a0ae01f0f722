import type { Bundle, Flow } from '@jingwei/engine';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Gesture } from '../model/draft.ts';
import type { EditorStore } from './editor-store.ts';

/** The tabs of the inspector, in the order in which a person thinks. */
const tabNames = ['people', 'form', 'actions', 'deadlines', 'guard', 'basis', 'advanced'] as const;
export type TabName = (typeof tabNames)[number];

export interface Editor {
  readonly store: EditorStore;
  readonly flowId: string;
  /** Nothing may be changed: the flow is only looked at. */
  readonly readOnly: boolean;
  readonly tab: TabName;
  /** Shows an element in the inspector, on a tab of it where one is told. */
  readonly select: (id: string | null, tab?: TabName) => void;
  readonly showTab: (tab: TabName) => void;
  /** Removes a drawn element, or says why not. */
  readonly remove: (id: string) => void;
  /** Saves what there is at once; whether the server has everything now. */
  readonly saveNow: () => Promise<boolean>;
}

export const EditorContext = createContext<Editor | null>(null);

/** The editor around a control; only asked for inside one. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new TypeError('useEditor is used outside an editor');
  return editor;
}

export interface EditedDocument {
  readonly bundle: Bundle;
  readonly flow: Flow;
  /** Does one gesture; whether it was done. */
  readonly act: (gesture: Gesture | null) => boolean;
}

/** The document as it is now, and the way to change it. */
export function useEditedDocument(): EditedDocument {
  const { store, flowId, readOnly } = useEditor();
  const bundle = useStore(store, ({ draft }) => draft.bundle);
  const flow = bundle.flows.find((one) => one.id === flowId);
  if (flow === undefined) throw new TypeError(`the bundle has no flow ${flowId}`);
  const act = (gesture: Gesture | null) =>
    gesture !== null && !readOnly && store.getState().do(gesture);
  return { bundle, flow, act };
}
