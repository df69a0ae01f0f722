import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMs } from '../../src/calendar/index.ts';
import type { GroupOperation } from '../../src/group/operation.ts';
import { leafOf } from '../../src/machine/state-tree.ts';
import type { EventPayload } from '../../src/step/event.ts';
import type { RecordEntry, StepOutcome } from '../../src/step/outcome.ts';
import type { Snapshot, StoredGroup, Task } from '../../src/step/snapshot.ts';
import { randomRun } from '../random-run.ts';
import { jointFlowOf, jointPlan } from './generated-joint.ts';
import { JointCase } from './joint-city.ts';

const { seed, numRuns: runs } = randomRun(20_261_124, 300, 5_000);
const minuteMs = 60_000;

const everybody = ['li', 'wang', 'zhao', 'sun', 'he', 'xu', 'ma', 'gao'] as const;
const who = fc.constantFrom(...everybody);

const happening = fc.record({
  what: fc.constantFrom(
    ...(['act', 'act', 'act', 'act', 'act', 'act', 'act', 'act', 'claim', 'claim'] as const),
    ...(['release', 'transfer', 'delegate', 'delegate', 'hand-back', 'hand-back'] as const),
    ...(['add-signers', 'remove-signers', 'return', 'return', 'withdraw', 'take-back'] as const),
    ...(['copy', 'copy', 'mark-read', 'urge', 'suspend', 'resume', 'resume'] as const),
    ...(['ask-extension', 'decide-extension', 'object', 'decide-objection'] as const),
    ...(['supervise', 'reassign', 'hand-over', 'terminate', 'fire', 'answer', 'wild'] as const),
  ),
  by: who,
  to: who,
  pick: fc.nat({ max: 90 }),
  minutes: fc.nat({ max: 300 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

const managing = ['suspend', 'resume', 'supervise', 'reassign', 'hand-over', 'terminate'];
const deciding = ['decide-extension', 'decide-objection', 'remove-signers'];

/** Mostly what the flow has something for; what is suspended is mostly resumed. */
function likely(one: JointCase, drawn: Happening, task: Task | undefined): Happening {
  const { snapshot, machine } = one;
  if (drawn.pick % 9 === 0) return drawn;
  const state = machine.states.get(task?.state ?? '');
  const isPlain = state?.kind === 'work' && state.group === undefined;
  const always = ['act', 'claim', 'release', 'copy', 'mark-read', 'fire', 'wild'];
  if (isPlain && !always.includes(drawn.what)) return { ...drawn, what: 'act' };
  const group = snapshot.groups?.find(({ seats }) => seats.some(({ id }) => id === task?.id));
  const seat = group?.seats.find(({ id }) => id === task?.id);
  if (group !== undefined && group.suspendedAt !== null) return { ...drawn, what: 'resume' };
  if (drawn.what === 'fire' && snapshot.timers.length === 0) return { ...drawn, what: 'act' };
  if (drawn.what === 'hand-back' && seat?.delegations.length === 0) {
    return { ...drawn, what: 'delegate' };
  }
  const passes = ['delegate', 'transfer', 'add-signers'].includes(drawn.what);
  if (passes && seat?.principal === null) return { ...drawn, what: 'claim' };
  const said = group?.seats.some(({ answer }) => answer !== null);
  return drawn.what === 'withdraw' && said !== true ? { ...drawn, what: 'urge' } : drawn;
}

/** Mostly whoever can do it, so that cases get somewhere. */
function actorOf({ what, by, pick }: Happening, task: Task | undefined): string {
  if (pick % 8 === 0) return by;
  if (managing.includes(what) || deciding.includes(what)) return 'ma';
  const free = everybody[pick % 5] ?? by;
  if (what === 'withdraw' || what === 'take-back') return free;
  if (task?.assignee === 'he' && pick % 3 === 0) return 'xu';
  return task?.assignee ?? free;
}

function payloadOf(one: JointCase, drawn: Happening, task: Task | undefined): EventPayload {
  const { snapshot, machine } = one;
  const { what, to, pick } = drawn;
  const reason = 'a reason';
  const seat = task?.id ?? 'none';
  const group = snapshot.groups?.find(({ seats }) => seats.some(({ id }) => id === seat));
  const any = group?.seats[pick % Math.max(1, group.seats.length)]?.id ?? 'none';
  const answered = group?.seats.find(({ answer }) => answer !== null)?.id;
  const over = (operation: GroupOperation): EventPayload => {
    return { type: 'task-operation', task: seat, operation };
  };
  switch (what) {
    case 'act': {
      const branches = snapshot.branches.filter(({ status }) => status === 'active');
      const branch = branches.find(({ id }) => id === task?.branch) ?? branches[0];
      const leaf = leafOf(branch?.value ?? '');
      const likely = ['go', 'go', 'go', 'go', 'go', 'no', 'pass', 'pass', 'note', 'go'];
      const action = machine.actions.get(`${likely[pick % 10]}-${leaf}`)?.id ?? `go-${leaf}`;
      return { type: 'action', action, values: {}, branch: branch?.id ?? 'none' };
    }
    case 'claim':
    case 'release':
      return pick % 2 === 0 ? { type: what, task: seat } : over({ type: what, seat });
    case 'fire':
      return { type: 'timer', timer: snapshot.timers[0]?.id ?? 'none' };
    case 'answer':
      return over({ type: what, seat, action: `go-${task?.state ?? 'none'}` });
    case 'transfer':
    case 'delegate':
      return over({ type: what, seat, to, reason });
    case 'hand-back':
    case 'ask-extension':
    case 'object':
      return over({ type: what, seat, reason });
    case 'withdraw':
      return over({ type: what, seat: answered ?? any, reason });
    case 'add-signers': {
      const places = ['before', 'after', 'beside'] as const;
      const where = places[pick % 3] ?? 'beside';
      return over({ type: what, seat, where, people: [to], reason });
    }
    case 'remove-signers':
      return over({ type: what, seats: [any], reason });
    case 'return': {
      const state = machine.states.get(task?.state ?? '');
      const back = state?.kind === 'work' ? state.group?.allows?.return?.to[0] : undefined;
      return over({ type: what, seat, to: back ?? 'draft', reason });
    }
    case 'copy':
      return over({ type: what, people: [to], reason });
    case 'mark-read':
      return over({ type: what });
    case 'decide-extension':
      return over({ type: what, seat: any, grant: pick % 2 === 0, reason });
    case 'decide-objection':
      return over({ type: what, seat: any, uphold: pick % 2 === 0, to: { person: to }, reason });
    case 'supervise':
      return over({ type: what, level: 2, reason });
    case 'reassign':
      return over({ type: what, seat, to: { person: to }, reason });
    case 'hand-over': {
      const operation = { type: what, from: task?.assignee ?? 'li', to, reason };
      return pick % 2 === 0 ? { type: 'task-operation', operation } : over(operation);
    }
    case 'take-back':
    case 'urge':
    case 'suspend':
    case 'resume':
    case 'terminate':
      return over({ type: what, reason });
    case 'wild': {
      const junk = [{}, { type: 'fly' }, { type: 'answer', seat: 7 }, { type: 'copy' }][pick % 4];
      return { type: 'task-operation', operation: junk as unknown as GroupOperation };
    }
  }
}

/** What must hold of joint work in any case, whatever its flow and whatever has happened. */
class JointLaw {
  private readonly open = new Set<string>();
  private readonly outcomes = new Map<string, string>();

  check(before: Snapshot | null, { snapshot }: JointCase, outcome: StepOutcome): void {
    if (outcome.outcome !== 'stepped') {
      expect(outcome.outcome).toBe('refused');
      if (before !== null) expect(snapshot).toBe(before);
      return;
    }
    this.followTasks(snapshot, outcome);
    for (const entry of outcome.record.entries) {
      if (entry.type === 'group-outcome') this.decided(before, snapshot, entry);
      if (entry.type === 'task-operation') operated(before, snapshot, outcome, entry);
    }
    for (const { purpose, of, branch } of snapshot.timers) {
      if (purpose !== 'route') continue;
      const entered = snapshot.branches.find(({ id }) => id === branch)?.entered ?? {};
      expect(Object.keys(entered)).toContain(of.replace('late-', ''));
    }
  }

  /** Every task is one open seat or one task of a role, and the effects tell which are open. */
  private followTasks(snapshot: Snapshot, outcome: Extract<StepOutcome, { outcome: 'stepped' }>) {
    for (const effect of outcome.effects) {
      if (effect.type === 'open-task') {
        expect(this.open.has(effect.task.id)).toBe(false);
        this.open.add(effect.task.id);
      }
      if (effect.type === 'close-task') expect(this.open.delete(effect.task)).toBe(true);
    }
    expect(snapshot.tasks.map(({ id }) => id).sort()).toEqual([...this.open].sort());
    const seats = (snapshot.groups ?? []).flatMap((group) =>
      group.seats.filter(({ status }) => status === 'open'),
    );
    for (const seat of seats) {
      const tasks = snapshot.tasks.filter(({ id }) => id === seat.id);
      expect(tasks).toHaveLength(1);
      const worker = seat.delegations.at(-1)?.to ?? seat.principal;
      expect(tasks[0]?.assignee).toBe(worker);
      // Accountable is one person, or whichever holder of a role takes it.
      expect(seat.principal !== null || seat.role !== null).toBe(true);
      if (seat.principal === null) expect(seat.delegations).toEqual([]);
    }
    for (const group of snapshot.groups ?? []) {
      const branch = snapshot.branches.find(({ id }) => id === group.branch);
      expect(branch?.status).toBe('active');
      if (group.left === true) expect(group.status).toBe('decided');
      else expect(Object.keys(branch?.entered ?? {})).toContain(group.state);
      // A group at rest without an outcome has somebody to wait for.
      const isOpen = group.seats.some(({ status }) => status === 'open');
      if (group.outcome === null) expect(isOpen).toBe(true);
    }
    if (snapshot.status === 'closed') expect(snapshot.groups ?? []).toEqual([]);
  }

  private decided(
    before: Snapshot | null,
    snapshot: Snapshot,
    { group: id, outcome }: Extract<RecordEntry, { type: 'group-outcome' }>,
  ): void {
    expect(this.outcomes.get(id), 'one outcome').toBeUndefined();
    this.outcomes.set(id, outcome.type);
    const was = groupIn(before, id);
    if (outcome.type === 'decided') {
      const removed = was?.seats.filter(({ status }) => status === 'removed') ?? [];
      for (const seat of removed) expect(outcome.seats).not.toContain(seat.id);
    }
    if (outcome.type === 'returned' || outcome.type === 'taken-back') {
      const seats = was?.seats.map((seat) => seat.id) ?? [];
      expect(snapshot.tasks.filter((task) => seats.includes(task.id))).toEqual([]);
      expect(groupIn(snapshot, id)).toBeUndefined();
      const branch = snapshot.branches.find((one) => one.id === was?.branch);
      expect(Object.keys(branch?.entered ?? {})).toContain(outcome.to);
      expect(Object.keys(branch?.entered ?? {})).not.toContain(was?.state);
    }
  }
}

function groupIn(snapshot: Snapshot | null, id: string): StoredGroup | undefined {
  return snapshot?.groups?.find((one) => one.id === id);
}

function operated(
  before: Snapshot | null,
  snapshot: Snapshot,
  outcome: Extract<StepOutcome, { outcome: 'stepped' }>,
  entry: Extract<RecordEntry, { type: 'task-operation' }>,
): void {
  const was = groupIn(before, entry.group);
  const seat = was?.seats.find(({ id }) => id === entry.seat);
  // Whoever was delegated gives it back before anything is answered or passed on.
  if (['answer', 'return', 'transfer'].includes(entry.operation)) {
    expect(seat?.delegations ?? []).toEqual([]);
  }
  expect(was?.barred ?? []).not.toContain(entry.operation === 'answer' ? entry.by : '');
  if (entry.operation !== 'copy' && entry.operation !== 'mark-read') return;
  expect(snapshot.tasks).toEqual(before?.tasks);
  expect(snapshot.branches).toEqual(before?.branches);
  expect(outcome.record.entries.some(({ type }) => type === 'group-outcome')).toBe(false);
}

test(`[TG69] whatever happens to joint work in generated flows, it keeps its laws (seed ${seed})`, {
  timeout: 900_000,
}, () => {
  const seen = new Map<string, number>();
  const tally = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  fc.assert(
    fc.property(jointPlan, fc.array(happening, { minLength: 20, maxLength: 70 }), (plan, all) => {
      const one = new JointCase(jointFlowOf(plan));
      const law = new JointLaw();
      const opened = one.start('li');
      law.check(null, one, opened);
      for (const first of all) {
        if (one.snapshot.status === 'closed') break;
        one.now = addMs(one.now, first.minutes * minuteMs);
        const before = one.snapshot;
        const task = before.tasks[first.pick % Math.max(1, before.tasks.length)];
        const drawn = likely(one, first, task);
        const payload = payloadOf(one, drawn, task);
        const timer = before.timers.find(
          ({ id }) => payload.type === 'timer' && id === payload.timer,
        );
        if (timer !== undefined && timer.dueAt > one.now) one.now = timer.dueAt;
        const outcome = one.step(actorOf(drawn, task), payload);
        law.check(before, one, outcome);
        const code = outcome.outcome === 'refused' ? outcome.problems[0].code : 'stepped';
        tally(`${drawn.what} ${code}`);
        if (outcome.outcome !== 'stepped') continue;
        for (const entry of outcome.record.entries) {
          if (entry.type === 'group-outcome') tally(`outcome ${entry.outcome.type}`);
          if (entry.type === 'passed-over') tally(`passed over ${entry.because}`);
          if (entry.type === 'task-operation' && entry.actingFor !== null) tally('acting for');
          if (entry.type === 'task-operation') tally(`operation ${entry.operation} ${entry.row}`);
        }
        if ((before.straightBack ?? []).length > (one.snapshot.straightBack ?? []).length) {
          tally('straight back');
        }
        if (one.snapshot.groups?.some(({ left }) => left === true) === true) tally('runs on');
      }
      tally(one.snapshot.status);
      one.replay();
    }),
    { seed, numRuns: runs },
  );
  const shown = [...seen].sort((a, b) => b[1] - a[1]).map(([key, count]) => `  ${count} ${key}`);
  process.stdout.write(`${runs} generated flows with joint work:\n${shown.join('\n')}\n`);
  for (const expected of [
    ...['outcome decided', 'outcome returned', 'outcome taken-back', 'outcome terminated'],
    ...['acting for', 'straight back', 'runs on', 'passed over barred', 'closed'],
    ...['transfer stepped', 'delegate stepped', 'hand-back stepped', 'add-signers stepped'],
    ...['remove-signers stepped', 'copy stepped', 'mark-read stepped', 'withdraw stepped'],
    ...['suspend stepped', 'resume stepped', 'hand-over stepped', 'reassign stepped'],
  ]) {
    expect(seen.get(expected) ?? 0, expected).toBeGreaterThan(2);
  }
});
