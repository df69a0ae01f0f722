import type { Directory, Json, Question } from '@jingwei/engine';
import type { UnitTree } from './unit-tree.ts';

/** What a machine asked about the city's tree, answered; both go into the history with the step. */
export function answerQuestions(questions: readonly Question[], tree: UnitTree): Directory {
  return questions.map((question) => ({ question, answer: answerQuestion(question, tree) }));
}

export function answerQuestion(question: Question, tree: UnitTree): Json {
  return question.ask === 'unit-at'
    ? tree.unitAt(question.unit, question.kind)
    : (tree.get(question.unit)?.kind ?? null);
}
