import type { Text } from '@jingwei/engine';
import { useEditedDocument } from '../editing/editor-context.ts';
import { type ElementPlace, setProperty } from '../model/set-property.ts';
import { TextPair } from './TextPair.tsx';

interface TextProps {
  readonly label: string;
  readonly value: Text | undefined;
  readonly place: ElementPlace;
  readonly property: string;
  /** What changing it is called. */
  readonly title: Text;
}

/** A text that an element may have or not, in both languages: emptying one empties both. */
export function TextFields({ label, value, place, property, title }: TextProps) {
  const { act } = useEditedDocument();
  return (
    <TextPair
      label={label}
      value={value}
      mayBeEmpty
      rows={2}
      onChange={(next) => act(setProperty(place, [property], next, title))}
    />
  );
}
