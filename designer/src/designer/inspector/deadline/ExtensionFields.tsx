import type { Deadline } from '@jingwei/engine';
import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { DurationControl } from './DurationControl.tsx';

const title = { 'zh-CN': '修改延期', en: 'Change the extension' };

/** By how much a deadline may be extended, and how often. */
export function ExtensionFields({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { flow, act } = useEditedDocument();
  const { extension } = deadline;
  const set = (next: Deadline['extension']) =>
    act(setProperty(inFlow(flow, 'deadline', deadline.id), ['extension'], next, title));
  return (
    <div className="jw-sentence">
      <Checkbox
        checked={extension !== undefined}
        onChange={({ target }) =>
          set(target.checked ? { duration: { n: 7, unit: 'working-day' }, max: 1 } : undefined)
        }
      >
        {t('designer:deadline.extensible')}
      </Checkbox>
      {extension ? (
        <>
          {t('designer:deadline.extensionBy')}
          <DurationControl
            duration={extension.duration}
            onChange={(duration) => set({ ...extension, duration })}
          />
          {t('designer:deadline.extensionMax')}
          <InputNumber
            aria-label={t('designer:deadline.extensionTimes')}
            size="small"
            min={1}
            max={99}
            precision={0}
            value={extension.max}
            onChange={(max) => {
              if (max !== null && max !== extension.max) set({ ...extension, max });
            }}
          />
          {t('designer:deadline.times')}
        </>
      ) : null}
    </div>
  );
}
