import type { DerivedForm } from '@jingwei/engine';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { type FoundDraft, useFormDraft } from '../../draft/use-form-draft.ts';
import {
  checkEntered,
  type FieldProblems,
  fieldProblemsOf,
  focusFirstProblem,
} from '../../form/form-problems.ts';
import { useText } from '../../i18n/use-text.ts';
import { showPageTop } from '../../shell/show-page-top.ts';
import { isStale, useCaseWrite } from '../case/case-requests.ts';
import { useIdempotencyKey } from '../idempotency.ts';
import type { CaseDetail, Offer } from '../model.ts';
import { draftOfStep, type EnteredStep, startStep, stepBody } from './entered-step.ts';

export type StepDraft = ReturnType<typeof useFormDraft>;

export const useStepDraft = (detail: CaseDetail, offer: Offer): StepDraft =>
  useFormDraft(
    offer.branch === 'main'
      ? `case.${detail.id}.${offer.action}`
      : `case.${detail.id}.${offer.branch}.${offer.action}`,
  );

/** What an action's form needs: what is entered, what is wrong with it, and sending it. */
export interface ActionStep {
  readonly entered: EnteredStep;
  readonly problems: FieldProblems;
  readonly reasonMissing: boolean;
  readonly change: (entered: EnteredStep) => void;
  readonly discard: () => void;
  readonly submit: () => void;
  readonly sending: boolean;
  readonly error: Error | null;
  /** Somebody else moved the case on; it has been read again and what was entered is still here. */
  readonly stale: boolean;
  readonly restored: FoundDraft | null;
}

export function useActionStep(
  detail: CaseDetail,
  offer: Offer,
  form: DerivedForm | null,
  draft: StepDraft,
  start: EnteredStep,
  close: () => void,
): ActionStep {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const [entered, setEntered] = useState(start);
  const [found, setFound] = useState<FieldProblems>({});
  const [reasonMissing, setReasonMissing] = useState(false);
  const [restored, setRestored] = useState(draft.found ?? null);
  const write = useCaseWrite(detail.id);
  const keyFor = useIdempotencyKey();
  const change = (next: EnteredStep) => {
    setEntered(next);
    draft.keep(draftOfStep(next));
    setFound((now) => withoutChanged(now, entered, next));
    if (next.reason.trim() !== '') setReasonMissing(false);
  };
  const submit = () => {
    const problems = form === null ? {} : checkEntered(form, entered.values);
    const noReason = offer.reason === 'required' && entered.reason.trim() === '';
    setFound(problems);
    setReasonMissing(noReason);
    if (Object.keys(problems).length > 0) {
      // After the problems have been drawn, so that what gets the focus is described by them.
      requestAnimationFrame(() => focusFirstProblem(problems));
      return;
    }
    if (noReason) return;
    const body = stepBody(offer, form, entered, detail.version);
    write.mutate(
      () =>
        api.POST('/api/v1/cases/{id}/steps', {
          params: { path: { id: detail.id }, header: { 'Idempotency-Key': keyFor(body) } },
          body,
        }),
      {
        onSuccess: () => {
          draft.clear();
          close();
          message.success(t('desk:action.done', { title: text(offer.title) }));
          showPageTop();
        },
        onError: (error) => setFound(fieldProblemsOf(error)),
      },
    );
  };
  return {
    entered,
    problems: found,
    reasonMissing,
    change,
    discard: () => {
      draft.clear();
      setEntered(startStep(form));
      setFound({});
      setRestored(null);
    },
    submit,
    sending: write.isPending,
    error: write.error,
    stale: isStale(write.error),
    restored,
  };
}

/** A field's problem goes as soon as the field is touched; the next check speaks again. */
function withoutChanged(
  problems: FieldProblems,
  before: EnteredStep,
  now: EnteredStep,
): FieldProblems {
  return Object.fromEntries(
    Object.entries(problems).filter(([field]) => before.values[field] === now.values[field]),
  );
}
