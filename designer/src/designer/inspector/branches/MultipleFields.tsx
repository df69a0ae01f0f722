import type { Json } from '@jingwei/engine';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import type { Multiple } from '../../model/branch-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { fieldRead } from '../../model/value-source.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { RuleDialog } from '../guard/RuleDialog.tsx';
import { useValueWords } from '../guard/use-rule-words.ts';
import { Labelled } from '../Labelled.tsx';
import { RolesSelect } from '../people/RolesSelect.tsx';
import { Sentence } from '../Sentence.tsx';
import { JoinSentence } from './JoinSentence.tsx';

const title = { 'zh-CN': '修改逐一办理', en: 'Change the branches of a list' };
const ways = ['parallel', 'turn'] as const;

/** For each element of which list there is a branch, in what order, and who may add elements. */
export function MultipleFields({ state }: { state: Multiple }) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const [editing, setEditing] = useState(false);
  const words = useValueWords('flow');
  const set = (property: string, value: unknown) =>
    act(setProperty(inFlow(flow, 'state', state.id), [property], value, title));
  const over = state.over as Json;
  const lists = [...flow.fields, ...bundle.fields].filter((one) =>
    ['codes', 'attachments'].includes(one.type),
  );
  const field = fieldRead(over);
  const known = lists.some((one) => one.id === field);
  const nothing = Array.isArray(over) && over.length === 0;
  return (
    <>
      <Sentence
        words={t('designer:branches.each')}
        blanks={{
          over: (
            <ElementSelect
              label={t('designer:branches.over')}
              value={known ? field : null}
              placeholder={
                nothing ? t('designer:branches.chooseList') : t('designer:branches.byRule')
              }
              options={lists}
              onChange={(next) => set('over', { var: `data.${next}` })}
            />
          ),
          way: (
            <Select
              aria-label={t('designer:branches.way')}
              value={state.in}
              popupMatchSelectWidth={false}
              options={ways.map((one) => ({
                value: one,
                label: t(`designer:branches.ways.${one}`),
              }))}
              onChange={(way) => set('in', way)}
            />
          ),
        }}
      />
      {known || nothing ? null : <p className="jw-setting-words">{words(over)}</p>}
      {readOnly ? null : (
        <Button size="small" onClick={() => setEditing(true)}>
          {t('designer:branches.listByRule')}
        </Button>
      )}
      {editing ? (
        <RuleDialog
          title={t('designer:branches.over')}
          rule={over}
          scope="flow"
          givesValue
          onSave={(rule) => set('over', rule ?? [])}
          onClose={() => setEditing(false)}
        />
      ) : null}
      <JoinSentence state={state} />
      <Labelled
        label={t('designer:branches.changedBy')}
        help={
          state.changedBy === undefined
            ? t('designer:branches.nobody')
            : t('designer:branches.changed')
        }
      >
        {(id) => (
          <RolesSelect
            id={id}
            value={state.changedBy ?? []}
            onChange={(roles) => set('changedBy', roles.length === 0 ? undefined : roles)}
          />
        )}
      </Labelled>
    </>
  );
}
