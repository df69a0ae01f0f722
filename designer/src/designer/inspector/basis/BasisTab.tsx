import { useEditedDocument } from '../../editing/editor-context.ts';
import type { Selected } from '../../model/selected.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { BasisEditor } from './BasisEditor.tsx';

/** What the element rests on, picked from the register of law. */
export function BasisTab({ selected }: { selected: Selected }) {
  const { flow, act } = useEditedDocument();
  const { kind, element } = selected;
  const place = kind === 'flow' ? { kind, id: flow.id } : inFlow(flow, kind, element.id);
  return (
    <BasisEditor
      basis={element.basis}
      onChange={(next) =>
        act(setProperty(place, ['basis'], next, { 'zh-CN': '修改依据', en: 'Change the basis' }))
      }
    />
  );
}
