import type { Deadline } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { removeDeadline } from '../../model/deadline-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { BasisEditor } from '../basis/BasisEditor.tsx';
import { BasisLines } from '../basis/BasisLines.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { TextPair } from '../TextPair.tsx';
import { DeadlineConsequences } from './DeadlineConsequences.tsx';
import { DeadlineSentence } from './DeadlineSentence.tsx';
import { DeadlineSuspensions } from './DeadlineSuspensions.tsx';
import { DeadlineWarnings } from './DeadlineWarnings.tsx';
import { ExtensionFields } from './ExtensionFields.tsx';
import { ParameterValue } from './ParameterValue.tsx';

/** One deadline: its title, its sentence, what it may be extended by and what stops it. */
export function DeadlineCard({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const place = inFlow(flow, 'deadline', deadline.id);
  const { n } = deadline.duration;
  const parameter =
    typeof n === 'number' ? undefined : bundle.parameters.find((one) => one.id === n.parameter);
  const title = { 'zh-CN': '修改时限', en: 'Change the deadline' };
  return (
    <section className="jw-deadline">
      <div className="jw-deadline-head">
        <strong>{text(deadline.title)}</strong>
        <Select
          aria-label={t('designer:deadline.kind')}
          value={deadline.kind}
          popupMatchSelectWidth={false}
          options={(['statutory', 'operational'] as const).map((one) => ({
            value: one,
            label: t(`designer:deadline.kinds.${one}`),
          }))}
          onChange={(kind) => act(setProperty(place, ['kind'], kind, title))}
        />
        <RemoveButton
          label={t('designer:deadline.remove', { title: text(deadline.title) })}
          onRemove={() => act(removeDeadline(flow, deadline.id))}
        />
      </div>
      <DeadlineSentence deadline={deadline} />
      {parameter ? <ParameterValue parameter={parameter} /> : null}
      <ExtensionFields deadline={deadline} />
      <DeadlineWarnings deadline={deadline} />
      <DeadlineConsequences deadline={deadline} />
      <DeadlineSuspensions deadline={deadline} />
      <h3>{t('designer:tabs.basis')}</h3>
      <BasisLines basis={deadline.basis ?? []} />
      {readOnly ? null : (
        <>
          <details className="jw-more">
            <summary>{t('designer:deadline.editBasis')}</summary>
            <BasisEditor
              basis={deadline.basis}
              onChange={(basis) =>
                act(
                  setProperty(place, ['basis'], basis, {
                    'zh-CN': '修改依据',
                    en: 'Change the basis',
                  }),
                )
              }
            />
          </details>
          <details className="jw-more">
            <summary>{t('designer:deadline.rename')}</summary>
            <TextPair
              label={t('designer:deadline.title')}
              value={deadline.title}
              maxLength={120}
              onChange={(next) => act(setProperty(place, ['title'], next, title))}
            />
          </details>
        </>
      )}
    </section>
  );
}
