import { type Deadline, ordered } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { addWarning, removeWarning, setWarning } from '../../model/warning-gestures.ts';
import { AddButton } from '../AddButton.tsx';
import { ListSection } from '../ListSection.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { DurationControl } from './DurationControl.tsx';

/** How long before its end people are reminded of a deadline. */
export function DeadlineWarnings({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { bundle, flow, act } = useEditedDocument();
  const warnings = ordered(deadline.warnings ?? []);
  return (
    <ListSection
      title={t('designer:deadline.warnings')}
      none={warnings.length === 0 ? t('designer:deadline.noWarning') : null}
    >
      {warnings.map((one, index) => (
        <div className="jw-line" key={one.id}>
          <Sentence
            words={t('designer:deadline.warning')}
            blanks={{
              before: (
                <DurationControl
                  duration={one.before}
                  onChange={(before) => act(setWarning(flow, deadline, one.id, before))}
                />
              ),
            }}
          />
          <RemoveButton
            label={t('designer:deadline.removeWarning', { number: index + 1 })}
            onRemove={() => act(removeWarning(flow, deadline, one.id))}
          />
        </div>
      ))}
      <AddButton
        label={t('designer:deadline.addWarning')}
        onAdd={() => act(addWarning(bundle, flow, deadline))}
      />
    </ListSection>
  );
}
