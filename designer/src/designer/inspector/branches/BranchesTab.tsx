import type { State } from '@jingwei/engine';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { BranchFields } from './BranchFields.tsx';
import { BranchList } from './BranchList.tsx';
import { JoinSentence } from './JoinSentence.tsx';
import { MultipleFields } from './MultipleFields.tsx';
import { SubflowFields } from './SubflowFields.tsx';

/** How branches begin and are joined, or what a child case is opened with. */
export function BranchesTab({ state }: { state: State }) {
  const { flow } = useEditedDocument();
  switch (state.kind) {
    case 'joint':
      return (
        <>
          <JoinSentence state={state} />
          <BranchList state={state} />
        </>
      );
    case 'multiple':
      return (
        <>
          <MultipleFields state={state} />
          <BranchList state={state} />
        </>
      );
    case 'subflow':
      return <SubflowFields state={state} />;
    case 'composite':
      return flow.states.find((one) => one.id === state.parent)?.kind === 'joint' ? (
        <BranchFields state={state} />
      ) : null;
    default:
      return null;
  }
}
