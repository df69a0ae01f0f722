import { expect } from 'vitest';
import { dueOf } from '../../src/calendar/index.ts';
import { activeStates, leafOf } from '../../src/machine/state-tree.ts';
import type { StepOutcome } from '../../src/step/outcome.ts';
import type { DeadlineClock } from '../../src/step/snapshot.ts';
import type { Driver } from './driver.ts';

/** What must hold of every case at rest, whatever its flow and whatever has happened. */
export class CaseLaw {
  private readonly timers = new Set<string>();
  private readonly tasks = new Set<string>();
  private readonly incidents = new Set<string>();

  check(driver: Driver, outcome: StepOutcome): void {
    if (outcome.outcome === 'asks') throw new Error('nothing is asked here');
    if (outcome.outcome === 'refused') {
      expect(outcome.problems.length).toBeGreaterThan(0);
      return;
    }
    this.follow(outcome);
    const { snapshot } = driver;
    expect(snapshot).toBe(outcome.snapshot);
    expect(snapshot.timers.map((one) => one.id).sort()).toEqual([...this.timers].sort());
    expect(snapshot.tasks.map((one) => one.id).sort()).toEqual([...this.tasks].sort());
    const incidents = snapshot.pending.filter((one) => one.status === 'incident');
    expect(incidents.map((one) => one.correlation).sort()).toEqual([...this.incidents].sort());
    checkPlace(driver);
    checkClocks(driver);
    if (snapshot.status === 'closed') {
      expect([snapshot.tasks, snapshot.timers, snapshot.pending]).toEqual([[], [], []]);
      expect(snapshot.deadlines.filter((one) => one.endedAt === undefined)).toEqual([]);
    }
  }

  private follow({ effects }: Extract<StepOutcome, { outcome: 'stepped' }>): void {
    for (const effect of effects) {
      if (effect.type === 'set-timer') this.timers.add(effect.timer.id);
      if (effect.type === 'cancel-timer') expect(this.timers.delete(effect.timer)).toBe(true);
      if (effect.type === 'open-task') this.tasks.add(effect.task.id);
      if (effect.type === 'close-task') expect(this.tasks.delete(effect.task)).toBe(true);
      if (effect.type === 'open-incident') this.incidents.add(effect.correlation);
      if (effect.type === 'close-incident') this.incidents.delete(effect.correlation);
    }
  }
}

/** One leaf, of a kind that a case can rest in; what is active is what was entered. */
function checkPlace({ snapshot, machine }: Driver): void {
  expect(snapshot.branches).toHaveLength(1);
  for (const branch of snapshot.branches) {
    const active = activeStates(branch.value);
    expect(Object.keys(branch.entered).sort()).toEqual([...active].sort());
    const leaf = leafOf(branch.value);
    const kind = machine.states.get(leaf)?.kind;
    expect(['work', 'wait', 'automatic', 'final']).toContain(kind);
    expect(active.slice(0, -1).map((id) => machine.states.get(id)?.kind)).toEqual(
      active.slice(0, -1).map(() => 'composite'),
    );
    expect(kind === 'final').toBe(snapshot.status === 'closed');
    expect(snapshot.tasks.map((one) => one.state)).toEqual(kind === 'work' ? [leaf] : []);
    expect(snapshot.pending.map((one) => one.state)).toEqual(kind === 'automatic' ? [leaf] : []);
  }
}

function checkClocks(driver: Driver): void {
  const { snapshot, calendar } = driver;
  const active = snapshot.branches.flatMap((branch) => activeStates(branch.value));
  for (const one of snapshot.deadlines) {
    const alarms = snapshot.timers.filter(
      ({ of, purpose }) => of === one.id && purpose === 'deadline',
    );
    const isOpen = one.endedAt === undefined;
    if (isOpen && one.state !== null) expect(active).toContain(one.state);
    expect(alarms.map(({ dueAt }) => dueAt)).toEqual(
      isOpen && one.status === 'running' ? [one.dueAt] : [],
    );
    checkPause(driver, one);
    const never = dueOf({ ...one.clock, suspensions: [] }, calendar).dueAt ?? '';
    const shortened = one.dueAt !== null && isOpen && one.dueAt < never;
    expect(shortened ? { clock: one.clock, got: one.dueAt, never } : null).toBeNull();
  }
}

/** A clock stands still just where a state suspends it, unless its limit was over before. */
function checkPause({ snapshot, machine }: Driver, one: DeadlineClock): void {
  if (one.endedAt !== undefined || one.status === 'expired') return;
  const entered = snapshot.branches[0]?.entered ?? {};
  const suspending = machine.deadlines.get(one.deadline)?.suspensions ?? [];
  const since = suspending.flatMap(({ state }) => entered[state]?.happenedAt ?? []);
  if (one.status === 'suspended') expect(since).not.toEqual([]);
  else for (const from of since) expect((one.dueAt ?? '') <= from).toBe(true);
}
