import { checkFormValues, type DerivedForm, type Text } from '@jingwei/engine';
import { ApiProblem } from '../connection/api-problem.ts';
import { type FormValues, valuesToSend } from './form-view.ts';

/** A finding about one field, by the browser's check or the server's. */
export interface FieldProblem {
  readonly code: string;
  readonly message: Text;
  readonly solve?: Text;
}

/** The first finding of each field, by field id. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>;

interface Located extends FieldProblem {
  readonly path?: string;
}

/** What is said below a field. A missing value says what to do already: no remedy repeats it. */
export function fieldWords({ code, message, solve }: FieldProblem): readonly Text[] {
  return solve === undefined || code === 'ENGINE_VALUE_MISSING' ? [message] : [message, solve];
}

/** The engine's own check: what passes here passes on the server, as far as the form tells. */
export function checkEntered(form: DerivedForm, values: FormValues): FieldProblems {
  return byField(checkFormValues(form, valuesToSend(form, values)));
}

/** What the server found wrong with fields. */
export function fieldProblemsOf(error: Error | null): FieldProblems {
  return error instanceof ApiProblem ? byField(error.details.problems ?? []) : {};
}

function byField(problems: readonly Located[]): FieldProblems {
  const found: Record<string, FieldProblem> = {};
  for (const one of problems) {
    const field = /^\/values\/([^/]+)/.exec(one.path ?? '')?.[1];
    if (field !== undefined) found[field] ??= one;
  }
  return found;
}

/** Brings the first field with a problem into view and puts the focus there. */
export function focusFirstProblem(problems: FieldProblems): void {
  const rows = document.querySelectorAll<HTMLElement>('[data-field]');
  for (const row of rows) {
    if (row.dataset.field === undefined || problems[row.dataset.field] === undefined) continue;
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('input, textarea, button, [tabindex]')?.focus();
    return;
  }
}
