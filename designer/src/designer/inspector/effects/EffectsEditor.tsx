import { PlusOutlined } from '@ant-design/icons';
import type { EffectDefinition } from '@jingwei/engine';
import { Button, Dropdown } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import {
  addEffect,
  type EffectList,
  type EffectType,
  effectTypes,
  newEffect,
} from '../../model/effect-gestures.ts';
import type { ElementPlace } from '../../model/set-property.ts';
import { EffectCard } from './EffectCard.tsx';

interface EditorProps {
  readonly place: ElementPlace;
  readonly property: EffectList['property'];
  readonly effects: readonly EffectDefinition[] | undefined;
}

/** What should happen when a transition is taken or a state is entered, one thing after another. */
export function EffectsEditor({ place, property, effects = [] }: EditorProps) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const heading = useId();
  const list: EffectList = { place, property, effects };
  const possible = effectTypes.filter((type) => newEffect(bundle, flow, type) !== null);
  const add = (type: EffectType) => {
    const effect = newEffect(bundle, flow, type);
    if (effect) act(addEffect(list, effect));
  };
  return (
    <section className="jw-effects" aria-labelledby={heading}>
      <h3 id={heading}>{t(`designer:effects.heading.${property}`)}</h3>
      {effects.length === 0 ? (
        <p className="jw-labelled-help">{t('designer:effects.none')}</p>
      ) : (
        <ol>
          {effects.map((effect, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: effects have no id, and the same one may stand there twice
            <li key={index}>
              <EffectCard list={list} effect={effect} index={index} />
            </li>
          ))}
        </ol>
      )}
      {readOnly ? null : (
        <Dropdown
          trigger={['click']}
          menu={{
            items: possible.map((type) => ({
              key: type,
              label: t(`designer:effects.types.${type}`),
            })),
            onClick: ({ key }) => add(key as EffectType),
          }}
        >
          <Button size="small" icon={<PlusOutlined aria-hidden />}>
            {t('designer:effects.add')}
          </Button>
        </Dropdown>
      )}
    </section>
  );
}
