import type { EffectDefinition } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { extensible } from '../../model/effect-gestures.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { UnitSelect } from '../people/UnitSelect.tsx';
import { Sentence } from '../Sentence.tsx';
import { NotifyFields } from './NotifyFields.tsx';
import { SetFieldFields } from './SetFieldFields.tsx';

interface FieldsProps {
  readonly effect: EffectDefinition;
  readonly onChange: (effect: EffectDefinition) => void;
}

/** What one effect does, as a sentence with blanks. */
export function EffectFields({ effect, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { flow } = useEditedDocument();
  switch (effect.type) {
    case 'notify':
      return <NotifyFields effect={effect} onChange={onChange} />;
    case 'set-field':
      return <SetFieldFields effect={effect} onChange={onChange} />;
    case 'move-unit':
      return (
        <Sentence
          words={t('designer:effects.sentences.move-unit')}
          blanks={{
            unit: (
              <UnitSelect
                label={t('designer:effects.unit')}
                value={effect.unit}
                onChange={(unit) => onChange({ ...effect, unit })}
              />
            ),
          }}
        />
      );
    case 'extend-deadline':
      return (
        <Sentence
          words={t('designer:effects.sentences.extend-deadline')}
          blanks={{
            deadline: (
              <ElementSelect
                label={t('designer:effects.deadline')}
                value={effect.deadline}
                options={extensible(flow)}
                onChange={(deadline) => onChange({ ...effect, deadline })}
              />
            ),
          }}
        />
      );
  }
}
