import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMs } from '../../src/calendar/index.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { activeStates } from '../../src/machine/state-tree.ts';
import type { EventPayload } from '../../src/step/event.ts';
import type { StepOutcome } from '../../src/step/outcome.ts';
import { replayCase } from '../../src/step/replay-case.ts';
import { CaseLaw } from './case-law.ts';
import { chief, colleague, Driver, nobody, worker } from './driver.ts';
import { flowOf, plan } from './generated-flow.ts';

const seed = 20_260_302;
const runs = 100;
const hourMs = 3_600_000;

/** One thing that happens; numbers choose among what the case has at that moment. */
const happening = fc.record({
  what: fc.constantFrom(
    'act',
    'act',
    'act',
    'act',
    'fire',
    'fire',
    'signal',
    'done',
    'failed',
    'retry',
    'skip',
    'claim',
    'release',
    'correct',
    'recount',
    'wild',
  ),
  pick: fc.nat({ max: 30 }),
  hours: fc.nat({ max: 60 }),
  back: fc.nat({ max: 40 }),
  level: fc.integer({ min: 0, max: 5 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

/** Mostly what the case has something for; an answer or alarm to nothing only now and then. */
function likely({ snapshot }: Driver, { what, pick }: Happening): Happening['what'] {
  const answers = ['done', 'failed', 'retry', 'skip'].includes(what);
  const isEmpty =
    (answers && snapshot.pending.length === 0) ||
    (what === 'fire' && snapshot.timers.length === 0) ||
    (['claim', 'release'].includes(what) && snapshot.tasks.length === 0);
  return isEmpty && pick % 5 > 0 ? 'act' : what;
}

function payloadOf(driver: Driver, one: Happening, at: string): EventPayload {
  const { snapshot, machine } = driver;
  const choose = <Of>(list: readonly Of[]): Of | undefined =>
    list[one.pick % Math.max(1, list.length)];
  const pending = choose(snapshot.pending)?.correlation ?? 'none';
  const active = snapshot.branches.flatMap((branch) => activeStates(branch.value));
  const task = choose(snapshot.tasks)?.id ?? 'none';
  switch (likely(driver, one)) {
    case 'act': {
      const here = machine.flow.actions.filter((action) => active.includes(action.from));
      const action = choose(one.pick % 7 === 6 ? machine.flow.actions : here);
      const day = `2026-03-${String(10 + one.level).padStart(2, '0')}`;
      const values = action?.form === undefined ? {} : { level: one.level, 'begun-on': day };
      const happened = one.back % 3 === 0 ? { happenedAt: addMs(at, -one.back * hourMs) } : {};
      return { type: 'action', action: action?.id ?? 'none', values, ...happened };
    }
    case 'fire':
      return { type: 'timer', timer: choose(snapshot.timers)?.id ?? 'none' };
    case 'signal':
      return { type: 'signal', signal: 'news', payload: null, values: { level: one.level } };
    case 'done':
      return { type: 'done', correlation: pending, values: {} };
    case 'failed':
      return { type: 'failed', correlation: pending, reason: 'busy' };
    case 'retry':
      return { type: 'retry', correlation: pending };
    case 'skip':
      return { type: 'skip', correlation: pending, reason: 'by phone' };
    case 'claim':
      return { type: 'claim', task };
    case 'release':
      return { type: 'release', task };
    case 'correct': {
      const state = choose([...active, ...machine.states.keys()]) ?? 'none';
      return { type: 'correct', state, happenedAt: addMs(at, -one.back * hourMs), reason: 'typo' };
    }
    case 'wild':
      return { type: 'action', action: '__proto__', values: { constructor: 1 } };
    default:
      return { type: 'recount' };
  }
}

test(`[ST50] whatever happens to a generated flow, a case keeps its laws (seed ${seed})`, {
  timeout: 240_000,
}, () => {
  const seen = new Map<string, number>();
  const tally = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  const note = (what: string, outcome: StepOutcome) => {
    const codes = outcome.outcome === 'refused' ? outcome.problems.map((one) => one.code) : [];
    tally(`${what} ${codes[0] ?? 'stepped'}`);
  };
  fc.assert(
    fc.property(plan, fc.array(happening, { minLength: 5, maxLength: 30 }), (drawn, happenings) => {
      const bundle = flowOf(drawn);
      expect(checkBundle(bundle).filter((one) => one.severity === 'error')).toEqual([]);
      const driver = new Driver(bundle);
      const law = new CaseLaw();
      let now = '2026-03-02T01:00:00.000Z';
      law.check(driver, driver.start(now, { level: 1, 'begun-on': '2026-03-04' }));
      let after = 0;
      for (const one of happenings) {
        if (driver.snapshot.status === 'closed' && after++ > 1) break;
        now = addMs(now, one.hours * hourMs);
        const payload = payloadOf(driver, one, now);
        const timer =
          payload.type === 'timer'
            ? driver.snapshot.timers.find(({ id }) => id === payload.timer)
            : undefined;
        if (timer !== undefined && timer.dueAt > now) now = timer.dueAt;
        const before = driver.snapshot;
        const by = one.pick % 11 === 0 ? chief : one.pick % 5 === 0 ? colleague : worker;
        const outcome = driver.step(now, payload, payload.type === 'timer' ? nobody : by);
        if (outcome.outcome === 'refused') expect(driver.snapshot).toBe(before);
        law.check(driver, outcome);
        note(payload.type, outcome);
      }
      tally(driver.snapshot.status);
      for (const one of driver.snapshot.deadlines) {
        tally(`clock ${one.status}`);
        if (one.clock.suspensions.length > 0) tally('clock was suspended');
        if (one.clock.extensions.length > 0) tally('clock was extended');
      }
      expect(replayCase(driver.machine, driver.history)).toEqual(driver.snapshot);
    }),
    { seed, numRuns: runs },
  );
  const shown = [...seen].sort((a, b) => b[1] - a[1]).map(([key, count]) => `  ${count} ${key}`);
  process.stdout.write(`${runs} generated flows:\n${shown.join('\n')}\n`);
  for (const expected of [
    'clock met',
    'clock expired',
    'clock was suspended',
    'clock was extended',
    'closed',
  ]) {
    expect(seen.get(expected) ?? 0, expected).toBeGreaterThan(5);
  }
});
