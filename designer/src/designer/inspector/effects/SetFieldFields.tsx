import type { EffectDefinition, Json } from '@jingwei/engine';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { settableFields } from '../../model/effect-gestures.ts';
import { fieldRead, sourceOf, valueFor } from '../../model/value-source.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { RuleDialog } from '../guard/RuleDialog.tsx';
import { useValueWords } from '../guard/use-rule-words.ts';
import { Sentence } from '../Sentence.tsx';
import { LiteralValue } from './LiteralValue.tsx';

type SetField = Extract<EffectDefinition, { type: 'set-field' }>;

const sources = ['clear', 'value', 'field', 'rule'] as const;
type Source = (typeof sources)[number];

/** Which field is written, and what: nothing, a fixed value, what another field holds, or a rule's result. */
export function SetFieldFields({
  effect,
  onChange,
}: {
  effect: SetField;
  onChange: (effect: SetField) => void;
}) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow } = useEditedDocument();
  const [editing, setEditing] = useState(false);
  const words = useValueWords('flow');
  const value = effect.value as Json;
  const source = sourceOf(value);
  const fields = [...flow.fields, ...bundle.fields];
  const field = fields.find((one) => one.id === effect.field);
  const others = fields.filter((one) => one.type === field?.type && one.id !== field.id);
  const set = (next: Json) => onChange({ ...effect, value: next });
  const choose = (next: Source) => {
    if (next === 'rule') setEditing(true);
    else if (next !== source) set(valueFor(next, field, bundle.codeLists, others[0]?.id));
  };
  const possible = sources.filter((one) => {
    if (one === source) return true;
    if (one === 'field') return others.length > 0;
    // Nobody writes down a file, a person or a unit beforehand.
    return one !== 'value' || !['attachments', 'person', 'unit'].includes(field?.type ?? '');
  });
  return (
    <>
      <Sentence
        words={t(`designer:effects.sentences.set-field.${source}`)}
        blanks={{
          target: (
            <ElementSelect
              label={t('designer:effects.field')}
              value={effect.field}
              options={settableFields(bundle, flow)}
              // What was fixed for one field would be wrong in another.
              onChange={(next) =>
                onChange({ ...effect, field: next, value: source === 'rule' ? value : null })
              }
            />
          ),
          source: (
            <Select<Source>
              size="small"
              aria-label={t('designer:effects.source')}
              value={source}
              popupMatchSelectWidth={false}
              options={possible.map((one) => ({
                value: one,
                label: t(`designer:effects.sources.${one}`),
              }))}
              onSelect={choose}
            />
          ),
          value: field ? <LiteralValue field={field} value={value} onChange={set} /> : null,
          other: (
            <ElementSelect
              label={t('designer:effects.otherField')}
              value={fieldRead(value)}
              options={others}
              onChange={(next) => set({ var: `data.${next}` })}
            />
          ),
        }}
      />
      {source === 'rule' ? (
        <>
          <p className="jw-setting-words">{words(value)}</p>
          {readOnly ? null : (
            <Button size="small" onClick={() => setEditing(true)}>
              {t('designer:effects.editRule')}
            </Button>
          )}
        </>
      ) : null}
      {editing ? (
        <RuleDialog
          title={t('designer:effects.ruleOf', { title: text(field?.title) })}
          rule={value}
          scope="flow"
          givesValue
          onSave={(next) => set(next ?? null)}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </>
  );
}
