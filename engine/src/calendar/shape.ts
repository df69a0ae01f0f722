import { isJsonObject } from '../json/json.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { languages, type Text } from '../text/text.ts';

export function shapeProblem(path: string, expected: string): Problem {
  return problem('ENGINE_CALENDAR_SHAPE', { path }, { expected });
}

export function isText(value: unknown): value is Text {
  return isJsonObject(value) && languages.every((language) => typeof value[language] === 'string');
}
