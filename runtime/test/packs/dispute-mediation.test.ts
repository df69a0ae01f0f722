import { runScenario, Scenario } from '@jingwei/engine';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { shippedPack } from './shipped-pack.ts';

const { bundle, scenarios, years, problems } = await shippedPack('dispute-mediation');
const [flow] = bundle.flows;

describe('the pack of three-level dispute mediation', () => {
  test('has nothing wrong and nothing to warn of', () => {
    expect(problems.map((one) => `${one.code} ${one.path}`)).toEqual([]);
  });

  test('gives a basis for every parameter and deadline', () => {
    const withoutBasis = [...bundle.parameters, ...(flow?.deadlines ?? [])]
      .filter((one) => (one.basis ?? []).length === 0)
      .map((one) => one.id);
    expect(withoutBasis).toEqual([]);
  });

  test('locks what statute fixes and leaves nothing local or unverified locked or unbounded', () => {
    const locked = bundle.parameters.filter((one) => one.lock === 'locked');
    expect(locked.map((one) => [one.id, one.value, one.verification])).toEqual([
      ['confirmation-days', 30, 'verified'],
      ['court-acceptance-days', 3, 'verified'],
      ['court-decision-days', 30, 'verified'],
    ]);
    const loose = bundle.parameters.filter(
      ({ lock, min, max }) => lock === 'free' || min === undefined || max === undefined,
    );
    expect(loose.map((one) => one.id)).toEqual([]);
  });

  test('counts every deadline from a parameter, so that no figure is hidden in the flow', () => {
    const hidden = flow?.deadlines.filter(({ duration, extension }) =>
      [duration, extension?.duration].some((one) => typeof one?.n === 'number'),
    );
    expect(hidden?.map((one) => one.id)).toEqual([]);
  });

  test('tells a remedy at every end that is no success', () => {
    const silent = flow?.states.filter(
      (state) => state.kind === 'final' && state.result !== 'success' && !state.remedy,
    );
    expect(silent?.map((one) => one.id)).toEqual([]);
  });

  test('says under every action what will happen', () => {
    const silent = flow?.actions.filter((action) => action.consequence === undefined);
    expect(silent?.map((one) => one.id)).toEqual([]);
  });

  test('cites only regulations that are in the register', () => {
    const registered = new Set(bundle.regulations.map((one) => one.id));
    const cited = JSON.stringify(bundle).matchAll(/"regulation":"([a-z0-9-]+)"/g);
    const unknown = [...cited].map(([, id]) => id ?? '').filter((id) => !registered.has(id));
    expect(unknown).toEqual([]);
  });

  test('starts from a summary, the facts and the source alone', () => {
    const start = flow?.forms.find((form) => form.id === flow.start.form);
    const required = start?.items.filter((item) => item.required !== undefined);
    expect(required?.map((item) => item.field)).toEqual(['title', 'facts', 'channel']);
  });

  test('gives purpose, retention and basis for every field that is not public', () => {
    const bare = flow?.fields.filter(
      (field) =>
        field.class !== 'P0' &&
        (!field.purpose || !field.retention || (field.basis ?? []).length === 0),
    );
    expect(bare?.map((one) => one.id)).toEqual([]);
  });

  test('is reached whole by its scenarios: every state, action, route and end', () => {
    const seen = new Set<string>();
    for (const scenario of scenarios) {
      for (const { entries } of runScenario(bundle, scenario, years).trace) {
        for (const entry of entries) {
          if (entry.type === 'entered') seen.add(entry.state);
          if (entry.type === 'took') seen.add(entry.transition);
        }
      }
    }
    const all = [...(flow?.states ?? []), ...(flow?.actions ?? []), ...(flow?.routes ?? [])];
    expect(all.map((one) => one.id).filter((id) => !seen.has(id))).toEqual([]);
  });
});

describe('the scenarios of three-level dispute mediation', () => {
  test('are at least sixty and have the shape of scenarios', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
    const misshapen = (scenarios as readonly { id: string }[]).filter(
      (one) => !Value.Check(Scenario, one),
    );
    expect(misshapen.map((one) => one.id)).toEqual([]);
  });

  test.each(scenarios)('$title.en', (scenario) => {
    const { failures } = runScenario(bundle, scenario, years);
    expect(failures.map((one) => one.what.en)).toEqual([]);
  });
});
