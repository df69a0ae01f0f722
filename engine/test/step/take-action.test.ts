import { expect, test } from 'vitest';
import { codesOf, colleague, Driver } from './driver.ts';
import { smallBundle } from './small-bundle.ts';

const bundle = smallBundle({
  states: [
    { id: 'mediating', kind: 'work', role: 'worker', unit: 'community' },
    { id: 'sorting', kind: 'choice' },
    { id: 'agreed', kind: 'final', outcome: 'agreed', result: 'success' },
    { id: 'failed', kind: 'final', outcome: 'failed', result: 'failure' },
  ],
  fields: [{ id: 'amount', type: 'integer', class: 'P0' }],
  entry: ['amount'],
  actions: [{ id: 'finish', from: 'mediating', to: 'sorting', kind: 'forward', form: 'entry' }],
  routes: [
    {
      id: 'to-agreed',
      from: 'sorting',
      to: 'agreed',
      on: { type: 'choice' },
      guard: { '<': [{ var: 'data.amount' }, 100] },
    },
    { id: 'to-failed', from: 'sorting', to: 'failed', on: { type: 'choice' } },
  ],
  deadlines: [
    {
      id: 'period',
      state: 'mediating',
      kind: 'statutory',
      duration: { n: 30, unit: 'calendar-day' },
      starts: { on: 'entry' },
    },
  ],
});

test('[ST1] an action goes through a choice to an end and closes the case', () => {
  const driver = new Driver(bundle);
  driver.start('2026-03-02T01:00:00.000Z', { subject: 'noise' });
  expect(driver.snapshot.tasks).toMatchObject([{ role: 'worker', unit: 'the-community' }]);
  expect(driver.snapshot.deadlines).toMatchObject([{ dueDate: '2026-04-01', status: 'running' }]);
  const outcome = driver.act('2026-03-03T01:00:00.000Z', 'finish', { amount: 99 });
  expect(codesOf(outcome)).toEqual([]);
  expect(driver.snapshot).toMatchObject({
    status: 'closed',
    outcome: { outcome: 'agreed', result: 'success' },
    tasks: [],
    timers: [],
    deadlines: [{ status: 'met' }],
  });
});

test('[ST2] a task claimed by somebody else is refused', () => {
  const driver = new Driver(bundle);
  driver.start('2026-03-02T01:00:00.000Z');
  const task = driver.snapshot.tasks[0]?.id ?? '';
  driver.step('2026-03-02T02:00:00.000Z', { type: 'claim', task }, colleague);
  const outcome = driver.act('2026-03-02T03:00:00.000Z', 'finish');
  expect(codesOf(outcome)).toEqual(['ENGINE_TASK_CLAIMED']);
});
