import { RuntimeError } from '../errors/runtime-error.ts';
import { operations as policies } from '../policy/policy.ts';
import type { Operation } from './contract/operation.ts';
import type { Route } from './route.ts';

/** Every operation has exactly one route and a policy that exists; otherwise nothing is served. */
export function checkRoutes(operations: readonly Operation[], routes: readonly Route[]): void {
  const known: readonly string[] = ['anyone', 'signed-in', ...policies];
  for (const { id, policy } of operations) {
    if (!known.includes(policy)) {
      throw new RuntimeError('RUNTIME_POLICY_MISSING', { details: { operation: id, policy } });
    }
  }
  const served = routes.map((one) => one.operation.id).sort();
  const declared = operations.map((one) => one.id).sort();
  if (served.join() !== declared.join()) {
    const differing = [
      ...declared.filter((one) => !served.includes(one)),
      ...served.filter((one, at) => !declared.includes(one) || served.indexOf(one) !== at),
    ];
    throw new RuntimeError('RUNTIME_ROUTE_MISSING', {
      details: { operations: differing.join(', ') },
    });
  }
}
