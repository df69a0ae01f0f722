import {
  deriveForm,
  type Json,
  type JsonObject,
  localDateOf,
  type Machine,
  offeredActions,
  type Principal,
  questionsFor,
} from '@jingwei/engine';
import { withAnswers } from '../people/answer-people.ts';
import type { Session } from '../store/session.ts';
import { basisViews } from './basis-view.ts';
import type { FormView, OfferView } from './case-view.ts';
import { inNames } from './in-names.ts';
import type { ShownCase } from './summarise.ts';

/**
 * What the person may do now, or why not, each with its form. The first way forward is primary.
 * Guards read all `data`; forms are filled with what the person sees of it.
 */
export async function offerViews(
  session: Session,
  { stored, machine, calendar, tree, now }: ShownCase,
  by: Principal,
  data: JsonObject,
  visibleData: JsonObject,
  names: ReadonlyMap<string, string>,
): Promise<readonly OfferView[]> {
  const { snapshot, city, id: caseId } = stored;
  const event = { type: 'recount', payload: { type: 'recount' }, at: now, by, ids: '' } as const;
  const today = localDateOf(now, calendar.zone);
  const offers = await withAnswers({ session, city, tree, today, caseId }, (answer) => {
    const questions = questionsFor(machine, snapshot, event);
    const directory = questions.map((question) => ({ question, answer: answer(question) }));
    return offeredActions(machine, snapshot, by, now, { data, calendar, directory });
  });
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
