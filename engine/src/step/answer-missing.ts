import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import type { Question } from './directory.ts';

/** The directory has no answer: a step asks for it, whatever else asks the engine is refused. */
export class AnswerMissing extends EngineError {
  readonly question: Question;

  constructor(question: Question) {
    const asked = Object.values(question).join(' ');
    super([problem('ENGINE_DIRECTORY_ANSWER_MISSING', { path: '' }, { question: asked })]);
    this.question = question;
  }
}
