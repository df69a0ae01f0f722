import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import type { Parameter } from '@jingwei/engine';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { setProperty } from '../../model/set-property.ts';
import { BasisLines } from '../basis/BasisLines.tsx';
import { Labelled } from '../Labelled.tsx';

/** The value of the parameter that a deadline counts by, changed within its bounds. */
export function ParameterValue({ parameter }: { parameter: Parameter }) {
  const { t } = useTranslation();
  const text = useText();
  const { act } = useEditedDocument();
  const { id, title, lock, min, max, value, verification, basis } = parameter;
  const locked = lock === 'locked';
  const set = (next: number | null) => {
    if (next === null || next === value) return;
    act(
      setProperty({ kind: 'parameter', id }, ['value'], next, {
        'zh-CN': `把“${title['zh-CN']}”改为 ${next}`,
        en: `Set “${title.en}” to ${next}`,
      }),
    );
  };
  const bounds = [min, max].some((one) => one !== undefined)
    ? t('designer:parameter.bounds', { min: min ?? '—', max: max ?? '—' })
    : '';
  return (
    <div className="jw-parameter">
      <Labelled
        label={t('designer:parameter.value', { title: text(title) })}
        help={
          <>
            {locked ? <LockOutlined aria-hidden /> : <UnlockOutlined aria-hidden />}{' '}
            {t(`designer:parameter.locks.${lock}`)} {bounds}{' '}
            {t(`designer:verification.${verification}`)}
          </>
        }
      >
        {(fieldId) => (
          <InputNumber
            id={fieldId}
            value={Number(value)}
            {...(locked ? { disabled: true } : {})}
            {...(min === undefined ? {} : { min })}
            {...(max === undefined ? {} : { max })}
            precision={0}
            onChange={set}
          />
        )}
      </Labelled>
      <BasisLines basis={basis ?? []} />
    </div>
  );
}
