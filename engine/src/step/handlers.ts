import { sideOf } from '../group/decide.ts';
import type { TaskGroup } from '../group/task-group.ts';
import type { Working } from './working.ts';

/** Who acted in a state, for keeping duties apart and for finding whoever handled it before. */
export function noteHandlers(working: Working, state: string, people: readonly string[]): void {
  if (people.length === 0 || working.machine.jointStates.size === 0) return;
  const handlers = working.case.handlers ?? {};
  const before = (handlers[state] ?? []).filter((one) => !people.includes(one));
  working.case.handlers = { ...handlers, [state]: [...before, ...new Set(people)] };
}

/** Somebody agreed, so that an assignment may spare them a second asking. */
export function noteAgreement(
  working: Working,
  given: { readonly state: string; readonly person: string; readonly action: string },
): void {
  if (working.machine.jointStates.size === 0) return;
  working.case.agreed = [...(working.case.agreed ?? []), { ...given, at: working.at }];
}

/** Everybody who answered in a group, or worked on one of its tasks and handed it back. */
export function noteGroup(working: Working, group: TaskGroup): void {
  const { state, seats, policy } = group;
  const answers = seats
    .flatMap(({ answer }) => (answer === null || answer.earlier !== null ? [] : [answer]))
    .sort((one, other) => one.order - other.order);
  const returned = seats.flatMap(({ handedBack }) =>
    handedBack.flatMap(({ by, recalled }) => (recalled ? [] : [by])),
  );
  const answered = answers.flatMap(({ by, actingFor }) =>
    actingFor === null ? [by] : [actingFor, by],
  );
  noteHandlers(working, state, [...returned, ...answered]);
  for (const { action, by, actingFor } of answers) {
    if (sideOf(policy, action) !== 'approve') continue;
    noteAgreement(working, { state, person: actingFor ?? by, action });
  }
}
