import type { Bundle } from '@jingwei/engine';
import { useState } from 'react';
import { createEditor } from './editor-store.ts';
import { FlowWorkspace, type WorkspaceProps } from './FlowWorkspace.tsx';

interface ViewerProps extends WorkspaceProps {
  readonly hash: string;
  readonly bundle: Bundle;
}

/** The flow that is in force, to look at. */
export function FlowViewer({ hash, bundle, ...at }: ViewerProps) {
  const [store] = useState(() =>
    createEditor({ id: hash, version: 0, baseBundle: bundle, bundle }),
  );
  return <FlowWorkspace {...at} store={store} readOnly saveNow={nothingToSave} />;
}

const nothingToSave = async () => true;
