import { deriveForm, type Json, type JsonObject, type Machine, type Offer } from '@jingwei/engine';
import { basisViews } from './basis-view.ts';
import type { FormView, OfferView } from './case-view.ts';
import { inNames } from './in-names.ts';
import type { ShownCase } from './summarise.ts';

/**
 * What the person may do now, or why not, each with its form, filled with what the person sees of the
 * data. The first way forward is primary.
 */
export function offerViews(
  offers: readonly Offer[],
  { machine }: ShownCase,
  visibleData: JsonObject,
  names: ReadonlyMap<string, string>,
): readonly OfferView[] {
  const primary =
    offers.find(({ action, available }) => available && action.kind === 'forward') ??
    offers.find(({ action }) => action.kind === 'forward');
  return offers.map((offer) => {
    const { action, branch, task, available, because } = offer;
    return {
      action: action.id,
      title: action.title,
      kind: action.kind,
      branch,
      task,
      available,
      because: because === null ? null : inNames(because, names),
      consequence: action.consequence ?? null,
      reason: action.reason ?? null,
      primary: offer === primary,
      form: action.form === undefined ? null : formView(machine, action.form, visibleData),
      basis: basisViews(action.basis, machine.bundle),
    };
  });
}

export function formView(machine: Machine, form: string, data: JsonObject): FormView {
  const { schema, ui, fields } = deriveForm(machine, form, { data });
  return { schema: schema as unknown as Json, ui: ui as unknown as Json, fields };
}
