import type { PeopleQuestion } from './directory-facts.ts';
import type { GroupFrame, GroupStep } from './group-step.ts';
import { stepGroup } from './step-group.ts';
import type { TaskGroup } from './task-group.ts';

export interface HandOver {
  /** One result a group, in the order given: a group that refuses does not keep the others. */
  readonly results: readonly { readonly group: string; readonly step: GroupStep }[];
  /** What the directory must still answer for all of them, each question once. */
  readonly questions: readonly PeopleQuestion[];
}

/** 离职转交: everything that is not done yet and of which a person is the principal goes to another. */
export function handOver(
  groups: readonly TaskGroup[],
  given: { readonly from: string; readonly to: string; readonly reason: string },
  frame: GroupFrame,
): HandOver {
  const results = groups.map((group, index) => ({
    group: group.id,
    step: stepGroup(
      group,
      { type: 'hand-over', ...given },
      { ...frame, ids: `${frame.ids}-${index + 1}` },
    ),
  }));
  const questions = new Map<string, PeopleQuestion>();
  for (const { step } of results) {
    if (step.result !== 'asks') continue;
    for (const one of step.questions) questions.set(JSON.stringify(one), one);
  }
  return { results, questions: [...questions.values()] };
}
