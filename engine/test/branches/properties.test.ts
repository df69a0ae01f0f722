import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMs } from '../../src/calendar/index.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { activeStates } from '../../src/machine/state-tree.ts';
import type { EventPayload } from '../../src/step/event.ts';
import { replayCase } from '../../src/step/replay-case.ts';
import { CaseLaw } from '../step/case-law.ts';
import { chief, Driver, entriesOf, nobody, worker } from '../step/driver.ts';
import { wideFlowOf, widePlan } from './generated-branches.ts';

const seed = 20_261_121;
const runs = 100;
const hourMs = 3_600_000;

const happening = fc.record({
  what: fc.constantFrom(
    ...(['act', 'act', 'act', 'act', 'act', 'act', 'fire', 'fire', 'signal', 'done'] as const),
    ...(['failed', 'retry', 'skip', 'child-closed', 'child-failed'] as const),
    ...(['add-element', 'remove-element', 'jump', 'reopen', 'correct', 'cancel'] as const),
  ),
  pick: fc.nat({ max: 60 }),
  hours: fc.nat({ max: 40 }),
  level: fc.integer({ min: 0, max: 5 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

/** Mostly what the case has something for; the rest only now and then. */
function likely({ snapshot, machine }: Driver, { what, pick }: Happening): Happening['what'] {
  const active = snapshot.branches.flatMap(({ value }) => activeStates(value));
  const isMultiple = active.some((id) => machine.states.get(id)?.kind === 'multiple');
  const fits = {
    fire: snapshot.timers.length > 0,
    done: snapshot.pending.length > 0,
    failed: snapshot.pending.length > 0,
    retry: snapshot.pending.some(({ status }) => status === 'incident'),
    skip: snapshot.pending.some(({ status }) => status === 'incident'),
    'child-closed': Object.keys(snapshot.children).length > 0,
    'child-failed': Object.keys(snapshot.children).length > 0,
    'add-element': isMultiple,
    'remove-element': isMultiple,
    reopen: false,
  };
  const isFit = what in fits ? fits[what as keyof typeof fits] : true;
  return isFit || pick % 10 === 0 || snapshot.status === 'closed' ? what : 'act';
}

function payloadOf(driver: Driver, one: Happening, at: string): EventPayload {
  const { snapshot, machine } = driver;
  const { pick, level } = one;
  const choose = <Of>(list: readonly Of[]): Of | undefined => list[pick % Math.max(1, list.length)];
  const correlation = choose(snapshot.pending)?.correlation ?? 'none';
  const child = choose(Object.keys(snapshot.children)) ?? 'none';
  const reason = 'because';
  const branches = snapshot.branches.filter(({ status }) => status === 'active');
  switch (likely(driver, one)) {
    case 'fire':
      return { type: 'timer', timer: choose(snapshot.timers)?.id ?? 'none' };
    case 'signal':
      return { type: 'signal', signal: 'news', payload: null, values: { level } };
    case 'done':
      return { type: 'done', correlation, values: {} };
    case 'failed':
      return { type: 'failed', correlation, reason };
    case 'retry':
      return { type: 'retry', correlation };
    case 'skip':
      return { type: 'skip', correlation, reason };
    case 'child-closed': {
      const closed = { outcome: 'child-done', result: 'success', values: {} } as const;
      return { type: 'child-closed', correlation: child, ...closed };
    }
    case 'child-failed':
      return { type: 'child-failed', correlation: child, reason };
    case 'add-element': {
      const holders = branches.flatMap(({ value }) => activeStates(value));
      const state = holders.find((id) => machine.states.get(id)?.kind === 'multiple') ?? 'none';
      return { type: 'add-element', state, element: `more-${pick}` };
    }
    case 'remove-element': {
      const elements = snapshot.branches.filter(({ element }) => element !== undefined);
      return { type: 'remove-element', branch: choose(elements)?.id ?? 'none', reason };
    }
    case 'jump': {
      const branch = choose(branches);
      const known = [...machine.states.keys()];
      const here = known.filter((id) => machine.roots.get(id) === branch?.root);
      const named = branch === undefined ? {} : { branch: branch.id };
      return { type: 'jump', to: choose(here) ?? 'none', reason, ...named };
    }
    case 'reopen':
      return { type: 'reopen', to: machine.flow.reopening?.to[0] ?? 'none', reason };
    case 'cancel':
      return { type: 'cancel', reason };
    case 'correct': {
      const branch = choose(branches);
      const state = choose(activeStates(branch?.value ?? 'none')) ?? 'none';
      const happenedAt = addMs(at, -level * hourMs);
      return { type: 'correct', state, happenedAt, reason, branch: branch?.id ?? 'none' };
    }
    case 'act': {
      const offered = branches.flatMap(({ id, value }) => {
        const active = activeStates(value);
        const here = machine.flow.actions.filter(
          // What ends the whole is drawn less often than what goes on inside.
          ({ from, kind }) => active.includes(from) && (kind !== 'terminate' || pick % 4 === 0),
        );
        return here.map((action) => ({ action, branch: id }));
      });
      const offer = choose(offered);
      const action = offer?.action;
      const values = action?.form === undefined ? {} : { level };
      const branch = offer?.branch ?? 'none';
      return { type: 'action', action: action?.id ?? 'none', values, branch };
    }
  }
}

test(`[BR60] whatever happens to a generated flow with branches, a case keeps its laws (seed ${seed})`, {
  timeout: 240_000,
}, () => {
  const seen = new Map<string, number>();
  const tally = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  fc.assert(
    fc.property(widePlan, fc.array(happening, { minLength: 15, maxLength: 60 }), (drawn, all) => {
      const bundle = wideFlowOf(drawn);
      expect(checkBundle(bundle).filter((one) => one.severity === 'error')).toEqual([]);
      for (const { kind } of bundle.flows[0]?.states ?? []) {
        if (kind === 'joint' || kind === 'multiple' || kind === 'subflow') tally(`state ${kind}`);
      }
      const driver = new Driver(bundle);
      const law = new CaseLaw();
      let now = '2026-03-02T01:00:00.000Z';
      law.check(driver, driver.start(now, { level: 3, 'begun-on': '2026-03-04' }));
      for (const one of all) {
        // A case is called off only now and then, so that most get somewhere.
        if (one.what === 'cancel' && one.pick % 6 > 0) continue;
        if (driver.snapshot.status === 'closed' && one.what !== 'reopen') continue;
        now = addMs(now, one.hours * hourMs);
        const payload = payloadOf(driver, one, now);
        const timer =
          payload.type === 'timer'
            ? driver.snapshot.timers.find(({ id }) => id === payload.timer)
            : undefined;
        if (timer !== undefined && timer.dueAt > now) now = timer.dueAt;
        const before = driver.snapshot;
        const by = payload.type === 'cancel' ? chief : payload.type === 'timer' ? nobody : worker;
        const outcome = driver.step(now, payload, by);
        if (outcome.outcome === 'refused') expect(driver.snapshot).toBe(before);
        law.check(driver, outcome);
        const code = outcome.outcome === 'refused' ? outcome.problems[0].code : 'stepped';
        tally(`${payload.type} ${code}`);
        for (const entry of entriesOf(outcome)) {
          if (entry.type === 'branch' || entry.type === 'child')
            tally(`${entry.type} ${entry.what}`);
          if (entry.type.endsWith('signal') || entry.type === 'joined') tally(entry.type);
          if (entry.type === 'clock') tally(`clock ${entry.what}`);
        }
      }
      tally(driver.snapshot.status);
      expect(replayCase(driver.machine, driver.history)).toEqual(driver.snapshot);
    }),
    { seed, numRuns: runs },
  );
  const shown = [...seen].sort((a, b) => b[1] - a[1]).map(([key, count]) => `  ${count} ${key}`);
  process.stdout.write(`${runs} generated flows with branches:\n${shown.join('\n')}\n`);
  for (const expected of [
    'state joint',
    'state multiple',
    'state subflow',
    'joined',
    'branch opened',
    'branch ended',
    'branch cancelled',
    'branch resumed',
    'branch no-longer-decisive',
    'child started',
    'child closed',
    'child cancelled',
    'clock suspended',
    'kept-signal',
    'ignored-signal',
    'dropped-signal',
    'jump stepped',
    'reopen stepped',
    'add-element stepped',
    'remove-element stepped',
  ]) {
    expect(seen.get(expected) ?? 0, expected).toBeGreaterThan(3);
  }
});
