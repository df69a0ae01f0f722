import { expect, test } from 'vitest';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { type SmallFlow, smallBundle } from '../step/small-bundle.ts';

const done = { id: 'done', kind: 'final', outcome: 'done', result: 'success' } as const;

/** A flow that opens child cases one after the other, each in a state of its own. */
function opening(children: readonly string[], outcome?: string): SmallFlow {
  const states = children.map((flow, index) => {
    const common = { id: `child-${index}`, kind: 'subflow', input: [], output: [], wait: true };
    return { ...common, flow } as const;
  });
  return {
    states: [...states, done] as SmallFlow['states'],
    routes: children.map((_, index) => ({
      id: `go-on-${index}`,
      from: `child-${index}`,
      to: index + 1 < children.length ? `child-${index + 1}` : 'done',
      on: { type: 'finished', ...(outcome === undefined ? {} : { outcome }) },
    })),
  };
}

const work: SmallFlow = {
  states: [{ id: 'handling', kind: 'work', role: 'worker', unit: 'case' }, done],
  actions: [{ id: 'finish', from: 'handling', to: 'done', kind: 'forward' }],
};

const codes = [
  'ENGINE_REFERENCE_UNKNOWN',
  'ENGINE_SUBFLOW_CIRCLE',
  'ENGINE_SUBFLOW_OUTCOME_UNKNOWN',
];

/** What is found about child cases and what they refer to. */
function found(flow: SmallFlow, others: Readonly<Record<string, SmallFlow>>): unknown[] {
  return checkBundle(smallBundle({ ...flow, others })).flatMap(({ code, path, details }) =>
    codes.includes(code) ? [[code, path, details.nearest ?? null]] : [],
  );
}

test('[DO5] a child case is of a flow that is there', () => {
  expect(found(opening(['child-flow']), { 'child-flow': work })).toEqual([]);
  expect(found(opening(['nowhere']), { 'child-flow': work })).toEqual([
    ['ENGINE_REFERENCE_UNKNOWN', '/flows/0/states/0/flow', 'small, child-flow'],
  ]);
});

test('[DO5] a route waits for an outcome of the child, or for its being called off where it can be', () => {
  const path = '/flows/0/routes/0/on/outcome';
  const code = 'ENGINE_SUBFLOW_OUTCOME_UNKNOWN';
  const called = opening(['child-flow'], 'cancelled');
  expect(found(called, { 'child-flow': work })).toEqual([[code, path, 'done']]);
  const cancelling = { roles: ['worker'] };
  expect(found(called, { 'child-flow': { ...work, cancelling } })).toEqual([]);
  expect(found(opening(['child-flow'], 'dine'), { 'child-flow': work })).toEqual([
    [code, path, 'done'],
  ]);
});

test('[DO6] the same child twice on the way is no circle; a way back to the opener is one', () => {
  const twice = { first: opening(['third']), second: opening(['third']), third: work };
  expect(found(opening(['first', 'second']), twice)).toEqual([]);
  expect(found(opening(['first']), { first: opening(['second', 'second']), second: work })).toEqual(
    [],
  );
  const back = { first: opening(['small']) };
  expect(found(opening(['first']), back).map((one) => (one as unknown[])[0])).toContain(
    'ENGINE_SUBFLOW_CIRCLE',
  );
});
