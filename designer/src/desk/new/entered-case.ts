import { type DerivedForm, isJsonObject, type Json } from '@jingwei/engine';
import type { DraftContent } from '../../draft/draft-keeper.ts';
import { type FormValues, startValues, valuesToSend } from '../../form/form-view.ts';
import type { NewCase, PartyRole } from '../model.ts';
import { type PartyDraft, partiesFromDraft, partyEntries, startParties } from './party-drafts.ts';

/** Everything that a person enters to register a case. */
export interface EnteredCase {
  readonly values: FormValues;
  readonly parties: readonly PartyDraft[];
  readonly happenedAt: string | null;
  readonly enteredFor: string | null;
}

/** Field ids begin with a letter, so that this key of a draft can never meet one. */
const besides = '$case';

export function startCase(form: DerivedForm, roles: readonly PartyRole[]): EnteredCase {
  const circumstances = { happenedAt: null, enteredFor: null };
  return { values: startValues(form), parties: startParties(roles), ...circumstances };
}

export function caseFromDraft(
  draft: DraftContent,
  form: DerivedForm,
  roles: readonly PartyRole[],
): EnteredCase {
  const { [besides]: beside, ...values } = draft.values as { [key: string]: Json };
  const kept = Object.entries(values).filter(([field]) => form.fields.includes(field));
  const known = isJsonObject(beside ?? null) ? (beside as Partial<EnteredCase>) : {};
  const parties = partiesFromDraft(draft.parties ?? [], roles);
  return {
    ...startCase(form, roles),
    happenedAt: known.happenedAt ?? null,
    enteredFor: known.enteredFor ?? null,
    values: Object.fromEntries(kept),
    ...(parties.length === 0 ? {} : { parties }),
  };
}

/** The unit lies in the draft as well, so that a reload comes back to the same one. */
export function draftOfCase(entered: EnteredCase, unit: string): DraftContent {
  const { values, parties, happenedAt, enteredFor } = entered;
  return { values: { ...values, [besides]: { unit, happenedAt, enteredFor } }, parties };
}

export function unitOfDraft(draft: DraftContent | null): string | null {
  const beside = draft?.values[besides] as { unit?: unknown } | undefined;
  return typeof beside?.unit === 'string' ? beside.unit : null;
}

/** The body of the request. */
export function caseBody(
  flow: string,
  unit: string,
  form: DerivedForm,
  { values, parties, happenedAt, enteredFor }: EnteredCase,
): NewCase {
  return {
    flow,
    unit,
    values: valuesToSend(form, values),
    parties: partyEntries(parties),
    ...(happenedAt === null ? {} : { happenedAt }),
    ...(enteredFor === null ? {} : { enteredFor }),
  };
}
