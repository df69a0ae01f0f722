import { describe, expect, test } from 'vitest';
import { demoUnits } from '../demo/yunzhou.ts';
import { UnitTree } from '../people/unit-tree.ts';
import { type Access, aboutPeople, isPermitted, permissionsOf, unitsInSight } from './decide.ts';
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
    'conflict.read',
    'conflict.decide',
    'qualification.read',
    'qualification.record',
    'substitution.read',
    'substitution.record',
    'notification.read',
    'design.read',
    'design.edit',
    'design.request',
    'pack.import',
  ]);
  expect(permissionsOf(holding('publisher', 'yunzhou'))).toEqual([
    'qualification.read',
    'substitution.read',
    'substitution.record',
    'notification.read',
    'design.read',
    'publication.approve',
    'publication.activate',
  ]);
});

describe('who may record that a person stands in for somebody', () => {
  test('that somebody, or an administrator', () => {
    const may = (access: Access) =>
      isPermitted('substitution.record', access, aboutPeople('somebody', 'a-substitute'));
    const clerk = holding('intake-clerk', 'hehua');
    expect(may(clerk)).toBe(true);
    expect(may({ ...clerk, person: 'another' })).toBe(false);
    expect(may({ ...holding('administrator', 'yunzhou'), person: 'another' })).toBe(true);
    expect(isPermitted('substitution.record', clerk)).toBe(false);
  });
});

describe('who may decide that somebody keeps out of a case at a community', () => {
  test.each([
    ['there', 'community-mediator', 'hehua', false],
    ['at its street', 'intake-clerk', 'liuyin', true],
    ['at another street', 'intake-clerk', 'beimen', false],
    ['with a system role', 'administrator', 'yunzhou', true],
    ['who publishes', 'publisher', 'yunzhou', false],
  ])('somebody %s', (_where, role, unit, expected) => {
    expect(isPermitted('conflict.decide', holding(role, unit), atHehua)).toBe(expected);
  });
});

test('who stands in for a person reads the cases that the person works in', () => {
  const stranger = { ...holding('intake-clerk', 'xiqiao'), standsInFor: ['sun-li'] };
  const task = { role: 'community-mediator', unit: 'hehua', assignee: 'sun-li' };
  const reads = (assignee: string | null, access: Access = stranger) =>
    isPermitted('case.read', access, { units: ['hehua'], tasks: [{ ...task, assignee }] });
  expect(reads('sun-li')).toBe(true);
  expect(reads('zhao-gang')).toBe(false);
  expect(reads(null)).toBe(false);
  expect(reads('sun-li', { ...stranger, standsInFor: [] })).toBe(false);
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
