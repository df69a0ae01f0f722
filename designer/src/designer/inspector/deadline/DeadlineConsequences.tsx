import { type Deadline, ordered } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import {
  addConsequence,
  type Consequence,
  deedTypes,
  newDeed,
  removeConsequence,
} from '../../model/consequence-gestures.ts';
import { AddKind } from '../AddButton.tsx';
import { ListSection } from '../ListSection.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { ConsequenceFields } from './ConsequenceFields.tsx';

/** What is done when the time is over and the deadline is not met. */
export function DeadlineConsequences({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { bundle, flow, act } = useEditedDocument();
  const consequences = ordered(deadline.consequences ?? []);
  const possible = deedTypes.filter((type) => newDeed(bundle, flow, type) !== null);
  const add = (type: Consequence['do']['type']) => {
    const deed = newDeed(bundle, flow, type);
    if (deed) act(addConsequence(bundle, flow, deadline, deed));
  };
  return (
    <ListSection
      title={t('designer:consequences.heading')}
      none={consequences.length === 0 ? t('designer:consequences.none') : null}
    >
      {consequences.map((one, index) => {
        const type = t(`designer:consequences.types.${one.do.type}`);
        return (
          <div className="jw-card" key={one.id}>
            <div className="jw-card-head">
              <strong>{type}</strong>
              <RemoveButton
                label={t('designer:effects.remove', {
                  title: t('designer:effects.nth', { number: index + 1, type }),
                })}
                onRemove={() => act(removeConsequence(flow, deadline, one.id))}
              />
            </div>
            <ConsequenceFields deadline={deadline} consequence={one} />
          </div>
        );
      })}
      <AddKind
        label={t('designer:consequences.add')}
        kinds={possible}
        nameOf={(type) => t(`designer:consequences.types.${type}`)}
        onAdd={add}
      />
    </ListSection>
  );
}
