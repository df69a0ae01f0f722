import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/change/apply-changes.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import { before, findingsOf, permit, promising, replayed, withAction } from './promised-flow.ts';

const agreed = {
  type: 'never',
  at: 'granted',
  when: { '!=': [{ var: 'data.agreed' }, true] },
} as const;

describe('how far is looked', () => {
  it('[VE8] tries cases where a rule cannot be told by intervals, and names it with the seed', () => {
    // Whether a subject has three letters is nothing that intervals tell.
    const guard = { '==': [{ length: { var: 'data.subject' } }, 3] };
    const flow = withAction(permit, 'grant-small', { guard });
    const never = {
      type: 'never',
      at: 'granted',
      when: { '==': [{ length: { var: 'data.subject' } }, 4] },
    } as const;
    const bundle = promising(withAction(flow, 'grant', { guard }), { never });
    const { about, bound } = findingsOf(bundle, { runs: 30, seed: 7 });
    expect(about('never').verdict).toBe('tested');
    expect(about('never').problem).toMatchObject({
      code: 'ENGINE_VERIFY_TESTED_ONLY',
      severity: 'warning',
      details: { runs: 30, seed: 7 },
    });
    expect(bound?.guessed.join()).toContain('length');
  });

  it('[VE8] says that it has tested where there are more places than the bound', () => {
    const { about, bound, report } = findingsOf(promising(permit, { consent: agreed }), {
      places: 2,
      runs: 20,
    });
    expect(bound).toMatchObject({ mostPlaces: 2, whole: false, runs: 20 });
    expect([about('ends').verdict, about('consent').verdict]).toEqual(['tested', 'tested']);
    expect(report.ok).toBe(true);
  });

  it('[VE8] finds by random cases what lies beyond the bound', () => {
    const { guard: _none, ...open } = permit.actions?.find(({ id }) => id === 'grant-small') ?? {};
    const actions = (permit.actions ?? []).map((one) =>
      one.id === 'grant-small' ? (open as typeof one) : one,
    );
    const bundle = promising({ ...permit, actions }, { consent: agreed });
    const { about } = findingsOf(bundle, { places: 1, runs: 200, seed: 3 });
    const { verdict, example } = about('consent');
    expect(verdict).toBe('violated');
    const { snapshot, data } = replayed(bundle, example);
    expect([snapshot?.outcome?.outcome, data.agreed === true]).toEqual(['granted', false]);
  });

  it('[VE10] names its bound and what it takes for granted', () => {
    const { bound } = findingsOf(promising(permit, { consent: agreed }));
    expect(bound).toMatchObject({ mostPlaces: 5000, whole: true, guessed: [], runs: 0 });
    expect(bound?.assumptions).toHaveLength(6);
    expect(bound?.variables).toBeGreaterThan(0);
  });

  it('[VE10] gives the problems of a flow that cannot be compiled', () => {
    const bundle = promising({ ...permit, states: permit.states.slice(0, 3) });
    const { ok, flows, problems } = verifyBundle(bundle);
    expect([ok, flows]).toEqual([false, []]);
    expect(problems.map(({ code }) => code)).toContain('ENGINE_REFERENCE_UNKNOWN');
  });

  it('[VE11] a property is added and changed as any other element, and what it names is checked', () => {
    const bundle = promising(permit, { consent: agreed });
    const { bundle: changed, problems } = applyChanges(bundle, [
      {
        op: 'set',
        kind: 'property',
        flow: 'small',
        id: 'consent',
        path: ['property'],
        value: before('nowhere', 'granted'),
      },
    ]);
    expect(problems).toEqual([]);
    const found = checkBundle(changed).filter(({ element }) => element === 'consent');
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'ENGINE_REFERENCE_UNKNOWN /flows/0/properties/0/property/first',
    ]);
  });

  it('[VE1] follows computed fields, fields that are set and fields that are hidden', () => {
    const flow: SmallFlow = {
      states: [
        { id: 'one', kind: 'work', role: 'worker', unit: 'case' },
        { id: 'two', kind: 'work', role: 'worker', unit: 'case' },
        { id: 'over', kind: 'final', outcome: 'over', result: 'success' },
      ],
      fields: [
        { id: 'level', type: 'integer', class: 'P0', min: 0, max: 4 },
        {
          id: 'twice',
          type: 'integer',
          class: 'P0',
          computed: { '*': [{ var: 'data.level' }, 2] },
        },
        { id: 'mark', type: 'integer', class: 'P0', min: 0, max: 9 },
      ],
      entry: ['level'],
      actions: [
        {
          id: 'on',
          from: 'one',
          to: 'two',
          kind: 'forward',
          guard: { '>=': [{ var: 'data.twice' }, 6] },
          effects: [
            { type: 'set-field', field: 'mark', value: { '+': [{ var: 'data.level' }, 1] } },
          ],
        },
        { id: 'drop', from: 'one', to: 'over', kind: 'forward' },
        { id: 'off', from: 'two', to: 'over', kind: 'forward' },
      ],
    };
    const never = (least: number) =>
      ({ type: 'never', at: 'two', when: { '<': [{ var: 'data.mark' }, least] } }) as const;
    const { about } = findingsOf(promising(flow, { four: never(4), five: never(5) }));
    // Twice the level is 6 from a level of 3 on, and the mark is one above it.
    expect(about('four').verdict).toBe('proved');
    expect(about('five').verdict).toBe('violated');
  });

  it('[VE1] follows the service of documents that start clocks', () => {
    const bundle = promising({
      states: [
        { id: 'one', kind: 'work', role: 'worker', unit: 'case' },
        { id: 'over', kind: 'final', outcome: 'over', result: 'success' },
        { id: 'lapsed', kind: 'final', outcome: 'lapsed', result: 'failure' },
      ],
      actions: [{ id: 'off', from: 'one', to: 'over', kind: 'forward' }],
      routes: [
        { id: 'lapse', from: 'one', to: 'lapsed', on: { type: 'deadline', deadline: 'appeal' } },
      ],
      deadlines: [
        {
          id: 'appeal',
          state: 'one',
          kind: 'statutory',
          duration: { n: 10, unit: 'calendar-day' },
          starts: { on: 'service', document: 'letter' },
        },
      ],
    });
    const words = { 'zh-CN': '文书', en: 'letter' };
    const flows = bundle.flows.map((flow) => ({
      ...flow,
      documents: [{ id: 'letter', order: 'a0', title: words, roles: ['worker'] }],
      partyRoles: [{ id: 'citizen', order: 'a0', title: words, min: 0, max: 1 }],
    }));
    const served = { ...bundle, flows };
    expect(findingsOf(served).about('states').verdict).toBe('proved');
    const nobody = flows.map((flow) => ({ ...flow, partyRoles: [] }));
    const { about } = findingsOf({ ...bundle, flows: nobody });
    expect(about('states')).toMatchObject({ verdict: 'violated', element: 'lapsed' });
  });
});
