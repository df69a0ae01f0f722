import { type Operator, pair } from '../operator.ts';

/** Gives its part back; unlike json-logic-js it writes nothing, for the engine has no output. */
export const log: Operator = {
  name: 'log',
  arity: { least: 1, most: 1 },
  compile: (parts) => {
    const all = parts.length === 0 ? [pair(parts)[0]] : parts;
    return (data, run) => all.map((part) => part.evaluate(data, run))[0];
  },
  say: (parts, speaker) => (parts.length === 1 ? speaker.value(parts[0]) : null),
};
