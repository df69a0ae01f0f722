import { expect, test } from 'vitest';
import type { GroupOperation } from '../../src/group/operation.ts';
import { operationOf } from '../../src/scenario/operation-of.ts';
import type { Branch, Snapshot } from '../../src/step/snapshot.ts';

const task = (id: string, branch: string) => ({ id, branch, assignee: 'somebody', role: 'chief' });
const group = (id: string, branch: string) => ({ id, branch, status: 'open', seats: [] });
const snapshot = {
  tasks: [task('task-one', 'one'), task('task-two', 'two')],
  groups: [group('group-one', 'one'), group('group-two', 'two')],
} as unknown as Snapshot;
const two = { id: 'two' } as Branch;

const claim = { type: 'claim', seat: 'somebody' } as GroupOperation;
const terminate = { type: 'terminate', reason: 'over' } as GroupOperation;

test('[ST49] the seat and the joint work are those of the branch that is meant', () => {
  expect(operationOf(snapshot, claim, two)).toEqual({
    type: 'task-operation',
    operation: { type: 'claim', seat: 'task-two' },
  });
  expect(operationOf(snapshot, claim, null)).toMatchObject({ operation: { seat: 'task-one' } });
  expect(operationOf(snapshot, terminate, two)).toMatchObject({ group: 'group-two' });
  const ended = { ...snapshot, groups: [{ ...group('group-one', 'two'), status: 'ended' }] };
  expect(operationOf(ended as unknown as Snapshot, terminate, two)).toBeNull();
});

test('[ST49] a case that is not open has no seats; what is handed over needs none', () => {
  expect(operationOf(null, claim, null)).toBeNull();
  expect(operationOf(null, terminate, null)).toBeNull();
  const handOver = { type: 'hand-over', from: 'somebody', to: 'another' } as unknown;
  expect(operationOf(null, handOver as GroupOperation, null)).toEqual({
    type: 'task-operation',
    operation: handOver,
  });
});
