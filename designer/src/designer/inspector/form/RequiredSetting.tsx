import type { FormItem, Json } from '@jingwei/engine';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { type ElementPlace, setProperty } from '../../model/set-property.ts';
import { RuleDialog } from '../guard/RuleDialog.tsx';
import { RuleSetting } from '../guard/RuleSetting.tsx';
import { Labelled } from '../Labelled.tsx';

const choices = ['never', 'always', 'rule'] as const;
type Choice = (typeof choices)[number];

/** Whether a field must be filled in: never, always, or when a rule holds. */
export function RequiredSetting({ item, place }: { item: FormItem; place: ElementPlace }) {
  const { t } = useTranslation();
  const { act } = useEditedDocument();
  const [asking, setAsking] = useState(false);
  const { required } = item;
  const rule = typeof required === 'object' ? (required.rule as Json) : undefined;
  const choice: Choice = rule !== undefined ? 'rule' : required === true ? 'always' : 'never';
  const set = (value: FormItem['required']) =>
    act(
      setProperty(place, ['required'], value, {
        'zh-CN': '修改是否必填',
        en: 'Change whether it is required',
      }),
    );
  const setRule = (next: Json | undefined) => set(next === undefined ? undefined : { rule: next });
  return (
    <>
      <Labelled label={t('designer:form.required')}>
        {(id) => (
          <Select<Choice>
            id={id}
            value={choice}
            options={choices.map((one) => ({
              value: one,
              label: t(`designer:form.requirements.${one}`),
            }))}
            onChange={(next) => {
              if (next === 'rule') setAsking(true);
              else set(next === 'always' ? true : undefined);
            }}
          />
        )}
      </Labelled>
      {rule === undefined ? null : (
        <RuleSetting
          label={t('designer:form.requiredRule')}
          rule={rule}
          scope="form"
          none=""
          onChange={setRule}
        />
      )}
      {asking ? (
        <RuleDialog
          title={t('designer:form.requiredRule')}
          rule={rule}
          scope="form"
          onSave={setRule}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
