import { type Flow, type Json, ordered } from '@jingwei/engine';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import type { Subflow } from '../../model/branch-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { fieldRead } from '../../model/value-source.ts';
import { AddButton } from '../AddButton.tsx';
import { ElementSelect } from '../ElementSelect.tsx';
import { RuleDialog } from '../guard/RuleDialog.tsx';
import { useValueWords } from '../guard/use-rule-words.ts';
import { ListSection } from '../ListSection.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { Sentence } from '../Sentence.tsx';

interface InputProps {
  readonly state: Subflow;
  readonly child: Flow;
}

/** What the child case begins with: its fields, and the field or rule that each takes its value from. */
export function SubflowInput({ state, child }: InputProps) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const [editing, setEditing] = useState<number | null>(null);
  const words = useValueWords('flow');
  const { input } = state;
  const set = (next: Subflow['input']) =>
    act(
      setProperty(inFlow(flow, 'state', state.id), ['input'], next, {
        'zh-CN': '修改传给子流程的内容',
        en: 'Change what the subflow is given',
      }),
    );
  const replace = (at: number, one: Subflow['input'][number]) =>
    set(input.map((before, index) => (index === at ? one : before)));
  const ours = [...ordered(flow.fields), ...ordered(bundle.fields)];
  const theirs = [...ordered(child.fields), ...ordered(bundle.fields)].filter(
    (one) => one.computed === undefined,
  );
  const free = theirs.filter((one) => !input.some(({ field }) => field === one.id));
  const [next] = free;
  const edited = editing === null ? undefined : input[editing];
  return (
    <ListSection className="jw-effects" title={t('designer:subflow.input')} none={null}>
      {input.map((one, index) => {
        const value = one.value as Json;
        const read = fieldRead(value);
        const title = text(theirs.find(({ id }) => id === one.field)?.title) || one.field;
        return (
          <div className="jw-card" key={one.field}>
            <div className="jw-line">
              <Sentence
                words={t(
                  `designer:subflow.${read === null && value !== null ? 'byRule' : 'given'}`,
                )}
                blanks={{
                  theirs: (
                    <ElementSelect
                      label={t('designer:subflow.theirField')}
                      value={one.field}
                      options={theirs.filter(
                        ({ id }) => id === one.field || free.some((other) => other.id === id),
                      )}
                      onChange={(field) => replace(index, { ...one, field })}
                    />
                  ),
                  ours: (
                    <ElementSelect
                      label={t('designer:subflow.ourField')}
                      value={read}
                      placeholder={t('designer:guard.chooseField')}
                      options={ours}
                      onChange={(field) =>
                        replace(index, { ...one, value: { var: `data.${field}` } })
                      }
                    />
                  ),
                }}
              />
              <RemoveButton
                label={t('designer:subflow.remove', { title })}
                onRemove={() => set(input.filter((_, at) => at !== index))}
              />
            </div>
            {read === null && value !== null ? (
              <p className="jw-setting-words">{words(value)}</p>
            ) : null}
            {readOnly ? null : (
              <Button size="small" onClick={() => setEditing(index)}>
                {t('designer:subflow.useRule')}
              </Button>
            )}
          </div>
        );
      })}
      <AddButton
        label={t('designer:subflow.addInput')}
        onAdd={next === undefined ? null : () => set([...input, { field: next.id, value: null }])}
      />
      {edited === undefined || editing === null ? null : (
        <RuleDialog
          title={t('designer:subflow.useRule')}
          rule={edited.value as Json}
          scope="flow"
          givesValue
          onSave={(rule) => replace(editing, { ...edited, value: rule ?? null })}
          onClose={() => setEditing(null)}
        />
      )}
    </ListSection>
  );
}
