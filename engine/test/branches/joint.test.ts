import { describe, expect, test } from 'vitest';
import type { JointState } from '../../src/document/states.ts';
import { answering } from '../../src/step/answering.ts';
import type { Question } from '../../src/step/directory.ts';
import {
  answer,
  codesOf,
  Driver,
  effectTypes,
  enteredIn,
  entriesOf,
  leavesOf,
  worker,
} from '../step/driver.ts';
import { jointBundle } from './flows.ts';

const at = '2026-03-02T02:00:00.000Z';
const later = '2026-03-03T02:00:00.000Z';

function opened(...given: Parameters<typeof jointBundle>): Driver {
  const driver = new Driver(jointBundle(...given));
  driver.start(at, { subject: 'x' });
  driver.act(at, 'begin');
  return driver;
}

/** Takes actions one after the other; each has to be possible. */
function take(driver: Driver, ...actions: string[]): void {
  for (const action of actions) {
    expect([action, codesOf(driver.act(later, action))]).toEqual([action, []]);
  }
}

const all = { join: { type: 'all' }, rest: 'cancel' } as const;

test('[BR1] entering a joint state begins every branch, and each goes its own way', () => {
  const driver = opened(all);
  expect(leavesOf(driver)).toEqual(['joint', 'fire-one', 'police-one', 'street-one']);
  expect(driver.snapshot.tasks.map((one) => one.state)).toEqual([
    'fire-one',
    'police-one',
    'street-one',
  ]);
  take(driver, 'police-next');
  expect(leavesOf(driver)).toEqual(['joint', 'fire-one', 'police-two', 'street-one']);
});

test('[BR2] a final state inside a branch ends the branch and not the case', () => {
  const driver = opened(all);
  take(driver, 'fire-fail');
  const fire = driver.snapshot.branches.find(({ root }) => root === 'fire');
  expect(fire).toMatchObject({ status: 'ended', outcome: 'bad', entered: {} });
  expect(driver.snapshot.status).toBe('active');
  expect(leavesOf(driver)).toEqual(['joint', 'police-one', 'street-one']);
});

describe('[BR3] branches are joined when the condition of the join holds', () => {
  const ends = {
    fire: ['fire-next', 'fire-end'],
    police: ['police-fail'],
    street: ['street-fail'],
  };
  type Row = [string, JointState['join'], (keyof typeof ends)[], (keyof typeof ends)[]];
  const rows: Row[] = [
    ['all', { type: 'all' }, ['fire', 'police'], ['street']],
    ['any', { type: 'any' }, [], ['police']],
    ['count', { type: 'count', count: 2 }, ['street'], ['fire']],
    ['lead', { type: 'lead', branch: 'police' }, ['fire', 'street'], ['police']],
  ];
  test.each(rows)('%s', (_name, join, notYet, then) => {
    const driver = opened({ join, rest: 'cancel' });
    for (const branch of notYet) {
      take(driver, ...ends[branch]);
      expect(entriesOf(driver.last).some((one) => one.type === 'joined')).toBe(false);
      expect(leavesOf(driver)[0]).toBe('joint');
    }
    for (const branch of then) take(driver, ...ends[branch]);
    expect(entriesOf(driver.last).filter((one) => one.type === 'joined')).toHaveLength(1);
    expect(leavesOf(driver)).toEqual(['after']);
  });
});

test('[BR4] a join cancels the branches that it does not need, with their tasks and timers', () => {
  const routes = [
    {
      id: 'waited',
      from: 'police-one',
      to: 'police-bad',
      on: { type: 'after', duration: { n: 3, unit: 'working-day' } },
    } as const,
  ];
  const driver = opened({ join: { type: 'any' }, rest: 'cancel' }, { routes });
  expect(driver.snapshot.timers).toHaveLength(1);
  take(driver, 'fire-fail');
  expect(effectTypes(driver.last)).toEqual([
    'close-task',
    'close-task',
    'cancel-timer',
    'close-task',
    'open-task',
  ]);
  expect(driver.snapshot.tasks.map((one) => one.state)).toEqual(['after']);
  expect(driver.snapshot.timers).toEqual([]);
  const statuses = driver.snapshot.branches.map(({ root, status }) => [root, status]);
  expect(statuses).toEqual([
    [null, 'active'],
    ['fire', 'ended'],
    ['police', 'cancelled'],
    ['street', 'cancelled'],
  ]);
});

test('[BR5] branches that run on after the join are no longer decisive, and end with the case', () => {
  const driver = opened({ join: { type: 'any' }, rest: 'run-on' });
  take(driver, 'fire-fail');
  expect(leavesOf(driver)).toEqual(['after', 'police-one', 'street-one']);
  take(driver, 'police-fail');
  expect(leavesOf(driver)).toEqual(['after', 'street-one']);
  expect(entriesOf(driver.last).some((one) => one.type === 'joined')).toBe(false);
  const decisive = driver.snapshot.branches.map((one) => [one.root, one.decisive]);
  expect(decisive).toEqual([
    [null, true],
    ['fire', true],
    ['police', false],
    ['street', false],
  ]);
  take(driver, 'finish');
  expect(driver.snapshot.status).toBe('closed');
  expect(driver.snapshot.tasks).toEqual([]);
});

test('[BR6] a branch whose condition does not hold is not entered, and the join does not wait for it', () => {
  const driver = opened(all, { when: { '==': [{ var: 'data.subject' }, 'street'] } });
  expect(leavesOf(driver)).toEqual(['joint', 'fire-one', 'police-one']);
  const decided = entriesOf(driver.last).filter((one) => one.type === 'decided');
  expect(decided).toMatchObject([{ transition: 'street', result: false }]);
  take(driver, 'fire-fail', 'police-fail');
  expect(leavesOf(driver)).toEqual(['after']);
});

test('[BR7] the first route whose guard holds leads on from the join, by how the branches ended', () => {
  const routes = [
    {
      id: 'two-bad',
      from: 'joint',
      to: 'held',
      on: { type: 'joined' },
      guard: { '>=': [{ var: 'case.outcomes.joint.bad' }, 2] },
    } as const,
  ];
  const one = opened(all, { routes });
  take(one, 'fire-fail', 'police-next', 'police-end', 'street-next', 'street-end');
  expect(leavesOf(one)).toEqual(['after']);
  const two = opened(all, { routes });
  take(two, 'fire-fail', 'police-fail', 'street-next', 'street-end');
  expect(leavesOf(two)).toEqual(['held']);
});

test('[BR8] what leads out of the joint state cancels everything inside', () => {
  const driver = opened(all);
  take(driver, 'fire-fail', 'police-next', 'hold');
  expect(leavesOf(driver)).toEqual(['held']);
  expect(driver.snapshot.tasks.map((task) => task.state)).toEqual(['held']);
  take(driver, 'go-on');
  expect(leavesOf(driver)).toEqual(['joint', 'fire-one', 'police-one', 'street-one']);
});

test('[BR9] a joint state with history goes on where its branches were interrupted', () => {
  const driver = opened({ ...all, history: true });
  take(driver, 'fire-fail', 'police-next', 'hold', 'go-on');
  expect(leavesOf(driver)).toEqual(['joint', 'police-two', 'street-one']);
  expect(enteredIn(driver.last)).toEqual(['joint', 'police', 'police-two', 'street', 'street-one']);
  expect(driver.snapshot.tasks.map((task) => task.state)).toEqual(['police-two', 'street-one']);
  take(driver, 'police-end', 'street-fail');
  expect(leavesOf(driver)).toEqual(['after']);
  take(driver, 'again');
  expect(leavesOf(driver)).toEqual(['joint', 'fire-one', 'police-one', 'street-one']);
});

test('[BR10] a milestone of one branch can be a condition in another', () => {
  const actions = [
    {
      id: 'enter-house',
      from: 'police-one',
      to: 'police-good',
      kind: 'forward',
      guard: { var: 'case.active.fire-two' },
    } as const,
  ];
  const driver = opened(all, { actions });
  expect(codesOf(driver.act(later, 'enter-house'))).toEqual(['ENGINE_GUARD_NOT_MET']);
  take(driver, 'fire-next', 'enter-house');
});

test('[BR14] a snapshot from before cases had several branches is stepped as it is', () => {
  const driver = new Driver(jointBundle(all));
  driver.start(at, { subject: 'x' });
  const { machine, snapshot, calendar, data } = driver;
  const [main] = snapshot.branches;
  if (main === undefined) throw new Error('the case has no branch');
  const { id, value, history, entered } = main;
  const older = {
    ...snapshot,
    branches: [{ id, value, history, entered }],
  } as unknown as typeof snapshot;
  const payload = { type: 'action', action: 'begin', values: {} } as const;
  const event = { type: payload.type, payload, at: later, by: worker, ids: 's2' };
  const context = { data, calendar };
  const reply = (question: Question) => answer([question])[0]?.answer ?? null;
  const now = answering(machine, snapshot, event, context, reply);
  expect(answering(machine, older, event, context, reply)).toEqual(now);
  expect(now.outcome.outcome).toBe('stepped');
});

test('[BR11] a branch that is named must be under way', () => {
  const driver = opened(all);
  const payload = { type: 'action', action: 'fire-next', values: {}, branch: 'gone' } as const;
  expect(codesOf(driver.step(later, payload))).toEqual(['ENGINE_ACTION_NOT_OFFERED']);
  const signal = { type: 'signal', signal: 'news', payload: null, branch: 'gone' } as const;
  const other = opened(all, { signals: ['news'] });
  expect(codesOf(other.step(later, signal))).toEqual(['ENGINE_BRANCH_UNKNOWN']);
});
