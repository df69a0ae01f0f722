import type { Directory, Json, questionsFor } from '@jingwei/engine';
import type { UnitTree } from './unit-tree.ts';

type StandingQuestion = ReturnType<typeof questionsFor>[number];

/** What a machine asked about the city's tree, answered; both go into the history with the step. */
export function answerQuestions(questions: readonly StandingQuestion[], tree: UnitTree): Directory {
  return questions.map((question) => ({ question, answer: answerQuestion(question, tree) }));
}

/** Of people nothing is known here but who stands in for them, and nobody is on record for that yet. */
export function answerQuestion(question: StandingQuestion, tree: UnitTree): Json {
  switch (question.ask) {
    case 'unit-at':
      return tree.unitAt(question.unit, question.kind);
    case 'unit-kind':
      return tree.get(question.unit)?.kind ?? null;
    case 'units-above':
      return tree
        .chain(question.unit)
        .slice(1)
        .map(({ id }) => id);
    case 'substitutes':
      return [];
  }
}
