import type { State } from '@jingwei/engine';
import { useEditedDocument } from '../../editing/editor-context.ts';
import type { Selected } from '../../model/selected.ts';
import { inFlow } from '../../model/set-property.ts';
import { EffectsEditor } from '../effects/EffectsEditor.tsx';
import { AutomaticFields } from './AutomaticFields.tsx';
import { FinalFields } from './FinalFields.tsx';
import { StateTransitions } from './StateTransitions.tsx';
import { TransitionFields } from './TransitionFields.tsx';

/** What leads out of a state and happens on entering it, or the one transition that is selected. */
export function ActionsTab({ selected }: { selected: Selected }) {
  switch (selected.kind) {
    case 'state':
      return <StateActions state={selected.element} />;
    case 'action':
    case 'route':
      return <TransitionFields kind={selected.kind} transition={selected.element} />;
    case 'flow':
      return null;
  }
}

function StateActions({ state }: { state: State }) {
  const { flow } = useEditedDocument();
  return (
    <>
      {state.kind === 'automatic' ? <AutomaticFields state={state} /> : null}
      {state.kind === 'final' ? <FinalFields state={state} /> : <StateTransitions state={state} />}
      <EffectsEditor
        place={inFlow(flow, 'state', state.id)}
        property="onEntry"
        effects={state.onEntry}
      />
    </>
  );
}
