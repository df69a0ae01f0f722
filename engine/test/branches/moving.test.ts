import { expect, test } from 'vitest';
import {
  chief,
  clockEntries,
  codesOf,
  Driver,
  effectTypes,
  enteredIn,
  entriesOf,
  leavesOf,
  leftIn,
  worker,
} from '../step/driver.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import { smallBundle } from '../step/small-bundle.ts';
import { jointBundle } from './flows.ts';

const at = '2026-03-02T02:00:00.000Z';
const later = '2026-03-03T02:00:00.000Z';
const work = { kind: 'work', role: 'worker', unit: 'case' } as const;

/** `first` ⇄ `second`, with a task, a deadline, a timer and an effect on each, inside `group`. */
function flow(more: Partial<SmallFlow> = {}): Driver {
  const told = (to: string) =>
    [{ type: 'notify', to: { role: 'chief', unit: 'street' }, text: both(to) }] as const;
  const limit = (state: string) =>
    ({
      id: `${state}-limit`,
      state,
      kind: 'operational',
      duration: { n: 5, unit: 'working-day' },
      starts: { on: 'entry' },
    }) as const;
  return new Driver(
    smallBundle({
      initial: 'group',
      states: [
        { id: 'group', kind: 'composite', initial: 'first' },
        { id: 'first', ...work, parent: 'group', onEntry: [...told('first')] },
        { id: 'second', ...work, parent: 'group', onEntry: [...told('second')] },
        { id: 'outside', ...work },
        { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
      ],
      actions: [
        { id: 'forth', from: 'first', to: 'second', kind: 'forward' },
        { id: 'back', from: 'second', to: 'first', kind: 'return' },
        { id: 'out', from: 'second', to: 'outside', kind: 'forward' },
        { id: 'finish', from: 'second', to: 'done', kind: 'forward' },
        { id: 'end', from: 'outside', to: 'done', kind: 'forward' },
      ],
      deadlines: [limit('first'), limit('second'), limit('group')],
      jumping: { roles: ['chief'] },
      reopening: {
        roles: ['chief'],
        to: ['second'],
        within: { n: 2, unit: 'working-day' },
        max: 1,
      },
      cancelling: { roles: ['chief'] },
      ...more,
    }),
  );
}

function both(words: string) {
  return { 'zh-CN': words, en: words };
}

const jump = (to: string, reason = 'asked to') => ({ type: 'jump', to, reason }) as const;

/** What a step did, ids and times apart. */
function deeds(driver: Driver) {
  return {
    left: leftIn(driver.last),
    entered: enteredIn(driver.last),
    effects: effectTypes(driver.last),
    clocks: clockEntries(driver.last),
  };
}

test('[BR40] a jump leaves and enters states with the same effects as a transition', () => {
  const walked = flow();
  walked.start(at);
  walked.act(later, 'forth');
  const jumped = flow();
  jumped.start(at);
  expect(codesOf(jumped.step(later, jump('second'), chief))).toEqual([]);
  // The task that is acted on is told apart; everything else is equal.
  expect(deeds(jumped)).toEqual(deeds(walked));
  expect(deeds(jumped)).toMatchObject({
    left: ['first'],
    entered: ['second'],
    effects: expect.arrayContaining(['close-task', 'cancel-timer', 'notify', 'open-task']),
  });
  expect(jumped.snapshot.branches[0]?.value).toEqual(walked.snapshot.branches[0]?.value);
});

test('[BR41] going back by an action does the same as a jump back', () => {
  const walked = flow();
  walked.start(at);
  walked.act(at, 'forth');
  walked.act(later, 'back');
  const jumped = flow();
  jumped.start(at);
  jumped.act(at, 'forth');
  jumped.step(later, jump('first'), chief);
  expect(deeds(jumped)).toEqual(deeds(walked));
  expect(deeds(jumped).entered).toEqual(['first']);
});

test('[BR42] a jump needs a role, a reason and a state that the flow allows', () => {
  const driver = flow({ jumping: { roles: ['chief'], to: ['second'] } });
  driver.start(at);
  expect(codesOf(driver.step(later, jump('second'), worker))).toEqual(['ENGINE_ROLE_MISSING']);
  expect(codesOf(driver.step(later, jump('second', ' '), chief))).toEqual([
    'ENGINE_REASON_MISSING',
  ]);
  for (const to of ['outside', 'done', 'nowhere']) {
    const codes = codesOf(driver.step(later, jump(to), chief));
    expect([to, codes]).toEqual([to, ['ENGINE_JUMP_TARGET_INVALID']]);
  }
  const closed = flow({ jumping: undefined });
  closed.start(at);
  expect(codesOf(closed.step(later, jump('second'), chief))).toEqual(['ENGINE_ROLE_MISSING']);
});

test('[BR43] a jump stays in its branch, and out of a joint state cancels what is inside', () => {
  const joint = { join: { type: 'all' }, rest: 'cancel' } as const;
  const driver = new Driver(jointBundle(joint, { jumping: { roles: ['chief'] } }));
  driver.start(at, { subject: 'x' });
  driver.act(at, 'begin');
  expect(codesOf(driver.step(later, jump('police-two'), chief))).toEqual([]);
  expect(leavesOf(driver)).toEqual(['joint', 'fire-one', 'police-two', 'street-one']);
  expect(codesOf(driver.step(later, jump('held'), chief))).toEqual([]);
  expect(leavesOf(driver)).toEqual(['held']);
  expect(driver.snapshot.tasks.map((task) => task.state)).toEqual(['held']);
  const codes = codesOf(driver.step(later, jump('police-two'), chief));
  expect(codes).toEqual(['ENGINE_JUMP_TARGET_INVALID']);
});

test('[BR44] a case that is opened again enters its state with the same effects as a transition', () => {
  const walked = flow();
  walked.start(at);
  walked.act(at, 'forth');
  walked.act(at, 'out');
  walked.step(later, jump('second'), chief);
  const driver = flow();
  driver.start(at);
  driver.act(at, 'forth');
  driver.act(at, 'out');
  driver.act(at, 'end');
  expect(driver.snapshot.status).toBe('closed');
  const reopen = { type: 'reopen', to: 'second', reason: 'new facts' } as const;
  expect(codesOf(driver.step(later, reopen, chief))).toEqual([]);
  expect(driver.snapshot).toMatchObject({ status: 'active', outcome: null, reopenings: 1 });
  expect(leavesOf(driver)).toEqual(['second']);
  expect(deeds(driver)).toEqual({
    left: ['done'],
    entered: ['group', 'second'],
    effects: deeds(walked).effects.filter((one) => one !== 'close-task'),
    clocks: ['started', 'started'],
  });
  expect(deeds(walked).entered).toEqual(['group', 'second']);
  expect(codesOf(driver.act(later, 'finish'))).toEqual([]);
  expect(driver.snapshot.status).toBe('closed');
});

test('[BR45] a case is opened again by its roles, with a reason, in time and not too often', () => {
  const driver = flow();
  driver.start(at);
  const reopen = { type: 'reopen', to: 'second', reason: 'new facts' } as const;
  expect(codesOf(driver.step(at, reopen, chief))).toEqual(['ENGINE_CASE_OPEN']);
  driver.act(at, 'forth');
  driver.act(at, 'finish');
  expect(codesOf(driver.act(later, 'back'))).toEqual(['ENGINE_CASE_CLOSED']);
  expect(codesOf(driver.step(later, reopen, worker))).toEqual(['ENGINE_ROLE_MISSING']);
  const bare = { ...reopen, reason: '' };
  expect(codesOf(driver.step(later, bare, chief))).toEqual(['ENGINE_REASON_MISSING']);
  const elsewhere = { ...reopen, to: 'first' };
  expect(codesOf(driver.step(later, elsewhere, chief))).toEqual(['ENGINE_JUMP_TARGET_INVALID']);
  // Closed on Monday; two working days are over with the end of Wednesday.
  const thursday = '2026-03-05T02:00:00.000Z';
  expect(codesOf(driver.step(thursday, reopen, chief))).toEqual(['ENGINE_REOPENING_LATE']);
  const wednesday = '2026-03-04T15:00:00.000Z';
  expect(codesOf(driver.step(wednesday, reopen, chief))).toEqual([]);
  driver.act(wednesday, 'finish');
  expect(codesOf(driver.step(wednesday, reopen, chief))).toEqual(['ENGINE_REOPENING_USED_UP']);
});

test('[BR46] a case is called off by its roles, with everything in it', () => {
  const joint = { join: { type: 'all' }, rest: 'cancel' } as const;
  const driver = new Driver(jointBundle(joint, { cancelling: { roles: ['chief'] } }));
  driver.start(at, { subject: 'x' });
  driver.act(at, 'begin');
  const cancel = { type: 'cancel', reason: 'entered twice' } as const;
  expect(codesOf(driver.step(later, cancel, worker))).toEqual(['ENGINE_ROLE_MISSING']);
  expect(codesOf(driver.step(later, cancel, chief))).toEqual([]);
  expect(driver.snapshot).toMatchObject({ status: 'closed', tasks: [], timers: [] });
  expect(driver.snapshot.outcome).toEqual({
    state: 'joint',
    outcome: 'cancelled',
    result: 'neutral',
  });
  expect(leftIn(driver.last)).toHaveLength(7);
  expect(entriesOf(driver.last).at(-1)).toMatchObject({ type: 'closed', outcome: 'cancelled' });
});
