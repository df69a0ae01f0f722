import type { Problem } from './problem.ts';

/** The only error that the engine throws: the caller asked for what cannot be done, and `problems` say why. */
export class EngineError extends Error {
  readonly code: Problem['code'];
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map((one) => `${one.code} ${one.path}: ${one.message.en}`).join('\n'));
    this.name = 'EngineError';
    this.code = problems[0].code;
    this.problems = problems;
  }
}
