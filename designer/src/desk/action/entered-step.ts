import { type DerivedForm, isJsonObject, type Json } from '@jingwei/engine';
import type { DraftContent } from '../../draft/draft-keeper.ts';
import { type FormValues, startValues, valuesToSend } from '../../form/form-view.ts';
import type { NewStep, Offer } from '../model.ts';

/** Everything that a person enters to take an action. */
export interface EnteredStep {
  readonly values: FormValues;
  readonly reason: string;
  readonly happenedAt: string | null;
  readonly enteredFor: string | null;
}

/** Field ids begin with a letter, so that these keys of a draft can never meet one. */
const besides = '$step';

export function startStep(form: DerivedForm | null): EnteredStep {
  const values = form === null ? {} : startValues(form);
  return { values, reason: '', happenedAt: null, enteredFor: null };
}

export function stepFromDraft(draft: DraftContent, form: DerivedForm | null): EnteredStep {
  const { [besides]: beside, ...values } = draft.values as { [key: string]: Json };
  const start = startStep(form);
  const kept = Object.entries(values).filter(([field]) => form?.fields.includes(field) ?? false);
  const known = isJsonObject(beside ?? null) ? (beside as Partial<EnteredStep>) : {};
  return { ...start, ...known, values: { ...start.values, ...Object.fromEntries(kept) } };
}

export function draftOfStep({ values, ...beside }: EnteredStep): DraftContent {
  return { values: { ...values, [besides]: beside } };
}

/** Returning and ending change what others have done or stop the case. */
export const isGrave = (offer: Offer): boolean =>
  offer.kind === 'return' || offer.kind === 'terminate';

/** Grave actions always offer a place for the reason, also where the flow does not demand one. */
export const asksReason = (offer: Offer): boolean => offer.reason !== null || isGrave(offer);

/** The body of the step. */
export function stepBody(
  offer: Offer,
  form: DerivedForm | null,
  { values, reason, happenedAt, enteredFor }: EnteredStep,
  version: number,
): NewStep {
  return {
    version,
    action: offer.action,
    branch: offer.branch,
    values: form === null ? {} : valuesToSend(form, values),
    ...(asksReason(offer) && reason.trim() !== '' ? { reason: reason.trim() } : {}),
    ...(happenedAt === null ? {} : { happenedAt }),
    ...(enteredFor === null ? {} : { enteredFor }),
  };
}
