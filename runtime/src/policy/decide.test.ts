import { describe, expect, test } from 'vitest';
import { demoUnits } from '../demo/yunzhou.ts';
import { UnitTree } from '../people/unit-tree.ts';
import { type Access, isPermitted, permissionsOf, unitsInSight } from './decide.ts';
import { operations } from './policy.ts';

const tree = new UnitTree(1, demoUnits);
const holding = (role: string, unit: string): Access => ({
  person: 'somebody',
  posts: [{ role, unit }],
  tree,
});
/** A case at Hehua community without tasks. */
const atHehua = { units: ['hehua'], tasks: [] };

describe('who may read a case at a community', () => {
  test.each([
    ['there', 'community-mediator', 'hehua', true],
    ['at its street', 'street-mediator', 'liuyin', true],
    ['at its district', 'district-mediator', 'qinghe', true],
    ['at another district', 'district-mediator', 'nanshan', false],
    ['at a neighbouring community', 'community-mediator', 'xiqiao', false],
    ['at a grid below', 'grid-worker', 'hehua-1', false],
    ['with a system role over everything', 'administrator', 'yunzhou', false],
  ])('somebody %s', (_where, role, unit, expected) => {
    expect(isPermitted('case.read', holding(role, unit), atHehua)).toBe(expected);
  });

  test('the holder of one of its tasks, wherever that is', () => {
    const tasks = [{ role: 'community-mediator', unit: 'xiqiao' }];
    const access = holding('community-mediator', 'xiqiao');
    expect(isPermitted('case.read', access, { units: ['hehua'], tasks })).toBe(true);
    const other = holding('intake-clerk', 'xiqiao');
    expect(isPermitted('case.read', other, { units: ['hehua'], tasks })).toBe(false);
  });
});

test('nobody without a post may do anything', () => {
  const nobody = { person: 'nobody', posts: [], tree };
  expect(permissionsOf(nobody)).toEqual([]);
  for (const operation of operations) {
    expect(isPermitted(operation, nobody, atHehua)).toBe(false);
  }
});

test('editing and approving are different roles', () => {
  expect(permissionsOf(holding('administrator', 'yunzhou'))).toEqual([
    'notification.read',
    'design.read',
    'design.edit',
    'design.request',
    'pack.import',
  ]);
  expect(permissionsOf(holding('publisher', 'yunzhou'))).toEqual([
    'notification.read',
    'design.read',
    'publication.approve',
    'publication.activate',
  ]);
});

test('the units in sight are those at and below the posts', () => {
  expect([...unitsInSight(holding('street-mediator', 'liuyin'))].sort()).toEqual([
    'hehua',
    'hehua-1',
    'hehua-2',
    'liuyin',
    'xiqiao',
    'xiqiao-1',
  ]);
  expect(unitsInSight(holding('publisher', 'yunzhou'))).toEqual([]);
});
