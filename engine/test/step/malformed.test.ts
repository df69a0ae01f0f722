import { expect, test } from 'vitest';
import { describeDeadline } from '../../src/step/describe-deadline.ts';
import { offeredActions } from '../../src/step/offered-actions.ts';
import { stepCase } from '../../src/step/step-case.ts';
import { codesOf, Driver, nobody, worker } from './driver.ts';
import { type SmallFlow, smallBundle, text } from './small-bundle.ts';

const at = '2026-03-02T02:00:00.000Z';
const days = (n: number) => ({ n, unit: 'calendar-day' }) as const;
const work = (id: string) => ({ id, kind: 'work', role: 'worker', unit: 'case' }) as const;

const flow: SmallFlow = {
  states: [
    work('handling'),
    work('pausing'),
    { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
  ],
  actions: [
    { id: 'pause', from: 'handling', to: 'pausing', kind: 'forward' },
    { id: 'go-on', from: 'pausing', to: 'handling', kind: 'forward' },
    { id: 'finish', from: 'handling', to: 'done', kind: 'forward' },
  ],
  deadlines: [
    {
      id: 'limit',
      kind: 'statutory',
      duration: { n: 10, unit: 'working-day' },
      starts: { on: 'entry' },
      suspensions: [{ state: 'pausing', ground: text('appraisal') }],
      extension: { duration: days(5), max: 1 },
    },
  ],
  counters: [{ id: 'rounds', counts: { state: 'handling' } }],
};

function opened(): Driver {
  const driver = new Driver(smallBundle(flow));
  driver.start(at, { subject: 'x' });
  return driver;
}

test('[ST9] an event of the wrong shape is refused with each of its mistakes', () => {
  const driver = opened();
  const [opening] = driver.history;
  if (opening === undefined) throw new TypeError('no step');
  const event = { type: 'recount', payload: { type: 'recount' }, at, by: worker, ids: 'x' };
  const places = (given: unknown) => {
    const outcome = stepCase(driver.machine, driver.snapshot, given as never, opening.context);
    return outcome.outcome === 'refused' ? outcome.problems.map(({ path }) => path) : [];
  };
  expect(places(event)).toEqual([]);
  expect(places(null)).toEqual(['']);
  expect(places({ ...event, type: 'claim' })).toEqual(['/type']);
  expect(places({ ...event, by: null })).toEqual(['/by']);
  expect(places({ ...event, by: { id: 7, roles: [] } })).toEqual(['/by/id']);
  expect(places({ ...event, by: { id: 'wang', roles: [{ role: 'worker' }] } })).toEqual([
    '/by/roles',
  ]);
  expect(places({ ...event, by: { id: 7, roles: 'all' } })).toEqual(['/by/id', '/by/roles']);
  expect(places({ ...event, payload: 'recount' })).toEqual(['/payload/type']);
});

test('[ST30] a closed case offers nothing', () => {
  const driver = opened();
  const [opening] = driver.history;
  if (opening === undefined) throw new TypeError('no step');
  const offers = () =>
    offeredActions(driver.machine, driver.snapshot, worker, at, opening.context).length;
  expect(offers()).toBe(2);
  driver.act(at, 'finish');
  expect(offers()).toBe(0);
});

test('[ST31] what a limit is left out, moved by and held by is told, in both languages', () => {
  const driver = opened();
  const described = (now: string) => {
    const [clock] = driver.snapshot.deadlines;
    if (clock === undefined) throw new TypeError('no clock');
    return describeDeadline(driver.machine, clock, driver.calendar, now);
  };
  // Ten working days after Monday 2 March: two weekends lie between.
  const running = described(at);
  expect(running.due.dueDate).toBe('2026-03-16');
  expect(running.due.skippedDays).toHaveLength(4);
  expect([running.ground, running.remaining?.workingDays]).toEqual([null, 10]);
  // No year is loaded, so that the end is told as provisional.
  expect(running.sentence.en).toContain('provisional');
  expect(running.sentence['zh-CN']).toContain('暂定');
  driver.act('2026-03-04T02:00:00.000Z', 'pause');
  const held = described('2026-03-05T02:00:00.000Z');
  expect([held.due.dueDate, held.ground?.en]).toEqual([null, 'appraisal']);
  expect(held.suspensions.map(({ to }) => to)).toEqual([null]);
  driver.act('2026-03-06T02:00:00.000Z', 'go-on');
  driver.act('2026-03-09T02:00:00.000Z', 'finish');
  const met = described('2026-03-10T02:00:00.000Z');
  expect([met.remaining, met.ground]).toEqual([null, null]);
  expect(codesOf(driver.step('2026-03-10T02:00:00.000Z', { type: 'recount' }, nobody))).toEqual([
    'ENGINE_CASE_CLOSED',
  ]);
});

test('[ST31] a limit that ends on a day off says from which day it was moved', () => {
  const [limit] = flow.deadlines ?? [];
  if (limit === undefined) throw new TypeError('no limit');
  const deadlines = [{ ...limit, duration: days(5), counting: { rollsLastDay: true } }];
  const driver = new Driver(smallBundle({ ...flow, deadlines }));
  driver.start(at, { subject: 'x' });
  const [clock] = driver.snapshot.deadlines;
  if (clock === undefined) throw new TypeError('no clock');
  // Five days after Monday 2 March is a Saturday; the next working day is Monday.
  const { due, sentence } = describeDeadline(driver.machine, clock, driver.calendar, at);
  expect([due.rolledFrom, due.dueDate]).toEqual(['2026-03-07', '2026-03-09']);
  expect(sentence.en).toContain('moved on from 2026-03-07');
  expect(sentence['zh-CN']).toContain('末日 2026-03-07 顺延');
});
