import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Driver, nobody } from './driver.ts';
import { smallBundle } from './small-bundle.ts';

const seed = 20_261_121;
const hourMs = 3_600_000;
const begin = Date.parse('2026-03-02T01:00:00.000Z');
const instant = (hours: number) => new Date(begin + hours * hourMs).toISOString();

/** Work that may be put on hold; limits of a state, of the case, of an action; a weekly duty. */
function bundle() {
  const limit = (id: string, days: number) =>
    ({ id, kind: 'statutory', duration: { n: days, unit: 'calendar-day' } }) as const;
  const ground = { 'zh-CN': '鉴定', en: 'appraisal' };
  return smallBundle({
    initial: 'handling',
    states: [
      { id: 'handling', kind: 'composite', initial: 'at-work' },
      { id: 'at-work', kind: 'work', role: 'worker', unit: 'case', parent: 'handling' },
      { id: 'on-hold', kind: 'work', role: 'worker', unit: 'case', parent: 'handling' },
      { id: 'checking', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'closed', kind: 'final', outcome: 'done', result: 'success' },
    ],
    actions: [
      { id: 'hold', kind: 'forward', from: 'at-work', to: 'on-hold' },
      { id: 'go-on', kind: 'return', from: 'on-hold', to: 'at-work' },
      { id: 'report', kind: 'record', from: 'handling', roles: ['worker'] },
      { id: 'check', kind: 'forward', from: 'at-work', to: 'checking' },
      { id: 'again', kind: 'return', from: 'checking', to: 'handling' },
      { id: 'close', kind: 'forward', from: 'checking', to: 'closed' },
    ],
    deadlines: [
      {
        ...limit('of-state', 7),
        state: 'handling',
        starts: { on: 'entry' },
        suspensions: [{ state: 'on-hold', ground }],
      },
      {
        ...limit('of-case', 20),
        starts: { on: 'entry' },
        suspensions: [{ state: 'on-hold', ground }],
      },
      { ...limit('of-action', 3), state: 'checking', starts: { on: 'action', action: 'check' } },
      { ...limit('of-check', 2), state: 'checking', starts: { on: 'entry' } },
    ],
    counters: [{ id: 'missed', counts: { action: 'close' } }],
    obligations: [
      {
        id: 'weekly',
        state: 'handling',
        every: { n: 1, unit: 'week', weekday: 3 },
        within: { n: 2, unit: 'calendar-day' },
        action: 'report',
        holiday: 'keep',
        catchUp: 'all',
        missed: 'missed',
      },
    ],
  });
}

const steps: Readonly<Record<string, readonly string[]>> = {
  'at-work': ['hold', 'check', 'report'],
  'on-hold': ['go-on', 'report'],
  checking: ['again', 'close'],
};
const leads: Readonly<Record<string, string>> = {
  hold: 'on-hold',
  'go-on': 'at-work',
  check: 'checking',
  again: 'at-work',
  close: 'closed',
};

interface Taken {
  readonly action: string;
  readonly at: number;
}

/** A run through the flow: the choices are taken among what is offered, the hours add up. */
function runOf(choices: readonly (readonly [number, number])[]): Taken[] {
  let state = 'at-work';
  let at = 0;
  const taken: Taken[] = [];
  for (const [choice, hours] of choices) {
    const offered = steps[state];
    if (offered === undefined) break;
    const action = offered[choice % offered.length] ?? '';
    at += hours;
    taken.push({ action, at });
    state = leads[action] ?? state;
  }
  return taken;
}

function fireUntil(driver: Driver, until: string): void {
  for (let count = 0; count < 200; count += 1) {
    if (!driver.snapshot.timers.some(({ dueAt }) => dueAt <= until)) return;
    expect(driver.fireNext().outcome).toBe('stepped');
  }
}

function fireLate(driver: Driver, at: string): void {
  for (let count = 0; count < 200; count += 1) {
    const [due] = [...driver.snapshot.timers]
      .filter(({ dueAt }) => dueAt <= at)
      .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    if (due === undefined) return;
    driver.step(at, { type: 'timer', timer: due.id }, nobody);
  }
}

/** What must not depend on when it was entered. */
function outcomeOf({ snapshot }: Driver) {
  return {
    clocks: snapshot.deadlines.map(({ deadline, status, dueAt, endedAt, clock }) => ({
      deadline,
      status,
      dueAt,
      endedAt,
      clock,
    })),
    duties: (snapshot.obligations ?? [])
      .map(({ on, status, doneAt }) => ({ on, status, doneAt }))
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
    missed: snapshot.counters.missed ?? 0,
    state: snapshot.branches[0]?.value,
    outcome: snapshot.outcome,
  };
}

const anyRun = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 140 })), {
  minLength: 1,
  maxLength: 9,
});

describe('what is entered late', () => {
  it(`[CK30] counts as if it had been entered in time (seed ${seed})`, { timeout: 60_000 }, () => {
    const made = bundle();
    let entries = 0;
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 400 }), (choices, later) => {
        const taken = runOf(choices);
        const end = instant((taken.at(-1)?.at ?? 0) + later);
        const inTime = new Driver(made);
        inTime.start(instant(0), { subject: 'x' });
        for (const { action, at } of taken) {
          fireUntil(inTime, instant(at));
          expect(inTime.act(instant(at), action).outcome).toBe('stepped');
          entries += 1;
        }
        fireUntil(inTime, end);

        const late = new Driver(made);
        late.start(end, { subject: 'x' }, { happenedAt: instant(0) });
        for (const { action, at } of taken) {
          const payload = { type: 'action', action, values: {}, happenedAt: instant(at) } as const;
          expect(late.step(end, payload).outcome).toBe('stepped');
        }
        fireLate(late, end);
        expect(outcomeOf(late)).toEqual(outcomeOf(inTime));
      }),
      { seed, numRuns: 50 },
    );
    expect(entries).toBeGreaterThan(120);
  });
});
