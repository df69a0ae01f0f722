import { PlusOutlined } from '@ant-design/icons';
import { ordered } from '@jingwei/engine';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { addObligation } from '../../model/obligation-gestures.ts';
import { ObligationCard } from './ObligationCard.tsx';

/** The duties that recur while a state lasts. */
export function Obligations({ state }: { state: string }) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const heading = useId();
  const obligations = ordered((flow.obligations ?? []).filter((one) => one.state === state));
  const addition = addObligation(bundle, flow, state);
  if (obligations.length === 0 && (readOnly || addition === null)) return null;
  return (
    <section className="jw-effects" aria-labelledby={heading}>
      <h3 id={heading}>{t('designer:obligations.heading')}</h3>
      {obligations.length === 0 ? (
        <p className="jw-labelled-help">{t('designer:obligations.none')}</p>
      ) : null}
      {obligations.map((one) => (
        <ObligationCard key={one.id} obligation={one} />
      ))}
      {readOnly || addition === null ? null : (
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => act(addition)}>
          {t('designer:obligations.add')}
        </Button>
      )}
    </section>
  );
}
