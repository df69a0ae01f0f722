import {
  conflictOperations,
  qualificationOperations,
  substitutionOperations,
} from '../contract/standing.ts';
import { type Route, route } from '../route.ts';

export const standingRoutes: readonly Route[] = [
  route(qualificationOperations.listQualifications, ({ runtime, context, query }) =>
    runtime.qualifications.list(context, query),
  ),
  route(qualificationOperations.recordQualification, ({ runtime, context, body }) =>
    runtime.qualifications.record(context, body),
  ),
  route(qualificationOperations.withdrawQualification, ({ runtime, context, params, body }) =>
    runtime.qualifications.withdraw(context, params.id, body),
  ),
  route(substitutionOperations.listSubstitutions, ({ runtime, context, query }) =>
    runtime.substitutions.list(context, query),
  ),
  route(substitutionOperations.recordSubstitution, ({ runtime, context, body }) =>
    runtime.substitutions.record(context, body),
  ),
  route(substitutionOperations.withdrawSubstitution, ({ runtime, context, params, body }) =>
    runtime.substitutions.withdraw(context, params.id, body),
  ),
  route(conflictOperations.listConflicts, async ({ runtime, context, params }) => ({
    items: await runtime.conflicts.list(context, params.id),
  })),
  route(conflictOperations.recordConflict, ({ runtime, context, params, body }) =>
    runtime.conflicts.record(context, params.id, body),
  ),
  route(conflictOperations.withdrawConflict, ({ runtime, context, params, body }) =>
    runtime.conflicts.withdraw(context, params.id, params.conflict, body),
  ),
];
