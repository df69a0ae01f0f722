import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type Deadline, ordered } from '@jingwei/engine';
import { Button, Dropdown } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import {
  addConsequence,
  type Consequence,
  deedTypes,
  newDeed,
  removeConsequence,
} from '../../model/consequence-gestures.ts';
import { ConsequenceFields } from './ConsequenceFields.tsx';

/** What is done when the time is over and the deadline is not met. */
export function DeadlineConsequences({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const heading = useId();
  const consequences = ordered(deadline.consequences ?? []);
  const possible = deedTypes.filter((type) => newDeed(bundle, flow, type) !== null);
  const add = (type: Consequence['do']['type']) => {
    const deed = newDeed(bundle, flow, type);
    if (deed) act(addConsequence(bundle, flow, deadline, deed));
  };
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t('designer:consequences.heading')}</h3>
      {consequences.length === 0 ? (
        <p className="jw-labelled-help">{t('designer:consequences.none')}</p>
      ) : null}
      {consequences.map((one, index) => {
        const type = t(`designer:consequences.types.${one.do.type}`);
        return (
          <div className="jw-card" key={one.id}>
            <div className="jw-card-head">
              <strong>{type}</strong>
              {readOnly ? null : (
                <Button
                  type="text"
                  size="small"
                  danger
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('designer:effects.remove', {
                    title: t('designer:effects.nth', { number: index + 1, type }),
                  })}
                  onClick={() => act(removeConsequence(flow, deadline, one.id))}
                />
              )}
            </div>
            <ConsequenceFields deadline={deadline} consequence={one} />
          </div>
        );
      })}
      {readOnly ? null : (
        <Dropdown
          trigger={['click']}
          menu={{
            items: possible.map((type) => ({
              key: type,
              label: t(`designer:consequences.types.${type}`),
            })),
            onClick: ({ key }) => add(key as Consequence['do']['type']),
          }}
        >
          <Button size="small" icon={<PlusOutlined aria-hidden />}>
            {t('designer:consequences.add')}
          </Button>
        </Dropdown>
      )}
    </section>
  );
}
