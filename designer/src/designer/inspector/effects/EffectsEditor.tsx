import type { EffectDefinition } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import {
  addEffect,
  type EffectList,
  type EffectType,
  effectTypes,
  newEffect,
} from '../../model/effect-gestures.ts';
import type { ElementPlace } from '../../model/set-property.ts';
import { AddKind } from '../AddButton.tsx';
import { ListSection } from '../ListSection.tsx';
import { EffectCard } from './EffectCard.tsx';

interface EditorProps {
  readonly place: ElementPlace;
  readonly property: EffectList['property'];
  readonly effects: readonly EffectDefinition[] | undefined;
}

/** What should happen when a transition is taken or a state is entered, one thing after another. */
export function EffectsEditor({ place, property, effects = [] }: EditorProps) {
  const { t } = useTranslation();
  const { bundle, flow, act } = useEditedDocument();
  const list: EffectList = { place, property, effects };
  const possible = effectTypes.filter((type) => newEffect(bundle, flow, type) !== null);
  const add = (type: EffectType) => {
    const effect = newEffect(bundle, flow, type);
    if (effect) act(addEffect(list, effect));
  };
  return (
    <ListSection
      className="jw-effects"
      title={t(`designer:effects.heading.${property}`)}
      none={effects.length === 0 ? t('designer:effects.none') : null}
    >
      {effects.length === 0 ? null : (
        <ol>
          {effects.map((effect, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: effects have no id, and the same one may stand there twice
            <li key={index}>
              <EffectCard list={list} effect={effect} index={index} />
            </li>
          ))}
        </ol>
      )}
      <AddKind
        label={t('designer:effects.add')}
        kinds={possible}
        nameOf={(type) => t(`designer:effects.types.${type}`)}
        onAdd={add}
      />
    </ListSection>
  );
}
