import { expect, test } from 'vitest';
import { clockEntries, Driver } from '../step/driver.ts';
import { smallBundle, text } from '../step/small-bundle.ts';
import { jointBundle, line } from './flows.ts';

const at = '2026-03-02T02:00:00.000Z';
const later = '2026-03-03T02:00:00.000Z';
const after = '2026-03-05T02:00:00.000Z';

const limit = {
  kind: 'operational',
  duration: { n: 5, unit: 'working-day' },
  starts: { on: 'entry' },
} as const;

function statuses({ snapshot }: Driver): string[] {
  return snapshot.deadlines.map(({ status }) => status);
}

test('[BR12] a clock around branches stands still while any of them is in a state that suspends it', () => {
  const ground = text('held');
  const suspensions = ['fire-two', 'police-two'].map((state) => ({ state, ground }));
  const deadlines = [{ id: 'joint-limit', state: 'joint', ...limit, suspensions }];
  const driver = new Driver(jointBundle({ join: { type: 'all' }, rest: 'cancel' }, { deadlines }));
  driver.start(at, { subject: 'x' });
  driver.act(at, 'begin');
  driver.act(later, 'fire-next');
  expect(statuses(driver)).toEqual(['suspended']);
  expect(driver.snapshot.timers).toEqual([]);
  driver.act(later, 'police-next');
  driver.act(after, 'fire-end');
  // The other one still holds it.
  expect(statuses(driver)).toEqual(['suspended']);
  driver.act(after, 'police-end');
  expect(statuses(driver)).toEqual(['running']);
  expect(driver.snapshot.timers).toMatchObject([{ purpose: 'deadline', branch: 'main' }]);
});

test('[BR13] the clock of a branch does not heed what its siblings do', () => {
  const body = line('shop', 'shops');
  const driver = new Driver(
    smallBundle({
      states: [
        {
          id: 'shops',
          kind: 'multiple',
          over: ['a', 'b'],
          in: 'parallel',
          join: { type: 'all' },
          rest: 'cancel',
        },
        ...body.states,
        { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
      ],
      actions: [...body.actions],
      routes: [{ id: 'met', from: 'shops', to: 'done', on: { type: 'joined' } }],
      deadlines: [
        {
          id: 'shop-limit',
          state: 'shop',
          ...limit,
          suspensions: [{ state: 'shop-two', ground: text('held') }],
        },
      ],
    }),
  );
  driver.start(at);
  expect(statuses(driver)).toEqual(['running', 'running']);
  const [, first, second] = driver.snapshot.branches.map(({ id }) => id);
  const act = (action: string, branch: string | undefined) =>
    driver.step(later, { type: 'action', action, values: {}, branch: branch ?? '' });
  act('shop-next', first);
  expect(statuses(driver)).toEqual(['suspended', 'running']);
  act('shop-fail', second);
  expect(statuses(driver)).toEqual(['suspended', 'met']);
  act('shop-end', first);
  expect(clockEntries(driver.last)).toEqual(['resumed', 'met']);
  expect(driver.snapshot.status).toBe('closed');
});
