import type { Text } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../editing/editor-context.ts';
import { type ElementPlace, setProperty } from '../model/set-property.ts';
import { CommitInput } from './CommitInput.tsx';
import { Labelled } from './Labelled.tsx';

interface TextProps {
  readonly label: string;
  readonly value: Text | undefined;
  readonly place: ElementPlace;
  readonly property: string;
  /** What changing it is called. */
  readonly title: Text;
}

/** A text that may be left out, in both languages: emptying one empties both. */
export function TextFields({ label, value, place, property, title }: TextProps) {
  const { t } = useTranslation();
  const { act } = useEditedDocument();
  const set = (language: 'zh-CN' | 'en', said: string) => {
    if (said === '') act(setProperty(place, [property], undefined, title));
    // The other language says the same until somebody writes it: no text is ever half empty.
    else act(setProperty(place, [property], { ...(value ?? both(said)), [language]: said }, title));
  };
  return (['zh-CN', 'en'] as const).map((language) => (
    <Labelled
      key={language}
      label={`${label}${t('shell:aside', { said: t(`designer:inspector.language.${language}`) })}`}
    >
      {(id) => (
        <CommitInput
          id={id}
          rows={2}
          mayBeEmpty
          value={value?.[language] ?? ''}
          maxLength={400}
          onCommit={(said) => set(language, said)}
        />
      )}
    </Labelled>
  ));
}

const both = (said: string): Text => ({ 'zh-CN': said, en: said });
