import type { Deadline } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import {
  addSuspension,
  changeSuspension,
  removeSuspension,
  suspendingStates,
} from '../../model/suspension-gestures.ts';
import { AddButton } from '../AddButton.tsx';
import { BasisEditor } from '../basis/BasisEditor.tsx';
import { BasisLines } from '../basis/BasisLines.tsx';
import { ElementSelect } from '../ElementSelect.tsx';
import { ListSection } from '../ListSection.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { TextPair } from '../TextPair.tsx';

/** In which states, and on what ground in law, the time does not run. */
export function DeadlineSuspensions({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { flow, act } = useEditedDocument();
  const suspensions = deadline.suspensions ?? [];
  const possible = addSuspension(flow, deadline);
  return (
    <ListSection
      title={t('designer:deadline.suspensions')}
      none={suspensions.length === 0 ? t('designer:deadline.noSuspension') : null}
    >
      {suspensions.map((one, index) => {
        const state = text(flow.states.find(({ id }) => id === one.state)?.title);
        const others = suspensions.filter((_, at) => at !== index).map((other) => other.state);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: suspensions have no id and their state may be changed
          <div className="jw-card" key={index}>
            <div className="jw-line">
              <Sentence
                words={t('designer:deadline.suspended')}
                blanks={{
                  state: (
                    <ElementSelect
                      label={t('designer:deadline.suspendedIn')}
                      value={one.state}
                      options={suspendingStates(flow).filter(({ id }) => !others.includes(id))}
                      onChange={(next) =>
                        act(changeSuspension(flow, deadline, index, { state: next }))
                      }
                    />
                  ),
                }}
              />
              <RemoveButton
                label={t('designer:deadline.removeSuspension', { state })}
                onRemove={() => act(removeSuspension(flow, deadline, index))}
              />
            </div>
            <TextPair
              label={t('designer:deadline.ground')}
              value={one.ground}
              rows={2}
              onChange={(ground) => {
                if (ground) act(changeSuspension(flow, deadline, index, { ground }));
              }}
            />
            <BasisLines basis={one.basis ?? []} />
            {readOnly ? null : (
              <details className="jw-more">
                <summary>{t('designer:deadline.suspensionBasis')}</summary>
                <BasisEditor
                  basis={one.basis}
                  onChange={(basis) =>
                    act(changeSuspension(flow, deadline, index, { basis: [...(basis ?? [])] }))
                  }
                />
              </details>
            )}
          </div>
        );
      })}
      <AddButton
        label={t('designer:deadline.addSuspension')}
        onAdd={possible === null ? null : () => act(possible)}
      />
    </ListSection>
  );
}
