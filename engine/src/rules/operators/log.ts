import { type Operator, pair } from '../operator.ts';

/** Gives its part back; unlike json-logic-js it writes nothing, for the engine has no output. */
export const log: Operator = {
  name: 'log',
  arity: { least: 1, most: 1 },
  compile: (parts) => pair(parts)[0].evaluate,
  say: (parts, speaker) => (parts.length === 1 ? speaker.value(parts[0]) : null),
};
