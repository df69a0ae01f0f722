import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type Deadline, ordered } from '@jingwei/engine';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { addWarning, removeWarning, setWarning } from '../../model/warning-gestures.ts';
import { Sentence } from '../Sentence.tsx';
import { DurationControl } from './DurationControl.tsx';

/** How long before its end people are reminded of a deadline. */
export function DeadlineWarnings({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const heading = useId();
  const warnings = ordered(deadline.warnings ?? []);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t('designer:deadline.warnings')}</h3>
      {warnings.length === 0 ? (
        <p className="jw-labelled-help">{t('designer:deadline.noWarning')}</p>
      ) : null}
      {warnings.map((one, index) => (
        <div className="jw-line" key={one.id}>
          <Sentence
            words={t('designer:deadline.warning')}
            blanks={{
              before: (
                <DurationControl
                  duration={one.before}
                  onChange={(before) => act(setWarning(flow, deadline, one.id, before))}
                />
              ),
            }}
          />
          {readOnly ? null : (
            <Button
              type="text"
              size="small"
              danger
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('designer:deadline.removeWarning', { number: index + 1 })}
              onClick={() => act(removeWarning(flow, deadline, one.id))}
            />
          )}
        </div>
      ))}
      {readOnly ? null : (
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => act(addWarning(bundle, flow, deadline))}
        >
          {t('designer:deadline.addWarning')}
        </Button>
      )}
    </section>
  );
}
