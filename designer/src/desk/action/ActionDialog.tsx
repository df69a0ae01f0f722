import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { DraftStatus } from '../../draft/DraftStatus.tsx';
import { derivedForm } from '../../form/form-view.ts';
import { useText } from '../../i18n/use-text.ts';
import type { CaseDetail, Offer } from '../model.ts';
import { ActionFields } from './ActionFields.tsx';
import { startStep, stepFromDraft } from './entered-step.ts';
import { GraveNote } from './GraveNote.tsx';
import { type StepDraft, useActionStep, useStepDraft } from './use-action-step.ts';

interface DialogProps {
  readonly detail: CaseDetail;
  readonly offer: Offer;
  readonly close: () => void;
}

/** Asks once more before a case is returned or ended, and says what will happen to whom. */
export function ActionDialog(props: DialogProps) {
  const draft = useStepDraft(props.detail, props.offer);
  return draft.found === undefined ? null : <ReadyDialog {...props} draft={draft} />;
}

function ReadyDialog({ detail, offer, close, draft }: DialogProps & { readonly draft: StepDraft }) {
  const { t } = useTranslation();
  const text = useText();
  const form = offer.form === null ? null : derivedForm(offer.form);
  const start = draft.found ? stepFromDraft(draft.found, form) : startStep(form);
  const step = useActionStep(detail, offer, form, draft, start, close);
  return (
    <Modal
      open
      title={text(offer.title)}
      onCancel={close}
      width={640}
      footer={
        <div className="jw-action-foot">
          <DraftStatus state={draft.state} />
          {offer.available ? null : (
            <span role="alert">{text(offer.because) || t('desk:stale.gone')}</span>
          )}
          <Button onClick={close}>{t('desk:action.back')}</Button>
          <Button
            type="primary"
            danger={offer.kind === 'terminate'}
            loading={step.sending}
            disabled={!offer.available}
            onClick={step.submit}
          >
            {t('desk:action.confirm', { title: text(offer.title) })}
          </Button>
        </div>
      }
    >
      <GraveNote
        detail={detail}
        title={text(offer.consequence) || t(`desk:action.does.${offer.kind}`)}
      />
      <ActionFields offer={offer} form={form} step={step} />
    </Modal>
  );
}
