import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../editing/editor-context.ts';
import type { Selected } from '../model/selected.ts';
import { inFlow, setProperty } from '../model/set-property.ts';
import { CommitInput } from './CommitInput.tsx';
import { Labelled } from './Labelled.tsx';

interface TitleProps {
  readonly selected: Selected;
  /** The title was asked for by F2 or a double click. */
  readonly focused: boolean;
}

/** The title in both languages; renaming changes no id. */
export function TitleFields({ selected, focused }: TitleProps) {
  const { t } = useTranslation();
  const { flow, act } = useEditedDocument();
  const { kind, element } = selected;
  const place = kind === 'flow' ? { kind, id: flow.id } : inFlow(flow, kind, element.id);
  const rename = (language: 'zh-CN' | 'en', value: string) =>
    act(
      setProperty(place, ['title', language], value, {
        'zh-CN': `改名为“${value}”`,
        en: `Rename to “${value}”`,
      }),
    );
  return (
    <div className="jw-titles">
      <Labelled label={t('designer:inspector.titleZh')}>
        {(id) => (
          <CommitInput
            id={id}
            value={element.title['zh-CN']}
            maxLength={60}
            focused={focused}
            onCommit={(value) => rename('zh-CN', value)}
          />
        )}
      </Labelled>
      <Labelled label={t('designer:inspector.titleEn')}>
        {(id) => (
          <CommitInput
            id={id}
            value={element.title.en}
            maxLength={120}
            onCommit={(value) => rename('en', value)}
          />
        )}
      </Labelled>
    </div>
  );
}
