import { ordered } from '@jingwei/engine';
import { Alert, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { type Subflow, setChildFlow, setWaiting } from '../../model/branch-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { UnitSelect } from '../people/UnitSelect.tsx';
import { Sentence } from '../Sentence.tsx';
import { SubflowInput } from './SubflowInput.tsx';
import { SubflowOutput } from './SubflowOutput.tsx';

/** Which flow's case is opened, where, whether this one waits, and what the two tell one another. */
export function SubflowFields({ state }: { state: Subflow }) {
  const { t } = useTranslation();
  const { bundle, flow, act } = useEditedDocument();
  const others = ordered(bundle.flows).filter((one) => one.id !== flow.id);
  const child = bundle.flows.find((one) => one.id === state.flow);
  return (
    <>
      {others.length === 0 ? (
        <Alert type="warning" showIcon title={t('designer:subflow.noOther')} />
      ) : null}
      <Sentence
        words={t('designer:subflow.opens')}
        blanks={{
          unit: (
            <UnitSelect
              label={t('designer:subflow.unit')}
              value={state.unit ?? 'case'}
              onChange={(unit) =>
                act(
                  setProperty(
                    inFlow(flow, 'state', state.id),
                    ['unit'],
                    unit === 'case' ? undefined : unit,
                    { 'zh-CN': '修改子流程的单元', en: 'Change where the subflow opens' },
                  ),
                )
              }
            />
          ),
          flow: (
            <ElementSelect
              label={t('designer:subflow.flow')}
              value={state.flow}
              options={child === undefined || child.id !== flow.id ? others : [child, ...others]}
              onChange={(next) => act(setChildFlow(flow, state, next))}
            />
          ),
          wait: (
            <Select
              aria-label={t('designer:subflow.wait')}
              value={String(state.wait)}
              popupMatchSelectWidth={false}
              options={['true', 'false'].map((one) => ({
                value: one,
                label: t(`designer:subflow.waiting.${one}`),
              }))}
              onChange={(wait) => act(setWaiting(flow, state, wait === 'true'))}
            />
          ),
        }}
      />
      {child === undefined ? null : (
        <>
          <SubflowInput state={state} child={child} />
          {state.wait ? <SubflowOutput state={state} child={child} /> : null}
        </>
      )}
    </>
  );
}
