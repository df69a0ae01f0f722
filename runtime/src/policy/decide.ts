import type { UnitTree } from '../people/unit-tree.ts';
import { type Operation, operations, type PolicyRow, policy, systemRoles } from './policy.ts';

export interface HeldRole {
  readonly role: string;
  readonly unit: string;
}

/** Who asks: the posts held on the day, and the tree that they lie in. */
export interface Access {
  readonly person: string;
  readonly posts: readonly HeldRole[];
  readonly tree: UnitTree;
  /** The people for whom the person stands in on the day: their tasks are theirs to answer. */
  readonly standsInFor?: readonly string[];
}

/** Work that a case asks for: of the holders of a role, or of one person. */
export interface AskedTask extends HeldRole {
  readonly assignee?: string | null;
}

/** What it is done to. */
export interface Subject {
  readonly units: readonly string[];
  readonly tasks: readonly AskedTask[];
  /** Whom it is about. */
  readonly people?: readonly string[];
}

const nothing: Subject = { units: [], tasks: [] };

/** What is about people alone. */
export function aboutPeople(...people: readonly string[]): Subject {
  return { ...nothing, people };
}

/** The one function that decides. */
export function isPermitted(
  operation: Operation,
  access: Access,
  subject: Subject = nothing,
): boolean {
  return policy.some(
    (row) =>
      row.operation === operation &&
      access.posts.some((post) => fitsRole(row, post.role) && relates(row, post, access, subject)),
  );
}

/** What a person may do somewhere, for showing or hiding parts of the screen. */
export function permissionsOf(access: Access): readonly Operation[] {
  return operations.filter((operation) =>
    policy.some(
      (row) => row.operation === operation && access.posts.some((post) => fitsRole(row, post.role)),
    ),
  );
}

/** The units whose cases (or what else is read) the person sees by lying at or below their posts. */
export function unitsInSight(
  access: Access,
  read: 'case.read' | 'obligation.read' = 'case.read',
): readonly string[] {
  const seen = new Set<string>();
  for (const post of access.posts) {
    const reads = policy.some(
      (row) => row.operation === read && row.relation === 'at-or-above' && fitsRole(row, post.role),
    );
    if (reads) for (const unit of access.tree.below(post.unit)) seen.add(unit);
  }
  return [...seen];
}

function fitsRole(row: PolicyRow, role: string): boolean {
  if (row.roles === 'any') return true;
  const isSystemRole = (systemRoles as readonly string[]).includes(role);
  if (row.roles === 'pack') return !isSystemRole;
  return (row.roles as readonly string[]).includes(role);
}

function relates(
  row: PolicyRow,
  post: HeldRole,
  { tree, person, standsInFor = [] }: Access,
  subject: Subject,
): boolean {
  switch (row.relation) {
    case 'anywhere':
      return true;
    case 'at-or-above':
      return subject.units.some((unit) => tree.isAtOrAbove(post.unit, unit));
    case 'above':
      return subject.units.some((unit) => unit !== post.unit && tree.isAtOrAbove(post.unit, unit));
    case 'at':
      return subject.units.includes(post.unit);
    case 'task':
      return subject.tasks.some(
        ({ role, unit, assignee = null }) =>
          (role === post.role && unit === post.unit) ||
          (assignee !== null && (assignee === person || standsInFor.includes(assignee))),
      );
    case 'self':
      return subject.people?.includes(person) ?? false;
  }
}
