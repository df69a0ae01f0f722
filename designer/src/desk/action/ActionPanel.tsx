import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftStatus } from '../../draft/DraftStatus.tsx';
import { derivedForm } from '../../form/form-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { PageLoading } from '../../shell/PageLoading.tsx';
import type { CaseDetail, Offer } from '../model.ts';
import { ActionFields } from './ActionFields.tsx';
import { startStep, stepFromDraft } from './entered-step.ts';
import { type StepDraft, useActionStep, useStepDraft } from './use-action-step.ts';

interface PanelProps {
  readonly detail: CaseDetail;
  readonly offer: Offer;
  readonly close: () => void;
}

/** An action's form in its place on the page; what was half-filled earlier is there again. */
export function ActionPanel(props: PanelProps) {
  const draft = useStepDraft(props.detail, props.offer);
  if (draft.found === undefined) return <PageLoading />;
  return <ReadyPanel {...props} draft={draft} />;
}

function ReadyPanel({ detail, offer, close, draft }: PanelProps & { readonly draft: StepDraft }) {
  const { t } = useTranslation();
  const text = useText();
  const form = offer.form === null ? null : derivedForm(offer.form);
  const start = draft.found ? stepFromDraft(draft.found, form) : startStep(form);
  const step = useActionStep(detail, offer, form, draft, start, close);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="jw-action-panel">
      <h2 ref={heading} tabIndex={-1}>
        {text(offer.title)}
      </h2>
      <p>{text(offer.consequence)}</p>
      <ActionFields offer={offer} form={form} step={step} />
      <div className="jw-action-foot">
        <Button
          type="primary"
          loading={step.sending}
          disabled={!offer.available}
          onClick={step.submit}
        >
          {t('desk:action.confirm', { title: text(offer.title) })}
        </Button>
        <Button onClick={close}>{t('desk:action.back')}</Button>
        <DraftStatus state={draft.state} />
        {offer.available ? null : (
          <span role="alert">{text(offer.because) || t('desk:stale.gone')}</span>
        )}
      </div>
    </div>
  );
}
