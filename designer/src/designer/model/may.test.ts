import type { Flow, State } from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import { connectionKind, mayConnect, mayPlaceIn, mayRemoveState } from './may.ts';

const title = { 'zh-CN': '环节', en: 'State' };
const state = (id: string, kind: State['kind'], more: object = {}) =>
  ({ id, order: id, title, kind, ...more }) as unknown as State;
const states = [
  state('work', 'work'),
  state('choice', 'choice'),
  state('wait', 'wait'),
  state('automatic', 'automatic'),
  state('final', 'final'),
  state('outer', 'composite', { initial: 'inner' }),
  state('inner', 'composite', { parent: 'outer', initial: 'deep' }),
  state('deep', 'work', { parent: 'inner' }),
];
const flow = { initial: 'work', states } as unknown as Flow;

describe('may a state be connected to another', () => {
  // One row a source, one column a target in the order of `states`; y: yes, n: no.
  const matrix = {
    work: 'yyyyyyyy',
    choice: 'ynyyyyyy',
    wait: 'yyyyyyyy',
    automatic: 'yyyyyyyy',
    final: 'nnnnnnnn',
    outer: 'yyyyyyyy',
    inner: 'yyyyynyy',
    deep: 'yyyyynny',
  };
  test.each(Object.entries(matrix))('from %s: %s', (from, row) => {
    const answers = states.map(({ id }) => (mayConnect(flow, from, id).may ? 'y' : 'n')).join('');
    expect(answers).toBe(row);
  });

  test('says why not', () => {
    expect(mayConnect(flow, 'final', 'work')).toEqual({
      may: false,
      because: { 'zh-CN': '结束环节没有后续', en: 'Nothing follows a final state' },
    });
    expect(mayConnect(flow, 'work', 'gone').may).toBe(false);
  });
});

describe('what leads out of a state', () => {
  test.each([
    ['work', 'action'],
    ['choice', 'route'],
    ['wait', 'route'],
    ['automatic', 'route'],
    ['outer', 'action'],
  ] as const)('of kind %s is an %s', (id, kind) => {
    const source = states.find((one) => one.id === id);
    expect(source && connectionKind(source)).toBe(kind);
  });
});

describe('may a state be removed', () => {
  test.each([
    ['work', false],
    ['choice', true],
    ['wait', true],
    ['automatic', true],
    ['final', true],
    // With everything in it.
    ['outer', true],
    // The state around each starts there.
    ['inner', false],
    ['deep', false],
  ] as const)('%s: %s', (id, may) => {
    expect(mayRemoveState(flow, id).may).toBe(may);
  });
});

describe('may a state lie in another', () => {
  const matrix = {
    work: 'nnnnnyyn',
    outer: 'nnnnnnnn',
    inner: 'nnnnnynn',
    deep: 'nnnnnyyn',
  };
  test.each(Object.entries(matrix))('%s in each of the others: %s', (id, row) => {
    const answers = states
      .map((parent) => (mayPlaceIn(flow, id, parent.id).may ? 'y' : 'n'))
      .join('');
    expect(answers).toBe(row);
  });

  test('every state may lie on the canvas itself', () => {
    for (const { id } of states) expect(mayPlaceIn(flow, id, null).may).toBe(true);
  });
});

describe('branches', () => {
  const branched = [
    state('before', 'work'),
    state('together', 'joint', { join: { type: 'all' }, rest: 'cancel' }),
    state('branch-a', 'composite', { parent: 'together', initial: 'a-work' }),
    state('a-work', 'work', { parent: 'branch-a' }),
    state('a-end', 'final', { parent: 'branch-a' }),
    state('branch-b', 'composite', { parent: 'together', initial: 'b-work' }),
    state('b-work', 'work', { parent: 'branch-b' }),
    state('each', 'multiple', { in: 'turn' }),
    state('body', 'composite', { parent: 'each', initial: 'body-work' }),
    state('body-work', 'work', { parent: 'body' }),
    state('spare', 'composite', { initial: 'spare-work' }),
    state('spare-work', 'work', { parent: 'spare' }),
  ];
  const flowWithBranches = { initial: 'before', states: branched } as unknown as Flow;
  test.each([
    ['before', 'together', true],
    ['together', 'before', true],
    ['together', 'each', true],
    ['a-work', 'a-end', true],
    ['before', 'branch-a', false],
    ['before', 'a-work', false],
    ['a-work', 'b-work', false],
    ['a-work', 'before', false],
    ['branch-a', 'before', false],
    ['together', 'a-work', false],
    ['body-work', 'each', false],
  ] as const)('may %s lead to %s: %s', (from, to, may) => {
    expect(mayConnect(flowWithBranches, from, to).may).toBe(may);
  });

  test.each([
    ['together', true],
    ['branch-a', true],
    ['body', false],
    ['each', true],
    ['before', false],
  ] as const)('may %s be removed with what lies in it: %s', (id, may) => {
    expect(mayRemoveState(flowWithBranches, id).may).toBe(may);
  });

  test.each([
    ['spare', 'together', true],
    ['spare', 'each', false],
    ['before', 'together', false],
    ['before', 'branch-a', true],
  ] as const)('may %s lie in %s: %s', (id, parent, may) => {
    expect(mayPlaceIn(flowWithBranches, id, parent).may).toBe(may);
  });
});
