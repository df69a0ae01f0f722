import type { CaseMove, TaskOperation } from '../model.ts';

const grave: ReadonlySet<string> = new Set([
  'return',
  'take-back',
  'terminate',
  'jump',
  'reopen',
  'cancel',
]);

/** What takes a case out of the hands of everybody at work: shown apart, and said once more. */
export function isGrave(what: TaskOperation['operation'] | CaseMove['move']): boolean {
  return grave.has(what);
}

/** A term as the word on a button. */
export function verb(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}
