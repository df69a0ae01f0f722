import type { Json, Question } from '@jingwei/engine';
import { conflictedIn } from '../store/conflicts.ts';
import { loadHolders } from '../store/holders.ts';
import { loadPerson, loadPosts } from '../store/people.ts';
import { qualificationsOf } from '../store/qualifications.ts';
import type { Session } from '../store/session.ts';
import { substitutesOf } from '../store/substitutions.ts';
import { answerTreeQuestion } from './answer-tree-question.ts';
import { countedDays } from './counted-days.ts';
import type { UnitTree } from './unit-tree.ts';

type PeopleQuestion = Extract<Question, { ask: 'holders' | 'person' | 'substitutes' }>;

export interface AskedPlace {
  readonly session: Session;
  readonly city: string;
  readonly tree: UnitTree;
  /** The local date on which posts are held. */
  readonly today: string;
  /** The case in which conflicts of interest are looked for; absent: one that is being opened. */
  readonly caseId?: string;
}

/**
 * Runs what is pure and may ask the directory until every question about people has been answered
 * from the store; what came of the rounds before the last is dropped.
 */
export async function withAnswers<Result>(
  place: AskedPlace,
  run: (answer: (question: Question) => Json) => Result,
): Promise<Result> {
  const known = new Map<string, Json>();
  for (;;) {
    const missing = new Map<string, PeopleQuestion>();
    const result = run((question) => {
      if (!isAboutPeople(question)) return answerTreeQuestion(question, place.tree);
      const key = JSON.stringify(Object.values(question));
      const answer = known.get(key);
      if (answer !== undefined) return answer;
      missing.set(key, question);
      return question.ask === 'person' ? nobody : [];
    });
    if (missing.size === 0) return result;
    for (const [key, question] of missing) known.set(key, await answerPeople(place, question));
  }
}

function isAboutPeople(question: Question): question is PeopleQuestion {
  return question.ask === 'holders' || question.ask === 'person' || question.ask === 'substitutes';
}

const nobody = { active: false, roles: [], qualifications: [], conflicted: false };

/** Terms are answered whole: on which day they have to hold, the engine knows. */
async function answerPeople(place: AskedPlace, question: PeopleQuestion): Promise<Json> {
  const { session, city, today: on } = place;
  if (question.ask === 'substitutes') {
    // Those who stand in for the substitute are not asked for: a substitution is not passed on.
    const found = await substitutesOf(session, city, question.person);
    return found.flatMap((one) => {
      const days = countedDays(one);
      return days === null ? [] : [{ person: one.substitute, ...days }];
    });
  }
  if (question.ask === 'holders') {
    const { role, unit } = question;
    const holders = await loadHolders(session, city, { role, unit, on });
    const recordOf = await recordsOf(
      place,
      holders.map(({ id }) => id),
    );
    return holders.map((one) => ({ ...one, ...recordOf(one.id) }));
  }
  const { person } = question;
  if ((await loadPerson(session, city, person)) === null) return nobody;
  const posts = await loadPosts(session, city, on, person);
  const recordOf = await recordsOf(place, [person]);
  return {
    active: true,
    roles: posts.map(({ role, unit }) => ({ role, unit })),
    ...recordOf(person),
  };
}

/** Qualifications of people, and whether they have a conflict of interest in the case. */
async function recordsOf(
  { session, city, caseId }: AskedPlace,
  people: readonly string[],
): Promise<(person: string) => { readonly qualifications: Json; readonly conflicted: boolean }> {
  const held = await qualificationsOf(session, city, people);
  const conflicted =
    caseId === undefined ? new Set<string>() : await conflictedIn(session, city, caseId);
  return (person) => ({
    qualifications: held.flatMap((one) => {
      const days = one.person === person ? countedDays(one) : null;
      return days === null ? [] : [{ id: one.qualification, ...days }];
    }),
    conflicted: conflicted.has(person),
  });
}
