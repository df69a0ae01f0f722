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
  'decision.read',
  'conflict.read',
  'conflict.declare',
  'conflict.decide',
  'qualification.read',
  'qualification.record',
  'substitution.read',
  'substitution.record',
  'obligation.read',
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
 * `above`: at a unit that the unit of the case lies in. `self`: it is about the person who asks.
 */
export type Relation = 'anywhere' | 'at-or-above' | 'above' | 'at' | 'task' | 'self';

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
  // Those who read the history of the case.
  { operation: 'decision.read', roles: 'pack', relation: 'at-or-above' },
  { operation: 'decision.read', roles: 'pack', relation: 'task' },
  { operation: 'conflict.read', roles: 'pack', relation: 'at-or-above' },
  { operation: 'conflict.read', roles: 'pack', relation: 'task' },
  { operation: 'conflict.read', roles: ['administrator'], relation: 'anywhere' },
  // Everybody for themselves, in a case that they may work in.
  { operation: 'conflict.declare', roles: 'pack', relation: 'at-or-above' },
  { operation: 'conflict.declare', roles: 'pack', relation: 'task' },
  // Whoever heads the unit decides; an administrator enters what was decided on paper.
  { operation: 'conflict.decide', roles: 'pack', relation: 'above' },
  { operation: 'conflict.decide', roles: ['administrator'], relation: 'anywhere' },
  { operation: 'qualification.read', roles: 'any', relation: 'self' },
  { operation: 'qualification.read', roles: ['administrator'], relation: 'anywhere' },
  { operation: 'qualification.record', roles: ['administrator'], relation: 'anywhere' },
  { operation: 'substitution.read', roles: 'any', relation: 'self' },
  { operation: 'substitution.read', roles: ['administrator'], relation: 'anywhere' },
  { operation: 'substitution.record', roles: 'any', relation: 'self' },
  { operation: 'substitution.record', roles: ['administrator'], relation: 'anywhere' },
  // Who begins what is owed, the start of its flow says.
  { operation: 'obligation.read', roles: 'pack', relation: 'at-or-above' },
  // Of the posts that cases tell: the role and unit that a notification is addressed to.
  { operation: 'notification.read', roles: 'any', relation: 'task' },
  { operation: 'design.read', roles: 'any', relation: 'anywhere' },
  { operation: 'design.edit', roles: ['administrator'], relation: 'anywhere' },
  { operation: 'design.request', roles: ['administrator'], relation: 'anywhere' },
  { operation: 'publication.approve', roles: ['publisher'], relation: 'anywhere' },
  { operation: 'publication.activate', roles: ['publisher'], relation: 'anywhere' },
  { operation: 'pack.import', roles: ['administrator'], relation: 'anywhere' },
];
