import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/change/apply-changes.ts';
import type { Change } from '../../src/change/change.ts';
import { diffBundles } from '../../src/change/diff-bundles.ts';
import { orderBetween } from '../../src/change/order-between.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import { baseBundle } from '../base-bundle.ts';

const flow = 'dispute';
const refused = (...changes: object[]) =>
  applyChanges(baseBundle(), changes as Change[]).problems.map(
    ({ code, path }) => `${code.replace('ENGINE_', '')} ${path}`,
  );
const setPack = (path: string[], value?: unknown) => ({
  ...{ op: 'set-pack', path },
  ...(value === undefined ? {} : { value }),
});
const title = { 'zh-CN': '新', en: 'New' };

describe('changes that cannot be made', () => {
  test('[CH1] lie in a flow, a form or a deadline that is not there', () => {
    const element = { id: 'fresh', order: 'c0', title };
    expect(refused({ op: 'add', kind: 'counter', flow: 'no-flow', element })).toEqual([
      'CHANGE_ELEMENT_UNKNOWN /0',
    ]);
    expect(
      refused({ op: 'remove', kind: 'form-item', flow, parent: 'no-form', id: 'no-such' }),
    ).toEqual(['CHANGE_ELEMENT_UNKNOWN /0']);
    expect(
      refused({
        op: 'set',
        kind: 'state',
        flow: 'no-flow',
        id: 'no-such',
        path: ['title'],
        value: title,
      }),
    ).toEqual(['CHANGE_ELEMENT_UNKNOWN /0']);
  });

  test('[CH1] name a place that the kind does not have', () => {
    expect(refused({ op: 'remove', kind: 'role', flow, id: 'mediator' })).toEqual([
      'CHANGE_PLACE_INVALID /0',
    ]);
    expect(refused({ op: 'set', kind: 'code', id: 'family', path: ['title'] })).toEqual([
      'CHANGE_PLACE_INVALID /0',
    ]);
  });

  test('[CH1] go through what is no object, in an element and in the pack', () => {
    const deep = { op: 'set', kind: 'state', flow, id: 'sorting', path: ['title', 'en', 'deep'] };
    expect(refused({ ...deep, value: 'x' })).toEqual(['CHANGE_PATH_UNKNOWN /0/path']);
    expect(refused(setPack(['calendar', 'zone', 'deep'], 'x'))).toEqual([
      'CHANGE_PATH_UNKNOWN /0/path',
    ]);
    expect(refused(setPack(['calendar', 'holidays', 'spring'], 'x'))).toEqual([
      'CHANGE_PATH_UNKNOWN /0/path',
    ]);
  });

  test('[CH1] give the pack another id, as a part or with the whole', () => {
    expect(refused(setPack(['pack', 'id'], 'other-pack'))).toEqual(['CHANGE_ID_FIXED /0/path']);
    expect(refused(setPack(['pack'], { ...baseBundle().pack, id: 'other-pack' }))).toEqual([
      'CHANGE_ID_FIXED /0/path',
    ]);
  });

  test('[CH5] leave the pack without what it needs', () => {
    expect(refused(setPack(['pack', 'version']))).toEqual(['DOCUMENT_KEY_MISSING /0']);
    expect(refused(setPack(['pack', 'version'], 7))).toEqual(['DOCUMENT_TYPE_MISMATCH /0/value']);
  });

  test('[CH5] an element that was changed and removed has no shape to look at', () => {
    const at = { kind: 'action', flow, id: 'record-talk' };
    expect(refused({ op: 'set', ...at, path: ['kind'] }, { op: 'remove', ...at })).toEqual([]);
  });
});

test('[CH2] a property that was absent is absent again after the inverse', () => {
  const bare = baseBundle();
  const { description: _left, ...pack } = bare.pack;
  const before = { ...bare, pack };
  const change = setPack(['pack', 'description'], title) as Change;
  const { bundle, inverse, problems } = applyChanges(before, [change]);
  expect([problems, bundle.pack.description]).toEqual([[], title]);
  expect(inverse).toEqual([{ op: 'set-pack', path: ['pack', 'description'] }]);
  expect(applyChanges(bundle, inverse).bundle).toEqual(before);
});

test('[CH3] ids that are out of use are part of the difference, in whatever order they stand', () => {
  const other = { ...baseBundle(), retired: ['older-state', 'old-state'] };
  const swapped = { ...other, retired: ['old-state', 'older-state', 'old-state'] };
  expect(diffBundles(baseBundle(), other)).toEqual([
    { op: 'set-pack', path: ['retired'], value: ['old-state', 'older-state'] },
  ]);
  expect(diffBundles(other, swapped)).toEqual([]);
});

test('[CH7] nothing lies between a key and its own beginning, or the other way round', () => {
  const between = (a: string | null, b: string | null) => () => orderBetween(a, b);
  expect(between('a1', 'a1')).toThrow(EngineError);
  expect(between('b0', 'a0')).toThrow(EngineError);
  expect(between('z', 'z0')).toThrow(EngineError);
  expect(between(null, '0')).toThrow(EngineError);
  expect(between('z'.repeat(64), null)).toThrow(EngineError);
  const key = orderBetween('Q', 'Q1');
  expect('Q' < key && key < 'Q1').toBe(true);
});
