import { expect } from 'vitest';
import type { Assignment, HandlerSource } from '../../src/document/assignment.ts';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import type { AssignmentFrame } from '../../src/group/assign-people.ts';
import { assign } from './city.ts';

type Role = Extract<HandlerSource, { type: 'role' }>;

/** Officers of the unit of the case. */
export const officers: Role = { type: 'role', role: 'officer', unit: 'case' };

/** Whom the assignment gives seats: names, or the role at the unit for an open seat. */
export function given(
  assignment: Partial<Assignment>,
  frame: Partial<AssignmentFrame> = {},
  policy?: GroupPolicy,
): readonly string[] | string {
  const found = assign({ from: [officers], seats: { type: 'each' }, ...assignment }, frame, policy);
  if (found.result === 'refused') return found.problem.code;
  return found.assigned.seats.map(
    ({ principal: person, role, unit }) => person ?? `${role}@${unit}`,
  );
}

/** What the assignment comes to, or the message of its refusal. */
export function found(
  assignment: Partial<Assignment>,
  frame: Partial<AssignmentFrame> = {},
  policy?: GroupPolicy,
) {
  const result = assign(
    { from: [officers], seats: { type: 'each' }, ...assignment },
    frame,
    policy,
  );
  if (result.result === 'assigned') return result.assigned;
  expect(result.problem).toMatchObject({ path: '', element: 'review' });
  return result.problem.message.en;
}

/** The officers of the street, as the directory lists them. */
export const street = ['li', 'wang', 'zhao', 'sun', 'zhou', 'wu', 'zheng'];
