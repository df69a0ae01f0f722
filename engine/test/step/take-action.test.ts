import { expect, test } from 'vitest';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { replayCase } from '../../src/step/replay-case.ts';
import { stepCase } from '../../src/step/step-case.ts';
import { baseBundle } from '../base-bundle.ts';
import { chief, codesOf, colleague, Driver, effectTypes, nobody, worker } from './driver.ts';
import { smallBundle, text } from './small-bundle.ts';

const t0 = '2026-03-02T01:00:00.000Z';
const t1 = '2026-03-03T01:00:00.000Z';
const t2 = '2026-03-04T01:00:00.000Z';

const bundle = smallBundle({
  states: [
    {
      id: 'mediating',
      kind: 'work',
      role: 'worker',
      unit: 'community',
      onEntry: [{ type: 'notify', to: { role: 'chief', unit: 'street' }, text: text('come') }],
    },
    { id: 'sorting', kind: 'choice' },
    { id: 'reviewing', kind: 'work', role: 'chief', unit: 'case' },
    { id: 'agreed', kind: 'final', outcome: 'agreed', result: 'success' },
    { id: 'failed', kind: 'final', outcome: 'failed', result: 'failure' },
  ],
  fields: [
    { id: 'amount', type: 'integer', class: 'P0' },
    { id: 'visits-made', type: 'integer', class: 'P0' },
  ],
  entry: ['amount'],
  actions: [
    { id: 'finish', from: 'mediating', to: 'sorting', kind: 'forward', form: 'entry' },
    {
      id: 'agree',
      from: 'mediating',
      to: 'agreed',
      kind: 'forward',
      guard: {
        and: [{ '>=': [{ var: 'history.visits' }, 2] }, { '<': [{ var: 'data.amount' }, 500] }],
      },
    },
    {
      id: 'visit',
      from: 'mediating',
      kind: 'record',
      effects: [
        { type: 'set-field', field: 'visits-made', value: { '+': [{ var: 'history.visits' }, 0] } },
      ],
    },
    {
      id: 'stop',
      from: 'mediating',
      to: 'failed',
      kind: 'terminate',
      roles: ['chief'],
      reason: 'required',
    },
    {
      id: 'pass-up',
      from: 'mediating',
      to: 'reviewing',
      kind: 'forward',
      effects: [
        { type: 'move-unit', unit: 'street' },
        { type: 'notify', to: { parties: 'all' }, text: text('moved') },
      ],
    },
    {
      id: 'lift-and-redo',
      from: 'mediating',
      to: 'mediating',
      kind: 'return',
      effects: [{ type: 'move-unit', unit: 'street' }],
    },
    { id: 'close', from: 'reviewing', to: 'agreed', kind: 'forward' },
    {
      id: 'to-nowhere',
      from: 'mediating',
      to: 'reviewing',
      kind: 'forward',
      effects: [{ type: 'move-unit', unit: 'grid' }],
    },
  ],
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
  counters: [
    { id: 'visits', counts: { action: 'visit' } },
    { id: 'rounds', counts: { state: 'mediating' } },
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

function opened(values: Parameters<Driver['start']>[1] = { subject: 'noise' }): Driver {
  const driver = new Driver(bundle);
  expect(codesOf(driver.start(t0, values))).toEqual([]);
  return driver;
}

test('[ST1] a case opens with its values, its task, its clock and its record', () => {
  const driver = opened({ subject: 'noise', amount: 5 });
  expect(driver.last).toMatchObject({
    outcome: 'stepped',
    changes: [
      { field: 'subject', value: 'noise', because: 'entered' },
      { field: 'amount', value: 5, because: 'entered' },
    ],
    record: { event: 'start', at: t0, happenedAt: t0, by: 'wang', fields: ['subject', 'amount'] },
  });
  expect(driver.snapshot).toMatchObject({
    format: 1,
    status: 'active',
    unit: 'the-community',
    openedAt: t0,
    branches: [
      { id: 'main', value: 'mediating', entered: { mediating: { at: t0, happenedAt: t0 } } },
    ],
    tasks: [{ role: 'worker', unit: 'the-community', assignee: null, openedAt: t0 }],
    deadlines: [{ dueDate: '2026-04-01', status: 'running' }],
    counters: { rounds: 1 },
  });
});

test('[ST1] a case is refused at the wrong unit, to others, and with the wrong parties', () => {
  const driver = new Driver(bundle);
  expect(codesOf(driver.start(t0, {}, { by: chief }))).toEqual(['ENGINE_ROLE_MISSING']);
  const district = {
    unit: 'the-district',
    by: { id: 'wang', roles: [{ role: 'worker', unit: 'the-district' }] },
  };
  expect(codesOf(driver.start(t0, {}, district))).toEqual(['ENGINE_START_UNIT_KIND']);
  expect(codesOf(driver.start(t0, {}, { parties: { applicant: 1 } }))).toEqual([
    'ENGINE_PARTY_ROLE_UNKNOWN',
  ]);
  expect(codesOf(driver.start(t0, { amount: 'five' }))).toEqual(['ENGINE_VALUE_TYPE_MISMATCH']);
  expect(codesOf(driver.start(t0, {}, { happenedAt: t1 }))).toEqual(['ENGINE_EVENT_IN_FUTURE']);
});

test('[ST2] an action goes through a choice to an end and closes the case', () => {
  const driver = opened();
  expect(codesOf(driver.act(t1, 'finish', { amount: 99 }))).toEqual([]);
  expect(driver.snapshot).toMatchObject({
    status: 'closed',
    outcome: { state: 'agreed', outcome: 'agreed', result: 'success' },
    tasks: [],
    timers: [],
    deadlines: [{ status: 'met', endedAt: t1 }],
  });
  expect(driver.last).toMatchObject({
    effects: [
      { type: 'close-task', because: 'acted' },
      { type: 'cancel-timer' },
      { type: 'close-case', outcome: 'agreed', result: 'success' },
    ],
  });
});

test('[ST2] nothing can be done with a closed case', () => {
  const driver = opened();
  driver.act(t1, 'finish', { amount: 99 });
  expect(codesOf(driver.act(t2, 'visit'))).toEqual(['ENGINE_CASE_CLOSED']);
  expect(codesOf(driver.step(t2, { type: 'recount' }, nobody))).toEqual(['ENGINE_CASE_CLOSED']);
});

test('[ST3] an action is refused when it is unknown, not offered here, or nobody may take it so', () => {
  const driver = opened();
  const refused = driver.act(t1, 'finis');
  expect(refused).toMatchObject({
    problems: [{ code: 'ENGINE_ACTION_UNKNOWN', details: { nearest: 'finish' } }],
  });
  expect(codesOf(driver.act(t1, 'close', {}, chief))).toEqual(['ENGINE_ACTION_NOT_OFFERED']);
  expect(codesOf(driver.act(t1, 'visit', {}, chief))).toEqual(['ENGINE_ROLE_MISSING']);
  expect(codesOf(driver.act(t1, 'stop'))).toEqual(['ENGINE_ROLE_MISSING']);
  expect(codesOf(driver.act(t1, 'stop', {}, chief))).toEqual(['ENGINE_REASON_MISSING']);
  expect(codesOf(driver.act(t1, 'visit', { amount: 5 }))).toEqual(['ENGINE_VALUES_NOT_TAKEN']);
  expect(codesOf(driver.act(t1, 'finish', { amount: 'x' }))).toEqual([
    'ENGINE_VALUE_TYPE_MISMATCH',
  ]);
});

test('[ST3] an action with roles of its own may be taken at any unit above that may have the role', () => {
  const above = { id: 'zhou', roles: [{ role: 'chief', unit: 'the-district' }] };
  const elsewhere = { id: 'wu', roles: [{ role: 'chief', unit: 'another-street' }] };
  const stop = { type: 'action', action: 'stop', values: {}, reason: 'withdrawn' } as const;
  expect(codesOf(opened().step(t1, stop, elsewhere))).toEqual(['ENGINE_ROLE_MISSING']);
  const driver = opened();
  expect(codesOf(driver.step(t1, stop, above))).toEqual([]);
  expect(driver.last).toMatchObject({
    record: { reason: 'withdrawn', subject: 'stop' },
    effects: [
      { type: 'close-task', because: 'left' },
      { type: 'cancel-timer' },
      { type: 'close-case' },
    ],
  });
});

test('[ST4] a guard that does not hold says why in words', () => {
  const driver = opened({ subject: 'noise', amount: 5 });
  const outcome = driver.act(t1, 'agree');
  expect(codesOf(outcome)).toEqual(['ENGINE_GUARD_NOT_MET']);
  const message = outcome.outcome === 'refused' ? outcome.problems[0].message : text('');
  // It is the count of visits that fails, not the amount.
  expect(message.en).toContain('visits');
  expect(message.en).not.toContain('amount');
  expect(message['zh-CN']).toMatch(/^“agree”的条件不满足：/);
});

test('[ST5] a claimed task is for the one who claimed it, until it is released', () => {
  const driver = opened();
  const task = driver.snapshot.tasks[0]?.id ?? '';
  expect(codesOf(driver.step(t0, { type: 'claim', task: 'none' }))).toEqual([
    'ENGINE_TASK_UNKNOWN',
  ]);
  expect(codesOf(driver.step(t0, { type: 'claim', task }, chief))).toEqual(['ENGINE_ROLE_MISSING']);
  expect(codesOf(driver.step(t0, { type: 'claim', task }, colleague))).toEqual([]);
  expect(driver.snapshot.tasks[0]?.assignee).toBe('li');
  expect(codesOf(driver.step(t0, { type: 'claim', task }, worker))).toEqual([
    'ENGINE_TASK_CLAIMED',
  ]);
  expect(codesOf(driver.act(t1, 'visit'))).toEqual(['ENGINE_TASK_CLAIMED']);
  expect(codesOf(driver.step(t1, { type: 'release', task }, worker))).toEqual([
    'ENGINE_TASK_NOT_CLAIMED',
  ]);
  expect(codesOf(driver.act(t1, 'visit', {}, colleague))).toEqual([]);
  expect(codesOf(driver.step(t1, { type: 'release', task }, colleague))).toEqual([]);
  expect(codesOf(driver.act(t1, 'visit'))).toEqual([]);
});

test('[ST5] a claim does not stand in the way of an action of another role', () => {
  const driver = opened();
  const task = driver.snapshot.tasks[0]?.id ?? '';
  driver.step(t0, { type: 'claim', task });
  const stop = { type: 'action', action: 'stop', values: {}, reason: 'unfit' } as const;
  expect(codesOf(driver.step(t1, stop, chief))).toEqual([]);
});

test('[ST6] an event is dated neither into the future nor before the case, its state or its last step', () => {
  const driver = new Driver(bundle);
  driver.start(t1, {}, { happenedAt: t0 });
  const visit = (at: string, happenedAt: string) =>
    codesOf(driver.step(at, { type: 'action', action: 'visit', values: {}, happenedAt }));
  expect(visit(t2, '2026-03-04T01:00:00.001Z')).toEqual(['ENGINE_EVENT_IN_FUTURE']);
  expect(visit(t2, '2026-03-02T00:59:59.999Z')).toEqual(['ENGINE_EVENT_BEFORE_CASE']);
  expect(visit('2026-03-03T00:59:59.999Z', t0)).toEqual(['ENGINE_EVENT_STALE']);
  expect(visit(t2, t0)).toEqual([]);
  const passUp = { type: 'action', action: 'pass-up', values: {}, happenedAt: t1 } as const;
  expect(codesOf(driver.step(t2, passUp))).toEqual([]);
  const close = { type: 'action', action: 'close', values: {}, happenedAt: t0 } as const;
  expect(codesOf(driver.step(t2, close, chief))).toEqual(['ENGINE_EVENT_BEFORE_STATE']);
});

test('[ST7] a moved case belongs to the unit above, and its next task opens there', () => {
  const driver = opened();
  expect(codesOf(driver.act(t1, 'to-nowhere'))).toEqual(['ENGINE_UNIT_NOT_FOUND']);
  driver.act(t1, 'pass-up');
  expect(driver.snapshot).toMatchObject({
    unit: 'the-street',
    tasks: [{ role: 'chief', unit: 'the-street', state: 'reviewing' }],
  });
  expect(driver.last).toMatchObject({
    record: {
      entries: expect.arrayContaining([
        { type: 'moved', fromUnit: 'the-community', toUnit: 'the-street' },
      ]),
    },
    effects: expect.arrayContaining([
      { type: 'notify', to: { parties: 'all' }, text: text('moved'), about: 'pass-up' },
    ]),
  });
  expect(codesOf(driver.act(t2, 'close', {}, chief))).toEqual([]);
});

test('[ST7] after a move no unit below the new one is found', () => {
  const driver = opened();
  expect(codesOf(driver.act(t1, 'lift-and-redo'))).toEqual(['ENGINE_UNIT_NOT_FOUND']);
  expect(driver.snapshot.unit).toBe('the-community');
});

test('[ST7] a notice goes to the unit of its kind above the case', () => {
  expect(opened().last).toMatchObject({
    effects: expect.arrayContaining([
      {
        type: 'notify',
        to: { role: 'chief', unit: 'the-street' },
        text: text('come'),
        about: 'mediating',
      },
    ]),
  });
});

test('[ST8] counters count their action or state, and effects see them', () => {
  const driver = opened();
  driver.act(t1, 'visit');
  driver.act(t1, 'visit');
  expect(driver.snapshot.counters).toEqual({ visits: 2, rounds: 1 });
  expect(driver.data['visits-made']).toBe(2);
  expect(driver.last).toMatchObject({
    changes: [{ field: 'visits-made', value: 2, because: 'set' }],
  });
});

test('[ST9] events of any shape are refused with what was expected, and never thrown at', () => {
  const driver = opened();
  const garbage = [
    { type: 'jump' },
    { type: 'action' },
    { type: 'action', action: 1, values: {} },
    { type: 'action', action: 'visit', values: [] },
    { type: 'action', action: 'visit', values: {}, happenedAt: '2026-03-03' },
    { type: 'signal', signal: 'x' },
    { type: 'correct', state: 'mediating', happenedAt: 'yesterday', reason: '' },
    { type: '__proto__' },
    null,
    'visit',
  ];
  for (const payload of garbage) {
    expect(codesOf(driver.step(t1, payload as never)), JSON.stringify(payload)).toContain(
      'ENGINE_EVENT_MALFORMED',
    );
  }
  expect(codesOf(driver.step('2026-03-03 09:00', { type: 'recount' }))).toEqual([
    'ENGINE_EVENT_MALFORMED',
  ]);
  expect(codesOf(driver.step(t1, { type: 'recount' }, { id: 'x' } as never))).toEqual([
    'ENGINE_EVENT_MALFORMED',
  ]);
  expect(codesOf(new Driver(bundle).start('now' as never))).toEqual(['ENGINE_EVENT_MALFORMED']);
});

test('[ST10] a history replays to the snapshot, and to nothing else when a step is left out', () => {
  const driver = opened({ subject: 'noise' });
  driver.act(t1, 'visit');
  driver.act(t1, 'pass-up');
  driver.act(t2, 'close', {}, chief);
  expect(replayCase(driver.machine, driver.history)).toEqual(driver.snapshot);
  const [start, visit, , close] = driver.history;
  const without = [start, visit, close].flatMap((one) => (one === undefined ? [] : [one]));
  expect(() => replayCase(driver.machine, without)).toThrow('ENGINE_ACTION_NOT_OFFERED');
  expect(() => replayCase(driver.machine, [])).toThrow('ENGINE_HISTORY_UNREADABLE');
});

test('[ST10] a case is not stepped with the machine of another publication', () => {
  const driver = opened();
  const [start] = driver.history;
  const event = {
    type: 'recount',
    payload: { type: 'recount' },
    at: t1,
    by: worker,
    ids: 'x',
  } as const;
  const context = start?.context ?? { data: {}, calendar: driver.calendar, directory: [] };
  const other = compileFlow(baseBundle(), 'dispute');
  const outcome = stepCase(other, driver.snapshot, event, context);
  expect(codesOf(outcome)).toEqual(['ENGINE_SNAPSHOT_OTHER_PUBLICATION']);
});

test('[ST7] an open task at the case unit moves with the case', () => {
  const moving = smallBundle({
    states: [
      { id: 'reviewing', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'ended', kind: 'final', outcome: 'ended-outcome', result: 'success' },
    ],
    actions: [
      {
        id: 'lift',
        from: 'reviewing',
        kind: 'record',
        effects: [{ type: 'move-unit', unit: 'street' }],
      },
      { id: 'end', from: 'reviewing', to: 'ended', kind: 'forward' },
    ],
  });
  const driver = new Driver(moving);
  driver.start(t0);
  driver.act(t1, 'lift');
  expect(driver.snapshot.tasks).toMatchObject([{ unit: 'the-street', state: 'reviewing' }]);
  expect(effectTypes(driver.last)).toEqual(['close-task', 'open-task']);
  expect(codesOf(driver.act(t2, 'end'))).toEqual(['ENGINE_ROLE_MISSING']);
  const above = { id: 'sun', roles: [{ role: 'worker', unit: 'the-street' }] };
  expect(codesOf(driver.act(t2, 'end', {}, above))).toEqual([]);
});
