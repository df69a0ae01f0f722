import { describe, expect, it } from 'vitest';
import type { SmallFlow } from '../step/small-bundle.ts';
import { findingsOf, permit, promising, replayed, withAction } from './promised-flow.ts';

const end = { id: 'over', kind: 'final', outcome: 'over', result: 'success' } as const;
const work = (id: string) => ({ id, kind: 'work', role: 'worker', unit: 'case' }) as const;
const level = { id: 'level', type: 'integer', class: 'P0', min: 0, max: 9 } as const;

/** Two states one after the other, each left under a guard over the level entered at the start. */
function inLine(first: object, second: object): SmallFlow {
  return {
    states: [work('one'), work('two'), work('three'), end],
    fields: [level],
    entry: ['level'],
    actions: [
      { id: 'to-two', from: 'one', to: 'two', kind: 'forward', guard: first },
      { id: 'to-three', from: 'two', to: 'three', kind: 'forward', guard: second },
      { id: 'from-two', from: 'two', to: 'over', kind: 'forward' },
      { id: 'from-three', from: 'three', to: 'over', kind: 'forward' },
      { id: 'from-one', from: 'one', to: 'over', kind: 'forward' },
    ],
  };
}

const above = (limit: number) => ({ '>': [{ var: 'data.level' }, limit] });
const below = (limit: number) => ({ '<': [{ var: 'data.level' }, limit] });

describe('how a flow is built', () => {
  it('[VE2] proves every state of a sound flow reachable', () => {
    const { about, report } = findingsOf(promising(permit));
    expect(about('states').verdict).toBe('proved');
    expect(report.ok).toBe(true);
  });

  it('[VE2] finds a state that is reached only under guards that contradict one another', () => {
    const { about } = findingsOf(promising(inLine(above(5), below(6))));
    expect(about('states')).toMatchObject({ verdict: 'violated', element: 'three' });
    expect(about('states').problem?.code).toBe('ENGINE_VERIFY_STATE_UNREACHABLE');
    expect(findingsOf(promising(inLine(above(5), below(7)))).about('states').verdict).toBe(
      'proved',
    );
  });

  it('[VE3] finds values for which a case cannot end, and brings a case there', () => {
    const guarded = (guard: object) =>
      promising(
        withAction(withAction(inLine(above(5), above(7)), 'from-two', { guard }), 'from-one', {
          guard: below(6),
        }),
      );
    expect(findingsOf(guarded(below(8))).about('ends').verdict).toBe('proved');
    const broken = guarded(below(7));
    const { verdict, element, example, problem } = findingsOf(broken).about('ends');
    expect([verdict, element]).toEqual(['violated', 'two']);
    expect(problem?.code).toBe('ENGINE_VERIFY_CASE_STUCK');
    // 6 leaves by from-two, 8 and 9 by to-three; only 7 stays.
    const { snapshot, data } = replayed(broken, example);
    expect([snapshot?.branches[0]?.value, data.level]).toEqual(['two', 7]);
  });

  it('[VE3] counts values that a later form can still change', () => {
    const guard = { '==': [{ var: 'data.level' }, 4] };
    const flow = withAction(inLine(above(5), above(7)), 'from-two', { guard, form: 'entry' });
    const { about } = findingsOf(promising(withAction(flow, 'to-three', { guard: above(9) })));
    expect(about('ends').verdict).toBe('proved');
  });

  it('[VE4] finds a step that nobody can take because its unit lies below that of the case', () => {
    const flow: SmallFlow = {
      states: [work('one'), { id: 'two', kind: 'work', role: 'worker', unit: 'community' }, end],
      actions: [
        { id: 'on', from: 'one', to: 'two', kind: 'forward' },
        { id: 'off', from: 'two', to: 'over', kind: 'forward' },
        { id: 'out', from: 'one', to: 'over', kind: 'forward' },
      ],
    };
    const bundle = promising(flow);
    const { verdict, example, problem } = findingsOf(bundle).about('choices');
    expect(verdict).toBe('violated');
    expect(problem?.code).toBe('ENGINE_VERIFY_CHOICE_STUCK');
    const { outcomes } = replayed(bundle, example);
    expect(outcomes.at(-1)).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'ENGINE_UNIT_NOT_FOUND' }],
    });
  });

  it('[VE4] proves choices whose last route takes the rest', () => {
    const flow: SmallFlow = {
      states: [work('one'), { id: 'fork', kind: 'choice' }, work('two'), end],
      fields: [level],
      entry: ['level'],
      actions: [
        { id: 'on', from: 'one', to: 'fork', kind: 'forward' },
        { id: 'off', from: 'two', to: 'over', kind: 'forward' },
      ],
      routes: [
        { id: 'high', from: 'fork', to: 'two', on: { type: 'choice' }, guard: above(4) },
        { id: 'rest', from: 'fork', to: 'over', on: { type: 'choice' } },
      ],
    };
    expect(findingsOf(promising(flow)).about('choices').verdict).toBe('proved');
  });

  const looping = (guard: object | null): SmallFlow => ({
    states: [work('one'), work('two'), end],
    counters: [{ id: 'returns', counts: { action: 'back' } }],
    actions: [
      { id: 'on', from: 'one', to: 'two', kind: 'forward' },
      { id: 'back', from: 'two', to: 'one', kind: 'return', ...(guard === null ? {} : { guard }) },
      { id: 'off', from: 'two', to: 'over', kind: 'forward' },
    ],
  });

  it('[VE5] proves how often a loop is gone round that a counter bounds', () => {
    const guard = { '<': [{ var: 'history.returns' }, 3] };
    const { verdict, because } = findingsOf(promising(looping(guard))).about('loops');
    expect(verdict).toBe('proved');
    expect(because.en).toContain('“back” at most 3 times');
  });

  it('[VE5] tells by which action people leave a loop without a bound', () => {
    const { verdict, because } = findingsOf(promising(looping(null))).about('loops');
    expect(verdict).toBe('proved');
    expect(because.en).toContain('left by off');
  });

  it('[VE5] finds a loop that the machine alone goes round', () => {
    const day = { n: 1, unit: 'calendar-day' } as const;
    const flow: SmallFlow = {
      states: [work('one'), { id: 'sleep', kind: 'wait' }, { id: 'wake', kind: 'wait' }, end],
      actions: [
        { id: 'on', from: 'one', to: 'sleep', kind: 'forward' },
        { id: 'off', from: 'one', to: 'over', kind: 'forward' },
      ],
      routes: [
        { id: 'to-wake', from: 'sleep', to: 'wake', on: { type: 'after', duration: day } },
        { id: 'to-sleep', from: 'wake', to: 'sleep', on: { type: 'after', duration: day } },
        {
          id: 'out',
          from: 'wake',
          to: 'over',
          on: { type: 'after', duration: { n: 2, unit: 'calendar-day' } },
        },
      ],
    };
    const { verdict, problem } = findingsOf(promising(flow)).about('loops');
    expect(verdict).toBe('violated');
    expect(problem?.code).toBe('ENGINE_VERIFY_LOOP_ENDLESS');
    expect(problem?.message.en).toContain('sleep, wake');
  });
});
