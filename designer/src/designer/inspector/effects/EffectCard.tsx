import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import type { EffectDefinition } from '@jingwei/engine';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import {
  changeEffect,
  type EffectList,
  moveEffect,
  removeEffect,
} from '../../model/effect-gestures.ts';
import { RemoveButton } from '../RemoveButton.tsx';
import { EffectFields } from './EffectFields.tsx';

interface CardProps {
  readonly list: EffectList;
  readonly effect: EffectDefinition;
  readonly index: number;
}

/** One effect: what it does as a sentence with blanks, and its place in the list. */
export function EffectCard({ list, effect, index }: CardProps) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { act } = useEditedDocument();
  const type = t(`designer:effects.types.${effect.type}`);
  const name = t('designer:effects.nth', { number: index + 1, type });
  const move = (to: number) => act(moveEffect(list, index, to));
  return (
    <div className="jw-deadline">
      <div className="jw-card-head">
        <strong>{type}</strong>
        {readOnly ? null : (
          <>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined aria-hidden />}
              aria-label={t('designer:form.up', { title: name })}
              disabled={index === 0}
              onClick={() => move(index - 1)}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined aria-hidden />}
              aria-label={t('designer:form.down', { title: name })}
              disabled={index === list.effects.length - 1}
              onClick={() => move(index + 1)}
            />
            <RemoveButton
              label={t('designer:effects.remove', { title: name })}
              onRemove={() => act(removeEffect(list, index))}
            />
          </>
        )}
      </div>
      <EffectFields effect={effect} onChange={(next) => act(changeEffect(list, index, next))} />
    </div>
  );
}
