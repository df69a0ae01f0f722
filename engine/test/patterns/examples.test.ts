import { describe, expect, test } from 'vitest';
import {
  type PatternExample,
  patternBundle,
  patternCatalogue,
  patternExamples,
  patternScenarios,
} from '../../scripts/pattern-examples.ts';
import { makeCalendar } from '../../src/calendar/index.ts';
import { applyChanges } from '../../src/change/apply-changes.ts';
import type { Change } from '../../src/change/change.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { simulateFlow } from '../../src/simulation/simulate-flow.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';

const { patterns } = patternCatalogue();
const examples = patternExamples();

const titles = [
  '[WP1] a state begins when the one before it is done',
  '[WP2] the branches of a joint state begin together, each with its own task',
  '[WP3] a join of all goes on once, when every branch has ended',
  '[WP4] a choice takes exactly one of its routes',
  '[WP5] a state that several ways lead to is entered by whichever is taken, and waits for none',
  '[WP6] of the branches of a joint state those begin whose condition holds',
  '[WP7] a join waits for every branch that began and for no other',
  '[WP8] multi-merge is left out: what follows would be done once for each branch that arrives',
  '[WP9] the first branch to end goes on, and the others are completed without starting it again',
  '[WP10] work is returned and moved to earlier states, through circles with several entries and exits',
  '[WP11] a case closes when all its branches have ended, by a final state that every way must have',
  '[WP12] a child case is opened for each element, and nothing waits for them',
  '[WP13] as many are opened as the flow itself lists, whatever the case holds',
  '[WP14] as many are opened as the case has when they begin, and all are waited for',
  '[WP15] one more is opened while the others are under way, and waited for like them',
  '[WP16] of a signal, an action and a time the first decides, and the others are withdrawn',
  '[WP17] interleaved parallel routing comes later: an order chosen by whoever works',
  '[WP18] an action is open only while another branch is in the state that it names',
  '[WP19] a task is withdrawn, claimed or not, and the other branches go on',
  '[WP20] a case is called off with everything that is under way in it',
  '[WP21] a loop is taken as long as its condition holds, here so many times',
  '[WP22] recursion comes later: a case of the flow that opens it is refused',
  '[WP23] a signal that nothing waits for is lost where it says so',
  '[WP24] a signal that comes early is kept until it is wanted, or until it is too old',
  '[WP25] leaving a region cancels all that is in it and nothing outside',
  '[WP26] several instances are called off together',
  '[WP27] several instances are brought to an end early, and the results so far count',
  '[WP28] the blocking discriminator is left out: entering a joint state again is a new round',
  '[WP29] the first to answer decides, and the tasks of the others are withdrawn',
  '[WP30] so many of the branches go on, and the rest are completed without starting it again',
  '[WP31] the blocking partial join is left out, as the blocking discriminator',
  '[WP32] so many of the branches decide, and the tasks of the rest are withdrawn',
  '[WP33] branches are joined round by round, and nothing leads out of a branch to a join elsewhere',
  '[WP34] so many of the instances go on, and the rest are completed without starting it again',
  '[WP35] so many of the instances decide, and the rest are withdrawn',
  '[WP36] how many are needed is counted anew when people join and leave',
  '[WP37] joint states in one another are each joined by what began in them',
  "[WP38] the general synchronizing merge is left out: what may still arrive is no state's to know",
  '[WP39] the critical section comes later: a lock over several cases',
  '[WP40] interleaved routing comes later, with interleaved parallel routing',
  '[WP41] thread merge is left out: branches are not melted into one',
  '[WP42] thread split is left out: a line of work is not copied inside a state',
  '[WP43] each outcome has an end of its own, and reaching it ends everything',
];

describe('workflow patterns', () => {
  test.each(titles)('%s', (title) => {
    const number = Number(/^\[WP(\d+)\]/.exec(title)?.[1]);
    const pattern = patterns.find((one) => one.number === number);
    const shown = examples.filter((one) => one.pattern === number);
    if (pattern?.status === 'later' || pattern?.status === 'never') {
      expect(shown).toEqual([]);
      return;
    }
    expect(shown.length).toBeGreaterThan(0);
    for (const example of shown) {
      const bundle = soundBundle(example);
      expect(failuresIn(bundle, example)).toEqual([]);
      const twin = edited(bundle, example.twin.changes);
      expect([example.id, checkBundle(twin)]).toEqual([example.id, []]);
      expect([example.id, failuresIn(twin, example)]).not.toEqual([example.id, []]);
      const { unstructured } = example;
      expect(unstructured !== undefined).toBe(pattern?.status === 'structured');
      if (unstructured === undefined) continue;
      const codes = checkBundle(edited(bundle, unstructured.changes)).map((one) => one.code);
      expect(codes).toContain(unstructured.code);
    }
  });
});

test('[WP22] a child case of the flow that opens it is refused by the check', () => {
  const forgetting = examples.find(({ pattern }) => pattern === 12);
  if (forgetting === undefined) throw new Error('pattern 12 has no example');
  const place = { kind: 'state', flow: 'matter', id: 'open-service' } as const;
  const own: Change = { op: 'set', ...place, path: ['flow'], value: 'matter' };
  const codes = checkBundle(edited(soundBundle(forgetting), [own])).map(({ code }) => code);
  expect(codes).toEqual(['ENGINE_SUBFLOW_CIRCLE']);
});

test.each(examples.map((one) => [one.id, one] as const))(
  'no random case of %s gets stuck (seed patterns)',
  (_id, example) => {
    const bundle = soundBundle(example);
    const calendar = makeCalendar(bundle.calendar, []);
    const options = { calendar, cases: 6, seed: 'patterns', from: '2026-03-02' } as const;
    const report = simulateFlow(compileFlow(bundle, 'matter'), options);
    expect([report.deadEnds, report.stopped]).toEqual([[], []]);
    expect(report.ended).toBeGreaterThan(0);
  },
);

test.each(examples.map((one) => [one.id, one] as const))(
  'verification finds nothing against %s',
  (_id, example) => {
    const { ok, problems } = verifyBundle(soundBundle(example), { runs: 20 });
    const violated = problems.filter(({ code }) => !bounds.includes(code));
    expect({ ok, violated }).toEqual({ ok: true, violated: [] });
  },
);

/** What is only tested, or cannot be told, is no finding against a flow. */
const bounds: readonly string[] = ['ENGINE_VERIFY_TESTED_ONLY', 'ENGINE_VERIFY_UNDECIDABLE'];

function soundBundle(example: PatternExample): Bundle {
  const { bundle, problems } = patternBundle(example);
  expect([example.id, problems]).toEqual([example.id, []]);
  if (bundle === null) throw new Error(`${example.id} is no bundle`);
  return bundle;
}

function edited(bundle: Bundle, changes: PatternExample['twin']['changes']): Bundle {
  const { bundle: twin, problems } = applyChanges(bundle, changes);
  expect(problems).toEqual([]);
  return twin;
}

/** What the scenarios of an example expect and do not get, in words. */
function failuresIn(bundle: Bundle, example: PatternExample): string[] {
  return patternScenarios(example).flatMap((scenario) =>
    runScenario(bundle, scenario, []).failures.map(
      ({ what }) => `${example.id} ${scenario.id}: ${what.en}`,
    ),
  );
}
