import type { Text } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { CommitInput } from './CommitInput.tsx';
import { Labelled } from './Labelled.tsx';

interface PairProps {
  readonly label: string;
  readonly value: Text | undefined;
  readonly onChange: (value: Text | undefined) => void;
  /** Emptying one language empties both; without it an empty text is put back. */
  readonly mayBeEmpty?: boolean;
  /** Lines; without it a box of one line. */
  readonly rows?: number;
  readonly maxLength?: number;
}

const languages = ['zh-CN', 'en'] as const;

/** A text in both languages, one box each. */
export function TextPair({ label, value, onChange, mayBeEmpty, rows, maxLength = 400 }: PairProps) {
  const { t } = useTranslation();
  const set = (language: 'zh-CN' | 'en', said: string) => {
    if (said === '') onChange(undefined);
    // The other language says the same until somebody writes it: no text is ever half empty.
    else onChange({ ...(value ?? { 'zh-CN': said, en: said }), [language]: said });
  };
  return languages.map((language) => (
    <Labelled
      key={language}
      label={`${label}${t('shell:aside', { said: t(`designer:inspector.language.${language}`) })}`}
    >
      {(id) => (
        <CommitInput
          id={id}
          {...(rows === undefined ? {} : { rows })}
          mayBeEmpty={mayBeEmpty ?? false}
          value={value?.[language] ?? ''}
          maxLength={maxLength}
          onCommit={(said) => set(language, said)}
        />
      )}
    </Labelled>
  ));
}
