/** What may be done, by whom, and how their post must lie to what it is done to. One table decides. */
export const operations = [
  'case.read',
  'case.start',
  'case.step',
  'case.task',
  'case.signal',
  'case.serve',
  'case.correct',
  'case.incident',
  'case.party',
  'notification.read',
  'design.read',
  'design.edit',
  'design.request',
  'publication.approve',
  'publication.activate',
  'pack.import',
] as const;

export type Operation = (typeof operations)[number];

/** Roles that belong to the system itself; all others are declared by packs. */
export const systemRoles = ['administrator', 'publisher'] as const;

export type SystemRole = (typeof systemRoles)[number];

/**
 * `anywhere`: holding the role is enough. `at-or-above`: at the unit of the case (present or of
 * origin) or at one that it lies in. `at`: at that unit itself. `task`: the role and unit of an open task of the case, or a task or copy of the person's own, or that a notification is addressed to.
 */
export type Relation = 'anywhere' | 'at-or-above' | 'at' | 'task';

export interface PolicyRow {
  readonly operation: Operation;
  /** `pack`: any role that a pack declares. */
  readonly roles: 'pack' | 'any' | readonly SystemRole[];
  readonly relation: Relation;
}

export const policy: readonly PolicyRow[] = [
  { operation: 'case.read', roles: 'pack', relation: 'at-or-above' },
  { operation: 'case.read', roles: 'pack', relation: 'task' },
  // Which flow, and where, its own `start` says.
  { operation: 'case.start', roles: 'pack', relation: 'anywhere' },
  // Which action, the flow's own roles say.
  { operation: 'case.step', roles: 'pack', relation: 'at-or-above' },
  { operation: 'case.step', roles: 'pack', relation: 'task' },
  // Which operation, the policy of the work state says, and who stands how to the task.
  { operation: 'case.task', roles: 'pack', relation: 'at-or-above' },
  { operation: 'case.task', roles: 'pack', relation: 'task' },
  { operation: 'case.signal', roles: 'pack', relation: 'at-or-above' },
  // Which document, its own roles in the flow say.
  { operation: 'case.serve', roles: 'pack', relation: 'at-or-above' },
  { operation: 'case.serve', roles: 'pack', relation: 'task' },
  { operation: 'case.correct', roles: 'pack', relation: 'at-or-above' },
  { operation: 'case.incident', roles: 'pack', relation: 'at-or-above' },
  // Those who see the parties whole: who merely oversees from above does not enter them either.
  { operation: 'case.party', roles: 'pack', relation: 'at' },
  { operation: 'case.party', roles: 'pack', relation: 'task' },
  // Of the posts that cases tell: the role and unit that a notification is addressed to.
  { operation: 'notification.read', roles: 'any', relation: 'task' },
  { operation: 'design.read', roles: 'any', relation: 'anywhere' },
  { operation: 'design.edit', roles: ['administrator'], relation: 'anywhere' },
  { operation: 'design.request', roles: ['administrator'], relation: 'anywhere' },
  { operation: 'publication.approve', roles: ['publisher'], relation: 'anywhere' },
  { operation: 'publication.activate', roles: ['publisher'], relation: 'anywhere' },
  { operation: 'pack.import', roles: ['administrator'], relation: 'anywhere' },
];
