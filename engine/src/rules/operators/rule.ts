import { type Operator, pair } from '../operator.ts';

/** A named rule, written out: its only part is the rule's body, which sees the same data. */
export const namedRule: Operator = {
  name: 'rule',
  arity: { least: 1, most: 1 },
  compile: (parts) => pair(parts)[0].evaluate,
  say: (parts, speaker) => {
    const [id] = parts;
    return typeof id === 'string' && parts.length === 1 ? speaker.rule(id) : null;
  },
};
