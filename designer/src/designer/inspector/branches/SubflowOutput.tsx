import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type Flow, ordered } from '@jingwei/engine';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import type { Subflow } from '../../model/branch-gestures.ts';
import { settableFields } from '../../model/effect-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { Sentence } from '../Sentence.tsx';

interface OutputProps {
  readonly state: Subflow;
  readonly child: Flow;
}

/** What this case takes over when the child has closed: our field from its field. */
export function SubflowOutput({ state, child }: OutputProps) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const heading = useId();
  const { output } = state;
  const set = (next: Subflow['output']) =>
    act(
      setProperty(inFlow(flow, 'state', state.id), ['output'], next, {
        'zh-CN': '修改从子流程取回的内容',
        en: 'Change what the subflow gives back',
      }),
    );
  const replace = (at: number, one: Subflow['output'][number]) =>
    set(output.map((before, index) => (index === at ? one : before)));
  const ours = settableFields(bundle, flow);
  const theirs = [...ordered(child.fields), ...ordered(bundle.fields)];
  const free = ours.filter((one) => !output.some(({ field }) => field === one.id));
  const [next] = free;
  const [source] = theirs;
  return (
    <section className="jw-effects" aria-labelledby={heading}>
      <h3 id={heading}>{t('designer:subflow.output')}</h3>
      {output.map((one, index) => (
        <div className="jw-line" key={one.field}>
          <Sentence
            words={t('designer:subflow.taken')}
            blanks={{
              ours: (
                <ElementSelect
                  label={t('designer:subflow.ourField')}
                  value={one.field}
                  options={ours.filter(
                    ({ id }) => id === one.field || free.some((other) => other.id === id),
                  )}
                  onChange={(field) => replace(index, { ...one, field })}
                />
              ),
              theirs: (
                <ElementSelect
                  label={t('designer:subflow.theirField')}
                  value={one.from}
                  options={theirs}
                  onChange={(from) => replace(index, { ...one, from })}
                />
              ),
            }}
          />
          {readOnly ? null : (
            <Button
              type="text"
              size="small"
              danger
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('designer:subflow.remove', {
                title: text(ours.find(({ id }) => id === one.field)?.title) || one.field,
              })}
              onClick={() => set(output.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
      {readOnly || next === undefined || source === undefined ? null : (
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => set([...output, { field: next.id, from: source.id }])}
        >
          {t('designer:subflow.addOutput')}
        </Button>
      )}
    </section>
  );
}
