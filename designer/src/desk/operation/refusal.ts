import type { Text } from '@jingwei/engine';
import { ApiProblem } from '../../connection/api-problem.ts';
import { instantText } from '../../time/format.ts';
import type { CaseDetail } from '../model.ts';
import type { Chosen, OperationPart } from './entered-operation.ts';

/** Refusals that are about one part of what was entered. */
const parts: Readonly<Record<string, OperationPart>> = {
  ENGINE_GROUP_PERSON_SAME: 'people',
  ENGINE_GROUP_PERSON_OUTSIDE: 'people',
  ENGINE_GROUP_PERSON_BARRED: 'people',
  ENGINE_GROUP_PERSON_SEATED: 'people',
  ENGINE_GROUP_PERSON_UNQUALIFIED: 'people',
  ENGINE_GROUP_PERSON_CONFLICTED: 'people',
  ENGINE_GROUP_PEOPLE_MISSING: 'people',
  ENGINE_GROUP_REASON_MISSING: 'reason',
  ENGINE_GROUP_RETURN_TARGET: 'to',
  ENGINE_GROUP_RETURN_NOT_PASSED: 'to',
  ENGINE_GROUP_LAST_SIGNER: 'seats',
  ENGINE_GROUP_QUORUM_LOST: 'seats',
};

export interface Refusal {
  readonly part: OperationPart;
  readonly message: Text;
}

/** What the server refused and which part of what was entered it is about; null: the whole. */
export function refusalOf(error: Error | null): Refusal | null {
  if (!(error instanceof ApiProblem)) return null;
  for (const { code, message } of error.details.problems ?? []) {
    const part = parts[code];
    if (part !== undefined) return { part, message };
  }
  return null;
}

/** Everybody and every state that a refusal can speak of. */
export function knownNames(
  { tasks, groups, progress, operations }: CaseDetail,
  people: readonly Chosen[],
): (text: (of: Text) => string) => ReadonlyMap<string, string> {
  return (text) =>
    new Map([
      ...progress.states.map(({ id, title }) => [id, text(title)] as const),
      ...operations.flatMap(({ choices }) =>
        choices.to.map(({ id, title }) => [id, text(title)] as const),
      ),
      ...[
        ...people,
        ...tasks.flatMap(({ assignee }) => assignee ?? []),
        ...groups.flatMap((group) => [
          ...group.next,
          ...group.copies.map(({ person }) => person),
          ...group.tasks.flatMap(({ principal, delegates }) => [
            ...delegates,
            ...toList(principal),
          ]),
        ]),
      ].map(({ id, name }) => [id, name] as const),
    ]);
}

const toList = (one: Chosen | null): readonly Chosen[] => (one === null ? [] : [one]);

const instant = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;

/** What an id is made of, so that none is found inside a word or another id. */
const ids = /[0-9A-Za-z._:-]*[0-9A-Za-z]/g;

/** A sentence of the engine as people read it: names for ids, and times of the city. */
export function readable(
  sentence: string,
  names: ReadonlyMap<string, string>,
  zone: string,
): string {
  return sentence
    .replace(instant, (at) => instantText(at, zone))
    .replace(ids, (word) => names.get(word) ?? word);
}
