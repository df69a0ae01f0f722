import {
  type CaseView,
  type JsonObject,
  localDateOf,
  type MoveOffer,
  movesFor,
  type Offer,
  offeredActions,
  operationsFor,
  operationTable,
  type Principal,
  questionsFor,
  type Snapshot,
  type TaskOperationOffer,
} from '@jingwei/engine';
import { type AskedPlace, withAnswers } from '../people/answer-people.ts';
import type { Session } from '../store/session.ts';
import type { MoveView, OperationView } from './case-view.ts';
import { inNames } from './in-names.ts';
import { both, type ShownCase, titledState } from './summarise.ts';

/** What one person may do in a case, with its tasks and with the case itself, as the engine offers it. */
export interface Possible {
  readonly actions: readonly Offer[];
  readonly operations: readonly TaskOperationOffer[];
  readonly moves: readonly MoveOffer[];
}

/** Where the directory is asked for a case that is shown. */
export function placeOf(session: Session, { stored, calendar, tree, now }: ShownCase): AskedPlace {
  const { city, id: caseId } = stored;
  return { session, city, tree, caseId, today: localDateOf(now, calendar.zone) };
}

export function viewedBy(
  { stored: { snapshot }, machine, calendar, now: at }: ShownCase,
  by: Principal,
  data: JsonObject,
): Omit<CaseView, 'answer'> {
  return { machine, snapshot, by, at, context: { data, calendar } };
}

export async function possibleIn(
  session: Session,
  shown: ShownCase,
  by: Principal,
  data: JsonObject,
): Promise<Possible> {
  const viewed = viewedBy(shown, by, data);
  const { machine, snapshot, at, context } = viewed;
  const event = { type: 'recount', payload: { type: 'recount' }, at, by, ids: '' } as const;
  const questions = questionsFor(machine, snapshot, event);
  return await withAnswers(placeOf(session, shown), (answer) => ({
    actions: offeredActions(machine, snapshot, by, at, {
      ...context,
      directory: questions.map((question) => ({ question, answer: answer(question) })),
    }),
    operations: operationsFor({ ...viewed, answer }),
    moves: movesFor({ ...viewed, answer }),
  }));
}

/** Claiming is with the task itself. */
export function operationViews(
  offers: Possible['operations'],
  { stored: { snapshot }, machine }: ShownCase,
  names: ReadonlyMap<string, string>,
): readonly OperationView[] {
  const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
  return offers
    .filter(({ operation }) => operation !== 'claim' && operation !== 'release')
    .map(({ operation, title, task, seat, state, choices, reason, because }) => {
      const { where, to, resubmission, level, seats, from } = choices;
      return {
        operation,
        title,
        task,
        state: titledState(machine, state),
        of: seat === null ? null : named(principalOf(snapshot, seat)),
        reason,
        because: because === null ? null : inNames(because, names),
        choices: {
          where: where ?? [],
          to: (to ?? []).map((one) => titledState(machine, one)),
          resubmission: resubmission ?? [],
          level: level ?? [],
          seats: (seats ?? []).map((one) => ({
            id: one,
            principal: named(principalOf(snapshot, one)),
          })),
          from: (from ?? []).map((id) => ({ id, name: names.get(id) ?? id })),
        },
      };
    });
}

function principalOf({ tasks, groups = [] }: Snapshot, seat: string): string | null {
  const found = groups.flatMap(({ seats }) => seats).find(({ id }) => id === seat);
  return found === undefined
    ? (tasks.find(({ id }) => id === seat)?.assignee ?? null)
    : found.principal;
}

export function moveViews(
  moves: Possible['moves'],
  { machine, stored: { snapshot } }: ShownCase,
): readonly MoveView[] {
  if (moves.length === 0) return [];
  const isAlone = snapshot.branches.length === 1;
  const titles = new Map(operationTable().map(({ operation, title }) => [operation, title]));
  return moves.map((move) => ({
    move: move.type,
    title: titles.get(move.type) ?? both(''),
    to: 'to' in move ? titledState(machine, move.to) : null,
    branch: 'branch' in move && !isAlone ? move.branch : null,
  }));
}
