import { expect, test } from 'vitest';
import { codesOf, Driver, entriesOf, leavesOf } from '../step/driver.ts';
import { type SmallFlow, smallBundle } from '../step/small-bundle.ts';
import { jointBundle } from './flows.ts';

const at = '2026-03-02T02:00:00.000Z';
const work = { kind: 'work', role: 'worker', unit: 'case' } as const;

type Signal = Exclude<NonNullable<SmallFlow['signals']>[number], string>;

/** `before`, then `waiting` for the signal `news`. */
function waiting(signal: Omit<Signal, 'id'>): Driver {
  const driver = new Driver(
    smallBundle({
      signals: [{ id: 'news', ...signal } as Signal],
      fields: [{ id: 'level', type: 'integer', class: 'P0' }],
      states: [
        { id: 'before', ...work },
        { id: 'waiting', kind: 'wait' },
        { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
      ],
      actions: [{ id: 'go', from: 'before', to: 'waiting', kind: 'forward' }],
      routes: [{ id: 'came', from: 'waiting', to: 'done', on: { type: 'signal', signal: 'news' } }],
    }),
  );
  driver.start(at, { subject: 'x' });
  return driver;
}

const news = { type: 'signal', signal: 'news', payload: null, values: { level: 3 } } as const;

test('[BR50] a signal with a time to live is taken within it and dropped after it', () => {
  const keep = { n: 2, unit: 'hour' } as const;
  const early = waiting({ keep });
  early.step(at, news);
  expect(early.snapshot.inbox).toMatchObject([{ until: '2026-03-02T04:00:00.000Z' }]);
  early.act('2026-03-02T03:59:59.000Z', 'go');
  expect(early.snapshot.status).toBe('closed');
  const late = waiting({ keep });
  late.step(at, news);
  late.act('2026-03-02T04:00:00.000Z', 'go');
  expect(leavesOf(late)).toEqual(['waiting']);
  expect(late.snapshot.inbox).toEqual([]);
  expect(entriesOf(late.last)).toContainEqual({ type: 'dropped-signal', signal: 'news' });
});

test('[BR51] a signal that nothing waits for is kept, refused or ignored, as it declares', () => {
  const kept = waiting({});
  expect(codesOf(kept.step(at, news))).toEqual([]);
  expect(kept.snapshot.inbox).toHaveLength(1);
  const refused = waiting({ unawaited: 'refuse' });
  expect(codesOf(refused.step(at, news))).toEqual(['ENGINE_SIGNAL_UNAWAITED']);
  const ignored = waiting({ unawaited: 'ignore' });
  expect(codesOf(ignored.step(at, news))).toEqual([]);
  expect(ignored.snapshot.inbox).toEqual([]);
  expect(ignored.data).toEqual({ subject: 'x' });
  expect(entriesOf(ignored.last)).toContainEqual({ type: 'ignored-signal', signal: 'news' });
  for (const driver of [refused, ignored]) {
    driver.act(at, 'go');
    driver.step(at, news);
    expect(driver.snapshot.status).toBe('closed');
    expect(driver.data).toMatchObject({ level: 3 });
  }
});

test('[BR52] a signal moves every branch that waits for it, or the one that it names', () => {
  const on = { type: 'signal', signal: 'news' } as const;
  const routes = [
    { id: 'fire-news', from: 'fire-one', to: 'fire-two', on },
    { id: 'police-news', from: 'police-one', to: 'police-two', on },
    { id: 'joint-news', from: 'joint', to: 'held', on },
  ] as const;
  const joint = { join: { type: 'all' }, rest: 'cancel' } as const;
  const opened = () => {
    const driver = new Driver(jointBundle(joint, { routes, signals: ['news'] }));
    driver.start(at, { subject: 'x' });
    driver.act(at, 'begin');
    return driver;
  };
  const bare = { type: 'signal', signal: 'news', payload: null } as const;
  const all = opened();
  all.step(at, bare);
  expect(leavesOf(all)).toEqual(['joint', 'fire-two', 'police-two', 'street-one']);
  all.step(at, bare);
  expect(leavesOf(all)).toEqual(['held']);
  const one = opened();
  const police = one.snapshot.branches.find(({ root }) => root === 'police')?.id ?? '';
  one.step(at, { ...bare, branch: police });
  expect(leavesOf(one)).toEqual(['joint', 'fire-one', 'police-two', 'street-one']);
});
