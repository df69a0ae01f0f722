import { type Json, ordered } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import type { Composite } from '../../model/branch-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { RuleSetting } from '../guard/RuleSetting.tsx';
import { Labelled } from '../Labelled.tsx';

/** What a branch of a joint state says about itself: when it is entered, what it alone writes. */
export function BranchFields({ state }: { state: Composite }) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  const set = (property: string, value: unknown) =>
    act(
      setProperty(inFlow(flow, 'state', state.id), [property], value, {
        'zh-CN': '修改分支',
        en: 'Change the branch',
      }),
    );
  return (
    <>
      <RuleSetting
        label={t('designer:branches.when')}
        rule={state.when as Json | undefined}
        scope="flow"
        none={t('designer:branches.always')}
        onChange={(rule) => set('when', rule)}
      />
      <Labelled label={t('designer:branches.writes')} help={t('designer:branches.writesHelp')}>
        {(id) => (
          <Select<string[]>
            id={id}
            mode="multiple"
            value={[...(state.writes ?? [])]}
            options={[...ordered(flow.fields), ...ordered(bundle.fields)].map((one) => ({
              value: one.id,
              label: text(one.title),
            }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(fields) => set('writes', fields.length === 0 ? undefined : fields)}
          />
        )}
      </Labelled>
    </>
  );
}
