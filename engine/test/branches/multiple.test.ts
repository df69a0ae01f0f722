import { expect, test } from 'vitest';
import type { MultipleState } from '../../src/document/states.ts';
import { chief, codesOf, Driver, entriesOf, leavesOf, worker } from '../step/driver.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import { smallBundle } from '../step/small-bundle.ts';
import { line } from './flows.ts';

const at = '2026-03-02T02:00:00.000Z';
const later = '2026-03-03T02:00:00.000Z';

type Given = Pick<MultipleState, 'in' | 'join' | 'rest'>;

/** One branch `shop` for each word of the subject, which is a list only in the data of these tests. */
function shops(given: Given, more: Partial<SmallFlow> = {}): Driver {
  const body = line('shop', 'shops');
  const work = { kind: 'work', role: 'worker', unit: 'case' } as const;
  const driver = new Driver(
    smallBundle({
      fields: [{ id: 'places', type: 'codes', codeList: 'place-codes', class: 'P0' }],
      entry: ['places'],
      initial: 'before',
      states: [
        { id: 'before', ...work },
        {
          id: 'shops',
          kind: 'multiple',
          over: { var: 'data.places' },
          changedBy: ['chief'],
          ...given,
        },
        ...body.states,
        { id: 'after', ...work },
        { id: 'finished', kind: 'final', outcome: 'finished', result: 'success' },
      ],
      actions: [
        { id: 'begin', from: 'before', to: 'shops', kind: 'forward' },
        ...body.actions,
        {
          id: 'close-first',
          from: 'shop-one',
          to: 'shop-good',
          kind: 'forward',
          guard: { '==': [{ var: 'row.value' }, 'bakery'] },
        },
        { id: 'finish', from: 'after', to: 'finished', kind: 'forward' },
      ],
      routes: [{ id: 'all-done', from: 'shops', to: 'after', on: { type: 'joined' } }],
      codeLists: ['bakery', 'cafe', 'tailor', 'chemist'],
      ...more,
    }),
  );
  driver.start(at, { subject: 'x', places: ['bakery', 'cafe', 'tailor'] });
  driver.act(at, 'begin');
  return driver;
}

function take(driver: Driver, action: string, branch: string): string[] {
  return codesOf(driver.step(later, { type: 'action', action, values: {}, branch }));
}

/** The branch of an element. */
function of(driver: Driver, element: string): string {
  return driver.snapshot.branches.find((one) => one.element === element)?.id ?? '';
}

const every: Given = { in: 'parallel', join: { type: 'all' }, rest: 'cancel' };

test('[BR20] a multiple state has a branch for each element, all at once', () => {
  const driver = shops(every);
  expect(leavesOf(driver)).toEqual(['shops', 'shop-one', 'shop-one', 'shop-one']);
  expect(driver.snapshot.branches.map(({ element = null }) => element)).toEqual([
    null,
    'bakery',
    'cafe',
    'tailor',
  ]);
  for (const element of ['cafe', 'bakery', 'tailor']) {
    expect(leavesOf(driver)[0]).toBe('shops');
    expect(take(driver, 'shop-fail', of(driver, element))).toEqual([]);
  }
  expect(leavesOf(driver)).toEqual(['after']);
});

test('[BR21] an action that several branches offer needs to name its branch', () => {
  const driver = shops(every);
  expect(codesOf(driver.act(later, 'shop-next'))).toEqual(['ENGINE_BRANCH_AMBIGUOUS']);
  expect(take(driver, 'shop-next', of(driver, 'cafe'))).toEqual([]);
  expect(leavesOf(driver)).toEqual(['shops', 'shop-one', 'shop-two', 'shop-one']);
  // Only one branch has this one.
  expect(codesOf(driver.act(later, 'shop-end'))).toEqual([]);
});

test('[BR22] the rules of a branch read its own element', () => {
  const driver = shops(every);
  expect(take(driver, 'close-first', of(driver, 'cafe'))).toEqual(['ENGINE_GUARD_NOT_MET']);
  expect(take(driver, 'close-first', of(driver, 'bakery'))).toEqual([]);
});

test('[BR23] in turn, a branch begins when the one before has ended', () => {
  const driver = shops({ ...every, in: 'turn' });
  expect(leavesOf(driver)).toEqual(['shops', 'shop-one']);
  const statuses = () => driver.snapshot.branches.slice(1).map(({ status }) => status);
  expect(statuses()).toEqual(['active', 'waiting', 'waiting']);
  driver.act(later, 'shop-fail');
  expect(statuses()).toEqual(['ended', 'active', 'waiting']);
  driver.act(later, 'shop-fail');
  driver.act(later, 'shop-fail');
  expect(statuses()).toEqual(['ended', 'ended', 'ended']);
  expect(leavesOf(driver)).toEqual(['after']);
});

test('[BR24] in turn, a join that has enough cancels the branches that still wait', () => {
  const driver = shops({ in: 'turn', join: { type: 'count', count: 2 }, rest: 'run-on' });
  driver.act(later, 'shop-fail');
  driver.act(later, 'shop-fail');
  expect(leavesOf(driver)).toEqual(['after']);
  expect(driver.snapshot.branches.at(-1)).toMatchObject({ status: 'cancelled', decisive: false });
});

test('[BR25] elements are added and taken away while it runs, and the join counts anew', () => {
  const driver = shops(every);
  const add = { type: 'add-element', state: 'shops', element: 'chemist' } as const;
  expect(codesOf(driver.step(later, add, worker))).toEqual(['ENGINE_ROLE_MISSING']);
  expect(codesOf(driver.step(later, add, chief))).toEqual([]);
  expect(leavesOf(driver)).toHaveLength(5);
  for (const element of ['bakery', 'cafe', 'tailor']) {
    take(driver, 'shop-fail', of(driver, element));
  }
  expect(leavesOf(driver)).toEqual(['shops', 'shop-one']);
  const remove = { type: 'remove-element', branch: of(driver, 'chemist'), reason: '' } as const;
  expect(codesOf(driver.step(later, remove, chief))).toEqual(['ENGINE_REASON_MISSING']);
  const because = { ...remove, reason: 'moved away' };
  expect(codesOf(driver.step(later, because, worker))).toEqual(['ENGINE_ROLE_MISSING']);
  expect(codesOf(driver.step(later, because, chief))).toEqual([]);
  expect(leavesOf(driver)).toEqual(['after']);
  expect(codesOf(driver.step(later, add, chief))).toEqual(['ENGINE_ELEMENT_STATE_INACTIVE']);
  expect(codesOf(driver.step(later, because, chief))).toEqual(['ENGINE_BRANCH_UNKNOWN']);
});

test('[BR26] a multiple state without elements is joined at once', () => {
  const empty = new Driver(shops(every).machine.bundle);
  empty.start(at, { subject: 'x', places: [] });
  empty.act(at, 'begin');
  expect(entriesOf(empty.last).filter((one) => one.type === 'joined')).toHaveLength(1);
  expect(leavesOf(empty)).toEqual(['after']);
});

test('[BR27] what a multiple state is about must be a list of no more than 500', () => {
  const text = shops(every, {});
  const bundle = structuredClone(text.machine.bundle);
  const state = bundle.flows[0]?.states.find(({ kind }) => kind === 'multiple');
  if (state?.kind !== 'multiple') throw new Error('no multiple state');
  const codesFor = (over: unknown) => {
    state.over = over;
    const driver = new Driver(structuredClone(bundle));
    driver.start(at, { subject: 'x' });
    return codesOf(driver.act(at, 'begin'));
  };
  expect(codesFor({ '+': [1, 2] })).toEqual(['ENGINE_MULTIPLE_LIST_INVALID']);
  expect(codesFor(Array.from({ length: 501 }, (_, index) => index))).toEqual([
    'ENGINE_MULTIPLE_TOO_MANY',
  ]);
  expect(codesFor(Array.from({ length: 500 }, (_, index) => index))).toEqual([]);
});

test('[BR7] where no branch ended in a way, or none was there, the count is 0', () => {
  const guard = { '==': [{ var: 'case.outcomes.shops.bad' }, 0] };
  const bundle = structuredClone(shops(every).machine.bundle);
  const [flow] = bundle.flows;
  const action = flow?.actions.find(({ id }) => id === 'finish');
  if (action === undefined) throw new Error('no such action');
  action.guard = guard;
  const ended = (...places: string[]) => {
    const driver = new Driver(structuredClone(bundle));
    driver.start(at, { subject: 'x', places });
    driver.act(at, 'begin');
    for (const place of places) {
      take(driver, 'shop-next', of(driver, place));
      take(driver, 'shop-end', of(driver, place));
    }
    return codesOf(driver.act(later, 'finish'));
  };
  expect(ended()).toEqual([]);
  expect(ended('bakery', 'cafe')).toEqual([]);
});
