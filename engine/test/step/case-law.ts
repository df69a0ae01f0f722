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
  private readonly children = new Set<string>();
  /** How often a state that holds branches was joined since it was entered, by branch and state. */
  private readonly joins = new Map<string, number>();

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
    this.followJoins(driver, outcome);
    expect(Object.keys(snapshot.children).sort()).toEqual([...this.children].sort());
    for (const { branch } of [...snapshot.timers, ...snapshot.tasks, ...snapshot.pending]) {
      expect(snapshot.branches.find(({ id }) => id === branch)?.status).toBe('active');
    }
    checkPlace(driver);
    checkClocks(driver);
    if (snapshot.status === 'closed') {
      expect([snapshot.tasks, snapshot.timers, snapshot.pending]).toEqual([[], [], []]);
      expect(snapshot.deadlines.filter((one) => one.endedAt === undefined)).toEqual([]);
    }
  }

  /** One join for one entering, and the state is left in the step that joins it. */
  private followJoins(
    { machine }: Driver,
    { record, snapshot }: Extract<StepOutcome, { outcome: 'stepped' }>,
  ): void {
    for (const entry of record.entries) {
      if (entry.type === 'child' && entry.what === 'closed')
        this.children.delete(entry.correlation);
      if (entry.type !== 'entered' && entry.type !== 'joined' && entry.type !== 'left') continue;
      const kind = machine.states.get(entry.state)?.kind;
      if (kind !== 'joint' && kind !== 'multiple') continue;
      const key = `${entry.branch} ${entry.state}`;
      if (entry.type === 'entered') this.joins.set(key, 0);
      else if (entry.type === 'left') this.joins.delete(key);
      else {
        expect(this.joins.get(key)).toBe(0);
        this.joins.set(key, 1);
      }
    }
    expect([...this.joins.values()].filter((joined) => joined > 0)).toEqual([]);
    const held = snapshot.branches
      .filter(({ status }) => status === 'active')
      .flatMap(holding(machine));
    expect(snapshot.status === 'closed' ? [] : [...this.joins.keys()].sort()).toEqual(
      snapshot.status === 'closed' ? [] : held.sort(),
    );
  }

  private follow({ effects }: Extract<StepOutcome, { outcome: 'stepped' }>): void {
    for (const effect of effects) {
      if (effect.type === 'set-timer') this.timers.add(effect.timer.id);
      if (effect.type === 'cancel-timer') expect(this.timers.delete(effect.timer)).toBe(true);
      if (effect.type === 'open-task') this.tasks.add(effect.task.id);
      if (effect.type === 'close-task') expect(this.tasks.delete(effect.task)).toBe(true);
      if (effect.type === 'start-child') this.children.add(effect.correlation);
      if (effect.type === 'cancel-child') {
        expect(this.children.delete(effect.correlation)).toBe(true);
      }
      if (effect.type === 'open-incident') this.incidents.add(effect.correlation);
      if (effect.type === 'close-incident') this.incidents.delete(effect.correlation);
    }
  }
}

function holding(machine: Driver['machine']) {
  return ({ id, value }: Driver['snapshot']['branches'][number]): string[] => {
    const leaf = leafOf(value);
    const kind = machine.states.get(leaf)?.kind;
    return kind === 'joint' || kind === 'multiple' ? [`${id} ${leaf}`] : [];
  };
}

const restful = ['work', 'wait', 'automatic', 'joint', 'multiple', 'subflow'];

/** One leaf a branch, of a kind that a case can rest in; what is active is what was entered. */
function checkPlace(driver: Driver): void {
  const { snapshot, machine } = driver;
  const [main, ...others] = snapshot.branches;
  expect(main).toMatchObject({ parent: null, root: null, status: 'active' });
  const isClosed = snapshot.status === 'closed';
  for (const branch of snapshot.branches) {
    const tasks = snapshot.tasks.filter((one) => one.branch === branch.id);
    const pending = snapshot.pending.filter((one) => one.branch === branch.id);
    const isOver = branch.status !== 'active';
    const wasCalledOff = isClosed && snapshot.outcome?.outcome === 'cancelled';
    if (isOver || wasCalledOff) {
      expect([branch.entered, tasks, pending]).toEqual([{}, [], []]);
      continue;
    }
    const active = activeStates(branch.value);
    expect(Object.keys(branch.entered).sort()).toEqual([...active].sort());
    const leaf = leafOf(branch.value);
    const state = machine.states.get(leaf);
    const kind = state?.kind ?? '';
    expect(isClosed ? ['final'] : restful).toContain(kind);
    expect(active.slice(0, -1).map((id) => machine.states.get(id)?.kind)).toEqual(
      active.slice(0, -1).map(() => 'composite'),
    );
    const isAnswered = kind === 'automatic' || kind === 'subflow';
    expect(tasks.map((one) => one.state)).toEqual(kind === 'work' ? [leaf] : []);
    expect(pending.map((one) => one.state)).toEqual(isAnswered ? [leaf] : []);
    // A state that holds branches waits for at least one that can still end.
    if (kind !== 'joint' && kind !== 'multiple') continue;
    const inside = others.filter((one) => one.parent?.branch === branch.id);
    const open = inside.filter(
      ({ parent, decisive, status }) => parent?.state === leaf && decisive && isOpen(status),
    );
    expect(open.length).toBeGreaterThan(0);
  }
  for (const { parent, status, decisive } of others) {
    const around = snapshot.branches.find(({ id }) => id === parent?.branch);
    expect(around).toBeDefined();
    if (!isOpen(status)) continue;
    expect(around?.status).toBe('active');
    if (decisive) expect(leafOf(around?.value ?? '')).toBe(parent?.state);
  }
}

function isOpen(status: string): boolean {
  return status === 'active' || status === 'waiting';
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
  const suspending = machine.deadlines.get(one.deadline)?.suspensions ?? [];
  const since = snapshot.branches
    .filter((branch) => branch.status === 'active' && isInside(snapshot, branch.id, one.branch))
    .flatMap(({ entered }) => suspending.flatMap(({ state }) => entered[state]?.happenedAt ?? []));
  if (one.status === 'suspended') expect(since).not.toEqual([]);
  else for (const from of since) expect((one.dueAt ?? '') <= from).toBe(true);
}

function isInside(snapshot: Driver['snapshot'], id: string, outer: string): boolean {
  if (id === outer) return true;
  const parent = snapshot.branches.find((one) => one.id === id)?.parent;
  return parent !== null && parent !== undefined && isInside(snapshot, parent.branch, outer);
}
