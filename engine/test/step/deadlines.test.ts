import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CalendarYear } from '../../src/calendar/index.ts';
import { makeCalendar } from '../../src/calendar/index.ts';
import { describeDeadline } from '../../src/step/describe-deadline.ts';
import { clockEntries, codesOf, Driver, effectTypes, nobody } from './driver.ts';
import { smallBundle, text } from './small-bundle.ts';

const t0 = '2026-03-02T01:00:00.000Z';

const bundle = smallBundle({
  initial: 'mediation',
  states: [
    { id: 'mediation', kind: 'composite', initial: 'mediating' },
    { id: 'mediating', parent: 'mediation', kind: 'work', role: 'worker', unit: 'community' },
    { id: 'appraising', parent: 'mediation', kind: 'wait' },
    { id: 'enforcing', kind: 'work', role: 'worker', unit: 'community' },
    { id: 'overdue', kind: 'work', role: 'worker', unit: 'community' },
    { id: 'closed', kind: 'final', outcome: 'closed-outcome', result: 'success' },
  ],
  fields: [{ id: 'served-on', type: 'date', class: 'P0' }],
  entry: ['served-on'],
  signals: ['appraised'],
  actions: [
    { id: 'appraise', from: 'mediating', to: 'appraising', kind: 'forward' },
    {
      id: 'extend',
      from: 'mediation',
      kind: 'record',
      roles: ['worker'],
      effects: [{ type: 'extend-deadline', deadline: 'period' }],
    },
    { id: 'enforce', from: 'mediating', to: 'enforcing', kind: 'forward' },
    { id: 'serve', from: 'enforcing', kind: 'record', form: 'entry' },
    { id: 'back', from: 'enforcing', to: 'mediation', kind: 'return' },
    { id: 'close', from: 'enforcing', to: 'closed', kind: 'forward' },
    { id: 'close-late', from: 'overdue', to: 'closed', kind: 'forward' },
  ],
  routes: [
    {
      id: 'appraisal-came',
      from: 'appraising',
      to: 'mediating',
      on: { type: 'signal', signal: 'appraised' },
    },
    {
      id: 'too-late',
      from: 'enforcing',
      to: 'overdue',
      on: { type: 'deadline', deadline: 'performance' },
    },
  ],
  parameters: [
    {
      id: 'period-days',
      type: 'integer',
      value: 30,
      min: 10,
      max: 60,
      lock: 'range',
      verification: 'partly',
    },
  ],
  deadlines: [
    {
      id: 'period',
      state: 'mediation',
      kind: 'statutory',
      duration: { n: { parameter: 'period-days' }, unit: 'calendar-day' },
      starts: { on: 'entry' },
      suspensions: [
        { state: 'appraising', ground: text('appraisal'), basis: [{ regulation: 'rule-book' }] },
      ],
      extension: { duration: { n: 10, unit: 'calendar-day' }, max: 2 },
      warnings: [
        { id: 'three-left', order: 'a0', before: { n: 3, unit: 'calendar-day' } },
        { id: 'two-working-left', order: 'a1', before: { n: 2, unit: 'working-day' } },
      ],
      basis: [{ regulation: 'rule-book', article: '第二十条' }],
    },
    {
      id: 'performance',
      state: 'enforcing',
      kind: 'statutory',
      duration: { n: 5, unit: 'working-day' },
      starts: { on: 'field', field: 'served-on' },
    },
  ],
});

const year = (number: number) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../templates/calendars/cn-${number}.json`, import.meta.url),
      'utf8',
    ),
  ) as CalendarYear;
const years = [year(2026)];

function opened(at = t0, happenedAt = at): Driver {
  const driver = new Driver(bundle, years);
  expect(codesOf(driver.start(at, {}, { happenedAt }))).toEqual([]);
  return driver;
}

const clock = (driver: Driver, deadline = 'period') =>
  driver.snapshot.deadlines.findLast((one) => one.deadline === deadline);

const timers = (driver: Driver) =>
  driver.snapshot.timers.map(({ purpose, dueAt }) => `${purpose} ${dueAt}`).sort();

test('[ST20] a clock starts when its state is entered and is guarded by its timers', () => {
  const driver = opened();
  // 2 March + 30 days, met until 24:00 in Shanghai; 1 April 2026 is a Wednesday and worked.
  expect(clock(driver)).toMatchObject({
    status: 'running',
    dueDate: '2026-04-01',
    dueAt: '2026-04-01T16:00:00.000Z',
    provisional: false,
    earlier: [],
  });
  expect(timers(driver)).toEqual([
    'deadline 2026-04-01T16:00:00.000Z',
    'warning 2026-03-28T16:00:00.000Z',
    'warning 2026-03-29T16:00:00.000Z',
  ]);
  expect(clockEntries(driver.last)).toEqual(['started']);
});

test('[ST20] a case that began earlier than it was entered counts from when it began', () => {
  const driver = opened(t0, '2026-02-20T01:00:00.000Z');
  expect(clock(driver)).toMatchObject({ dueDate: '2026-03-23' });
});

test('[ST21] a clock on a field starts with its value, follows it, and leaves it when its state is left', () => {
  const driver = opened();
  driver.act('2026-03-03T01:00:00.000Z', 'enforce');
  expect(clock(driver, 'performance')).toBeUndefined();
  driver.act('2026-03-04T01:00:00.000Z', 'serve', { 'served-on': '2026-03-04' });
  // Five working days after Wednesday the 4th.
  expect(clock(driver, 'performance')).toMatchObject({ dueDate: '2026-03-11', status: 'running' });
  driver.act('2026-03-05T01:00:00.000Z', 'serve', { 'served-on': '2026-03-03' });
  expect(clockEntries(driver.last)).toEqual(['corrected']);
  expect(clock(driver, 'performance')).toMatchObject({
    dueDate: '2026-03-10',
    earlier: [
      { dueAt: '2026-03-11T16:00:00.000Z', until: '2026-03-05T01:00:00.000Z', because: 'field' },
    ],
  });
  driver.act('2026-03-06T01:00:00.000Z', 'back');
  expect(clock(driver, 'performance')).toMatchObject({
    status: 'met',
    endedAt: '2026-03-06T01:00:00.000Z',
  });
});

test('[ST22] a clock stands still in a suspending state and resumes where it stopped', () => {
  const driver = opened();
  driver.act('2026-03-12T01:00:00.000Z', 'appraise');
  expect(clock(driver)).toMatchObject({ status: 'suspended', dueAt: null, dueDate: null });
  expect(timers(driver)).toEqual([]);
  expect(clockEntries(driver.last)).toEqual(['suspended']);
  driver.step(
    '2026-03-22T01:00:00.000Z',
    { type: 'signal', signal: 'appraised', payload: null },
    nobody,
  );
  expect(clockEntries(driver.last)).toEqual(['resumed']);
  // Ten days stood still: 1 April becomes the 11th, a Saturday, and moves to Monday the 13th.
  expect(clock(driver)).toMatchObject({ status: 'running', dueDate: '2026-04-13' });
  expect(clock(driver)?.clock.suspensions).toEqual([
    { from: '2026-03-12T01:00:00.000Z', to: '2026-03-22T01:00:00.000Z', ground: 'appraising' },
  ]);
  expect(timers(driver)).toContain('deadline 2026-04-13T16:00:00.000Z');
});

test('[ST23] an extension moves the due date, keeps the earlier one, and is granted at most as often as declared', () => {
  const driver = opened();
  driver.act('2026-03-10T01:00:00.000Z', 'extend');
  expect(clock(driver)).toMatchObject({
    dueDate: '2026-04-13',
    earlier: [{ dueAt: '2026-04-01T16:00:00.000Z', because: 'extension' }],
  });
  driver.act('2026-03-11T01:00:00.000Z', 'enforce');
  driver.act('2026-03-12T01:00:00.000Z', 'back');
  // The new clock runs its own period; what was granted stays granted.
  expect(clock(driver)).toMatchObject({ dueDate: '2026-04-13', earlier: [] });
  driver.act('2026-03-13T01:00:00.000Z', 'extend');
  expect(driver.snapshot.extensions.period).toHaveLength(2);
  const third = driver.act('2026-03-14T01:00:00.000Z', 'extend');
  expect(codesOf(third)).toEqual(['ENGINE_EXTENSION_USED_UP']);
});

test('[ST23] a limit that is over cannot be extended', () => {
  const driver = opened();
  while (driver.snapshot.timers.length > 0) driver.fireNext();
  expect(clock(driver)?.status).toBe('expired');
  expect(codesOf(driver.act('2026-04-02T01:00:00.000Z', 'extend'))).toEqual([
    'ENGINE_DEADLINE_NOT_RUNNING',
  ]);
});

test('[ST24] warnings come before the end, which is told once', () => {
  const driver = opened();
  const warned = driver.fireNext();
  expect(effectTypes(warned)).toEqual(['cancel-timer', 'deadline-near']);
  expect(clockEntries(warned)).toEqual(['near']);
  expect(effectTypes(driver.fireNext())).toEqual(['cancel-timer', 'deadline-near']);
  const outcome = driver.fireNext();
  expect(effectTypes(outcome)).toEqual(['cancel-timer', 'deadline-expired']);
  expect(clockEntries(outcome)).toEqual(['expired']);
  expect(driver.snapshot.timers).toEqual([]);
  expect(driver.snapshot.branches[0]?.value).toEqual({ mediation: 'mediating' });
});

test('[ST24] a timer is refused before its time and once it is gone', () => {
  const driver = opened();
  const [timer] = driver.snapshot.timers;
  const fire = (at: string, id = timer?.id ?? '') =>
    codesOf(driver.step(at, { type: 'timer', timer: id }, nobody));
  expect(fire('2026-03-03T00:00:00.000Z')).toEqual(['ENGINE_TIMER_EARLY']);
  expect(fire('2026-04-03T00:00:00.000Z', 'none')).toEqual(['ENGINE_TIMER_UNKNOWN']);
  expect(fire('2026-04-03T00:00:00.000Z')).toEqual([]);
  expect(fire('2026-04-03T00:00:00.000Z')).toEqual(['ENGINE_TIMER_UNKNOWN']);
});

test('[ST25] an expired deadline sends the case where its route says', () => {
  const driver = opened();
  driver.act('2026-03-03T01:00:00.000Z', 'enforce');
  driver.act('2026-03-03T02:00:00.000Z', 'serve', { 'served-on': '2026-03-03' });
  const outcome = driver.fireNext();
  expect(effectTypes(outcome)).toEqual([
    'cancel-timer',
    'deadline-expired',
    'close-task',
    'open-task',
  ]);
  expect(driver.snapshot.branches[0]?.value).toBe('overdue');
  expect(clock(driver, 'performance')).toMatchObject({
    status: 'expired',
    endedAt: '2026-03-10T16:00:00.000Z',
  });
});

test('[ST26] leaving in time meets the deadline; leaving too late expires it even before its timer', () => {
  const leaveAt = (at: string, happenedAt = at) => {
    const driver = opened();
    driver.step(at, { type: 'action', action: 'enforce', values: {}, happenedAt });
    return [
      clock(driver)?.status,
      ...effectTypes(driver.last).filter((one) => one === 'deadline-expired'),
    ];
  };
  expect(leaveAt('2026-04-01T15:59:59.999Z')).toEqual(['met']);
  expect(leaveAt('2026-04-01T16:00:00.000Z')).toEqual(['expired', 'deadline-expired']);
  expect(leaveAt('2026-04-05T01:00:00.000Z', '2026-04-01T01:00:00.000Z')).toEqual(['met']);
});

test('[ST26] an expired clock becomes met when it is learnt that its state was left in time', () => {
  const driver = opened();
  while (driver.snapshot.timers.length > 0) driver.fireNext();
  const payload = {
    type: 'action',
    action: 'enforce',
    values: {},
    happenedAt: '2026-04-01T01:00:00.000Z',
  } as const;
  driver.step('2026-04-05T01:00:00.000Z', payload);
  expect(clock(driver)).toMatchObject({ status: 'met', endedAt: '2026-04-01T01:00:00.000Z' });
  expect(clockEntries(driver.last)).toEqual(['met']);
});

const correct = (state: string, happenedAt: string) =>
  ({ type: 'correct', state, happenedAt, reason: 'wrong date' }) as const;

test('[ST27] a correction counts the clocks of a state from when it really began', () => {
  const driver = opened(t0, '2026-02-20T01:00:00.000Z');
  driver.step('2026-03-05T01:00:00.000Z', correct('mediation', '2026-02-25T01:00:00.000Z'));
  expect(clock(driver)).toMatchObject({
    dueDate: '2026-03-27',
    earlier: [
      {
        dueAt: '2026-03-23T16:00:00.000Z',
        until: '2026-03-05T01:00:00.000Z',
        because: 'correction',
      },
    ],
  });
  expect(timers(driver)).toContain('deadline 2026-03-27T16:00:00.000Z');
  expect(timers(driver)).toHaveLength(3);
  expect(driver.last).toMatchObject({
    record: { event: 'correct', subject: 'mediation', reason: 'wrong date' },
  });
});

test('[ST27] a correction can take an expired deadline back, and dates the pause of a suspending state', () => {
  const driver = opened();
  while (driver.snapshot.timers.length > 0) driver.fireNext();
  driver.step('2026-04-02T01:00:00.000Z', correct('mediation', '2026-03-09T01:00:00.000Z'));
  expect(clock(driver)).toMatchObject({ status: 'running', dueDate: '2026-04-08' });
  driver.act('2026-04-03T01:00:00.000Z', 'appraise');
  driver.step('2026-04-05T01:00:00.000Z', correct('appraising', '2026-04-04T01:00:00.000Z'));
  expect(clock(driver)?.clock.suspensions).toEqual([
    { from: '2026-04-04T01:00:00.000Z', ground: 'appraising' },
  ]);
});

test('[ST27] a correction reaches the ended clock of a state that was left', () => {
  const driver = opened();
  driver.act('2026-04-10T01:00:00.000Z', 'enforce');
  expect(clock(driver)?.status).toBe('expired');
  driver.step('2026-04-11T01:00:00.000Z', correct('mediation', '2026-03-20T01:00:00.000Z'));
  expect(clock(driver)).toMatchObject({ status: 'met', dueDate: '2026-04-20' });
  expect(driver.snapshot.timers).toEqual([]);
});

test('[ST27] a correction needs a reason, a state that was counted, and a time within the case', () => {
  const driver = opened();
  const at = '2026-03-05T01:00:00.000Z';
  const codes = (payload: Parameters<Driver['step']>[1]) => codesOf(driver.step(at, payload));
  expect(codes({ ...correct('mediation', t0), reason: ' ' })).toEqual(['ENGINE_REASON_MISSING']);
  expect(codes(correct('closed', t0))).toEqual(['ENGINE_STATE_NOT_CORRECTABLE']);
  expect(codes(correct('mediation', '2026-03-06T01:00:00.000Z'))).toEqual([
    'ENGINE_EVENT_IN_FUTURE',
  ]);
  // The first state takes the beginning of the case with it.
  expect(codes(correct('mediation', '2026-02-27T01:00:00.000Z'))).toEqual([]);
  expect(driver.snapshot.happenedAt).toBe('2026-02-27T01:00:00.000Z');
});

test('[ST28] a new calendar recounts provisional dates, and only what changes is recorded', () => {
  const driver = new Driver(bundle, []);
  driver.start('2026-01-20T01:00:00.000Z');
  // 20 January + 30 days is Thursday 19 February, which nobody knows to be in the spring festival.
  expect(clock(driver)).toMatchObject({ dueDate: '2026-02-19', provisional: true });
  driver.calendar = makeCalendar(bundle.calendar, years);
  driver.step('2026-01-21T01:00:00.000Z', { type: 'recount' }, nobody);
  expect(clock(driver)).toMatchObject({
    dueDate: '2026-02-24',
    provisional: false,
    earlier: [{ because: 'calendar', until: '2026-01-21T01:00:00.000Z' }],
  });
  expect(clockEntries(driver.last)).toEqual(['recounted']);
  driver.step('2026-01-22T01:00:00.000Z', { type: 'recount' }, nobody);
  expect(driver.last).toMatchObject({ effects: [], record: { entries: [] } });
});

test('[ST29] closing a case ends its clocks', () => {
  const driver = opened();
  driver.act('2026-03-03T01:00:00.000Z', 'enforce');
  driver.act('2026-03-03T02:00:00.000Z', 'serve', { 'served-on': '2026-03-03' });
  driver.act('2026-03-04T02:00:00.000Z', 'close');
  expect(driver.snapshot.deadlines.map((one) => one.status)).toEqual(['met', 'met']);
  expect(driver.snapshot.timers).toEqual([]);
});

test('[ST31] a deadline is described by its limit, start, basis, pauses and extensions', () => {
  const driver = opened();
  driver.act('2026-03-10T01:00:00.000Z', 'extend');
  driver.act('2026-03-12T01:00:00.000Z', 'appraise');
  const held = describeDeadline(
    driver.machine,
    clock(driver) ?? missing(),
    driver.calendar,
    '2026-03-13T01:00:00.000Z',
  );
  expect(held.ground).toEqual(text('appraisal'));
  expect(held.sentence['zh-CN']).toBe(
    '自 2026-03-02 起 30 日内（rule-book第二十条）；因“appraisal”自 2026-03-12 起中止；2026-03-10 延长 10 日；届满日待恢复后确定。',
  );
  driver.step(
    '2026-03-22T01:00:00.000Z',
    { type: 'signal', signal: 'appraised', payload: null },
    nobody,
  );
  const going = describeDeadline(
    driver.machine,
    clock(driver) ?? missing(),
    driver.calendar,
    '2026-04-13T01:00:00.000Z',
  );
  expect(going.ground).toBeNull();
  // 30 + 10 days after 2 March are 11 April; ten days stood still: the 21st, a Tuesday.
  expect(going.sentence.en).toBe(
    'Within 30 calendar days of 2026-03-02 (rule-book, 第二十条); suspended from 2026-03-12 to 2026-03-22 (appraisal); extended by 10 calendar days on 2026-03-10; due on 2026-04-21.',
  );
  expect(going.remaining).toMatchObject({ overdue: false, calendarDays: 8, workingDays: 6 });
});

function missing(): never {
  throw new Error('there is no such clock');
}

test('[ST22] a limit that was over before the suspension stays over', () => {
  const driver = opened();
  // The timer of 24:00 of 1 April has not gone off yet.
  driver.act('2026-04-01T16:00:00.000Z', 'appraise');
  expect(clock(driver)).toMatchObject({ status: 'running', dueDate: '2026-04-01' });
  expect(clockEntries(driver.last)).toEqual([]);
  expect(timers(driver)).toContain('deadline 2026-04-01T16:00:00.000Z');
});

test('[ST23] a limit that is over cannot be extended even before its timer goes off', () => {
  const driver = opened();
  expect(codesOf(driver.act('2026-04-01T16:00:00.000Z', 'extend'))).toEqual([
    'ENGINE_DEADLINE_NOT_RUNNING',
  ]);
  expect(codesOf(driver.act('2026-04-01T15:59:59.999Z', 'extend'))).toEqual([]);
});

test('[ST24] a warning that was given is not given again when the clock goes on', () => {
  const driver = opened();
  driver.fireNext();
  driver.fireNext();
  driver.act('2026-03-31T01:00:00.000Z', 'appraise');
  const back = { type: 'signal', signal: 'appraised', payload: null } as const;
  driver.step('2026-03-31T02:00:00.000Z', back, nobody);
  expect(timers(driver)).toEqual(['deadline 2026-04-01T16:00:00.000Z']);
});
