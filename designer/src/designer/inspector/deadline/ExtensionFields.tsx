import type { Deadline } from '@jingwei/engine';
import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { Labelled } from '../Labelled.tsx';
import { RolesSelect } from '../people/RolesSelect.tsx';
import { Sentence } from '../Sentence.tsx';
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
    <>
      <Checkbox
        checked={extension !== undefined}
        onChange={({ target }) =>
          set(target.checked ? { duration: { n: 7, unit: 'working-day' }, max: 1 } : undefined)
        }
      >
        {t('designer:deadline.extensible')}
      </Checkbox>
      {extension ? (
        <Sentence
          words={t('designer:deadline.extended')}
          blanks={{
            duration: (
              <DurationControl
                duration={extension.duration}
                onChange={(duration) => set({ ...extension, duration })}
              />
            ),
            max: (
              <InputNumber
                aria-label={t('designer:deadline.extensionTimes')}
                min={1}
                max={99}
                precision={0}
                value={extension.max}
                onChange={(max) => {
                  if (max !== null && max !== extension.max) set({ ...extension, max });
                }}
              />
            ),
          }}
        />
      ) : null}
      {extension ? (
        <Labelled
          label={t('designer:deadline.approvedBy')}
          help={extension.approvedBy ? undefined : t('designer:deadline.approvedByNobody')}
        >
          {(id) => (
            <RolesSelect
              id={id}
              value={extension.approvedBy ?? []}
              onChange={(roles) => {
                const { approvedBy: _before, ...rest } = extension;
                set(roles.length === 0 ? rest : { ...rest, approvedBy: roles });
              }}
            />
          )}
        </Labelled>
      ) : null}
    </>
  );
}
