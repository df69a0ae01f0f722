import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { codesOf, Driver, entriesOf, nobody } from './driver.ts';
import { type SmallFlow, smallBundle } from './small-bundle.ts';

type Obligation = NonNullable<SmallFlow['obligations']>[number];

const on = (date: string) => `2026-${date}T02:00:00.000Z`;

/** Every Monday a report within two days, as of a person under supervision. */
const weekly: Obligation = {
  id: 'weekly-report',
  state: 'supervised',
  every: { n: 1, unit: 'week', weekday: 1 },
  within: { n: 2, unit: 'calendar-day' },
  action: 'report',
  holiday: 'keep',
  catchUp: 'all',
  missed: 'times-missed',
};

function driverOf(obligation: Obligation = weekly): Driver {
  const bundle = smallBundle({
    initial: 'supervised',
    states: [
      { id: 'supervised', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'in-hospital', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'released', kind: 'final', outcome: 'released', result: 'success' },
    ],
    actions: [
      { id: 'report', kind: 'record', from: 'supervised' },
      { id: 'admit', kind: 'forward', from: 'supervised', to: 'in-hospital' },
      { id: 'discharge', kind: 'return', from: 'in-hospital', to: 'supervised' },
      { id: 'release', kind: 'forward', from: 'supervised', to: 'released' },
      { id: 'release-ill', kind: 'forward', from: 'in-hospital', to: 'released' },
    ],
    counters: [{ id: 'times-missed', counts: { action: 'admit' } }],
    obligations: [obligation],
  });
  expect(checkBundle(bundle)).toEqual([]);
  return new Driver(bundle);
}

const runs = (driver: Driver) =>
  (driver.snapshot.obligations ?? []).map(({ on: day, status }) => `${day} ${status}`);
const timers = (driver: Driver) => driver.snapshot.timers.map(({ dueAt }) => dueAt);

describe('obligations of a case', () => {
  it('[OB6] one that is missed is counted only where a counter is named', () => {
    const { missed: _counter, ...uncounted } = weekly;
    for (const [obligation, times] of [
      [weekly, 1],
      [uncounted, 0],
    ] as const) {
      const driver = driverOf(obligation);
      driver.start(on('03-02'), { subject: 'x' });
      driver.fireNext();
      driver.fireNext();
      expect(runs(driver)).toEqual(['2026-03-09 missed']);
      expect(driver.snapshot.counters['times-missed'] ?? 0).toBe(times);
    }
  });

  it('[OB7] a recount while its state is not active makes none fall due', () => {
    const driver = driverOf();
    driver.start(on('03-02'), { subject: 'x' });
    driver.act(on('03-03'), 'admit');
    expect(timers(driver)).toEqual([]);
    driver.step(on('03-04'), { type: 'recount' }, nobody);
    expect(timers(driver)).toEqual([]);
    driver.act(on('03-05'), 'discharge');
    expect(timers(driver)).toHaveLength(1);
  });

  it('[OB6] one opens on its day, and is met by its action', () => {
    const driver = driverOf();
    // Monday; the first report is due on the next one.
    driver.start(on('03-02'), { subject: 'x' });
    expect(runs(driver)).toEqual([]);
    expect(timers(driver)).toEqual(['2026-03-08T16:00:00.000Z']);
    driver.fireNext();
    expect(runs(driver)).toEqual(['2026-03-09 open']);
    expect(timers(driver)).toEqual(['2026-03-10T16:00:00.000Z', '2026-03-15T16:00:00.000Z']);
    const met = driver.act(on('03-10'), 'report');
    expect(runs(driver)).toEqual(['2026-03-09 met']);
    expect(entriesOf(met)).toContainEqual({
      type: 'obligation',
      obligation: 'weekly-report',
      on: '2026-03-09',
      what: 'met',
    });
    expect(timers(driver)).toEqual(['2026-03-15T16:00:00.000Z']);
  });

  it('[OB6] one that is not met in its time is missed and counted; done later, it stays missed', () => {
    const driver = driverOf();
    driver.start(on('03-02'), { subject: 'x' });
    driver.fireNext();
    driver.fireNext();
    expect(runs(driver)).toEqual(['2026-03-09 missed']);
    expect(driver.snapshot.counters['times-missed']).toBe(1);
    const late = driver.act(on('03-12'), 'report');
    expect(runs(driver)).toEqual(['2026-03-09 missed']);
    expect(driver.snapshot.obligations?.[0]?.doneAt).toBe(on('03-12'));
    expect(JSON.stringify(entriesOf(late))).toContain('"late"');
  });

  it('[OB6] one that was missed becomes met when it is learnt that it was done in time', () => {
    const driver = driverOf();
    driver.start(on('03-02'), { subject: 'x' });
    driver.fireNext();
    driver.fireNext();
    driver.step(on('03-12'), {
      type: 'action',
      action: 'report',
      values: {},
      happenedAt: on('03-10'),
    });
    expect(runs(driver)).toEqual(['2026-03-09 met']);
  });

  it('[OB6] an action before the day fulfils nothing', () => {
    const driver = driverOf();
    driver.start(on('03-02'), { subject: 'x' });
    driver.act(on('03-05'), 'report');
    driver.fireNext();
    expect(runs(driver)).toEqual(['2026-03-09 open']);
  });

  it('[OB7] leaving the state lets open ones lapse, and entering it again begins anew', () => {
    const driver = driverOf();
    driver.start(on('03-02'), { subject: 'x' });
    driver.fireNext();
    driver.act(on('03-09'), 'admit');
    expect(runs(driver)).toEqual(['2026-03-09 lapsed']);
    expect(timers(driver)).toEqual([]);
    // Thursday: the first one is due on the Monday after.
    driver.act(on('03-19'), 'discharge');
    expect(timers(driver)).toEqual(['2026-03-22T16:00:00.000Z']);
    driver.act(on('03-20'), 'release');
    expect(timers(driver)).toEqual([]);
  });

  it('[OB7] a case that is called off has nothing due', () => {
    const { bundle } = driverOf().machine;
    const [flow] = bundle.flows;
    const flows = flow === undefined ? [] : [{ ...flow, cancelling: { roles: ['worker'] } }];
    const driver = new Driver({ ...bundle, flows });
    driver.start(on('03-02'), { subject: 'x' });
    driver.fireNext();
    driver.step(on('03-09'), { type: 'cancel', reason: 'moved away' });
    expect(driver.snapshot.status).toBe('closed');
    expect(runs(driver)).toEqual(['2026-03-09 lapsed']);
    expect(timers(driver)).toEqual([]);
  });

  it('[OB8] a case entered late catches up by the rule of the obligation', () => {
    const caught = (catchUp: Obligation['catchUp']) => {
      const driver = driverOf({ ...weekly, catchUp });
      // Entered on Monday 30 March, four weeks after it happened.
      driver.start(on('03-30'), { subject: 'x' }, { happenedAt: on('03-02') });
      return [runs(driver), driver.snapshot.counters['times-missed'] ?? 0];
    };
    expect(caught('all')).toEqual([
      ['2026-03-09 missed', '2026-03-16 missed', '2026-03-23 missed', '2026-03-30 open'],
      3,
    ]);
    expect(caught('latest')).toEqual([['2026-03-23 missed', '2026-03-30 open'], 1]);
    expect(caught('none')).toEqual([['2026-03-30 open'], 0]);
  });

  it('[OB8] what is entered late gives what would have been if it had been entered in time', () => {
    const inTime = driverOf();
    inTime.start(on('03-02'), { subject: 'x' });
    for (let count = 0; count < 6; count += 1) inTime.fireNext();
    const late = driverOf();
    late.start(
      inTime.snapshot.timers[0]?.dueAt ?? '',
      { subject: 'x' },
      { happenedAt: on('03-02') },
    );
    const over = (driver: Driver) => runs(driver).filter((run) => run.endsWith('missed'));
    expect(over(late)).toEqual(expect.arrayContaining(over(inTime)));
    expect(over(inTime).length).toBeGreaterThan(1);
  });

  it('[OB2] another calendar moves what falls due next', () => {
    const driver = driverOf({ ...weekly, holiday: 'after' });
    driver.start(on('03-02'), { subject: 'x' });
    const day = { 'zh-CN': '放假', en: 'day off' };
    const city = driver.machine.bundle.calendar;
    const monday = { date: '2026-03-09', kind: 'off', name: day } as const;
    driver.calendar = makeCalendar({ ...city, days: [monday] }, []);
    driver.step(on('03-03'), { type: 'recount' }, nobody);
    expect(timers(driver)).toEqual(['2026-03-09T16:00:00.000Z']);
  });

  it('[OB9] names what exists: its state, its action, its counter', () => {
    const bundle = smallBundle({
      states: [{ id: 'released', kind: 'final', outcome: 'released', result: 'success' }],
      obligations: [{ ...weekly, state: 'superviced', action: 'raport', missed: 'missed' }],
    });
    const codes = checkBundle(bundle).map(({ code }) => code);
    expect(codes.filter((code) => code === 'ENGINE_REFERENCE_UNKNOWN')).toHaveLength(3);
    expect(codesOf(driverOf().start(on('03-02'), {}))).toEqual([]);
  });
});
