import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import type { Question } from './directory.ts';

type Questions = readonly [Question, ...Question[]];

/** The directory has no answer: a step asks for it, whatever else asks the engine is refused. */
export class AnswerMissing extends EngineError {
  readonly questions: Questions;

  constructor(questions: Questions) {
    const question = questions.map((one) => Object.values(one).join(' ')).join('; ');
    super([problem('ENGINE_DIRECTORY_ANSWER_MISSING', { path: '' }, { question })]);
    this.questions = questions;
  }
}
