import { describe, expect, it } from 'vitest';
import type { Property } from '../../src/document/properties.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import {
  before,
  findingsOf,
  permit,
  promising,
  replayed,
  withAction,
  withoutGuard,
} from './promised-flow.ts';

const handed = before('hand-up', 'deciding');
const agreed: Property['property'] = {
  type: 'never',
  at: 'granted',
  when: { '!=': [{ var: 'data.agreed' }, true] },
};
const higher: Property['property'] = {
  type: 'passes',
  when: { '>=': [{ var: 'data.level' }, 3] },
  through: { unit: 'street' },
};
const twoHeads: Property['property'] = { type: 'different-people', actions: ['hand-up', 'grant'] };
const inTime: Property['property'] = {
  type: 'within',
  from: 'deciding',
  to: 'granted',
  deadline: 'decision',
};

/** The form of `grant` could set the level again; this one is about what was asked for at the start. */
const strict = withAction(permit, 'grant', { form: undefined });
const decidedOnly: SmallFlow = {
  ...strict,
  actions: (strict.actions ?? []).map(({ form: _none, ...rest }) => rest as never),
};

describe('what a flow promises', () => {
  it('[VE6] proves an order, and shows a case where a shortcut breaks it', () => {
    expect(findingsOf(promising(permit, { handed })).about('handed').verdict).toBe('proved');
    const shortcut = { id: 'skip', from: 'intake', to: 'deciding', kind: 'forward' } as const;
    const broken = promising(
      { ...permit, actions: [...(permit.actions ?? []), shortcut] },
      { handed },
    );
    const { verdict, example } = findingsOf(broken).about('handed');
    expect(verdict).toBe('violated');
    const { passed } = replayed(broken, example);
    expect(passed).toContain('deciding');
    expect(passed).not.toContain('hand-up');
  });

  it('[VE6] proves that a rule never holds at an end, and shows values where a guard is missing', () => {
    expect(findingsOf(promising(permit, { consent: agreed })).about('consent').verdict).toBe(
      'proved',
    );
    const broken = promising(withoutGuard(permit, 'grant-small'), { consent: agreed });
    const { verdict, example } = findingsOf(broken).about('consent');
    expect(verdict).toBe('violated');
    const { snapshot, data } = replayed(broken, example);
    expect(snapshot?.outcome?.outcome).toBe('granted');
    expect(data.agreed).not.toBe(true);
  });

  it('[VE6] proves that cases under a condition pass the higher unit, at its very bound', () => {
    expect(findingsOf(promising(decidedOnly, { higher })).about('higher').verdict).toBe('proved');
    const guard = {
      and: [{ '<': [{ var: 'data.level' }, 4] }, { '==': [{ var: 'data.agreed' }, true] }],
    };
    const broken = promising(withAction(decidedOnly, 'grant-small', { guard }), { higher });
    const { verdict, example } = findingsOf(broken).about('higher');
    expect(verdict).toBe('violated');
    const { data, snapshot, passed } = replayed(broken, example);
    expect([data.level, snapshot?.outcome?.result]).toEqual([3, 'success']);
    expect(passed).not.toContain('hand-up');
  });

  it('[VE6] counts a case that starts at the higher unit as having passed it', () => {
    const bundle = promising(withoutGuard(decidedOnly, 'grant-small'), { higher });
    const [flow] = bundle.flows;
    if (flow === undefined) throw new TypeError('no flow');
    const start = { ...flow.start, unitKinds: ['street' as const] };
    const atStreet = { ...bundle, flows: [{ ...flow, start }] };
    expect(findingsOf(atStreet).about('higher').verdict).toBe('proved');
  });

  it('[VE6] proves that two people act where a guard remembers the first, and shows one who does both', () => {
    expect(
      findingsOf(promising(permit, { 'two-heads': twoHeads })).about('two-heads').verdict,
    ).toBe('proved');
    const broken = promising(withoutGuard(permit, 'grant'), { 'two-heads': twoHeads });
    const { verdict, example } = findingsOf(broken).about('two-heads');
    expect(verdict).toBe('violated');
    const { people } = replayed(broken, example);
    expect(people.get('grant')).toBe(people.get('hand-up'));
    expect(people.has('grant')).toBe(true);
  });

  it('[VE6] takes the work of two states for everything done in them', () => {
    const states: Property['property'] = {
      type: 'different-people',
      states: ['intake', 'deciding'],
    };
    const broken = promising(permit, { 'two-desks': states });
    const { verdict, example } = findingsOf(broken).about('two-desks');
    expect(verdict).toBe('violated');
    expect(replayed(broken, example).passed).toContain('refuse');
  });

  it('[VE6] proves a limit whose end moves the case, and shows a case that outstays it', () => {
    expect(findingsOf(promising(permit, { 'in-time': inTime })).about('in-time').verdict).toBe(
      'proved',
    );
    const broken = promising({ ...permit, routes: [] }, { 'in-time': inTime });
    const { verdict, example } = findingsOf(broken).about('in-time');
    expect(verdict).toBe('violated');
    const { snapshot, outcomes } = replayed(broken, example);
    expect(snapshot?.status).toBe('active');
    const last = outcomes.at(-1);
    const happened = last?.outcome === 'stepped' ? last.record.entries : [];
    expect(happened).toContainEqual(expect.objectContaining({ type: 'clock', what: 'expired' }));
  });

  it('[VE6] holds a duration against the deadlines that are as short, and cannot decide without one', () => {
    const duration = (n: number): Property['property'] => ({
      type: 'within',
      from: 'deciding',
      to: 'granted',
      duration: { n, unit: 'working-day' },
    });
    const bundle = promising(permit, { five: duration(5), four: duration(4) });
    const { about } = findingsOf(bundle);
    expect(about('five').verdict).toBe('proved');
    expect(about('four').verdict).toBe('undecidable');
    expect(about('four').problem?.code).toBe('ENGINE_VERIFY_UNDECIDABLE');
  });

  it('[VE7] says what is violated with its element, what was expected, what was found and what to do', () => {
    const broken = promising(withoutGuard(permit, 'grant-small'), { handed, consent: agreed });
    const { problem } = findingsOf(broken).about('consent');
    expect(problem).toMatchObject({
      code: 'ENGINE_VERIFY_PROPERTY_VIOLATED',
      severity: 'error',
      path: '/flows/0/properties/1',
      element: 'consent',
      flow: 'small',
    });
    for (const language of ['zh-CN', 'en'] as const) {
      expect(problem?.message[language]).toContain('granted');
      expect(problem?.message[language]).not.toMatch(/\{[a-z]+\}/);
      expect(problem?.solve[language].length).toBeGreaterThan(0);
    }
  });

  it('[VE7] every event of an example is taken by the step', () => {
    const broken = promising(withoutGuard(withoutGuard(permit, 'grant-small'), 'grant'), {
      consent: agreed,
      higher,
      'two-heads': twoHeads,
    });
    const { findings } = findingsOf(broken);
    const violated = findings.filter(({ verdict }) => verdict === 'violated');
    expect(violated.map(({ element }) => element)).toEqual(['consent', 'higher', 'two-heads']);
    for (const { example } of violated) {
      const { outcomes } = replayed(broken, example);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(outcomes.map(() => 'stepped'));
    }
  });
});
