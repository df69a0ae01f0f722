import type { DerivedForm } from '@jingwei/engine';
import { Alert, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DraftRestored } from '../../draft/DraftRestored.tsx';
import { FormFields } from '../../form/FormFields.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { EntryCircumstances } from '../EntryCircumstances.tsx';
import type { Offer } from '../model.ts';
import { asksReason } from './entered-step.ts';
import type { ActionStep } from './use-action-step.ts';

interface FieldsProps {
  readonly offer: Offer;
  readonly form: DerivedForm | null;
  readonly step: ActionStep;
}

/** All that is asked for an action: its form, the reason, when it happened and for whom. */
export function ActionFields({ offer, form, step }: FieldsProps) {
  const { t } = useTranslation();
  const text = useText();
  const { entered, change } = step;
  const id = `step-${offer.action}`;
  const titles = new Map(form?.ui.items.map((item) => [item.field, text(item.title)]));
  return (
    <>
      {step.stale ? (
        <Alert
          className="jw-problem"
          type="warning"
          showIcon
          role="alert"
          title={t('desk:stale.title')}
          description={t('desk:stale.hint')}
        />
      ) : null}
      {step.error !== null && !step.stale ? (
        <ProblemNotice
          error={step.error}
          placeOf={(path) => titles.get(path.replace('/values/', ''))}
        />
      ) : null}
      {step.restored === null ? null : (
        <DraftRestored draft={step.restored} discard={step.discard} />
      )}
      {form === null ? null : (
        <FormFields
          name={id}
          form={form}
          values={entered.values}
          problems={step.problems}
          onChange={(field, value) =>
            change({ ...entered, values: { ...entered.values, [field]: value } })
          }
        />
      )}
      {asksReason(offer) ? (
        <div className="jw-reason">
          <label className="jw-label" htmlFor={`${id}-reason`}>
            {offer.reason === 'required' ? (
              <span className="jw-required" aria-hidden="true">
                *
              </span>
            ) : null}
            {t('desk:action.reason')}
          </label>
          <Input.TextArea
            id={`${id}-reason`}
            value={entered.reason}
            maxLength={4000}
            className="jw-grows"
            rows={2}
            aria-required={offer.reason === 'required'}
            aria-invalid={step.reasonMissing}
            aria-describedby={step.reasonMissing ? `${id}-reason-problem` : undefined}
            {...(step.reasonMissing ? { status: 'error' as const } : {})}
            onChange={(event) => change({ ...entered, reason: event.target.value })}
          />
          {step.reasonMissing ? (
            <div className="jw-field-problem" id={`${id}-reason-problem`} role="alert">
              {t('desk:action.reasonMissing')}
            </div>
          ) : null}
        </div>
      ) : null}
      <EntryCircumstances
        id={id}
        value={entered}
        onChange={(circumstances) => change({ ...entered, ...circumstances })}
      />
    </>
  );
}
