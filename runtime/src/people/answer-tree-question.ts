import type { Json, Question } from '@jingwei/engine';
import type { UnitTree } from './unit-tree.ts';

type TreeQuestion = Extract<Question, { ask: 'unit-at' | 'unit-kind' | 'units-above' }>;

/** What is asked about the city's tree of units. */
export function answerTreeQuestion(question: TreeQuestion, tree: UnitTree): Json {
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
  }
}
