import type { Json, Question } from '@jingwei/engine';
import { loadHolders } from '../store/holders.ts';
import { loadPerson, loadPosts } from '../store/people.ts';
import type { Session } from '../store/session.ts';
import { answerQuestion } from './answer-questions.ts';
import type { UnitTree } from './unit-tree.ts';

type PeopleQuestion = Extract<Question, { ask: 'holders' | 'person' }>;

export interface AskedPlace {
  readonly session: Session;
  readonly city: string;
  readonly tree: UnitTree;
  /** The local date on which posts are held. */
  readonly today: string;
}

/** Qualifications and conflicts of interest are not kept yet: whoever requires one finds nobody. */
const unrecorded = { qualifications: [], conflicted: false };

const nobody = { active: false, roles: [], ...unrecorded };

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
      if (question.ask !== 'holders' && question.ask !== 'person') {
        return answerQuestion(question, place.tree);
      }
      const key = JSON.stringify(Object.values(question));
      const answer = known.get(key);
      if (answer !== undefined) return answer;
      missing.set(key, question);
      return question.ask === 'holders' ? [] : nobody;
    });
    if (missing.size === 0) return result;
    for (const [key, question] of missing) known.set(key, await answerPeople(place, question));
  }
}

async function answerPeople(
  { session, city, today: on }: AskedPlace,
  question: PeopleQuestion,
): Promise<Json> {
  if (question.ask === 'holders') {
    const { role, unit } = question;
    const holders = await loadHolders(session, city, { role, unit, on });
    return holders.map((one) => ({ ...one, ...unrecorded }));
  }
  const { person } = question;
  if ((await loadPerson(session, city, person)) === null) return nobody;
  const posts = await loadPosts(session, city, on, person);
  return { active: true, roles: posts.map(({ role, unit }) => ({ role, unit })), ...unrecorded };
}
