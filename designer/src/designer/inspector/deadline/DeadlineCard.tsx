import { DeleteOutlined } from '@ant-design/icons';
import type { Deadline } from '@jingwei/engine';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { removeDeadline } from '../../model/deadline-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { BasisLines } from '../basis/BasisLines.tsx';
import { CommitInput } from '../CommitInput.tsx';
import { DeadlineSentence } from './DeadlineSentence.tsx';
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
        <CommitInput
          label={t('designer:deadline.title')}
          value={text(deadline.title)}
          maxLength={120}
          onCommit={(value) =>
            act(setProperty(place, ['title', t('designer:inspector.languageTag')], value, title))
          }
        />
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
        {readOnly ? null : (
          <Button
            type="text"
            danger
            icon={<DeleteOutlined />}
            aria-label={t('designer:deadline.remove', { title: text(deadline.title) })}
            onClick={() => act(removeDeadline(flow, deadline.id))}
          />
        )}
      </div>
      <DeadlineSentence deadline={deadline} />
      {parameter ? <ParameterValue parameter={parameter} /> : null}
      <ExtensionFields deadline={deadline} />
      {deadline.suspensions && deadline.suspensions.length > 0 ? (
        <>
          <h2>{t('designer:deadline.suspensions')}</h2>
          <ul>
            {deadline.suspensions.map((one) => (
              <li key={one.state}>
                {t('designer:deadline.suspension', {
                  state: text(flow.states.find((state) => state.id === one.state)?.title),
                  ground: text(one.ground),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <BasisLines basis={deadline.basis ?? []} />
    </section>
  );
}
