import { expect, test } from 'vitest';
import type { Rule } from '../../src/rules/index.ts';
import {
  type Condition,
  conditionOf,
  expressionOf,
  type Leaf,
} from '../../src/verify/condition.ts';

const frame = {
  context: { rules: { named: { '<': [{ var: 'data.b' }, 9] } }, calendar: 'with-data' as const },
  parameters: { most: 12 },
};

/** What is stated besides the paths that are read. */
const stated = ({ constants }: Leaf) => constants.filter((one) => !String(one).includes('.'));

/** The rule as it was opened: joints by their names, leaves by what they read. */
function opened(rule: Rule): unknown {
  const shape = (condition: Condition): unknown => {
    if (condition.joint === null) {
      const { fields, counters } = condition.leaf;
      return [...fields, ...counters, ...stated(condition.leaf)];
    }
    return condition.joint === 'not'
      ? { not: shape(condition.part) }
      : { [condition.joint]: condition.parts.map(shape) };
  };
  return shape(conditionOf(rule, frame));
}

const a = { '>': [{ var: 'data.a' }, 1] };
const c = { '==': [{ var: 'history.c' }, 2] };

test('[VE1] rules are opened at their joints, down to single comparisons', () => {
  expect(opened({ and: [a, { or: [a, c] }] })).toEqual({
    and: [
      ['a', 1],
      {
        or: [
          ['a', 1],
          ['c', 2],
        ],
      },
    ],
  });
  expect(opened({ '!': [a] })).toEqual({ not: ['a', 1] });
  expect(opened({ '!!': [a] })).toEqual(['a', 1]);
  expect(opened({ rule: 'named' })).toEqual(['b', 9]);
});

test('[VE1] a choice is opened into its branches, the rest of them where none before held', () => {
  expect(opened({ if: [a, c, true] })).toEqual({
    or: [
      {
        and: [
          ['a', 1],
          ['c', 2],
        ],
      },
      { and: [{ not: ['a', 1] }, [true]] },
    ],
  });
  // Without a last branch nothing holds there.
  expect(opened({ if: [a, c] })).toEqual({
    or: [
      {
        and: [
          ['a', 1],
          ['c', 2],
        ],
      },
      { and: [{ not: ['a', 1] }, []] },
    ],
  });
});

test('[VE1] what a comparison states is gathered from lists and parameters as well', () => {
  const listed = expressionOf({ in: [{ var: 'data.a' }, ['x', ['y'], 3]] }, frame);
  expect(stated(listed)).toEqual(['x', 'y', 3]);
  expect(listed.plain).toBe(true);
  const most = expressionOf({ '<': [{ var: 'data.a' }, { var: 'param.most' }] }, frame);
  expect(most.constants).toContain(12);
  const unknown = expressionOf({ '<': [{ var: 'data.a' }, { var: 'param.unknown' }] }, frame);
  expect(unknown.constants).not.toContain(12);
  // What is searched varies itself.
  const searched = expressionOf({ in: ['x', [{ var: 'data.a' }, 'y']] }, frame);
  expect(searched.plain).toBe(false);
});

test('[VE8] calculated paths and rules that cannot be read are told by nothing that is known', () => {
  const calculated = { var: [{ var: 'data.a' }] } as Rule;
  expect(expressionOf(calculated, frame).dark).toBe(true);
});
