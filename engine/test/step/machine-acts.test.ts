import { expect, test } from 'vitest';
import { codesOf, Driver, effectTypes, enteredIn, nobody } from './driver.ts';
import { smallBundle } from './small-bundle.ts';

const t0 = '2026-03-02T01:00:00.000Z';
const t1 = '2026-03-03T01:00:00.000Z';
const t2 = '2026-03-04T01:00:00.000Z';
const done = { id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' } as const;
const desk = { id: 'desk', kind: 'work', role: 'worker', unit: 'community' } as const;

const waiting = smallBundle({
  states: [desk, { id: 'waiting', kind: 'wait' }, { id: 'reminded', kind: 'wait' }, done],
  fields: [{ id: 'meet-on', type: 'date', class: 'P0' }],
  entry: ['meet-on'],
  signals: ['answered', 'unheard'],
  actions: [
    { id: 'ask', from: 'desk', to: 'waiting', kind: 'forward' },
    { id: 'plan', from: 'desk', kind: 'record', form: 'entry' },
  ],
  routes: [
    {
      id: 'answer',
      from: 'waiting',
      to: 'done',
      on: { type: 'signal', signal: 'answered' },
      guard: { '!!': [{ var: 'data.subject' }] },
    },
    {
      id: 'remind',
      from: 'waiting',
      to: 'reminded',
      on: { type: 'after', duration: { n: 3, unit: 'calendar-day' } },
    },
    { id: 'meet', from: 'desk', to: 'waiting', on: { type: 'at', field: 'meet-on' } },
    { id: 'answer-late', from: 'reminded', to: 'done', on: { type: 'signal', signal: 'answered' } },
  ],
});

const signal = (name: string, values?: Record<string, string>) =>
  ({
    type: 'signal',
    signal: name,
    payload: { from: 'court' },
    ...(values ? { values } : {}),
  }) as const;

test('[ST11] a signal moves what waits for it, and its values hold', () => {
  const driver = new Driver(waiting);
  driver.start(t0, { subject: 'noise' });
  driver.act(t0, 'ask');
  driver.step(t1, signal('answered', { subject: 'answered' }), nobody);
  expect(driver.snapshot.status).toBe('closed');
  expect(driver.data.subject).toBe('answered');
});

test('[ST11] a signal that comes early is kept and taken when a wait for it is entered', () => {
  const driver = new Driver(waiting);
  driver.start(t0, { subject: 'noise' });
  driver.step(t0, signal('unheard'), nobody);
  driver.step(t0, signal('answered'), nobody);
  expect(driver.snapshot.inbox).toEqual([
    { signal: 'unheard', payload: { from: 'court' }, at: t0 },
    { signal: 'answered', payload: { from: 'court' }, at: t0 },
  ]);
  driver.act(t1, 'ask');
  expect(enteredIn(driver.last)).toEqual(['waiting', 'done']);
  expect(driver.snapshot.inbox.map((one) => one.signal)).toEqual(['unheard']);
});

test('[ST11] a signal whose guard does not hold is kept until it does', () => {
  const driver = new Driver(waiting);
  driver.start(t0);
  driver.act(t0, 'ask');
  driver.step(t1, signal('answered'), nobody);
  expect(driver.snapshot.inbox).toHaveLength(1);
  driver.step(t2, signal('unheard', { subject: 'now known' }), nobody);
  expect(driver.snapshot.status).toBe('closed');
});

test('[ST11] an unknown signal and values of unknown fields are refused', () => {
  const driver = new Driver(waiting);
  driver.start(t0);
  expect(codesOf(driver.step(t1, signal('answerd'), nobody))).toEqual(['ENGINE_SIGNAL_UNKNOWN']);
  expect(codesOf(driver.step(t1, signal('answered', { nothing: 'x' }), nobody))).toEqual([
    'ENGINE_VALUES_NOT_TAKEN',
  ]);
});

test('[ST12] a route after a time is taken by its timer, which goes when its state is left', () => {
  const driver = new Driver(waiting);
  driver.start(t0);
  driver.act(t0, 'ask');
  // Three days after Monday the 2nd: until 24:00 of Thursday the 5th in Shanghai.
  expect(driver.snapshot.timers).toMatchObject([
    { purpose: 'route', of: 'remind', dueAt: '2026-03-05T16:00:00.000Z' },
  ]);
  driver.fireNext();
  expect(enteredIn(driver.last)).toEqual(['reminded']);
  expect(driver.snapshot.timers).toEqual([]);
});

test('[ST12] a route at a date follows its field', () => {
  const driver = new Driver(waiting);
  driver.start(t0, { 'meet-on': '2026-03-10' });
  expect(driver.snapshot.timers.map((one) => one.dueAt)).toEqual(['2026-03-09T16:00:00.000Z']);
  driver.act(t1, 'plan', { 'meet-on': '2026-03-06' });
  expect(effectTypes(driver.last)).toEqual(['cancel-timer', 'set-timer']);
  driver.act(t1, 'plan', { 'meet-on': null as never });
  expect(driver.snapshot.timers).toEqual([]);
  driver.act(t1, 'plan', { 'meet-on': '2026-03-07' });
  driver.fireNext();
  expect(enteredIn(driver.last)).toEqual(['waiting']);
});

const asking = smallBundle({
  states: [
    {
      id: 'asking',
      kind: 'automatic',
      effect: {
        type: 'deliver',
        channel: 'court-link',
        payload: { cat: ['about ', { var: 'data.subject' }] },
      },
      timeout: { n: 2, unit: 'hour' },
    },
    desk,
    done,
  ],
  actions: [{ id: 'again', from: 'desk', to: 'asking', kind: 'return' }],
  fields: [{ id: 'docket', type: 'text', class: 'P0' }],
  routes: [
    { id: 'ok', from: 'asking', to: 'done', on: { type: 'done' } },
    {
      id: 'bad',
      from: 'asking',
      to: 'desk',
      on: { type: 'failed' },
      guard: { '==': [{ var: 'data.subject' }, 'soft'] },
    },
  ],
});

const correlation = (driver: Driver) => driver.snapshot.pending[0]?.correlation ?? '';

test('[ST13] an automatic state delivers, and is left when done comes with its correlation id', () => {
  const driver = new Driver(asking);
  driver.start(t0, { subject: 'noise' });
  expect(driver.last).toMatchObject({
    effects: [
      {
        type: 'deliver',
        channel: 'court-link',
        payload: 'about noise',
        correlation: correlation(driver),
      },
      {
        type: 'set-timer',
        timer: { purpose: 'timeout', of: correlation(driver), dueAt: '2026-03-02T03:00:00.000Z' },
      },
    ],
  });
  const answer = { type: 'done', correlation: 'other', values: {} } as const;
  expect(codesOf(driver.step(t1, answer, nobody))).toEqual(['ENGINE_CORRELATION_UNKNOWN']);
  driver.step(t1, { ...answer, correlation: correlation(driver), values: { docket: '7' } }, nobody);
  expect(driver.snapshot).toMatchObject({ status: 'closed', pending: [], timers: [] });
  expect(driver.data.docket).toBe('7');
});

test('[ST13] a failure takes its route where one is open', () => {
  const driver = new Driver(asking);
  driver.start(t0, { subject: 'soft' });
  driver.step(t1, { type: 'failed', correlation: correlation(driver), reason: 'busy' }, nobody);
  expect(driver.snapshot).toMatchObject({ pending: [], timers: [], tasks: [{ state: 'desk' }] });
});

test('[ST14] a failure or time-out without a route opens an incident', () => {
  const failed = new Driver(asking);
  failed.start(t0);
  failed.step(t1, { type: 'failed', correlation: correlation(failed), reason: 'busy' }, nobody);
  expect(failed.snapshot).toMatchObject({ pending: [{ status: 'incident' }], timers: [] });
  expect(failed.last).toMatchObject({
    effects: [{ type: 'cancel-timer' }, { type: 'open-incident', reason: 'busy' }],
  });

  const late = new Driver(asking);
  late.start(t0);
  late.fireNext();
  expect(late.last).toMatchObject({
    effects: [{ type: 'cancel-timer' }, { type: 'open-incident', reason: 'timed-out' }],
  });
});

test('[ST14] an incident is retried under a new correlation id, skipped with a reason, or overtaken by done', () => {
  const broken = () => {
    const driver = new Driver(asking);
    driver.start(t0);
    driver.step(t1, { type: 'failed', correlation: correlation(driver), reason: 'busy' }, nobody);
    return driver;
  };
  const retried = broken();
  const before = correlation(retried);
  retried.step(t2, { type: 'retry', correlation: before });
  expect(effectTypes(retried.last)).toEqual(['close-incident', 'deliver', 'set-timer']);
  expect(correlation(retried)).not.toBe(before);
  expect(codesOf(retried.step(t2, { type: 'retry', correlation: correlation(retried) }))).toEqual([
    'ENGINE_INCIDENT_UNKNOWN',
  ]);

  const skipped = broken();
  const skip = { type: 'skip', correlation: correlation(skipped), reason: '' } as const;
  expect(codesOf(skipped.step(t2, skip))).toEqual(['ENGINE_REASON_MISSING']);
  skipped.step(t2, { ...skip, reason: 'done by phone' });
  expect(skipped.snapshot.status).toBe('closed');
  expect(effectTypes(skipped.last)).toEqual(['close-incident', 'close-case']);

  const overtaken = broken();
  overtaken.step(t2, { type: 'done', correlation: correlation(overtaken), values: {} }, nobody);
  expect(overtaken.snapshot.status).toBe('closed');
});
