import { describe, expect, it } from 'vitest';
import type { SmallFlow } from '../step/small-bundle.ts';
import { text } from '../step/small-bundle.ts';
import { before, findingsOf, promising, replayed } from './promised-flow.ts';

type State = SmallFlow['states'][number];

const work = (id: string, parent?: string): State => ({
  id,
  kind: 'work',
  role: 'worker',
  unit: 'case',
  ...(parent === undefined ? {} : { parent }),
});
const done = (id: string, parent?: string): State => ({
  id,
  kind: 'final',
  outcome: 'fine',
  result: 'success',
  ...(parent === undefined ? {} : { parent }),
});
const urgent = { var: 'data.urgent' };

/** Two lines of work side by side; the second is entered for urgent cases alone. */
function sideBySide(join: 'all' | 'any', guard: object): SmallFlow {
  return {
    states: [
      work('start-work'),
      { id: 'both', kind: 'joint', join: { type: join }, rest: 'cancel' },
      { id: 'first-line', kind: 'composite', parent: 'both', initial: 'first-work' },
      work('first-work', 'first-line'),
      done('first-done', 'first-line'),
      {
        id: 'second-line',
        kind: 'composite',
        parent: 'both',
        initial: 'second-work',
        when: urgent,
      },
      work('second-work', 'second-line'),
      done('second-done', 'second-line'),
      work('after-work'),
      done('over'),
    ],
    fields: [{ id: 'urgent', type: 'boolean', class: 'P0' }],
    entry: ['urgent'],
    actions: [
      { id: 'fork', from: 'start-work', to: 'both', kind: 'forward' },
      { id: 'end-first', from: 'first-work', to: 'first-done', kind: 'forward' },
      { id: 'end-second', from: 'second-work', to: 'second-done', kind: 'forward', guard },
      { id: 'end', from: 'after-work', to: 'over', kind: 'forward' },
    ],
    routes: [{ id: 'joined', from: 'both', to: 'after-work', on: { type: 'joined' } }],
  };
}

describe('cases of several branches', () => {
  it('[VE12] proves that a join is reached, and shows a case in which a branch has no way on', () => {
    const sound = findingsOf(promising(sideBySide('all', urgent)));
    expect(sound.findings.map(({ subject, verdict }) => [subject, verdict])).toEqual(
      ['states', 'ends', 'joins', 'choices', 'loops'].map((subject) => [subject, 'proved']),
    );
    const broken = promising(sideBySide('all', { and: [urgent, { '!': [urgent] }] }));
    const { verdict, element, problem, example } = findingsOf(broken).about('joins');
    expect([verdict, element, problem?.code]).toEqual([
      'violated',
      'both',
      'ENGINE_VERIFY_JOIN_STUCK',
    ]);
    const { snapshot, data, outcomes } = replayed(broken, example);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(outcomes.map(() => 'stepped'));
    expect([snapshot?.branches[0]?.value, data.urgent]).toEqual(['both', true]);
  });

  it('[VE12] a join by any waits for no branch that is stuck', () => {
    const flow = sideBySide('any', { and: [urgent, { '!': [urgent] }] });
    expect(findingsOf(promising(flow)).about('joins').verdict).toBe('proved');
  });

  it('[VE12] proves an order over branches, and shows the case whose branch was not entered', () => {
    const promises = {
      first: before('first-done', 'after-work'),
      second: before('second-done', 'after-work'),
    };
    const bundle = promising(sideBySide('all', urgent), promises);
    const { about } = findingsOf(bundle);
    expect(about('first').verdict).toBe('proved');
    expect(about('second').verdict).toBe('violated');
    const { passed, data } = replayed(bundle, about('second').example);
    expect([passed.includes('after-work'), passed.includes('second-line')]).toEqual([true, false]);
    expect(data.urgent).not.toBe(true);
  });

  it('[VE12] of a branch for each element two are looked at, which proves nothing for all', () => {
    const flow: SmallFlow = {
      states: [
        work('start-work'),
        {
          id: 'each',
          kind: 'multiple',
          over: [1, 2],
          in: 'parallel',
          join: { type: 'all' },
          rest: 'cancel',
        },
        { id: 'one-line', kind: 'composite', parent: 'each', initial: 'one-work' },
        work('one-work', 'one-line'),
        done('one-done', 'one-line'),
        done('over'),
      ],
      actions: [
        { id: 'fork', from: 'start-work', to: 'each', kind: 'forward' },
        { id: 'end-one', from: 'one-work', to: 'one-done', kind: 'forward' },
      ],
      routes: [{ id: 'joined', from: 'each', to: 'over', on: { type: 'joined' } }],
    };
    const { about } = findingsOf(promising(flow, { order: before('one-done', 'over') }), {
      runs: 5,
    });
    expect(about('states').verdict).toBe('proved');
    expect(about('joins').verdict).toBe('tested');
    expect(about('joins').because.en).toContain('at most 2 elements');
    expect(about('order').verdict).toBe('tested');
  });

  it('[VE12] follows a child case to each of its outcomes', () => {
    const bundle = promising(
      {
        states: [
          { id: 'asking', kind: 'subflow', flow: 'child', input: [], output: [], wait: true },
          done('over'),
          { id: 'undone', kind: 'final', outcome: 'undone', result: 'failure' },
        ],
        routes: [
          { id: 'well', from: 'asking', to: 'over', on: { type: 'finished', outcome: 'fine' } },
          { id: 'ill', from: 'asking', to: 'undone', on: { type: 'finished' } },
        ],
      },
      { 'never-ill': { type: 'never', at: 'undone', when: true } },
    );
    const [flow] = bundle.flows;
    if (flow === undefined) throw new TypeError('no flow');
    const ill = {
      id: 'ill',
      order: 'b0',
      title: text('ill'),
      kind: 'final',
      outcome: 'ill',
      result: 'neutral',
    } as const;
    const start = { id: 'only', order: 'a0', title: text('only'), kind: 'choice' } as const;
    const route = (id: string, to: string, order: string) =>
      ({ id, order, title: text(id), from: 'only', to, on: { type: 'choice' } }) as const;
    const child = {
      ...flow,
      id: 'child',
      order: 'a1',
      initial: 'only',
      states: [start, { ...flow.states[1], id: 'fine-end' }, ill] as typeof flow.states,
      routes: [
        { ...route('to-fine', 'fine-end', 'a0'), guard: { '==': [{ var: 'data.subject' }, 'x'] } },
        route('to-ill', 'ill', 'a1'),
      ],
      properties: [],
    };
    const both = { ...bundle, flows: [flow, child] };
    const { about } = findingsOf(both);
    expect([about('states').verdict, about('ends').verdict]).toEqual(['proved', 'proved']);
    expect(about('never-ill').verdict).toBe('violated');
    const { passed } = replayed(both, about('never-ill').example);
    expect(passed).toContain('ill');
  });
});
