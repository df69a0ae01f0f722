// biome-ignore-all lint/suspicious/noThenProperty: given, when, then; scenarios are data and never awaited.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { proposeScenarios } from '../../src/simulation/propose-scenarios.ts';
import { SeededRandom } from '../../src/simulation/seeded-random.ts';
import { simulateCase } from '../../src/simulation/simulate-case.ts';
import { simulateFlow } from '../../src/simulation/simulate-flow.ts';
import { replayCase } from '../../src/step/replay-case.ts';
import { jointBundle } from '../branches/flows.ts';
import { wideFlowOf, widePlan } from '../branches/generated-branches.ts';
import { frozen } from '../step/driver.ts';
import { type SmallFlow, smallBundle, text } from '../step/small-bundle.ts';

const worker = { role: 'worker', unitKind: 'community' } as const;
const work = { kind: 'work', role: 'worker', unit: 'case' } as const;

function play(bundle: Bundle, steps: Scenario['steps'], values: object = {}) {
  const given = {
    at: '2026-03-02 10:00',
    by: worker,
    unitKind: 'community' as const,
    values: { subject: 'a street', ...values },
    parties: {},
  };
  const scenario: Scenario = { id: 'in-branches', title: text('x'), flow: 'small', given, steps };
  return runScenario(frozen(bundle), scenario, []).failures.map((one) => one.what.en);
}

const at = '2026-03-02 11:00';
const joint = jointBundle({ join: { type: 'all' }, rest: 'cancel' });

describe('scenarios of cases with several branches', () => {
  test('[ST46] a step names the branch that it is about', () => {
    const failures = play(joint, [
      {
        at,
        by: worker,
        action: 'begin',
        then: { states: ['fire-one', 'police-one', 'street-one'] },
      },
      { at, by: worker, claim: 'police-one', in: 'police' },
      { at, by: worker, action: 'police-next', in: 'police' },
      {
        at,
        by: worker,
        action: 'fire-fail',
        in: 'fire',
        then: { states: ['police-two', 'street-one'] },
      },
    ]);
    expect(failures).toEqual([]);
    expect(play(joint, [{ at, by: worker, action: 'begin', in: 'fire' }])).toHaveLength(1);
  });

  const visit: SmallFlow = {
    fields: [{ id: 'visit-report', type: 'text', class: 'P0' }],
    states: [
      { id: 'visiting', ...work },
      { id: 'seen', kind: 'final', outcome: 'seen', result: 'success' },
    ],
    actions: [{ id: 'see', from: 'visiting', to: 'seen', kind: 'forward' }],
  };
  const parent = smallBundle({
    fields: [{ id: 'report', type: 'text', class: 'P0' }],
    states: [
      {
        id: 'inspect',
        kind: 'subflow',
        flow: 'visit',
        input: [],
        output: [{ field: 'report', from: 'visit-report' }],
        wait: true,
      },
      { id: 'after', ...work },
      { id: 'finished', kind: 'final', outcome: 'finished', result: 'success' },
    ],
    routes: [{ id: 'visited', from: 'inspect', to: 'after', on: { type: 'finished' } }],
    actions: [{ id: 'finish', from: 'after', to: 'finished', kind: 'forward' }],
    others: { visit },
  });

  test('[ST47] a child case closes with an outcome and values, or cannot be opened', () => {
    const seen = { child: { state: 'inspect', outcome: 'seen' } };
    expect(
      play(parent, [
        { at, childFailed: 'inspect', reason: 'no unit', then: { states: ['inspect'] } },
        { at, by: worker, retry: 'inspect' },
        { at, ...seen, values: { 'visit-report': 'dry' }, then: { data: { report: 'dry' } } },
        { at, by: worker, action: 'finish', then: { closed: true } },
      ]),
    ).toEqual([]);
    expect(play(parent, [{ at, child: { state: 'after', outcome: 'seen' } }])).toHaveLength(1);
  });

  const served = withDocument(
    smallBundle({
      states: [
        { id: 'waiting', ...work },
        { id: 'finished', kind: 'final', outcome: 'finished', result: 'success' },
      ],
      actions: [{ id: 'finish', from: 'waiting', to: 'finished', kind: 'forward' }],
      deadlines: [
        {
          id: 'reply-limit',
          state: 'waiting',
          kind: 'operational',
          duration: { n: 10, unit: 'calendar-day' },
          starts: { on: 'service', document: 'notice' },
        },
      ],
    }),
  );

  test('[ST48] documents are served and parties come and go in a scenario', () => {
    expect(
      play(served, [
        { at, by: worker, party: { role: 'resident', what: 'add' } },
        { at, by: worker, party: { role: 'resident', what: 'remove' }, reason: 'moved away' },
        {
          at,
          by: worker,
          party: { role: 'resident', what: 'remove' },
          reason: 'x',
          refused: 'ENGINE_PARTY_COUNT',
        },
        {
          at: '2026-03-04 09:00',
          by: worker,
          served: { document: 'notice', to: 'resident' },
          // Ten days after the 4th end on Saturday the 14th, which moves to Monday the 16th.
          then: { due: { 'reply-limit': '2026-03-16' } },
        },
      ]),
    ).toEqual([]);
    const { scenarios, left } = proposeScenarios(served, 'small', [], { years: [] });
    expect(left).toEqual([]);
    expect(scenarios.some((one) => one.steps.some((step) => step.served !== undefined))).toBe(true);
  });

  test('[SI12] a simulation plays child cases, and proposals go through them', () => {
    const machine = compileFlow(frozen(parent), 'small');
    const calendar = makeCalendar(parent.calendar, []);
    const report = simulateFlow(machine, { cases: 40, seed: 'x', calendar, from: '2026-01-05' });
    expect(report.ended).toBe(40);
    expect(report.coverage.categories.flatMap((one) => one.uncovered)).toEqual([]);
    const { scenarios, left } = proposeScenarios(parent, 'small', [], { years: [] });
    expect(left).toEqual([]);
    const failures = scenarios.flatMap((one) => runScenario(parent, one, []).failures);
    expect(failures).toEqual([]);
  });

  test('[SI12] proposals for a flow with joined branches go through every branch', () => {
    const { scenarios, left } = proposeScenarios(joint, 'small', [], { years: [] });
    expect(left.map((one) => one.key)).toEqual([]);
    const failures = scenarios.flatMap((one) => runScenario(joint, one, []).failures);
    expect(failures.map((one) => one.what.en)).toEqual([]);
  });

  const seed = 20261122;
  test(`[SI12] cases with branches, elements and children replay (seed ${seed})`, () => {
    let branched = 0;
    fc.assert(
      fc.property(widePlan, fc.integer({ min: 1, max: 1_000_000 }), (made, number) => {
        const bundle = wideFlowOf(made);
        const machine = compileFlow(bundle, 'small');
        const calendar = makeCalendar(bundle.calendar, []);
        const random = new SeededRandom(String(number));
        const frame = { machine, calendar, random, from: '2026-01-05', mostSteps: 25 };
        const { scenario, play: played } = simulateCase(frame, 'simulated');
        const { failures, trace, steps } = runScenario(bundle, scenario, []);
        expect(failures.map((one) => one.what.en)).toEqual([]);
        expect(trace).toEqual(played.records);
        if (steps.length > 0) expect(replayCase(machine, steps)).toEqual(played.snapshot);
        const entries = trace.flatMap((one) => one.entries);
        if (entries.some((one) => one.type === 'entered' && one.branch !== 'main')) branched += 1;
      }),
      { seed, numRuns: 40 },
    );
    expect(branched).toBeGreaterThan(5);
  });
});

/** With a notice that is served on residents. */
function withDocument(bundle: Bundle): Bundle {
  const resident = { id: 'resident', order: 'a0', title: text('resident'), min: 0, max: 5 };
  const notice = { id: 'notice', order: 'a0', title: text('notice'), roles: ['worker'] };
  return {
    ...bundle,
    flows: bundle.flows.map((flow) => ({ ...flow, partyRoles: [resident], documents: [notice] })),
  };
}
