import type { State } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { Labelled } from '../Labelled.tsx';
import { TextFields } from '../TextFields.tsx';

const results = ['success', 'failure', 'neutral'] as const;

/** How a case has ended here, and what a person who is not content may do. */
export function FinalFields({ state }: { state: Extract<State, { kind: 'final' }> }) {
  const { t } = useTranslation();
  const { flow, act } = useEditedDocument();
  const place = inFlow(flow, 'state', state.id);
  return (
    <>
      <Labelled label={t('designer:final.result')}>
        {(id) => (
          <Select
            id={id}
            value={state.result}
            options={results.map((one) => ({
              value: one,
              label: t(`designer:final.results.${one}`),
            }))}
            onChange={(result) =>
              act(
                setProperty(place, ['result'], result, {
                  'zh-CN': '修改结果',
                  en: 'Change the result',
                }),
              )
            }
          />
        )}
      </Labelled>
      <TextFields
        label={t('designer:final.remedy')}
        value={state.remedy}
        place={place}
        property="remedy"
        title={{ 'zh-CN': '修改救济途径', en: 'Change the remedy' }}
      />
    </>
  );
}
